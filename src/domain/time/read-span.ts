import type { DateResult } from './date-problem'
import { edtfSpan } from './edtf-span'
import { readEdtf } from './read-edtf'

/**
 * Reads a date in EDTF: levels 0 and 1 (https://www.loc.gov/standards/datetime/), and of level 2 sets,
 * decades, qualified parts, X in any place. Never throws. `~`, `?` and `%` are kept as flags and widen nothing.
 */
export function readSpan(text: string): DateResult {
  const read = readEdtf(text)
  return 'code' in read ? { problem: read } : { span: edtfSpan(read), edtf: text }
}
