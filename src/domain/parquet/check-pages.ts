import { parquetHeader } from 'hyparquet/src/column.js'
import { ParquetFault } from './parquet-problem'

/** Values of a column in one row group, at most. */
export const MOST_VALUES = 2 ** 26

/**
 * Goes through the headers of pages that follow one another in bytes. A header that promises more values than its column has would
 * have them all made, from a run of a few bytes, before anything is found to be wrong.
 *
 * @param values of the column in the row group
 */
export function checkPages(bytes: ArrayBuffer, values: number): void {
  const reader = { view: new DataView(bytes), offset: 0 }
  while (reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader)
    const size = header.compressed_page_size
    const { num_values: count } = header.data_page_header ??
      header.data_page_header_v2 ??
      header.dictionary_page_header ?? { num_values: 0 }
    const nulls = header.data_page_header_v2?.num_nulls ?? 0
    const isPlausible = size >= 0 && size <= bytes.byteLength - reader.offset && count >= 0 && nulls >= 0
    if (!isPlausible || count > Math.min(values, MOST_VALUES)) throw new ParquetFault('parquet/damaged')
    reader.offset += size
  }
}
