import type { CellRange } from '../../domain/table/plan-paste'
import type { TableColumn } from '../../domain/table/table-columns'

/** A cell in the order shown; the row -1 is that of the headings. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

interface Places {
  readonly anchor: CellPlace
  readonly active: CellPlace
}

export function rangeOf({ anchor, active }: Places): CellRange {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  }
}

interface Cell {
  /** Index of the feature. */
  readonly index: number
  readonly isNew: boolean
  readonly column: TableColumn
}

/** Where a cell is among the rows and columns that are shown; one that is new stands behind the rows. */
export function placeIn(
  { index, isNew, column }: Cell,
  rows: readonly number[],
  columns: readonly TableColumn[],
): CellPlace {
  return {
    row: isNew ? rows.length : rows.indexOf(index),
    column: columns.findIndex(({ key }) => key === column.key),
  }
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

interface Size {
  readonly rows: number
  readonly columns: number
  /** Whether an empty row for a new one stands behind the last. */
  readonly hasEnd: boolean
}

/** Where a key leads from a cell, by the grid pattern of the WAI-ARIA APG; `undefined` for other keys. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Pressed,
  { row, column }: CellPlace,
  size: Size & { readonly page: number; readonly isRtl: boolean },
): CellPlace | undefined {
  const far = ctrlKey || metaKey
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const onward = size.isRtl ? -1 : 1
  const places: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? last.row : row + 1, column },
    ArrowLeft: { row, column: column - onward },
    ArrowRight: { row, column: column + onward },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? last.row : row, column: last.column },
    PageUp: { row: Math.max(0, row - size.page), column },
    PageDown: { row: row + size.page, column },
  }
  const place = places[key]
  return place && clampPlace(place, size)
}

export function clampPlace({ row, column }: CellPlace, { rows, columns, hasEnd }: Size): CellPlace {
  return {
    row: Math.max(-1, Math.min(row, hasEnd ? rows : rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}
