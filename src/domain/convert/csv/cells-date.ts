import type { ColumnRole } from '../../fields/column-roles'
import type { FieldTable } from '../../fields/field-table'
import type { ColumnMapping } from '../../fields/guess-columns'
import { joinDates, numbersBeforeYear, type ReadDate, readDateText } from '../../fields/read-date-text'
import { type DateOrder, tidyDigits } from '../../time/date-numbers'
import type { TimeWindow } from '../../time/time-span'

type CellOf = (role: ColumnRole) => string

/** Reads the date of a row from the columns that hold it; undefined where they are empty. */
export function cellsDate(
  cellOf: CellOf,
  order: DateOrder | undefined,
  extent?: TimeWindow,
): ReadDate | undefined {
  const whole = cellOf('date').trim()
  if (whole !== '') return { text: whole, edtf: readDateText(whole, order, extent) }
  const startText = cellOf('start').trim() || partsOf(cellOf, 'year', 'month', 'day')
  const endText = cellOf('end').trim() || partsOf(cellOf, 'endYear', 'endMonth', 'endDay')
  if (startText === '' && endText === '') return undefined
  const text = [startText, endText].filter(Boolean).join(' – ')
  const [start, end] = [startText, endText].map((each) =>
    each === '' ? undefined : readDateText(each, order, extent),
  )
  const isUnread = (startText !== '' && start === undefined) || (endText !== '' && end === undefined)
  return { text, edtf: isUnread ? undefined : joinDates(start, end) }
}

/** Year, month and day of their columns as one text that can be read. */
function partsOf(cellOf: CellOf, ...roles: readonly [ColumnRole, ColumnRole, ColumnRole]): string {
  const [year = '', month = '', day = ''] = roles.map((role) => tidyDigits(cellOf(role).trim()))
  if (year === '' || !/^-?\d{1,4}$/.test(year)) return [year, month, day].join(' ').trim()
  if (month !== '' && !/^\d+$/.test(month)) return [day, month, year].filter(Boolean).join(' ')
  const sign = year.startsWith('-') ? '-' : ''
  const parts = [year.replace('-', '').padStart(4, '0')]
  if (!isNone(month)) parts.push(month.padStart(2, '0'), ...(isNone(day) ? [] : [day.padStart(2, '0')]))
  return sign + parts.join('-')
}

/** Tables write 0 for a month or day that is not known. */
function isNone(part: string): boolean {
  return /^0*$/.test(part)
}

/** How the numbers of dates like "8/7/1914" are read, and why. */
export interface DecidedOrder {
  /** Undefined where both occur: then only what can be read in one way is. */
  readonly order: DateOrder | undefined
  readonly reason: 'numbers' | 'dots' | 'assumed' | 'mixed'
  readonly line: number
  readonly text: string
}

/**
 * Decides the order of the numbers in dates like "8/7/1914" from all such dates of the table: one number above 12 decides for
 * all; dots, and where nothing tells, mean the day first. Undefined where there is no such date.
 */
export function decideDateOrder({ rows }: FieldTable, mapping: ColumnMapping): DecidedOrder | undefined {
  const columns = (['date', 'start', 'end'] as const).flatMap((role) => mapping.get(role) ?? [])
  const seen: { [O in DateOrder | 'open']?: { line: number; text: string; sign: string } } = {}
  for (const { cells, line } of rows) {
    for (const column of columns) {
      const text = cells[column] ?? ''
      const numbers = numbersBeforeYear(text)
      if (!numbers || numbers.first === numbers.second) continue
      const { first, second, sign } = numbers
      const kind = first > 12 ? 'day-first' : second > 12 ? 'month-first' : 'open'
      seen[kind] ??= { line, text, sign }
    }
  }
  const { 'day-first': dayFirst, 'month-first': monthFirst, open } = seen
  if (dayFirst && monthFirst) return { order: undefined, reason: 'mixed', ...monthFirst }
  if (dayFirst) return { order: 'day-first', reason: 'numbers', ...dayFirst }
  if (monthFirst) return { order: 'month-first', reason: 'numbers', ...monthFirst }
  return open && { order: 'day-first', reason: open.sign === '.' ? 'dots' : 'assumed', ...open }
}
