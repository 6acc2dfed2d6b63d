import { civilToDays, daysToCivil } from './days'

/** The first day of the year 1, before which years have an era behind them. */
export const COMMON_ERA = civilToDays(1, 1, 1)

/** A whole day as an EDTF date: four digits of the year at least, only the year (`Y12345`) where it needs more. */
export function edtfDay(days: number): string {
  const { year, month, day } = daysToCivil(days)
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  if (digits.length > 4) return `Y${sign}${digits}`
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * A whole day as `edtfDay` writes it, but before the year 1 with the year and the era as they are said: "1274-01-01 BCE", not -1273;
 * of more than four digits the year alone.
 */
export function eraDay(days: number, era: string): string {
  const { year } = daysToCivil(days)
  if (year > 0) return edtfDay(days)
  if (year < -9998) return `${1 - year} ${era}`
  return `${String(1 - year).padStart(4, '0')}${edtfDay(days).slice(-6)} ${era}`
}
