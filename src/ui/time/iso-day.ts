import { daysToCivil } from '../../domain/time/days'

/** A day as EDTF, the form in which the date fields show it: 1981-06-28. */
export function isoDay(days: number): string {
  const { year, month, day } = daysToCivil(days)
  const digits = String(Math.abs(year)).padStart(4, '0')
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year < 0 ? '-' : ''}${digits}-${two(month)}-${two(day)}`
}
