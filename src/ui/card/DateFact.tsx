import type { TimeSpan } from '../../domain/time/time-span'
import { describePrecision } from '../../i18n/describe-precision'
import { useCardMessages } from '../../i18n/use-card-messages'
import { noteBeside } from './note-beside'

interface DateFactProps {
  /** In words. */
  readonly date: string
  readonly span: TimeSpan | undefined
  readonly note?: string | undefined
}

/** A date with how exactly it is known. */
export function DateFact({ date, span, note }: DateFactProps) {
  const card = useCardMessages()
  const coarse = span && span.precision !== 'day' && span.precision !== 'instant'
  const beside = note && noteBeside(date, note)
  return (
    <div>
      <dt>{card.when}</dt>
      <dd>
        <strong>{date}</strong>
        {coarse && <span className="card-aside"> {describePrecision(span)}</span>}
        {beside && <p className="card-aside">{beside}</p>}
      </dd>
    </div>
  )
}
