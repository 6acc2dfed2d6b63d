import { type EdtfEnd, readEdtf } from './read-edtf'
import type { TimeSpan } from './time-span'

/** Which ends of a date (EDTF, with its span) are qualified as approximate or uncertain; a single date has one for both. */
export function approximateEnds(
  date: string,
  span: TimeSpan,
): { readonly start: boolean; readonly end: boolean } {
  const read = readEdtf(date)
  if ('kind' in read && read.kind === 'interval') {
    return { start: isApproximate(read.start), end: isApproximate(read.end) }
  }
  const whole = span.approximate || span.uncertain
  return { start: whole, end: whole }
}

function isApproximate(end: EdtfEnd): boolean {
  return typeof end === 'object' && (end.approximate || end.uncertain)
}
