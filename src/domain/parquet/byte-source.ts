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
      if (piece === undefined) return readRange(source, from, to)
      return piece.bytes.slice(from - piece.from, to - piece.from)
    },
  }
}

/**
 * Runs what reads from a file, and throws what went wrong with the file's bytes, if anything did. Such a fault is kept from the reader, which gets
 * no bytes in their place: hyparquet derives promises from those for bytes, and leaves some of them without anybody who listens.
 */
export async function readThrough<T>(
  slice: (from: number, to?: number) => ArrayBuffer | Promise<ArrayBuffer>,
  read: (slice: (from: number, to?: number) => Promise<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  const faults: unknown[] = []
  const quiet = async (from: number, to?: number) => {
    try {
      return await slice(from, to)
    } catch (error) {
      faults.push(error)
      return new ArrayBuffer(0)
    }
  }
  try {
    const result = await read(quiet)
    if (faults.length > 0) throw faults[0]
    return result
  } catch (error) {
    throw faults[0] ?? error
  }
}
