import { tidyEras, yearOfEra } from './era-words'

/** Which of two numbers before a year is the day. */
export type DateOrder = 'day-first' | 'month-first'

/** Persian and Arabic digits as ASCII ones. */
export function tidyDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}

/** A text whose sign before a number is the minus of typesetters (U+2212), with the usual hyphen. */
export function plainMinus(text: string): string {
  return text.charCodeAt(0) === 0x2212 ? `-${text.slice(1)}` : text
}

/** A date in numbers; which of two is the day is told where it could be either, or the numbers decide it. */
export interface NumberDate {
  readonly year?: string
  readonly month?: number
  readonly day?: number
  readonly order?: DateOrder
}

const DAY_IN_YEAR = [
  /^(\d{1,2})([/.-]| ) ?(\d{1,2})\2 ?(\d{4})$/,
  /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?((?!0+ )\d{1,4}) (bc|ad)$/,
  /^(\d{1,2})([/.]) ?(\d{1,2})\2 ?([1-9]\d\d)$/,
  /^(\d{1,2})([/.]) ?(\d{1,2})\.?$/,
]
/** A year of two digits is known by one over 31. */
const DAY_BEHIND_YEAR = /^(\d{3,4}|3[2-9]|[4-9]\d)([/.-])(\d{1,2})\2(\d{1,2}) (bc|ad)$/

/**
 * Whole numbers only: `1981`, `1981-06`, `28.6.1981`, `1981/6/28`, `6/1981`, `25/12/800`, with an era as `tidyEras` leaves it also
 * `15/3/44 bc`; of a year that is missing also `28/6`. Likeliest first.
 */
export function readNumbers(text: string): readonly NumberDate[] {
  const [, whole, ofMonth, ofDay] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (whole) return [dated(whole, ofMonth, ofDay)]
  const [, ofEra, , itsMonth, itsDay, itsEra] = DAY_BEHIND_YEAR.exec(text) ?? []
  if (ofEra) return [dated(yearOfEra(ofEra, itsEra), itsMonth, itsDay)]
  const shape = DAY_IN_YEAR.find((each) => each.test(text))
  const [, first = '', , second = '', digits, era] = shape?.exec(text) ?? []
  if (first) {
    const year = digits && yearOfEra(digits, era)
    const dayFirst: NumberDate = { ...dated(year, second, first), order: 'day-first' }
    const monthFirst: NumberDate = { ...dated(year, first, second), order: 'month-first' }
    if (Number(second) > 12 && Number(first) <= 12) return [monthFirst]
    if (first === second) return [dated(year, second, first)]
    return Number(first) > 12 ? [dayFirst] : [dayFirst, monthFirst]
  }
  const [, y, , m, d] = /^(\d{4})([/.-]| )(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ?? []
  // 1981-82 are years.
  if (y) return d === undefined && Number(m) > 12 ? [] : [dated(y, m, d)]
  const [, month, ofYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return ofYear ? [dated(ofYear, month)] : []
}

/** The same as EDTF; that a text is listed does not mean the day exists. */
export function edtfFromNumbers(text: string): string[] {
  return readNumbers(tidyEras(text.toLowerCase())).flatMap(({ year, month, day }) =>
    year === undefined ? [] : [join(year, month, day)],
  )
}

/** A date in EDTF from its numbers. */
export function join(year: string, month?: number, day?: number): string {
  return [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('-')
}

function dated(year: string | undefined, month?: string, day?: string): NumberDate {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}
