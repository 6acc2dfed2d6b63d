import { ascendingOrder } from '../dots/ascending-order'
import type { TimeWindow } from '../time/time-span'
import type { EventColumns } from './event-columns'

/** The rows that may touch a window, in the order in which they stand in the text. Undated ones touch every window. */
export function takenRows(
  { rows, dated, start, end, offset }: EventColumns,
  passing: Uint32Array | undefined,
  { from, to }: TimeWindow,
): Uint32Array {
  const length = passing?.length ?? rows
  const taken = new Uint32Array(length)
  let count = 0
  for (let index = 0; index < length; index++) {
    const row = passing ? (passing[index] as number) : index
    if (row < dated && !((start[row] as number) < to && (end[row] as number) > from)) continue
    taken[count++] = row
  }
  const offsets = new Float64Array(count)
  for (let at = 0; at < count; at++) offsets[at] = offset[taken[at] as number] as number
  const order = ascendingOrder(offsets)
  if (!order) return taken.subarray(0, count)
  for (let at = 0; at < count; at++) order[at] = taken[order[at] as number] as number
  return order
}
