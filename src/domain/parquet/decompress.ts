import { gunzipSync } from 'fflate'
import { decompress } from 'fzstd'
import { type Compressors, snappyUncompress } from 'hyparquet'
import { ParquetFault } from './parquet-problem'

/** Bytes of an unpacked page; writers make pages of a megabyte, or a row group of one page. */
const LARGEST_PAGE = 256 * 2 ** 20

/** The compressions that are read: Snappy, gzip and Zstandard. */
export const COMPRESSORS: Compressors = {
  SNAPPY: (input, length) => {
    const output = pageOf(length)
    snappyUncompress(input, output)
    return output
  },
  GZIP: (input, length) => gunzipSync(input, { out: pageOf(length) }),
  ZSTD: (input, length) => decompress(input, pageOf(length)),
}

const READ: ReadonlySet<string> = new Set(['UNCOMPRESSED', ...Object.keys(COMPRESSORS)])

export function checkCodec(codec: string): void {
  if (!READ.has(codec)) throw new ParquetFault('parquet/codec', { codec })
}

function pageOf(length: number): Uint8Array {
  if (!(length >= 0 && length <= LARGEST_PAGE)) throw new ParquetFault('parquet/damaged')
  return new Uint8Array(length)
}
