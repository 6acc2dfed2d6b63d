import type { TableColumn } from '../../domain/table/table-columns'

const WIDTHS: Readonly<Record<TableColumn['kind'], number>> = {
  text: 160,
  date: 168,
  number: 104,
  boolean: 88,
  nested: 176,
  'csl-names': 176,
  'csl-date': 112,
}
/** Of the column that stays: it tells the rows apart. */
const FIRST = 216

/** Pixels of a column: as it was set, or by what it holds. */
export function columnWidth(
  columns: readonly TableColumn[],
  at: number,
  widths: ReadonlyMap<string, number>,
): number {
  const column = columns[at]
  if (!column) return 0
  return widths.get(column.key) ?? (at === 0 && column.kind === 'text' ? FIRST : WIDTHS[column.kind])
}

/** The columns of the grid in CSS. On a phone the one that stays leaves room for the rest. */
export function templateOf([first = 0, ...others]: readonly number[]): string {
  return [`min(${first}px, 40vw)`, ...others.map((width) => `${width}px`)].join(' ')
}
