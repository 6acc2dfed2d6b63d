import type { DateProblem, DateResult } from './date-problem'
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
  const read = readDirectly(text, extent)
  return 'span' in read ? read : { problem: withRepair(text, read.problem, extent) }
}

/** What `parseDate` gives, without what to write instead, which takes far longer to find than the date to read. */
export function readDirectly(text: string, extent: TimeWindow | undefined): DateResult {
  const read = readSpan(text)
  if ('problem' in read) return read
  if (extent && read.span.latestEnd <= extent.from) {
    const suggestion = fromSolarHijri(text)
    if (suggestion !== undefined)
      return { problem: { code: 'date/solar-hijri', values: { text, suggestion } } }
  }
  return read
}

/** A problem that `readDirectly` tells of a text, with what to write instead. */
export function withRepair(text: string, problem: DateProblem, extent: TimeWindow | undefined): DateProblem {
  return problem.code === 'date/not-edtf' ? repairDate(text, extent) : repairRead(text, problem)
}
