import type { EventColumns } from '../../domain/collection/event-columns'
import { type RecordRange, takenRanges } from '../../domain/collection/taken-ranges'
import type { TimeWindow } from '../../domain/time/time-span'
import type { ReadCollection } from './read-source'

/** Bytes that are read of a file at a time. */
const PIECE = 1 << 23

/**
 * The features of rows in a window as a file of their own, each byte for byte as it stands in the file that was read, in its
 * order: a FeatureCollection, or a table with the heading of that file.
 */
export async function takeRows(
  { text, columns, facts }: ReadCollection,
  passing: Uint32Array | undefined,
  window: TimeWindow,
): Promise<Blob> {
  const ranges = takenRanges(columns.events, passing, window)
  const isTable = facts.format === 'csv'
  const firstOffset = columns.events.offset.reduce((least, offset) => Math.min(least, offset), Infinity)
  const parts: BlobPart[] = isTable
    ? [text.slice(0, firstOffset)]
    : ['{"type":"FeatureCollection","features":[\n']
  let isFirst = true
  for await (const record of recordsOf(text, ranges)) {
    if (!isFirst) parts.push(isTable ? '\n' : ',\n')
    parts.push(record as Uint8Array<ArrayBuffer>)
    isFirst = false
    // Put away, so that it takes no memory of the page.
    if (parts.length > 20_000) parts.splice(0, parts.length, new Blob(parts))
  }
  parts.push(isTable ? '\n' : '\n]}\n')
  return new Blob(parts, { type: isTable ? 'text/csv' : 'application/geo+json' })
}

/** Bytes of ranges in ascending order; the file is read in pieces, each once. */
export async function* recordsOf(text: Blob, ranges: readonly RecordRange[]): AsyncGenerator<Uint8Array> {
  let [from, piece] = [0, new Uint8Array()]
  for (const { offset, size } of ranges) {
    if (offset < from || offset + size > from + piece.length) {
      from = offset
      piece = new Uint8Array(await text.slice(offset, offset + Math.max(PIECE, size)).arrayBuffer())
    }
    yield piece.slice(offset - from, offset - from + size)
  }
}

/** How many features that would be. */
export function countTaken(
  columns: EventColumns,
  passing: Uint32Array | undefined,
  window: TimeWindow,
): number {
  return takenRanges(columns, passing, window).length
}
