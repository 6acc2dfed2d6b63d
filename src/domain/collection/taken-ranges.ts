import type { TimeWindow } from '../time/time-span'
import type { EventColumns } from './event-columns'

/** Where a feature stands in a text, in bytes. */
export interface RecordRange {
  readonly offset: number
  readonly size: number
}

/** Where the features of rows that may touch a window stand, in the order of the text. Undated ones touch every window. */
export function takenRanges(
  { rows, dated, start, end, offset, size }: EventColumns,
  passing: Uint32Array | undefined,
  { from, to }: TimeWindow,
): readonly RecordRange[] {
  const ranges: RecordRange[] = []
  const length = passing?.length ?? rows
  for (let index = 0; index < length; index++) {
    const row = passing ? (passing[index] as number) : index
    if (row < dated && !((start[row] as number) < to && (end[row] as number) > from)) continue
    ranges.push({ offset: offset[row] as number, size: size[row] as number })
  }
  return ranges.sort((a, b) => a.offset - b.offset)
}
