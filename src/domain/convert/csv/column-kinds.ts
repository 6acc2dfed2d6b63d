import { withoutGuard } from '../../export/csv-text'
import { parseJson } from '../../json/json-document'
import type { CsvTable } from './csv-table'

/** What the cells of a column hold that is no more than a property. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'json'

/** The kind of a column, where every cell that holds something is of it; else text. */
export function kindOfColumn({ rows }: CsvTable, column: number): ColumnKind {
  return kindOfCells(rows.map(({ cells }) => cells[column] ?? ''))
}

/** The kind of the cells of a column (see `kindOfColumn`). */
export function kindOfCells(cells: readonly string[]): ColumnKind {
  let kind: ColumnKind | undefined
  for (const cell of cells) {
    if (cell === '') continue
    const own = kindOfCell(cell)
    if (own === 'text' || (kind !== undefined && own !== kind)) return 'text'
    kind = own
  }
  return kind ?? 'text'
}

function kindOfCell(cell: string): ColumnKind {
  if (cell === 'true' || cell === 'false') return 'boolean'
  if (isPlainNumber(cell)) return 'number'
  return /^[[{]/.test(cell) && typeof parseJson(cell).value === 'object' ? 'json' : 'text'
}

/** Whether a number says all that the cell says: no zero before it, no more digits than it keeps. */
export function isPlainNumber(cell: string): boolean {
  return /^-?\d/.test(cell) && Number.isFinite(Number(cell)) && String(Number(cell)) === cell
}

/** The value of a cell of a kind; undefined where it is empty. */
export function cellValue(cell: string, kind: ColumnKind): unknown {
  if (cell === '') return undefined
  if (kind === 'number') return Number(cell)
  if (kind === 'boolean') return cell === 'true'
  if (kind === 'json') return parseJson(cell).value
  return withoutGuard(cell)
}
