import { gregorianEdtf } from './calendar-edtf'

/** Years in which dates of the Iranian calendar are looked for: no other date of today reads so. */
const FIRST_YEAR = 1300
const LAST_YEAR = 1420

/**
 * The Gregorian EDTF of a text whose dates all read as Solar Hijri ones of 1300 to 1420: `1360-03-30` gives
 * `1981-06-20`. `undefined` where they do not.
 */
export function fromSolarHijri(text: string): string | undefined {
  const dates = text.split(/[/,[\]{}]|\.\./).filter(Boolean)
  const isRecent = (date: string) => {
    // All years of a decade have to be.
    const [first, last] = ['0', '9'].map((digit) => Number(date.slice(0, 4).replace('X', digit))) as [
      number,
      number,
    ]
    return first >= FIRST_YEAR && last <= LAST_YEAR
  }
  if (!dates.every(isRecent)) return undefined
  const converted = gregorianEdtf(text, 'persian')
  return converted && !('code' in converted) ? converted[0] : undefined
}
