import { type DateOrder, tidyDigits } from '../time/date-numbers'
import { tidyEras } from '../time/era-words'
import { readSpan } from '../time/read-span'
import { isWithin, type TimeSpan, type TimeWindow } from '../time/time-span'
import { readDate } from '../time/understand-date'

/** A date as written, and its EDTF; undefined where it cannot be read. */
export interface ReadDate {
  readonly text: string
  readonly edtf: string | undefined
}

const NUMBERS = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(?:\d{4}|\d{1,4} (?:bc|ad)|(?<=[/.] ?)[1-9]\d\d)$/

/** "1911/12", whose likeliest reading is taken. */
const YEAR_SLASH = /^\s*\d{4} ?\/ ?\d{1,2}\s*$/

/** The two numbers before the year of a date like "8/7/1914" or "8/7/44 BC"; undefined of any other text. */
export function numbersBeforeYear(
  text: string,
): { readonly first: number; readonly second: number; readonly sign: string } | undefined {
  const [, first, sign = '', second] = NUMBERS.exec(tidyEras(tidyDigits(text.trim()).toLowerCase())) ?? []
  return first === undefined ? undefined : { first: Number(first), second: Number(second), sign }
}

/**
 * The EDTF of a date as tables and other programs write it, read as the form reads it. Numbers are read in the order given;
 * without one, only where one order alone makes a date. Undefined also where a text can mean different dates.
 *
 * @param extent time of the atlas that it belongs to, if any: a year of the Iranian calendar is known by it
 */
export function readDateText(text: string, order?: DateOrder, extent?: TimeWindow): string | undefined {
  // In a table "?-1945" has no beginning; that it is an uncertain year below 0 only EDTF says.
  const read = readDate(text.trim().replace(/^\?-(?=\d)/, '?–'), { order, extent })
  if (read.kind === 'wrong') return undefined
  const isSure =
    read.kind === 'edtf' || YEAR_SLASH.test(text) || read.others.every((other) => isPart(read.span, other))
  return isSure ? read.edtf : undefined
}

/** Whether a date is part of another, "late 1988" of 1988. */
function isPart(span: TimeSpan, edtf: string): boolean {
  const whole = readSpan(edtf)
  return 'span' in whole && isWithin(span, whole.span)
}

/** One date of a start and an end, each EDTF; undefined where they do not go together. */
export function joinDates(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end === undefined ? undefined : valid(`/${end}`)
  if (end === undefined || start === end) return start
  return valid(`${start}/${end}`)
}

function valid(text: string): string | undefined {
  return 'span' in readSpan(text) ? text : undefined
}
