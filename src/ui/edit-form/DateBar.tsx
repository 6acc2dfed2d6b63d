import { approximateEnds } from '../../domain/time/approximate-ends'
import { lastDayOf, type TimeSpan, type TimeWindow } from '../../domain/time/time-span'
import { evenTime } from '../../domain/time/time-spread'
import { formatYear } from '../../i18n/format-date'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import './DateBar.css'

interface DateBarProps {
  readonly span: TimeSpan
  readonly edtf: string
  readonly words: string
  readonly extent: TimeWindow
  readonly locale: string
}

/** Where a date lies on the axis of the atlas: soft ends where it is approximate, open ones where it has none. */
export function DateBar({ span, edtf, words, extent, locale }: DateBarProps) {
  const { date } = useEditFormMessages()
  const { share } = evenTime(extent)
  const soft = approximateEnds(edtf, span)
  const within = (day: number) => Math.min(1, Math.max(0, share(day)))
  const [from, to] = [within(span.earliestStart), within(span.latestEnd)]
  const [sureFrom, sureTo] = [within(span.latestStart), within(span.earliestEnd)]
  const place = (start: number, end: number) => ({
    insetInlineStart: `${start * 100}%`,
    inlineSize: `${(end - start) * 100}%`,
  })
  const endOf = (kind: TimeSpan['start'], isSoft: boolean) =>
    kind === 'dated' ? (isSoft ? 'soft' : 'firm') : kind
  const ends = {
    'data-start': endOf(span.start, soft.start),
    'data-end': endOf(span.end, soft.end),
  }
  const [first, last] = [formatYear(extent.from, locale), formatYear(lastDayOf(extent), locale)]
  return (
    <div className="date-bar" role="img" aria-label={date.bar(first, last, words)}>
      <span aria-hidden="true">{first}</span>
      <span className="date-bar-axis" aria-hidden="true">
        <span className="date-bar-span" {...ends} style={place(from, to)} />
        {span.interval && sureTo > sureFrom && (
          <span className="date-bar-sure" {...ends} style={place(sureFrom, sureTo)} />
        )}
      </span>
      <span aria-hidden="true">{last}</span>
    </div>
  )
}
