import type { Calendar } from './calendar-types'
import type { TimeWindow } from './time-span'
import { readDate } from './understand-date'

/** A date in words that can mean one only, as EDTF; any other text as it is. */
export function clearDate(
  text: string,
  options: { readonly extent: TimeWindow; readonly locale: string; readonly calendar: Calendar },
): string {
  const reading = readDate(text, options)
  return reading.kind === 'offer' && reading.others.length === 0 ? reading.edtf : text
}
