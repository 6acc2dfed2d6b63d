import { daysToCivil } from './days'

/** A whole day as an EDTF date: four digits of the year at least, only the year (`Y12345`) where it needs more. */
export function edtfDay(days: number): string {
  const { year, month, day } = daysToCivil(days)
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  if (digits.length > 4) return `Y${sign}${digits}`
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
