import { civilToDays, daysInMonth } from '../../time/days'

const HYPHEN = 0x2d
const QUOTE = 0x22
/** Bytes of a day in quotation marks. */
const LENGTH = 12

/** The day that a JSON text says as `"1986-06-07"`, as `plainSpan` reads it; NaN of anything else, which may be a date as well. */
export function isoDay(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== LENGTH || bytes[from] !== QUOTE) return Number.NaN
  if (bytes[from + 5] !== HYPHEN || bytes[from + 8] !== HYPHEN) return Number.NaN
  const year = twoDigits(bytes, from + 1) * 100 + twoDigits(bytes, from + 3)
  const month = twoDigits(bytes, from + 6)
  const day = twoDigits(bytes, from + 9)
  // NaN is none of these either.
  const isDay = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isDay ? civilToDays(year, month, day) : Number.NaN
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 0x30
  const ones = (bytes[at + 1] as number) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}
