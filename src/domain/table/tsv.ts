import Papa from 'papaparse'

/**
 * The cells of a text that a spreadsheet put on the clipboard: tabs between cells, quotes around those that hold
 * tabs or line ends. Some programs leave quotes bare (`"So" it was`): then every quote is only a letter.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/\r?\n$/, '')
  if (body === '') return [['']]
  const read = Papa.parse(body, { delimiter: '\t' })
  if (read.errors.every(({ type }) => type !== 'Quotes')) return read.data
  return body.split(/\r?\n/).map((line) => line.split('\t'))
}

/** Cells as a spreadsheet takes them from the clipboard, each with its very text. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.map(quoted).join('\t')).join('\n')}\n`
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
