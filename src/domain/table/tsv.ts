import Papa from 'papaparse'
import { withGuard, withoutGuard } from '../export/csv-text'

/**
 * The cells of a text that a spreadsheet put on the clipboard: tabs between cells, quotes around those that hold
 * tabs or line ends. Some programs leave quotes bare (`"So" it was`): then every quote is only a letter.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/\r?\n$/, '')
  if (body === '') return [['']]
  const read = Papa.parse(body, { delimiter: '\t' })
  const rows = read.errors.every(({ type }) => type !== 'Quotes')
    ? read.data
    : body.split(/\r?\n/).map((line) => line.split('\t'))
  return rows.map((cells) => cells.map(withoutGuard))
}

/** A number that a spreadsheet takes for no more than that. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

/** Cells as a spreadsheet takes them from the clipboard, each with its text; one that it would run as a formula gets a `'`. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.map((text) => quoted(NUMBER.test(text) ? text : withGuard(text))).join('\t')).join('\n')}\n`
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
