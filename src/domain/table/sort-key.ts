import { readSpan } from '../time/read-span'
import { cellText } from './cell-text'
import type { TableColumn } from './table-columns'

/** Most dates of most files: read without the grammar, which costs a hundred times as much. */
const PLAIN_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?(?:\/|$)/
const DAY = 86_400_000

/** What a cell is sorted by: dates by the day on which they begin at the earliest; `undefined` where it is empty. */
export function sortKey(value: unknown, kind: TableColumn['kind']): number | string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'number') return value
  const text = cellText(value)
  return kind === 'date' || kind === 'csl-date' ? (dateKey(text) ?? text) : text
}

function dateKey(text: string): number | undefined {
  const plain = PLAIN_DATE.exec(text)
  if (plain) return plainDay(Number(plain[1]), Number(plain[2] ?? 1), Number(plain[3] ?? 1))
  const read = readSpan(text)
  return 'span' in read ? read.span.earliestStart : undefined
}

/** Days since 1970-01-01; years before 100 are not of the last century. */
function plainDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY
}
