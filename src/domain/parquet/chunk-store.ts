import { type AsyncBuffer, type ByteSource, fetchRanges } from './byte-source'
import { createKeptValues } from './kept-values'
import { chunkRange } from './read-columns'
import type { Footer, LeafColumn } from './read-footer'

/** The bytes of columns in row groups, fetched once and kept as they are stored. */
export interface ChunkStore {
  /** A file that has the columns of a row group at hand. */
  fileOf(group: number, leaves: readonly LeafColumn[]): Promise<AsyncBuffer>
  /** Bytes of the columns of a row group that have to be fetched. */
  missing(group: number, leaves: readonly LeafColumn[]): number
}

/** @param limit bytes that are kept: those not asked for longest go first */
export function createChunkStore(source: ByteSource, footer: Footer, limit: number): ChunkStore {
  const kept = createKeptValues<ArrayBuffer>(limit, ({ byteLength }) => byteLength)
  return {
    missing: (group, leaves) =>
      leaves
        .filter(({ chunk }) => !kept.has(`${group} ${chunk}`))
        .map((leaf) => chunkRange(footer, group, leaf))
        .reduce((sum, { from, to }) => sum + to - from, 0),
    async fileOf(group, leaves) {
      const missing = leaves.filter(({ chunk }) => !kept.has(`${group} ${chunk}`))
      const ranges = missing.map((leaf) => chunkRange(footer, group, leaf))
      const fetched = missing.length === 0 ? undefined : fetchRanges(source, ranges)
      for (const [index, { chunk }] of missing.entries()) {
        const { from = 0, to = 0 } = ranges[index] ?? {}
        const work = async () => (await fetched)?.slice(from, to) ?? new ArrayBuffer(0)
        kept.keep(`${group} ${chunk}`, work())
      }
      const pieces = await Promise.all(
        leaves.map(async (leaf) => ({
          ...chunkRange(footer, group, leaf),
          bytes: await kept.get(`${group} ${leaf.chunk}`),
        })),
      )
      return {
        byteLength: source.size,
        slice: (from, to = source.size) => joined(pieces, from, to) ?? source.readBytes(from, to),
      }
    },
  }
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly bytes: ArrayBuffer | undefined
}

/** The most bytes between columns of which hyparquet asks for both at once; it reads none of those. */
const GAP = 1 << 13

/** The bytes of a range that begins and ends in columns that are at hand; what lies between them stays empty. */
function joined(pieces: readonly Piece[], from: number, to: number): ArrayBuffer | undefined {
  const result = new Uint8Array(to - from)
  let at = from
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    if (piece.to <= at || piece.from >= to) continue
    if (piece.bytes === undefined || piece.from > at + (at === from ? 0 : GAP)) return undefined
    const start = Math.max(piece.from, from)
    result.set(new Uint8Array(piece.bytes, start - piece.from, Math.min(piece.to, to) - start), start - from)
    at = piece.to
  }
  return at >= to ? result.buffer : undefined
}
