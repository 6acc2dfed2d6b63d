import type { JsonObject, JsonPath } from '../json/json-value'
import { AS_WRITTEN, type CellReading, readCell } from './cell-text'
import type { RowShape } from './member-count'
import { cellValue, isPosition, isWritable, type TableColumn } from './table-columns'

export interface CellSet {
  readonly index: number
  readonly path: JsonPath
  /** `undefined` takes the member away. */
  readonly value: unknown
}

/** A rectangle of cells in the order shown; ends are inclusive. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface PastePlan {
  readonly sets: readonly CellSet[]
  /** Rows below the end of the table. */
  readonly added: readonly JsonObject[]
  /** Columns of the clipboard beyond the last of the table. */
  readonly columnsLeft: number
  /** Cells that were not of the kind of their cell. */
  readonly refused: number
}

interface Table {
  readonly features: readonly (JsonObject | undefined)[]
  /** Indices of the features in the order shown. */
  readonly rows: readonly number[]
  readonly columns: readonly TableColumn[]
  readonly shape: RowShape
  readonly reading?: CellReading
}

/** What a paste at a range does. One that the range is a multiple of fills it; any other has its own size. */
export function planPaste(
  grid: readonly (readonly string[])[],
  range: CellRange,
  { features, rows, columns, shape, reading = AS_WRITTEN }: Table,
): PastePlan {
  const width = grid.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const height = filled(grid.length, range.bottom - range.top + 1)
  const across = filled(width, range.right - range.left + 1)
  const sets: CellSet[] = []
  const added: JsonObject[] = []
  let refused = 0
  for (let down = 0; down < height; down++) {
    const cells = grid[down % grid.length] ?? []
    const index = rows[range.top + down]
    const fitting = columns
      .slice(range.left, range.left + across)
      .map((column, at) => ({ column, text: cells[at % width] }))
    if (index === undefined) {
      const made = newRow(fitting, shape, reading)
      refused += made.refused
      if (made.row) added.push(made.row)
      continue
    }
    for (const { column, text } of fitting) {
      if (text === undefined) continue
      const current = cellValue(features[index], column)
      const read = isWritable(features[index], column) ? readCell(text, current, column, reading) : undefined
      if (!read) refused++
      else if (read.value !== current) sets.push({ index, path: column.path, value: read.value })
    }
  }
  return { sets, added, columnsLeft: Math.max(0, range.left + width - columns.length), refused }
}

function filled(given: number, room: number): number {
  return room % given === 0 ? room : given
}

/** A row of texts for its columns, where that is one; without those that are not of the kind of their column. */
export function newRow(
  cells: readonly { readonly column: TableColumn; readonly text: string | undefined }[],
  shape: RowShape,
  reading: CellReading,
): { readonly row: JsonObject | undefined; readonly refused: number } {
  const members: [string, unknown][] = []
  const position: (number | undefined)[] = []
  let id: unknown
  let refused = 0
  for (const { column, text } of cells) {
    if (!text) continue
    const read = readCell(text, undefined, column, reading)
    if (!read) refused++
    else if (column.key === 'id') id = read.value
    else if (isPosition(column)) position[Number(column.path[2])] = read.value as number
    else members.push([column.name, read.value])
  }
  const [longitude, latitude] = position
  const isPlaced = longitude !== undefined && latitude !== undefined
  // A point needs both; half of one is not taken.
  if (!isPlaced) refused += position.filter((part) => part !== undefined).length
  if (id === undefined && members.length === 0 && !isPlaced) return { row: undefined, refused }
  const named = id === undefined ? {} : { id }
  if (shape === 'item') return { row: { ...named, ...Object.fromEntries(members) }, refused }
  const row: JsonObject = {
    type: 'Feature',
    ...named,
    geometry: isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties: Object.fromEntries(members),
  }
  return { row, refused }
}
