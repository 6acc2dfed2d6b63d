import type { DateOrder } from '../time/date-numbers'
import { civilToDays, daysInMonth } from '../time/days'
import { dateSpan, digitsAt, isDigit, timeSpanAt } from '../time/plain-span'
import type { TimeSpan } from '../time/time-span'
import type { OrderEvidence } from './order-evidence'

/**
 * The span of a day in numbers with the year last, "8/7/1914" or "07/15/2013 12:00:00 AM", read in an order; null where
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
  if (sign !== 47 && sign !== 46 && sign !== 45) return undefined
  let at = afterBlank(text, firstLength + 1)
  const secondLength = isDigit(text.charCodeAt(at + 1)) ? 2 : 1
  const second = digitsAt(text, at, secondLength)
  at += secondLength
  if (second < 0 || text.charCodeAt(at) !== sign) return undefined
  at = afterBlank(text, at + 1)
  const year = digitsAt(text, at, 4)
  if (year < 0) return undefined
  at += 4
  const first = digitsAt(text, 0, firstLength)
  const isAlone = at === text.length
  const timeAt = isAlone ? at : timeIndex(text, at)
  if (timeAt < 0) return undefined
  const isDayFirst = evidence.dayFirst(text, first, second, sign, order)
  if (isDayFirst === undefined) return null
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const from = civilToDays(year, month, day)
  return isAlone ? dateSpan(from, from + 1, 'day') : (timeSpanAt(text, timeAt, from) ?? null)
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
