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
  const delimiter = stated ?? guessDelimiter(body)
  const { data, faulty } = parseCells(
    stated === undefined ? body : body.slice(body.indexOf('\n') + 1),
    delimiter,
  )
  let badQuotes: number | undefined
  const rows: FieldRow[] = []
  let line = stated === undefined ? 1 : 2
  for (const [index, cells] of data.entries()) {
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
  const below = header === undefined ? headingBelow(rows) : undefined
  if (below !== undefined) return convertProblem('convert/heading-below', { line: below })
  const hasHeader = header ?? !first.cells.some(isValue)
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return {
    header: columnNames(hasHeader ? first.cells : [], width),
    rows: hasHeader ? rows.slice(1) : rows,
    delimiter,
    hasHeader,
    badQuotes,
  }
}

/** So many cells that are never closed, and all quotation marks behind are letters: as `CsvScanner` has it. */
const MOST_UNCLOSED = 3
/** Stands for a quotation mark that is a letter, while cells are parsed. */
const LETTER_MARK = '\uE022'

interface ParsedCells {
  readonly data: readonly (readonly string[])[]
  /** The first row whose quotation marks do not match. */
  readonly faulty: number | undefined
}

/** The cells of a text by rows. A quotation mark that opens a cell and that none closes is a letter. */
export function parseCells(text: string, delimiter: string): ParsedCells {
  let body = text
  let faulty: number | undefined
  for (let unclosed = 1; ; unclosed++) {
    const { data, errors } = Papa.parse(body, { delimiter })
    const row = errors.find(({ type }) => type === 'Quotes')?.row
    if (row !== undefined) faulty = Math.min(row, faulty ?? row)
    const open = errors.find(({ code }) => code === 'MissingQuotes')?.index
    if (open === undefined) {
      const isMarked = unclosed > 1
      return { data: isMarked ? data.map(withMarks) : data, faulty }
    }
    const rest = body.slice(open)
    body = body.slice(0, open - 1) + LETTER_MARK
    body += unclosed < MOST_UNCLOSED ? rest : rest.replaceAll('"', LETTER_MARK)
  }
}

function withMarks(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replaceAll(LETTER_MARK, '"'))
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

/** Rows among which headings are looked for that do not stand in the first. */
const ABOVE = 20

/** The line of the headings, where a text stands above them: "Exported 2020-01-01". */
function headingBelow(rows: readonly FieldRow[]): number | undefined {
  const filled = ({ cells }: FieldRow) => cells.filter((cell) => cell.trim() !== '')
  const [first, ...others] = rows.slice(0, ABOVE)
  if (!first || filled(first).length > 1) return undefined
  const heading = others.find((row) => filled(row).length > 2)
  return heading?.cells.some(isValue) ? undefined : heading?.line
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

/** What a column without a name is called. */
export function unnamed(column: number): string {
  return `column ${column + 1}`
}

/** A name for each column, and each name once. */
function columnNames(cells: readonly string[], width: number): readonly string[] {
  const names: string[] = []
  const used = new Set<string>()
  for (let index = 0; index < width; index++) {
    const name =
      withoutGuard(cells[index] ?? '')
        .trim()
        .replace(/\s+/g, ' ') || unnamed(index)
    let free = name
    for (let i = 2; used.has(free); i++) free = `${name} ${i}`
    used.add(free)
    names.push(free)
  }
  return names
}
