import { ParquetFault } from './parquet-problem'

/** Bytes that are read piece by piece, such as a file on the web that is read by HTTP Range. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number
  /** The bytes of [from, to); rejects where they cannot be had. */
  readBytes(from: number, to: number): Promise<ArrayBuffer>
}

/** Half-open, in bytes of the file. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** Bytes that lie between two ranges and are cheaper to fetch than to ask for once more. */
const GAP = 32_768
/** More than this at once is no part of a file that is to be read piece by piece. */
const MOST = 512 * 2 ** 20

/** Ranges in the order of the file, those that touch or nearly do as one. */
export function mergeRanges(ranges: readonly ByteRange[]): readonly ByteRange[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from - last.to <= GAP) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** The bytes of a range of a file, checked: a file that says of itself what cannot be is damaged. */
export async function readRange({ size, readBytes }: ByteSource, from: number, to: number) {
  if (!(from >= 0 && from <= to && to <= size && to - from <= MOST)) throw new ParquetFault('parquet/damaged')
  let bytes: ArrayBuffer
  try {
    bytes = await readBytes(from, to)
  } catch (error) {
    if (error instanceof ParquetFault) throw error
    throw new ParquetFault('parquet/not-read', { reason: error instanceof Error ? error.message : '' })
  }
  if (bytes.byteLength !== to - from) throw new ParquetFault('parquet/not-read', { reason: '' })
  return bytes
}

/** What hyparquet reads from: `slice` gives bytes at hand without asking the source again. */
export interface AsyncBuffer {
  readonly byteLength: number
  slice(from: number, to?: number): ArrayBuffer | Promise<ArrayBuffer>
}

/** Work whose failure is told to who waits for it alone: hyparquet asks for bytes that, after a fault, nobody waits for. */
export function heard<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}

/** Fetches ranges, merged, and gives a file that has them at hand and reads all else from the source. */
export async function fetchRanges(source: ByteSource, ranges: readonly ByteRange[]): Promise<AsyncBuffer> {
  const pieces = await Promise.all(
    mergeRanges(ranges).map(async ({ from, to }) => ({
      from,
      to,
      bytes: await readRange(source, from, to),
    })),
  )
  return {
    byteLength: source.size,
    slice(from, to = source.size) {
      const piece = pieces.find((each) => each.from <= from && to <= each.to)
      if (piece === undefined) return heard(readRange(source, from, to))
      return piece.bytes.slice(from - piece.from, to - piece.from)
    },
  }
}
