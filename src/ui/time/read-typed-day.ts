import { createPlayback } from '../../domain/playback/playback'
import { lastDayOf, type TimeWindow } from '../../domain/time/time-span'
import { readTypedDate } from './read-typed-date'

/** The day (days since 1970-01-01) on which To would be if it were so typed; or in words why that cannot be. */
export function readTypedDay(text: string, extent: TimeWindow, locale: string): number | string {
  const read = readTypedDate(text, 'to', createPlayback(extent, extent), locale)
  return 'problem' in read ? read.problem : lastDayOf(read.state.window)
}
