import { revertFileMember } from '../../domain/edit/file-members'
import { revertBeside } from '../../domain/edit/list-changes'
import type { TextChanges } from '../../domain/edit/text-change'
import { formatNumber } from '../../i18n/format-number'
import { type ChangeWording, wordChange } from '../../i18n/word-change'
import { MoreButton } from '../panel/MoreButton'
import { usePages } from '../panel/use-pages'
import { type ChangedFile, changesBeside, countChanges, fileKind, wholeOf } from './changed-file'
import { ItemChangeEntry } from './ItemChangeEntry'
import { MemberChangeLine } from './MemberChangeLine'

interface FileChangeListProps {
  readonly file: ChangedFile
  readonly label: string
  readonly wording: ChangeWording
  onShow(file: string, index: number): void
  /** `undefined` where it cannot be taken back alone. */
  onRevert(changes: TextChanges | undefined, member: string, of: string): void
  /** Takes back that the file as a whole is new, or gone. */
  onRevertWhole(): void
}

/** What differs in one file. */
export function FileChangeList(props: FileChangeListProps) {
  const { file, label, wording, onRevert } = props
  const { messages, locale } = wording
  const { opened, now, listed, members } = file
  const { listed: items, rest, showMore } = usePages(listed.items)
  const count = countChanges(file)
  return (
    <section className="change-file">
      <h3>
        {label} <small dir="auto">{messages.count(count, formatNumber(count, locale))}</small>
      </h3>
      {members.length > 0 && (
        <ul className="change-members">
          {members.map((member) => {
            const worded = wordChange(member, wholeOf(file), fileKind(file), wording)
            return (
              <MemberChangeLine
                key={`${member.path.join('\n')} ${member.after === undefined}`}
                {...{ worded, locale, messages }}
                title={label}
                onRevert={() => onRevert(revertFileMember(member, opened, now), worded.label, label)}
              />
            )
          })}
        </ul>
      )}
      {changesBeside(file).map((kind) => (
        <p key={kind} className="change-beside">
          {messages.beside[kind]} {kind === 'gone' && file.isToDelete && messages.toDelete}
          <button
            type="button"
            className="text-button change-revert"
            data-edits
            aria-label={messages.revertOf(kind === 'new' || kind === 'gone' ? label : messages.beside[kind])}
            onClick={() =>
              kind === 'new' || kind === 'gone'
                ? props.onRevertWhole()
                : onRevert(revertBeside(kind, opened, now), '', messages.beside[kind])
            }
          >
            {messages.revert}
          </button>
        </p>
      ))}
      {items.length > 0 && (
        <ol className="change-items">
          {items.map((change) => (
            <ItemChangeEntry
              key={`${change.from ?? 'new'} ${change.from === undefined ? change.to : ''}`}
              change={change}
              {...props}
            />
          ))}
        </ol>
      )}
      <MoreButton rest={rest} onMore={showMore} locale={locale} />
    </section>
  )
}
