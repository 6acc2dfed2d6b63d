import {
  changeTitle,
  type ItemChange,
  itemMembers,
  revertItem,
  revertMember,
} from '../../domain/edit/list-changes'
import type { TextChanges } from '../../domain/edit/text-change'
import { formatNumber } from '../../i18n/format-number'
import { type ChangeWording, wordChange } from '../../i18n/word-change'
import { type ChangedFile, changedItem, changedKind } from './changed-file'
import { MemberChangeLine } from './MemberChangeLine'

interface ItemChangeEntryProps {
  readonly change: ItemChange
  readonly file: ChangedFile
  readonly wording: ChangeWording
  onShow(file: string, index: number): void
  onRevert(changes: TextChanges | undefined, member: string, of: string): void
}

/** What became of one feature: added, deleted, or which of its members are others. */
export function ItemChangeEntry({ change, file, wording, onShow, onRevert }: ItemChangeEntryProps) {
  const { opened, now } = file
  const { messages, locale } = wording
  const { kind, from, to } = change
  const item = changedItem(file, change)
  const number = formatNumber((to ?? from ?? 0) + 1, locale)
  const title = changeTitle(change, opened, now) || messages.untitled(number)
  const members = kind === 'changed' ? itemMembers(change, opened, now) : []
  return (
    <li className="change-item" data-kind={kind}>
      <div className="change-head">
        <h4 dir="auto">
          {to === undefined ? (
            title
          ) : (
            <button
              type="button"
              className="text-button"
              aria-label={messages.show(title)}
              onClick={() => onShow(now.name, to)}
            >
              {title}
            </button>
          )}
        </h4>
        <span className="change-kind">{messages.kinds[kind]}</span>
        <button
          type="button"
          className="text-button change-revert"
          data-edits
          aria-label={messages.revertOf(title)}
          onClick={() => onRevert(revertItem(change, opened, now), '', title)}
        >
          {messages.revert}
        </button>
      </div>
      {kind === 'changed' && members.length === 0 && (
        <p className="change-note">{item === undefined ? messages.unreadable : messages.spelling}</p>
      )}
      {members.length > 0 && (
        <ul className="change-members">
          {members.map((member) => {
            const worded = wordChange(member, item, changedKind(file, change), wording)
            return (
              <MemberChangeLine
                key={`${member.path.join('\n')} ${member.after === undefined}`}
                worded={worded}
                title={title}
                {...{ locale, messages }}
                onRevert={() => onRevert(revertMember(change, member, opened, now), worded.label, title)}
              />
            )
          })}
        </ul>
      )}
    </li>
  )
}
