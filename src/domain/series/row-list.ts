import { countWhile } from '../count-while'

/** Some rows in ascending order. */
export interface RowList {
  readonly length: number
  /** The row at an index from 0 to before `length`. */
  at(index: number): number
  /** Where a row stands in the list; -1 where it is not in it. */
  indexOf(row: number): number
}

/** The rows from `first` to before `end`, of which none is stored, or those of an ascending array, and behind them all from `tail` to before `tailEnd`. */
export function rowList(
  rows: Uint32Array | { readonly first: number; readonly end: number },
  tail: number,
  tailEnd: number,
): RowList {
  const isArray = rows instanceof Uint32Array
  const count = isArray ? rows.length : rows.end - rows.first
  const place = (row: number) => {
    if (!isArray) return row >= rows.first && row < rows.end ? row - rows.first : -1
    const index = countWhile(count, (at) => (rows[at] ?? 0) < row)
    return rows[index] === row ? index : -1
  }
  return {
    length: count + tailEnd - tail,
    at: (index) =>
      index >= count ? tail + index - count : isArray ? (rows[index] ?? 0) : rows.first + index,
    indexOf: (row) => (row < tail ? place(row) : row < tailEnd ? count + row - tail : -1),
  }
}

/** Beyond all rows. */
const NO_TAIL = 2 ** 32

/** Some rows, ascending, and none besides. */
export function listOf(rows: Uint32Array): RowList {
  return rowList(rows, NO_TAIL, NO_TAIL)
}
