import { Compression, readVarint } from 'pmtiles'

/** Bytes of a tile or of the description of an archive beyond which it is not read: usual ones have half a million at most. */
export const LARGEST = 8_000_000
/** Bytes of a directory, of which up to a hundred are kept: a quarter of so many entries. */
const LARGEST_DIRECTORY = 2_000_000
/** Bytes that an entry of a directory takes at least. */
const ENTRY = 4

/**
 * Unpacks a piece of an archive as pmtiles does, but no further than a limit: a few bytes can unpack to more than there is memory.
 *
 * @throws where there is more, and of a compression that browsers do not unpack
 */
export async function unpackWithin(
  packed: ArrayBuffer,
  compression: Compression,
  most = LARGEST,
): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) {
    if (packed.byteLength > most) throw tooLarge(most)
    return packed
  }
  if (compression !== Compression.Gzip) throw new Error(`Compression ${compression} is not read`)
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let read = await reader.read(); read.value !== undefined; read = await reader.read()) {
    size += read.value.length
    if (size > most) {
      await reader.cancel()
      throw tooLarge(most)
    }
    pieces.push(read.value)
  }
  return new Blob(pieces).arrayBuffer()
}

/** The same of a directory, which is refused too where it promises more entries than it has bytes for. */
export async function unpackDirectory(packed: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  const bytes = await unpackWithin(packed, compression, LARGEST_DIRECTORY)
  const entries = readVarint({ buf: new Uint8Array(bytes), pos: 0 })
  if (!(entries * ENTRY <= bytes.byteLength)) throw new Error(`A directory of ${entries} entries`)
  return bytes
}

function tooLarge(most: number): Error {
  return new Error(`More than ${most} bytes`)
}
