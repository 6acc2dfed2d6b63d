import { namingDay } from '../domain/select/on-this-day'
import { formatFields } from './format-fields'

/** "28 June" of the number of a day of the year (`domain/select/on-this-day.ts`). */
export function formatYearDay(number: number, locale: string): string {
  return formatFields(namingDay(number), locale, { day: 'numeric', month: 'long' })
}
