import { plainMinus, tidyDigits } from '../time/date-numbers'
import { isDigit } from '../time/plain-span'

/** Codes of the signs before a number below 0. */
export const MINUS = 45
export const MINUS_SIGN = 0x2212
const PLUS = 43
/** Arabic and Persian digits. */
const OTHER_DIGIT = /^[٠-٩۰-۹]/

/** The number that a value is, also as a text of nothing else. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'string' ? numberIn(value.trim()) : typeof value === 'number' ? value : undefined
}

function numberIn(text: string): number | undefined {
  const first = text.charCodeAt(0)
  if (first > 0x65f && OTHER_DIGIT.test(text)) return numberIn(tidyDigits(text))
  if (first === MINUS_SIGN) return numberIn(plainMinus(text))
  if (!isDigit(first) && first !== MINUS && first !== PLUS) return undefined
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}
