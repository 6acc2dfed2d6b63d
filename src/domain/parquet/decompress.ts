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

/** A page as it was before it was packed. */
export function unpack(bytes: Uint8Array, length: number, codec: string): Uint8Array {
  const packed = COMPRESSORS[codec as keyof Compressors]
  return packed === undefined ? bytes : packed(bytes, length)
}

export function checkCodec(codec: string): void {
  if (!READ.has(codec)) throw new ParquetFault('parquet/codec', { codec })
}

function pageOf(length: number): Uint8Array {
  if (!(length >= 0 && length <= LARGEST_PAGE)) throw new ParquetFault('parquet/damaged')
  return new Uint8Array(length)
}
