export type Cell = string | number | undefined

const BYTE_ORDER_MARK = '\uFEFF'
/** What a spreadsheet takes for a formula: OWASP ASVS 1.2.10, the same signs in full width, and either after blanks. */
const FORMULA_START = /^'*[\s\u200b\u2060]*[=+\-@\t\r\n\0＝＋－＠]/

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled), with a byte order mark by which spreadsheets know UTF-8. A text that
 * a spreadsheet would run as a formula gets a leading `'`, and so does one that has it already: `withoutGuard` takes off one.
 * Numbers stay as they are, the minus of a western longitude included: digits after a sign are a number to every spreadsheet,
 * and `'-73.9` would be a text to every map.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows)
}

/** Rows of such a table, without what stands before the first. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** A text as a spreadsheet runs none of it. */
export function withGuard(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}

/** A cell as it was before `csvText` put a `'` before it. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = withGuard(cell)
  return /[",\r\n]/.test(text) || text !== cell ? `"${text.replaceAll('"', '""')}"` : text
}
