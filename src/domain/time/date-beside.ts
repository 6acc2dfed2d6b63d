import { edtfDay } from './edtf-day'
import { readSpan } from './read-span'
import type { TimeSpan } from './time-span'

/** The last year, month or day before a date, as exact as the date is: 1987 of 1988, 1988-05 of 1988-06. The date itself where there is none. */
export function dateBefore(edtf: string): string {
  return beside(edtf, ({ earliestStart }) => earliestStart - 1)
}

/** The first year, month or day after a date, as exact as the date is. */
export function dateAfter(edtf: string): string {
  return beside(edtf, ({ latestEnd }) => latestEnd)
}

function beside(edtf: string, dayOf: (span: TimeSpan) => number): string {
  const [mark = ''] = /[~?%]?$/.exec(edtf) ?? []
  const read = readSpan(edtf.slice(0, edtf.length - mark.length))
  if ('problem' in read || !Number.isFinite(dayOf(read.span))) return edtf
  const { precision } = read.span
  const exact = precision === 'day' ? 3 : precision === 'month' || precision === 'season' ? 2 : 1
  const parts = edtfDay(dayOf(read.span)).split(/(?<=\d)-/)
  return parts.slice(0, exact).join('-') + mark
}
