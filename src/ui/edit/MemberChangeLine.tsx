import { lazy, Suspense } from 'react'
import { excerptPair } from '../../domain/edit/excerpt-pair'
import type { EditChangesMessages } from '../../i18n/use-edit-changes-messages'
import type { WordedChange } from '../../i18n/word-change'

interface MemberChangeLineProps {
  readonly worded: WordedChange
  /** Of the feature. */
  readonly title: string
  readonly locale: string
  readonly messages: EditChangesMessages
  onRevert(): void
}

/** Length from which of two texts the words that differ are shown, and not both. */
const LONG = 40
/** Length from which only what is around the difference is shown. */
const LONGEST = 2000
const AROUND = 200

const ChangedWords = lazy(async () => ({ default: (await import('./ChangedWords')).ChangedWords }))

/** What became of one member, with a way to take it back. */
export function MemberChangeLine({ worded, title, locale, messages, onRevert }: MemberChangeLineProps) {
  const { label, list, told, note } = worded
  return (
    <li className="change-member">
      <span className="change-label">
        <bdi>{label}</bdi>
      </span>
      <button
        type="button"
        className="text-button change-revert"
        data-edits
        aria-label={messages.revertMemberOf(label, title)}
        onClick={onRevert}
      >
        {messages.revert}
      </button>
      <p className="change-values">
        {told !== undefined ? (
          <bdi>{told}</bdi>
        ) : list ? (
          <ListChange {...list} messages={messages} />
        ) : (
          <Values {...{ worded, locale, messages }} />
        )}
      </p>
      {note && (
        <p className="change-note">
          <bdi>{note}</bdi>
        </p>
      )}
    </li>
  )
}

function Values({ worded, locale, messages }: Pick<MemberChangeLineProps, 'worded' | 'locale' | 'messages'>) {
  const [before, after] = excerptPair(worded.before ?? '', worded.after ?? '', LONGEST, AROUND)
  const both = (
    <>
      {worded.before === undefined ? <em>{messages.nothing}</em> : <del dir="auto">{before}</del>}
      <span className="change-arrow" aria-hidden="true">
        {' → '}
      </span>
      <span className="visually-hidden"> {messages.becomes} </span>
      {worded.after === undefined ? <em>{messages.nothing}</em> : <ins dir="auto">{after}</ins>}
    </>
  )
  const areTexts = worded.before !== undefined && worded.after !== undefined
  if (!areTexts || Math.min(before.length, after.length) < LONG) return both
  return (
    <Suspense fallback={both}>
      <ChangedWords {...{ before, after, locale }}>{both}</ChangedWords>
    </Suspense>
  )
}

function ListChange({
  gone,
  came,
  messages,
}: NonNullable<WordedChange['list']> & Pick<MemberChangeLineProps, 'messages'>) {
  const items = [
    ...gone.map((text) => ({ text, sign: '−', said: messages.gone, Tag: 'del' as const })),
    ...came.map((text) => ({ text, sign: '+', said: messages.came, Tag: 'ins' as const })),
  ]
  return items.map(({ text, sign, said, Tag }) => (
    <span key={`${sign} ${text}`} className="change-listed">
      <span aria-hidden="true">{sign} </span>
      <span className="visually-hidden">{said} </span>
      <Tag dir="auto">{text}</Tag>
    </span>
  ))
}
