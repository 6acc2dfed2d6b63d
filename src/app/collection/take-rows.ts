import type { EventColumns } from '../../domain/collection/event-columns'
import { takenRows } from '../../domain/collection/taken-rows'
import { withoutNotFinite } from '../../domain/json/not-finite'
import type { TimeWindow } from '../../domain/time/time-span'
import { bytesOf } from '../bytes-of'
import { decodeBytes } from './decode-bytes'
import type { ReadCollection } from './read-source'
import type { StoredRows } from './stored-rows'

/** Bytes that are read of a file at a time. */
const PIECE = 1 << 22

/**
 * The features of rows in a window as a file of their own, each byte for byte as it stands in the file that was read, in its
 * order: a FeatureCollection, or a table with the heading of that file. Of a file of rows they are features made of these. What is no
 * JSON for its numbers that are not finite becomes JSON.
 */
export async function takeRows(
  { text, rows: stored, columns, facts }: ReadCollection,
  passing: Uint32Array | undefined,
  window: TimeWindow,
): Promise<Blob> {
  const rows = takenRows(columns.events, passing, window)
  const isTable = facts.format === 'csv'
  const firstOffset = columns.events.offset.reduce((least, offset) => Math.min(least, offset), Infinity)
  const parts: BlobPart[] = isTable
    ? [text.slice(0, firstOffset)]
    : ['{"type":"FeatureCollection","features":[\n']
  let isFirst = true
  for await (const records of stored
    ? featureTexts(stored, columns.events, rows)
    : recordsOf(text, columns.events, rows)) {
    for (const record of records) {
      if (!isFirst) parts.push(isTable ? '\n' : ',\n')
      parts.push((isTable || typeof record === 'string' ? record : finite(record)) as BlobPart)
      isFirst = false
    }
    // Put away, so that it takes no memory of the page.
    parts.splice(0, parts.length, new Blob(parts))
  }
  parts.push(isTable ? '\n' : '\n]}\n')
  return new Blob(parts, { type: isTable ? 'text/csv' : 'application/geo+json' })
}

/** Numbers that are not finite begin with one of these letters. */
const LETTERS = [0x4e, 0x49]

function finite(record: Uint8Array): Uint8Array | string {
  if (!LETTERS.some((letter) => record.includes(letter))) return record
  return withoutNotFinite(decodeBytes(record, 'utf-8')) ?? record
}

async function* featureTexts(
  stored: StoredRows,
  { offset }: Pick<EventColumns, 'offset'>,
  rows: Uint32Array,
): AsyncGenerator<readonly string[]> {
  for await (const features of stored.featuresOf(Array.from(rows, (row) => offset[row] as number)))
    yield features.map((feature) => JSON.stringify(feature))
}

/** Bytes of rows that stand in this order in the text, those of a piece of it at a time; each piece is read once. */
export async function* recordsOf(
  text: Blob,
  { offset, size }: Pick<EventColumns, 'offset' | 'size'>,
  rows: Uint32Array,
): AsyncGenerator<readonly Uint8Array[]> {
  for (let first = 0; first < rows.length; ) {
    const from = offset[rows[first] as number] as number
    const length = Math.max(PIECE, size[rows[first] as number] as number)
    const piece = await bytesOf(text.slice(from, from + length))
    const records: Uint8Array[] = []
    for (; first < rows.length; first++) {
      const begin = (offset[rows[first] as number] as number) - from
      const end = begin + (size[rows[first] as number] as number)
      if (end > piece.length) break
      records.push(piece.subarray(begin, end))
    }
    // The text has become shorter than it was.
    if (records.length === 0) throw new RangeError('No such record')
    yield records
  }
}
