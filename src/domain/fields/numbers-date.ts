import type { DateOrder } from '../time/date-numbers'
import { civilToDays, daysInMonth } from '../time/days'
import { tidyEras, yearOfEra } from '../time/era-words'
import { dateSpan, digitsAt, isDigit, timeSpanAt } from '../time/plain-span'
import type { TimeSpan } from '../time/time-span'
import type { OrderEvidence } from './order-evidence'

const HYPHEN = 45

/**
 * The span of a day in numbers with the year last, "8/7/1914", "15.3.44 BC" or "07/15/2013 12:00:00 AM", read in an order; null where
 * it is none, or might be two. Undefined of a text of another form.
 *
 * @param evidence where it is noted which order such a date needs
 */
export function numbersSpan(
  text: string,
  order: DateOrder | undefined,
  evidence: OrderEvidence,
): TimeSpan | null | undefined {
  if (!isDigit(text.charCodeAt(0))) return undefined
  const firstLength = isDigit(text.charCodeAt(1)) ? 2 : 1
  const sign = text.charCodeAt(firstLength)
  // Slash, dot or hyphen.
  if (sign !== 47 && sign !== 46 && sign !== HYPHEN) return undefined
  let at = afterBlank(text, firstLength + 1)
  const secondLength = isDigit(text.charCodeAt(at + 1)) ? 2 : 1
  const second = digitsAt(text, at, secondLength)
  at += secondLength
  if (second < 0 || text.charCodeAt(at) !== sign) return undefined
  at = afterBlank(text, at + 1)
  const digits = digitsAt(text, at, 4)
  const end = at + 4
  const timeAt = digits < 0 ? -1 : end === text.length ? end : timeIndex(text, end)
  const year = timeAt < 0 ? shortYear(text.slice(at), sign) : digits
  if (year === undefined) return undefined
  const isAlone = timeAt < 0 || timeAt === text.length
  const first = digitsAt(text, 0, firstLength)
  const isDayFirst = evidence.dayFirst(text, first, second, sign, order)
  if (isDayFirst === undefined) return null
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const from = civilToDays(year, month, day)
  return isAlone ? dateSpan(from, from + 1, 'day') : (timeSpanAt(text, timeAt, from) ?? null)
}

/** The astronomical year of one with an era, or of three digits, which in parts of hyphens may be anything. */
function shortYear(text: string, sign: number): number | undefined {
  const [, digits = '', era] = /^(\d{1,4})(?: (bc|ad))?$/.exec(tidyEras(text.toLowerCase())) ?? []
  const isYear = era !== undefined || (sign !== HYPHEN && /^[1-9]\d\d$/.test(digits))
  return isYear && Number(digits) > 0 ? Number(yearOfEra(digits, era)) : undefined
}

function afterBlank(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at
}

/** Where the time of day begins behind a date: after a blank, a comma and a blank, or T; -1 where there is none. */
function timeIndex(text: string, at: number): number {
  const isComma = text.charCodeAt(at) === 44
  const sign = text.charCodeAt(isComma ? at + 1 : at)
  if (sign !== 32 && sign !== 84) return -1
  const index = isComma ? at + 2 : at + 1
  return isDigit(text.charCodeAt(index)) ? index : -1
}
