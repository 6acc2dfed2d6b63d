import type { ColumnMetaData } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { bitsOf, checkRuns } from './check-runs'
import { unpack } from './decompress'
import { ParquetFault } from './parquet-problem'

/** Values of a column in one row group, at most. */
export const MOST_VALUES = 2 ** 26

/** What the levels of a column count: how many of its groups and itself may be missing or repeated, and how many repeated. */
export interface Levels {
  readonly definition: number
  readonly repetition: number
}

type Header = ReturnType<typeof parquetHeader>

/**
 * Goes through pages that follow one another in bytes, before they are read: a page that promises more values than its column has, or
 * runs that are longer than it, would have them all made before anything is found to be wrong.
 */
export function checkPages(
  bytes: ArrayBuffer,
  { num_values, codec, type }: Pick<ColumnMetaData, 'num_values' | 'codec' | 'type'>,
  levels: Levels,
): void {
  const reader = { view: new DataView(bytes), offset: 0 }
  const most = Math.min(Number(num_values), MOST_VALUES)
  while (reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader)
    const size = header.compressed_page_size
    if (!(size >= 0 && size <= bytes.byteLength - reader.offset)) throw new ParquetFault('parquet/damaged')
    const page = new Uint8Array(bytes, reader.offset, size)
    const { num_values: values } = header.data_page_header ??
      header.data_page_header_v2 ??
      header.dictionary_page_header ?? { num_values: 0 }
    if (!(values >= 0 && values <= most)) throw new ParquetFault('parquet/damaged')
    if (header.data_page_header) checkFirstVersion(page, header, codec, type, levels)
    else if (header.data_page_header_v2) checkSecondVersion(page, header, codec, type, levels)
    reader.offset += size
  }
}

/** Levels with their lengths before them, then values: all of it packed. */
function checkFirstVersion(
  page: Uint8Array,
  { data_page_header: head, uncompressed_page_size: size }: Header,
  codec: string,
  type: string,
  { definition, repetition }: Levels,
): void {
  const { num_values: values = 0, encoding = '' } = head ?? {}
  if (definition === 0 && repetition === 0 && !hasRuns(encoding)) return
  const view = viewOf(unpack(page, size, codec))
  let at = 0
  for (const most of [repetition, definition]) {
    if (most === 0) continue
    checkRuns(view, at + 4, bitsOf(most), values)
    at += 4 + view.getUint32(at, true)
  }
  checkValues(view, at, encoding, type, values)
}

/** Levels as they are, then packed values. */
function checkSecondVersion(
  page: Uint8Array,
  { data_page_header_v2: head, uncompressed_page_size: size }: Header,
  codec: string,
  type: string,
  { definition, repetition }: Levels,
): void {
  if (head === undefined) return
  const { repetition_levels_byte_length: first, definition_levels_byte_length: second } = head
  const { num_values: values, num_nulls: nulls, encoding } = head
  if (!(nulls >= 0 && nulls <= values && first >= 0 && second >= 0)) throw new ParquetFault('parquet/damaged')
  const view = viewOf(page)
  if (repetition > 0) checkRuns(view, 0, bitsOf(repetition), values)
  if (definition > 0) checkRuns(view, first, bitsOf(definition), values)
  if (!hasRuns(encoding)) return
  const packed = page.subarray(first + second)
  const plain = head.is_compressed === false ? packed : unpack(packed, size - first - second, codec)
  checkValues(viewOf(plain), 0, encoding, type, values - nulls)
}

function hasRuns(encoding: string): boolean {
  return encoding.endsWith('_DICTIONARY') || encoding === 'RLE'
}

/** @param most values; where some are missing, the runs may be of fewer */
function checkValues(view: DataView, at: number, encoding: string, type: string, most: number): void {
  if (!hasRuns(encoding) || at >= view.byteLength) return
  if (encoding === 'RLE' && type === 'BOOLEAN') checkAsFar(view, at + 4, 1, most)
  else checkAsFar(view, at + 1, view.getUint8(at), most)
}

function checkAsFar(view: DataView, at: number, width: number, most: number): void {
  try {
    checkRuns(view, at, width, most)
  } catch (error) {
    // The runs end with the page where it holds fewer values than rows.
    if (!(error instanceof RangeError)) throw error
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
