import { formatNumber } from '../../i18n/format-number'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import type { LinesHeading } from './chronicle-rows'

interface YearHeadingProps {
  readonly heading: LinesHeading
  readonly locale: string
}

/** Heading of the events of a year, with their number. */
export function YearHeading({ heading: { text, count }, locale }: YearHeadingProps) {
  const chronicle = useChronicleMessages()
  const shown = formatNumber(count, locale)
  return (
    <h3 className="year-heading">
      <span>
        {text}
        <span className="event-list-spoken">, {chronicle.eventCount(count, shown)}</span>
      </span>
      <span className="year-heading-count" aria-hidden="true">
        {shown}
      </span>
    </h3>
  )
}
