import type { DateResult } from './date-problem'
import { repairDate, repairRead } from './date-repair'
import { readSpan } from './read-span'
import { fromSolarHijri } from './solar-hijri'
import type { TimeWindow } from './time-span'

/**
 * Reads a date in EDTF as `readSpan` does, and says of any other text what is wrong with it and what to write instead.
 *
 * Where `extent` is given, a year of 1300 to 1420 before it is taken as a date of the Iranian calendar.
 */
export function parseDate(text: string, options: { readonly extent?: TimeWindow } = {}): DateResult {
  const { extent } = options
  const read = readSpan(text)
  if ('problem' in read) {
    const { problem } = read
    return {
      problem: problem.code === 'date/not-edtf' ? repairDate(text, extent) : repairRead(text, problem),
    }
  }
  if (extent && read.span.latestEnd <= extent.from) {
    const suggestion = fromSolarHijri(text)
    if (suggestion !== undefined)
      return { problem: { code: 'date/solar-hijri', values: { text, suggestion } } }
  }
  return read
}
