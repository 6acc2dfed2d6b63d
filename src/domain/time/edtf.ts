import type { DateResult } from './date-problem'
import { repairDate, repairRead } from './date-repair'
import { edtfSpan } from './edtf-span'
import { readEdtf } from './read-edtf'
import { fromSolarHijri } from './solar-hijri'
import type { TimeWindow } from './time-span'

/**
 * Reads a date in EDTF: levels 0 and 1 (https://www.loc.gov/standards/datetime/), and of level 2 sets,
 * decades, qualified parts, X in any place. Never throws. The bounds are ours; the package `edtf` only
 * judges the grammar of single dates. `~`, `?` and `%` are kept as flags and widen nothing.
 *
 * Where `extent` is given, a year of 1300 to 1420 before it is taken as a date of the Iranian calendar.
 */
export function parseDate(text: string, options: { readonly extent?: TimeWindow } = {}): DateResult {
  const { extent } = options
  const read = readEdtf(text)
  if ('code' in read) {
    return { problem: read.code === 'date/not-edtf' ? repairDate(text, extent) : repairRead(text, read) }
  }
  const span = edtfSpan(read)
  if (extent && span.latestEnd <= extent.from) {
    const suggestion = fromSolarHijri(text)
    if (suggestion !== undefined)
      return { problem: { code: 'date/solar-hijri', values: { text, suggestion } } }
  }
  return { span, edtf: text }
}
