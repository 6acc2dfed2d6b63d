import Papa from 'papaparse'
import { withoutGuard } from '../../export/csv-text'
import type { FieldRow, FieldTable } from '../../fields/field-table'
import { readDateText } from '../../fields/read-date-text'
import { convertProblem, type Refusal } from '../converted'

/** A table of texts; no row is empty. */
export interface CsvTable extends FieldTable {
  readonly delimiter: string
  /** Line of the first row whose quotation marks do not match, so that its cells may not be those that were meant. */
  readonly badQuotes: number | undefined
}

export const DELIMITERS = ['\t', ';', ',', '|']
/** Rows from which the delimiter is guessed. */
const SAMPLE = 20
/** A novel has a million letters. */
const LONGEST_CELL = 1_000_000
/** Columns of a table that is read. */
export const MOST_COLUMNS = 2_000

/**
 * Reads CSV or TSV (RFC 4180, and what spreadsheets make of it): the delimiter is guessed, and whether there is a header where
 * that is not given.
 */
export function readTable(text: string, header?: boolean): CsvTable | Refusal {
  const body = text.replace(/^\uFEFF/, '')
  const [, stated] = /^sep=(.)\r?\n/i.exec(body) ?? []
  const parsed = Papa.parse(stated === undefined ? body : body.slice(body.indexOf('\n') + 1), {
    delimiter: stated ?? guessDelimiter(body),
  })
  const faulty = parsed.errors.find(({ type }) => type === 'Quotes')?.row
  let badQuotes: number | undefined
  const rows: FieldRow[] = []
  let line = stated === undefined ? 1 : 2
  for (const [index, cells] of parsed.data.entries()) {
    if (index === faulty) badQuotes = line
    const tooLong = cells.some(({ length }) => length > LONGEST_CELL)
    if (tooLong) return convertProblem('convert/long-cell', { line, max: LONGEST_CELL })
    if (cells.length > MOST_COLUMNS)
      return convertProblem('convert/many-columns', { count: cells.length, max: MOST_COLUMNS })
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line })
    line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0)
  }
  const [first] = rows
  if (first === undefined) return convertProblem('convert/empty')
  const hasHeader = header ?? !first.cells.some(isValue)
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return {
    header: columnNames(hasHeader ? first.cells : [], width),
    rows: hasHeader ? rows.slice(1) : rows,
    delimiter: parsed.meta.delimiter,
    hasHeader,
    badQuotes,
  }
}

/**
 * The sign at which the first rows fall into the same number of cells, and the most. (Papa Parse's own guess takes a
 * sign that only stands in some cells for one that parts them.)
 */
function guessDelimiter(text: string): string {
  const start = text.slice(0, 100_000)
  const scores = DELIMITERS.map((delimiter) => {
    const [header = [], ...rows] = Papa.parse(start, { delimiter, preview: SAMPLE }).data
    const filled = rows.filter((cells) => cells.length > 1 || cells[0] !== '')
    const alike = filled.filter(({ length }) => length === header.length).length
    return header.length < 2 ? 0 : (alike + 1) / (filled.length + 1) + header.length / 10_000
  })
  const best = Math.max(...scores)
  return best === 0 ? ',' : (DELIMITERS[scores.indexOf(best)] ?? ',')
}

function lineEnds(cell: string): number {
  return /[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0
}

/** Whether a cell is a number or a date rather than the name of a column; a year may be one ("1914"). */
export function isValue(cell: string): boolean {
  const text = cell.trim()
  if (!/\d/.test(text)) return false
  return /^[-+]?\d+[.,]\d+$/.test(text) || (/\d{4}/.test(text) && !/^\d{4}$/.test(text) && isDate(text))
}

function isDate(text: string): boolean {
  return text.length <= 30 && readDateText(text, 'day-first') !== undefined
}

/** A name for each column, and each name once. */
function columnNames(cells: readonly string[], width: number): readonly string[] {
  const names: string[] = []
  const used = new Set<string>()
  for (let index = 0; index < width; index++) {
    const name =
      withoutGuard(cells[index] ?? '')
        .trim()
        .replace(/\s+/g, ' ') || `column ${index + 1}`
    let free = name
    for (let i = 2; used.has(free); i++) free = `${name} ${i}`
    used.add(free)
    names.push(free)
  }
  return names
}
