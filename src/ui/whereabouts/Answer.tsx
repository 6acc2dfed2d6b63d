import type { ReactNode } from 'react'
import { useWhereaboutsMessages } from '../../i18n/use-whereabouts-messages'
import type { Clause } from './answer-clauses'

interface AnswerProps {
  /** In words. */
  readonly date: string
  readonly clauses: readonly Clause[]
  readonly unstated: string
}

/** The answer as a sentence, in which the places stand out. */
export function Answer({ date, clauses, unstated }: AnswerProps) {
  const words = useWhereaboutsMessages()
  return (
    <p className="answer" dir="auto">
      <span className="answer-date">{words.on(date)}</span>
      {clauses.map(({ key, main, places, dates, doubt }, index) => (
        <span key={key}>
          {' '}
          {emphasised(main, places)}
          {dates && ` ${dates}`}
          {doubt && (
            <>
              {' – '}
              <em>{doubt}</em>
            </>
          )}
          {index < clauses.length - 1 ? ';' : '.'}
        </span>
      ))}
      {unstated && ` ${unstated}`}
    </p>
  )
}

/** The text with the places that it names last, in their order, in bold. */
function emphasised(text: string, places: readonly string[]): ReactNode {
  const last = places.at(-1)
  const at = last === undefined ? -1 : text.lastIndexOf(last)
  if (last === undefined || at < 0) return text
  return (
    <>
      {emphasised(text.slice(0, at), places.slice(0, -1))}
      <strong>{last}</strong>
      {text.slice(at + last.length)}
    </>
  )
}
