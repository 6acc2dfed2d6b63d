import type { TimeWindow } from '../time/time-span'
import type { EventColumns } from './event-columns'
import { passingRows, type RowFilters } from './passing-rows'

/**
 * How many rows of each number pass filters and may touch a window; undated rows touch every window.
 *
 * @param numbers by row: of its category, or place
 */
export function countRows(
  columns: EventColumns,
  filters: RowFilters,
  { from, to }: TimeWindow,
  numbers: Uint8Array | Uint16Array,
): Uint32Array {
  const { start, end, dated } = columns
  const passing = passingRows(columns, filters)
  const length = passing?.length ?? columns.rows
  const counts = new Uint32Array(numbers.BYTES_PER_ELEMENT === 1 ? 256 : 65_536)
  for (let index = 0; index < length; index++) {
    const row = passing ? (passing[index] as number) : index
    const isIn = row >= dated || ((start[row] as number) < to && (end[row] as number) > from)
    const number = numbers[row] as number
    if (isIn) counts[number] = (counts[number] as number) + 1
  }
  return counts
}
