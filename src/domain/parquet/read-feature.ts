import { parquetReadObjects, parquetSchema, type SchemaElement, toJson } from 'hyparquet'
import { countWhile } from '../count-while'
import { PROPERTY_PREFIX } from '../fields/column-roles'
import { asArray, asObject, type JsonObject } from '../json/json-value'
import { type ByteRange, type ByteSource, fetchRanges, readThrough } from './byte-source'
import { parsed } from './cell-value'
import { checkPages } from './check-pages'
import { COMPRESSORS, checkCodec } from './decompress'
import { ParquetFault } from './parquet-problem'
import type { Footer } from './read-footer'

/** A row as a feature of GeoJSON. */
export interface StoredFeature {
  readonly type: 'Feature'
  readonly id?: string | number
  readonly geometry: unknown
  readonly properties: JsonObject
}

/** The row group of a row; -1 where the file has no such row. */
export function groupOfRow({ starts }: Footer, row: number): number {
  const group = countWhile(starts.length, (index) => (starts[index] ?? 0) <= row) - 1
  return row >= 0 && group < starts.length - 1 ? group : -1
}

/**
 * All that rows say that follow one another in one row group: the geometry of GeoParquet's first column and every other column under its
 * name, times as ISO 8601. Of files that `writeParquet` wrote, properties come back under their names and lists as lists, without the
 * columns made for reading.
 *
 * Where the file has an index of its pages, one read fetches that of the row group and one each column's page.
 */
export async function readFeatures(
  source: ByteSource,
  footer: Footer,
  from: number,
  to: number,
): Promise<readonly StoredFeature[]> {
  const { metadata, geo, events } = footer
  const chunks = metadata.row_groups[groupOfRow(footer, from)]?.columns
  if (chunks === undefined) throw new ParquetFault('parquet/damaged')
  const isOurs = events.openEnds === true
  const name = String(geo.primary_column ?? 'geometry')
  const covering = asArray(asObject(asObject(asObject(asObject(geo.columns)[name]).covering).bbox).xmin)[0]
  const left = new Set<unknown>([covering, ...(isOurs ? [events.start, events.end] : [])])
  const schema = metadata.schema.map((element, index) => (index > 0 ? marked(element, geo) : element))
  const columns = parquetSchema(metadata)
    .children.map(({ element }) => element.name)
    .filter((column) => !left.has(column))
  const indexes: ByteRange[] = []
  for (const [
    index,
    { meta_data, offset_index_offset: at, offset_index_length: length },
  ] of chunks.entries()) {
    if (meta_data?.path_in_schema.join('.') !== footer.levels[index]?.path.join('.'))
      throw new ParquetFault('parquet/damaged')
    if (meta_data === undefined || !columns.includes(meta_data.path_in_schema[0] ?? '')) continue
    checkCodec(meta_data.codec)
    if (at && length) indexes.push({ from: Number(at), to: Number(at) + length })
  }
  const fetched = await fetchRanges(source, indexes)
  const checked = async (start: number, end?: number) => {
    const bytes = await fetched.slice(start, end)
    // All that lies in no column is an index of pages.
    for (const [index, { meta_data: meta }] of chunks.entries()) {
      if (meta === undefined) continue
      const first = Number(meta.dictionary_page_offset || meta.data_page_offset)
      const begin = Math.max(start, first)
      const until = Math.min(start + bytes.byteLength, first + Number(meta.total_compressed_size))
      const own = footer.levels[index] ?? { definition: 0, repetition: 0 }
      if (begin < until) checkPages(bytes.slice(begin - start, until - start), meta, own)
    }
    return bytes
  }
  const rows = await readThrough(checked, (slice) =>
    parquetReadObjects({
      file: { byteLength: source.size, slice },
      metadata: { ...metadata, schema },
      columns,
      rowStart: from,
      rowEnd: to,
      useOffsetIndex: true,
      compressors: COMPRESSORS,
    }),
  )
  const json = isOurs ? asArray(events.json) : metadata.schema.filter(isJson).map((element) => element.name)
  return rows.map((row) => {
    const { [name]: geometry, ...others } = toJson(row) as Record<string, unknown>
    const told = Object.entries(others).map(
      ([key, value]) =>
        [key, json.includes(key) && typeof value === 'string' ? parsed(value) : value] as const,
    )
    return isOurs
      ? ownFeature(geometry ?? null, told)
      : { type: 'Feature', geometry: geometry ?? null, properties: Object.fromEntries(told) }
  })
}

function ownFeature(geometry: unknown, columns: readonly (readonly [string, unknown])[]): StoredFeature {
  const properties = new Map<string, unknown>()
  let id: string | number | undefined
  for (const [name, value] of columns) {
    if (value === null) continue
    if (name === 'id') id = value as string | number
    else if (name === PROPERTY_PREFIX)
      for (const [own, each] of Object.entries(asObject(value))) properties.set(own, each)
    else properties.set(name.startsWith(PROPERTY_PREFIX) ? name.slice(PROPERTY_PREFIX.length) : name, value)
  }
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    geometry,
    properties: Object.fromEntries(properties),
  }
}

/** A column of WKB as hyparquet knows geometries; one of JSON as text, which is parsed here. */
function marked(element: SchemaElement, geo: JsonObject): SchemaElement {
  if (isJson(element)) return { ...element, converted_type: 'UTF8', logical_type: { type: 'STRING' } }
  const { encoding } = asObject(asObject(geo.columns)[element.name])
  const isPlain = element.type === 'BYTE_ARRAY' && element.logical_type === undefined
  return encoding === 'WKB' && isPlain ? { ...element, logical_type: { type: 'GEOMETRY' } } : element
}

export function isJson({ converted_type, logical_type }: SchemaElement): boolean {
  return converted_type === 'JSON' || logical_type?.type === 'JSON'
}
