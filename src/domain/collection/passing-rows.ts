import { WORLD } from '../world-units'
import type { EventColumns } from './event-columns'

/** What lets rows through; a part that is absent lets all through. */
export interface RowFilters {
  /** 1 for each index of a category that passes. */
  readonly categories?: Uint8Array | undefined
  /** 1 for each row that a search found. */
  readonly found?: Uint8Array | undefined
  /** 1 for each place that passes, and the place of each row. */
  readonly places?: { readonly passing: Uint8Array; readonly of: Uint16Array | Uint32Array } | undefined
}

/** The rows that pass, ascending; `undefined` where all do without being looked at. */
export function passingRows(
  { rows, category }: EventColumns,
  { categories, found, places }: RowFilters,
): Uint32Array | undefined {
  if (!categories && !found && !places) return undefined
  const passing = new Uint32Array(rows)
  let count = 0
  for (let row = 0; row < rows; row++) {
    if (categories && categories[category[row] as number] !== 1) continue
    if (found && found[row] !== 1) continue
    if (places && places.passing[places.of[row] as number] !== 1) continue
    passing[count++] = row
  }
  return passing.slice(0, count)
}

/** Those of the rows that a map can show at some time: dated (see `drawnColumns`), and with a position. */
export function drawnRows(columns: EventColumns, passing: Uint32Array | undefined): Uint32Array {
  const drawn = new Uint32Array(passing?.length ?? columns.dated)
  let count = 0
  for (let index = 0; index < drawn.length; index++) {
    const row = passing ? (passing[index] as number) : index
    // Undated rows stand last.
    if (row >= columns.dated) break
    if (columns.x[row] !== 0 || columns.y[row] !== 0) drawn[count++] = row
  }
  return count === drawn.length ? drawn : drawn.slice(0, count)
}

/** A rectangle of the world in its units: `left` may be negative or `right` beyond the world where it lies across its edge. */
export interface WorldBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Those of the rows whose positions lie in a rectangle of the world; `undefined` where they are more than `most`. */
export function rowsInBox(
  { x, y }: Pick<EventColumns, 'x' | 'y'>,
  rows: Uint32Array,
  { left, top, right, bottom }: WorldBox,
  most: number,
): Uint32Array | undefined {
  const found: number[] = []
  const width = right - left
  for (const row of rows) {
    const down = y[row] as number
    if (down < top || down > bottom) continue
    const across = ((((x[row] as number) - left) % WORLD) + WORLD) % WORLD
    if (across > width) continue
    if (found.length === most) return undefined
    found.push(row)
  }
  return Uint32Array.from(found)
}
