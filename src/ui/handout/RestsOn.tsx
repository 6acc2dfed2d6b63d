import type { AtlasEvent } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useMessages } from '../../i18n/use-messages'
import type { Handout } from './handout'
import { numberRanges } from './number-ranges'

interface RestsOnProps {
  readonly handout: Handout
  readonly events: readonly AtlasEvent[]
}

/** The events that a step is told from, each with the numbers of its sources, which lead to them. */
export function RestsOn({ handout, events }: RestsOnProps) {
  const words = useHandoutMessages()
  const { date: messages } = useMessages()
  const { locale, sources } = handout
  if (events.length === 0) return null
  const written = (number: number) => formatNumber(number, locale)
  const rangesOf = (event: AtlasEvent) =>
    numberRanges(citedIds(event).flatMap((id) => (sources.includes(id) ? sources.indexOf(id) + 1 : [])))
  return (
    <p className="rests-on">
      <b>{words.restsOn}</b>{' '}
      {events.map((event, index) => (
        <span key={event.id}>
          <span dir="auto">{event.title}</span>, {formatSpan(event.span, event.date, { locale, messages })}{' '}
          <span>
            [
            {rangesOf(event).map(([first, last], place) => (
              <span key={first}>
                {place > 0 && ', '}
                <a href={`#source-${first}`}>
                  {first === last ? written(first) : words.range(written(first), written(last))}
                </a>
              </span>
            ))}
            ]
          </span>
          {index < events.length - 1 ? '; ' : '.'}
        </span>
      ))}
    </p>
  )
}
