import { closeSync, openSync, writeSync } from 'node:fs'
import type { RowGroup } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { ByteWriter, geojsonToWkb, ParquetWriter } from 'hyparquet-writer'
import { eventSchema } from '../../src/domain/convert/parquet/parquet-schema'

export interface Sample {
  /** Milliseconds since 1970-01-01 UTC; an end is exclusive. */
  readonly start: Float64Array
  readonly end: Float64Array
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** Rows of a row group, which are all of two years: later ones say the same so many times two years later. */
export const GROUP = 20_000
export const STEP = 730 * 86_400_000
/** Such that all times of a thousand years take seven bytes as the zigzag varint that a column of times begins with. */
const FIRST = Date.UTC(890, 0, 1)

/** Events at pseudo-random times and places, three in ten of which take up to two months. */
function sample(seed: number): Sample {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const start = Float64Array.from(
    { length: GROUP },
    () => FIRST + Math.floor((random() * STEP) / 60_000) * 60_000,
  )
  start.sort()
  start[0] = FIRST
  const day = 86_400_000
  return {
    start,
    end: start.map((time) => time + (random() < 0.3 ? Math.ceil(random() * 60) * day : day)),
    lon: Float64Array.from({ length: GROUP }, () => Math.round((random() * 360 - 180) * 1e5) / 1e5),
    lat: Float64Array.from({ length: GROUP }, () => Math.round((random() * 160 - 80) * 1e5) / 1e5),
  }
}

const PROPERTIES = [
  { name: 'title', kind: 'text', data: [] },
  { name: 'category', kind: 'text', data: [] },
  { name: 'count', kind: 'integer', data: [] },
] as const
const CATEGORIES = ['battle', 'birth', 'flood', 'visit']

/** A row group of a sample, as the writer makes it; its times are packed by nothing but their encoding. */
function encode({ start, end, lon, lat }: Sample) {
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: eventSchema(PROPERTIES) })
  const times = { encoding: 'DELTA_BINARY_PACKED', codec: 'UNCOMPRESSED' } as const
  const rows = [...start.keys()]
  const at = (values: Float64Array, row: number) => values[row] ?? 0
  const box = (row: number) => {
    const [x, y] = [Math.fround(at(lon, row)), Math.fround(at(lat, row))]
    return { xmin: x, ymin: y, xmax: x, ymax: y }
  }
  const point = (row: number) =>
    geojsonToWkb({ type: 'Point', coordinates: [at(lon, row), at(lat, row)] }).slice()
  file.write({
    rowGroupSize: GROUP,
    pageSize: 65_536,
    columnData: [
      { name: 'start', data: Array.from(start, BigInt), ...times, offsetIndex: false },
      { name: 'end', data: Array.from(end, BigInt), ...times, offsetIndex: false },
      { name: 'bbox', data: rows.map(box), encoding: 'BYTE_STREAM_SPLIT', offsetIndex: false },
      { name: 'geometry', data: rows.map(point), statistics: false, offsetIndex: false },
      { name: 'title', data: rows.map((row) => `Event ${row}`), offsetIndex: false },
      { name: 'category', data: rows.map((row) => CATEGORIES[row % 4]), offsetIndex: false },
      { name: 'count', data: rows.map((row) => row % 97), offsetIndex: false },
    ],
  })
  const [group] = file.row_groups
  if (group === undefined) throw new Error('no row group')
  return { bytes: writer.getBytes().slice(), group }
}

type Encoded = ReturnType<typeof encode>

/**
 * Writes a Parquet file of so many row groups: those of a few samples one after the other, each two years on. To encode ten million
 * rows takes minutes; here a later row group differs in the first value of its times and in its bounds, and in nothing else.
 */
export function writeLargeParquet(
  path: string,
  groups: number,
): { samples: readonly Sample[]; size: number } {
  const samples = [1, 2, 3, 4].map(sample)
  const encoded = samples.map(encode)
  const out = openSync(path, 'w')
  const footer = new ParquetWriter({
    writer: new ByteWriter(),
    schema: eventSchema(PROPERTIES),
    kvMetadata: metadata(),
  })
  writeSync(out, footer.writer.getBytes())
  let offset = 4
  for (let index = 0; index < groups; index++) {
    const each = encoded[index % encoded.length]
    if (each === undefined) break
    writeSync(out, shifted(each, BigInt(index * STEP)))
    footer.row_groups.push(moved(each.group, BigInt(offset - 4), BigInt(index * STEP)))
    footer.num_rows += BigInt(GROUP)
    offset += each.bytes.length - 4
  }
  const head = footer.writer.offset
  footer.finish()
  const end = footer.writer.getBytes().subarray(head)
  writeSync(out, end)
  closeSync(out)
  return { samples, size: offset + end.length }
}

function metadata() {
  const side = (name: string) => ['bbox', name]
  const bbox = { xmin: side('xmin'), ymin: side('ymin'), xmax: side('xmax'), ymax: side('ymax') }
  const geometry = { encoding: 'WKB', geometry_types: ['Point'], covering: { bbox } }
  const geo = { version: '1.1.0', primary_column: 'geometry', columns: { geometry } }
  return [
    { key: 'geo', value: JSON.stringify(geo) },
    { key: 'events', value: JSON.stringify({ openEnds: true, start: 'start', end: 'end', json: [] }) },
  ]
}

/** The bytes of a row group with later times: each page of them begins with its first value. */
function shifted({ bytes, group }: Encoded, by: bigint): Uint8Array {
  const all = bytes.slice()
  for (const { meta_data } of group.columns.slice(0, 2)) {
    const { data_page_offset, total_compressed_size } = meta_data ?? {}
    const from = Number(data_page_offset)
    shiftPages(all.subarray(from, from + Number(total_compressed_size)), by)
  }
  return all.subarray(4)
}

/** A page of times begins with 128 values in a block, 4 parts of one, how many values there are, and the first of them. */
function shiftPages(chunk: Uint8Array, by: bigint): void {
  const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 }
  while (reader.offset < chunk.length) {
    const header = parquetHeader(reader)
    let first = reader.offset + (header.data_page_header_v2?.definition_levels_byte_length ?? 0)
    if (chunk[first] !== 128 || chunk[first + 1] !== 1 || chunk[first + 2] !== 4) throw new Error('no times')
    first += 3
    while ((chunk[first] ?? 0) > 127) first++
    shiftFirst(chunk.subarray(first + 1, first + 8), by)
    reader.offset += header.compressed_page_size
  }
}

/** A zigzag varint of seven bytes, with so much added. */
function shiftFirst(bytes: Uint8Array, by: bigint): void {
  let zigzag = 0n
  for (const [index, byte] of bytes.entries()) zigzag |= BigInt(byte & 127) << BigInt(7 * index)
  const value = ((zigzag >> 1n) ^ -(zigzag & 1n)) + by
  let next = (value << 1n) ^ (value >> 63n)
  for (const index of bytes.keys()) {
    bytes[index] = Number(next & 127n) | (index < 6 ? 128 : 0)
    next >>= 7n
  }
}

/** What a footer says of a row group, of one that stands further on and is later. */
function moved(group: RowGroup, by: bigint, later: bigint): RowGroup {
  const columns = group.columns.map((chunk, index) => {
    const meta = chunk.meta_data
    if (meta === undefined) return chunk
    const { statistics, dictionary_page_offset: dictionary } = meta
    const bound = (value: unknown) => (index < 2 ? (value as bigint) + later : value) as bigint
    return {
      ...chunk,
      file_offset: chunk.file_offset + by,
      meta_data: {
        ...meta,
        data_page_offset: meta.data_page_offset + by,
        ...(dictionary === undefined ? {} : { dictionary_page_offset: dictionary + by }),
        ...(statistics && {
          statistics: {
            ...statistics,
            min_value: bound(statistics.min_value),
            max_value: bound(statistics.max_value),
          },
        }),
      },
    }
  })
  return { ...group, columns }
}
