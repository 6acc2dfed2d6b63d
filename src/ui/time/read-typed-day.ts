import { createPlayback } from '../../domain/playback/playback'
import { type Extent, grainOf } from '../../domain/time/extent'
import { withoutCalendar } from '../../i18n/calendar-locale'
import { typedDate } from '../../i18n/en/typed-date'
import { formatDay, formatSpan } from '../../i18n/format-date'
import { readTypedDate } from './read-typed-date'

interface TypedDay {
  /** Days since 1970-01-01; the beginning of a grain of the extent. */
  readonly time: number
  /** In words, how a date was read that is more than a day. */
  readonly note: string | undefined
}

/** The day on which To would be if it were so typed; or in words why that cannot be. */
export function readTypedDay(
  text: string,
  extent: Extent,
  locale: string,
): TypedDay | { readonly problem: string } {
  const read = readTypedDate(text, 'to', createPlayback(extent, extent), locale)
  if ('problem' in read) return read
  const { span, edtf, state } = read
  const { last, length } = grainOf(extent)
  const time = last(state.window)
  if (span.latestEnd - span.earliestStart <= length * 1.001) return { time, note: undefined }
  const plain = withoutCalendar(locale)
  const note = span.latestEnd > extent.to ? typedDate.lastDayOfAxis : typedDate.lastDay
  return { time, note: note(formatSpan(span, edtf, { locale: plain }), formatDay(time, plain)) }
}
