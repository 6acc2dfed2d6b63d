import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

/** A tile at zoom `z`, column `x`, row `y` (from the north-west), with its bytes as they are to be stored. */
export interface ArchiveTile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly data: Uint8Array
}

export interface ArchiveInfo {
  readonly tileType: 'mvt' | 'webp'
  /** Whether each tile's bytes are gzipped. */
  readonly gzipped: boolean
  readonly minZoom: number
  readonly maxZoom: number
  /** Tiles up to this zoom stand in the root directory, so that the first view needs no second look-up. */
  readonly rootZoom: number
  readonly metadata: Readonly<Record<string, unknown>>
}

interface Entry {
  readonly id: number
  readonly offset: number
  readonly length: number
  run: number
}

const HEADER_BYTES = 127
/** A reader fetches this much at first; header and root directory have to fit in. */
const FIRST_FETCH_BYTES = 16_384
const LEAF_ENTRIES = 1024
const BOUNDS = [-180, -85.0511287, 180, 85.0511287] as const

/** Writes a PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). */
export function writeArchive(tiles: readonly ArchiveTile[], info: ArchiveInfo): Uint8Array {
  const { entries, contents, unique } = layOut(tiles)
  const firstLeafId = zxyToTileId(info.rootZoom + 1, 0, 0)
  const direct = entries.filter(({ id }) => id < firstLeafId)
  const leaves = leafDirectories(entries.slice(direct.length))
  const root = encodeDirectory([...direct, ...leaves.pointers])
  if (HEADER_BYTES + root.length > FIRST_FETCH_BYTES) throw new Error('The root directory is too large.')
  const metadata = gzipSync(JSON.stringify(info.metadata), { level: 9 })

  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles', 0, 'latin1')
  header.writeUInt8(3, 7)
  let position = HEADER_BYTES
  let field = 8
  for (const section of [root, metadata, leaves.bytes, contents]) {
    header.writeBigUInt64LE(BigInt(position), field)
    header.writeBigUInt64LE(BigInt(section.length), field + 8)
    position += section.length
    field += 16
  }
  for (const count of [tiles.length, entries.length, unique]) {
    header.writeBigUInt64LE(BigInt(count), field)
    field += 8
  }
  const GZIP = 2
  const NONE = 1
  header.set(
    [1, GZIP, info.gzipped ? GZIP : NONE, info.tileType === 'mvt' ? 1 : 4, info.minZoom, info.maxZoom],
    field,
  )
  BOUNDS.forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4)
  })
  header.writeUInt8(info.minZoom, 118)
  return Buffer.concat([header, root, metadata, leaves.bytes, contents])
}

/** Orders tiles by id and stores equal bytes once. */
function layOut(tiles: readonly ArchiveTile[]) {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id)
  const places = new Map<string, { offset: number; length: number }>()
  const chunks: Uint8Array[] = []
  const entries: Entry[] = []
  let end = 0
  for (const { id, data } of ordered) {
    const hash = createHash('sha256').update(data).digest('hex')
    let place = places.get(hash)
    if (!place) {
      place = { offset: end, length: data.length }
      places.set(hash, place)
      chunks.push(data)
      end += data.length
    }
    const last = entries.at(-1)
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++
    else entries.push({ id, ...place, run: 1 })
  }
  return { entries, contents: Buffer.concat(chunks), unique: places.size }
}

function leafDirectories(entries: readonly Entry[]) {
  const pointers: Entry[] = []
  const chunks: Uint8Array[] = []
  let offset = 0
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const leaf = encodeDirectory(entries.slice(start, start + LEAF_ENTRIES))
    pointers.push({ id: entries[start]?.id ?? 0, offset, length: leaf.length, run: 0 })
    chunks.push(leaf)
    offset += leaf.length
  }
  return { pointers, bytes: Buffer.concat(chunks) }
}

function encodeDirectory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = []
  const write = (value: number) => {
    let rest = value
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
    bytes.push(rest)
  }
  write(entries.length)
  entries.forEach(({ id }, index) => {
    write(id - (entries[index - 1]?.id ?? 0))
  })
  for (const { run } of entries) write(run)
  for (const { length } of entries) write(length)
  entries.forEach(({ offset, run }, index) => {
    const before = entries[index - 1]
    // 0 says "right after the entry before"; pointers and tiles lie in different sections.
    const follows = before && before.run > 0 === run > 0 && before.offset + before.length === offset
    write(follows ? 0 : offset + 1)
  })
  return gzipSync(Buffer.from(bytes), { level: 9 })
}
