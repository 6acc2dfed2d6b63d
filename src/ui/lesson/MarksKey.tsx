import type { MarkKind } from '../../domain/marks/mark-scheme'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { MarkSymbol } from '../marks/MarkSymbol'
import './MarksKey.css'

interface MarksKeyProps {
  /** Names of the accounts that the map is seen through. */
  readonly accounts: readonly string[]
  readonly kinds: readonly MarkKind[]
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What the marks of a step mean that looks through somebody's account. */
export function MarksKey({ accounts, kinds, locale, theme }: MarksKeyProps) {
  const { marks } = useLessonMessages()
  return (
    <div className="marks-key">
      <p>{marks(accounts.length, new Intl.ListFormat(locale).format(accounts))}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <MarkSymbol kind={kind} theme={theme} size={16} />
            {kind.label}
          </li>
        ))}
      </ul>
    </div>
  )
}
