import type { TableColumn } from '../../domain/table/table-columns'
import type { CellPlace } from './table-places'

/** The cell in which a field is open: it stays that of its feature, whatever is chosen meanwhile. */
export interface EditedCell {
  /** Index of the feature; undefined of one that is new. */
  readonly index: number | undefined
  readonly column: TableColumn
  /** What the field begins with. */
  readonly text: string
}

/** Where it is among the rows and columns that are shown. */
export function placeOf(
  { index, column }: EditedCell,
  rows: readonly number[],
  columns: readonly TableColumn[],
): CellPlace {
  return {
    row: index === undefined ? rows.length : rows.indexOf(index),
    column: columns.findIndex(({ key }) => key === column.key),
  }
}
