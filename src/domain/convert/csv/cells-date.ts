import type { ColumnRole } from '../../fields/column-roles'
import {
  astronomical,
  calendarOf,
  type DateReading,
  type NegativeYears,
  type TakenCalendar,
} from '../../fields/date-field'
import { decideReading } from '../../fields/decide-reading'
import type { FieldTable } from '../../fields/field-table'
import { foundEdtf } from '../../fields/found-edtf'
import type { ColumnMapping } from '../../fields/guess-columns'
import { withHundreds } from '../../fields/hundred-years'
import { isCode, isEmptyDay, isZero } from '../../fields/no-date'
import { joinDates, numbersBeforeYear, type ReadDate, readDateText } from '../../fields/read-date-text'
import { calendarHintOf, timeNameOf } from '../../fields/time-names'
import { createValueReader } from '../../fields/value-reader'
import { YearEvidence } from '../../fields/year-evidence'
import { yearMonthOf } from '../../fields/year-month'
import { tailSpan, withYearDash, yearTail } from '../../fields/year-tail'
import { type DateOrder, plainMinus, tidyDigits } from '../../time/date-numbers'
import { monthInWords } from '../../time/month-names'
import { monthSpan } from '../../time/plain-span'
import type { TimeWindow } from '../../time/time-span'

type CellOf = (role: ColumnRole) => string

/** The EDTF of a cell of a date; undefined where it cannot be read. */
export type ReadCell = (text: string) => string | undefined

/** Reads the date of a row from the columns that hold it; undefined where they are empty. */
export function cellsDate(cellOf: CellOf, read: ReadCell): ReadDate | undefined {
  const dateOf = (role: 'date' | 'start' | 'end') => {
    const text = plainMinus(cellOf(role).trim())
    return isEmptyDay(text) ? '' : text
  }
  const whole = dateOf('date')
  if (whole !== '') return { text: whole, edtf: read(whole) }
  const startText = dateOf('start') || partsOf(cellOf, 'year', 'month', 'day')
  const endText = dateOf('end') || partsOf(cellOf, 'endYear', 'endMonth', 'endDay')
  if ((startText === '' && endText === '') || (isZero(startText) && isZero(endText))) return undefined
  const text = [startText, endText].filter(Boolean).join(' – ')
  const [start, end] = [startText, endText].map((each) => (each === '' ? undefined : read(each)))
  const isUnread = (startText !== '' && start === undefined) || (endText !== '' && end === undefined)
  return { text, edtf: isUnread ? undefined : joinDates(start, end) }
}

const DATE_ROLES = ['date', 'start', 'end', 'year', 'endYear'] as const

/** What years below 0 are in a table (see `YearEvidence`), with the first of them; undefined where there are none. */
export function decideNegativeYears(
  table: FieldTable,
  mapping: ColumnMapping,
): { readonly negative: NegativeYears; readonly line: number; readonly text: string } | undefined {
  const { header, rows } = table
  const reading = decideCells(table, mapping, undefined)
  const columns = DATE_ROLES.flatMap((role) => mapping.get(role) ?? [])
  const evidence = new YearEvidence(columns.some((column) => /edtf/i.test(header[column] ?? '')))
  const parts = [mapping.get('year'), mapping.get('endYear')]
  let first: { readonly line: number; readonly text: string } | undefined
  for (const { cells, line } of rows) {
    const isUndated = [mapping.get('start'), mapping.get('end')].every(
      (at) => at !== undefined && isZero(cells[at]),
    )
    for (const column of columns) {
      const text = plainMinus((cells[column] ?? '').trim())
      if (
        text === '' ||
        (isUndated && isZero(text)) ||
        isEmptyDay(text) ||
        isCoded(text, reading) ||
        (parts.includes(column) && Number(text) === 0)
      )
        continue
      evidence.addText(text)
      if (text.startsWith('-')) first ??= { line, text }
    }
  }
  const negative = evidence.decided()
  return negative && first && { negative, ...first }
}

/**
 * Reads cells of dates as the form reads dates, years below 0 as all of them decide; what it cannot read (a bound, a number of
 * seconds) as the page reads it.
 */
export function cellReader(
  table: FieldTable,
  mapping: ColumnMapping,
  order: DateOrder | undefined,
  negative: NegativeYears | undefined,
  extent?: TimeWindow,
): ReadCell & {
  readonly calendar: TakenCalendar | undefined
  /** Whether years without a sign are BCE, as the columns say by their names. */
  readonly areBce: boolean
} {
  const reading = decideCells(table, mapping, order)
  const page = reading && createValueReader(reading)
  const calendar = reading && calendarOf(reading)
  const tails = (reading && 'tails' in reading && reading.tails) || {}
  const hasDecades = reading !== undefined && 'hasDecades' in reading && reading.hasDecades === true
  const isWholeYear = reading !== undefined && 'whole' in reading && reading.whole === 'year'
  const areBce = reading !== undefined && 'areBce' in reading && reading.areBce === true
  const read: ReadCell = (text) => {
    // What are ages by the name of their column are no dates.
    if (isCoded(text, reading) || reading === undefined) return undefined
    if (areBce) {
      const [, year, month] = (mapping.has('month') && /^(\d{4})-(\d\d)$/.exec(text)) || []
      const span = year === undefined ? page?.read(text) : monthSpan(1 - Number(year), Number(month))
      return span && foundEdtf(span, text)
    }
    if (calendar || isWholeYear) {
      const span = page?.read(text)
      return span && foundEdtf(span, text)
    }
    // What the digits of "1510/12" and "1920-21" are all of them tell together.
    const parts = yearTail(text)
    const span = parts && tailSpan(parts, tails)
    if (span) return foundEdtf(span, text)
    if (parts && tails[parts.sign] === 'weeks') return undefined
    const written = withHundreds(withYearDash(text, tails), hasDecades)
    const read = readDateText(negative ? asEdtfYear(written, negative) : written, order, extent)
    if (read !== undefined) return read
    const found = page?.read(text)
    return found && foundEdtf(found, text)
  }
  return Object.assign(read, { calendar, areBce })
}

function isCoded(text: string, reading: DateReading | undefined): boolean {
  return reading?.kind === 'year' && reading.hasCodes === true && isCode(Number(text))
}

/** How the page reads the columns of dates. */
function decideCells({ header, rows }: FieldTable, mapping: ColumnMapping, order: DateOrder | undefined) {
  const columnsOf = (...roles: readonly ColumnRole[]) => roles.flatMap((role) => mapping.get(role) ?? [])
  const whole = columnsOf('date', 'start', 'end')
  const columns = whole.length > 0 ? whole : columnsOf('year', 'endYear')
  const cells = columns.flatMap((column) => rows.map((row) => row.cells[column]?.trim() ?? ''))
  const hint = columns.map((column) => calendarHintOf(header[column] ?? '')).find(Boolean)
  const areEnds = !mapping.has('date') && whole.length > 0
  const isOfYears =
    columns.length > 0 && columns.every((column) => timeNameOf(header[column] ?? '')?.part === 'year')
  const choices = { hint, areEnds, isOfYears, ...(order && { order }) }
  return decideReading(cells.filter(Boolean), 'chosen', choices)
}

/** A date that begins with a year below 0, as EDTF writes that year. */
function asEdtfYear(text: string, negative: NegativeYears): string {
  const [whole, year = '', rest = ''] = /^(-\d{1,4})((?:-\d.*)?)$/.exec(text) ?? []
  if (whole === undefined || negative === 'edtf') return text
  const known = -astronomical(Number(year), negative)
  return `${known === 0 ? '' : '-'}${String(known).padStart(4, '0')}${rest}`
}

/** Year, month and day of their columns as one text that can be read. */
function partsOf(cellOf: CellOf, ...roles: readonly [ColumnRole, ColumnRole, ColumnRole]): string {
  const [whole = '', besideCell = '', day = ''] = roles.map((role) =>
    plainMinus(tidyDigits(cellOf(role).trim())),
  )
  const both = besideCell === '' && /^\d{6}$/.test(whole) ? yearMonthOf(Number(whole)) : undefined
  const [year, monthCell] = both ? [String(both.year), String(both.month)] : [whole, besideCell]
  const month = String(monthInWords(monthCell) ?? monthCell)
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
