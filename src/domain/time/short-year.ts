import { civilToDays } from './days'
import type { TimeWindow } from './time-span'

/**
 * A year of one to three digits as axis and lists write it, "800", with all four where the extent holds it, and so of "800-01" and
 * "800-01-01", which have a hyphen behind three; any other text as it is.
 */
export function withFourDigits(text: string, { from, to }: TimeWindow): string {
  const [, digits = ''] = /^(?=\d{1,3}$|\d{3}-)(\d{1,3})(?:-\d\d){0,2}$/.exec(text) ?? []
  const year = Number(digits)
  const isWithin = year > 0 && civilToDays(year + 1, 1, 1) > from && civilToDays(year, 1, 1) < to
  return isWithin ? digits.padStart(4, '0') + text.slice(digits.length) : text
}
