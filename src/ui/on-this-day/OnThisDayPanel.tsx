import { useMemo } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import {
  type Anniversary,
  anniversaries,
  daysToNearest,
  readYearDay,
  stepYearDay,
  writeYearDay,
  yearDayOf,
} from '../../domain/select/on-this-day'
import { civilToDays, yearOf } from '../../domain/time/days'
import { formatSpan, formatYear } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { formatYearDay } from '../../i18n/format-year-day'
import { useMessages } from '../../i18n/use-messages'
import { useOnThisDayMessages } from '../../i18n/use-on-this-day-messages'
import { YearList } from '../event-lists/YearList'
import { CardFrame } from '../panel/CardFrame'
import { DaySteps } from './DaySteps'
import './OnThisDayPanel.css'
import { sinceWords } from './since-words'
import { YearStrip } from './YearStrip'

export interface OnThisDayPanelProps {
  readonly atlas: Atlas
  /** The events that pass the filters, at all times. */
  readonly events: readonly AtlasEvent[]
  readonly scheme: MarkScheme
  /** The reader's own day, in days since 1970-01-01. */
  readonly today: number
  /** The day of the year that is shown, as month and day ("04-17"); today's where it is absent. */
  readonly day: string | undefined
  onDayChange(day: string): void
  onOpenEvent(id: string): void
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What began or ended on this day of the year, and the ways through the year. */
export function OnThisDayPanel(props: OnThisDayPanelProps) {
  const { atlas, events, today, locale } = props
  const words = useOnThisDayMessages()
  const { date: messages } = useMessages()
  const days = useMemo(() => anniversaries(events), [events])
  const thisDay = yearDayOf(today)
  const day = props.day === undefined ? thisDay : readYearDay(props.day)
  const go = (next: number) => props.onDayChange(writeYearDay(next))
  const found = days[day] ?? []
  const name = formatYearDay(day, locale)
  const nearest = ([-1, 1] as const).map((direction) => {
    const away = daysToNearest(days, day, direction)
    if (away === undefined) return undefined
    const there = stepYearDay(day, direction * away)
    const text = direction < 0 ? words.earlier : words.later
    return {
      go: () => go(there),
      text: text(away, formatNumber(away, locale), formatYearDay(there, locale)),
    }
  })
  const [earlier, later] = nearest
  const count = words.onDay(name, words.count(found.length, formatNumber(found.length, locale)))
  const aside = ({ event, part, year }: Anniversary) =>
    [
      part !== 'whole' && formatSpan(event.span, event.date, { locale, messages }),
      sinceWords(yearOf(today) - year, { isToday: day === thisDay, today, locale, words }),
      placeName(atlas.places, event.place, locale),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <CardFrame
      region={words.region}
      id="on-this-day"
      kind={words.region}
      title={name}
      onClose={props.onClose}
      closeLabel={words.close}
    >
      <DaySteps
        day={day}
        today={thisDay}
        onChange={go}
        onStep={(by) => go(stepYearDay(day, by))}
        onEarlier={earlier?.go}
        onLater={later?.go}
        locale={locale}
      />
      <YearStrip days={days} day={day} today={thisDay} text={count} onChange={go} locale={locale} />
      <p className="visually-hidden" role="status">
        {count}
      </p>
      {found.length > 0 ? (
        <YearList
          label={count}
          items={found}
          lineOf={(each) => ({
            event: each.event,
            key: `${each.event.id} ${each.part}`,
            year: formatYear(civilToDays(each.year, 1, 1), locale),
            aside: aside(each),
          })}
          scheme={props.scheme}
          onOpenEvent={props.onOpenEvent}
          locale={locale}
          theme={props.theme}
        />
      ) : (
        <div className="day-empty">
          <p>{words.empty}</p>
          {nearest.map(
            (each) =>
              each && (
                <button key={each.text} type="button" className="button" onClick={each.go}>
                  {each.text}
                </button>
              ),
          )}
        </div>
      )}
      <p className="card-aside">
        {words.exactly}{' '}
        {events.length < atlas.events.length &&
          words.filtered(
            events.length,
            formatNumber(events.length, locale),
            formatNumber(atlas.events.length, locale),
          )}
      </p>
    </CardFrame>
  )
}
