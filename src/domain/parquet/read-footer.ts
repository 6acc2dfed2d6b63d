import { type FileMetaData, parquetMetadataAsync, type SchemaElement } from 'hyparquet'
import { asObject } from '../json/json-value'
import { type ByteSource, readRange } from './byte-source'
import { type Levels, MOST_VALUES } from './check-pages'
import { ParquetFault } from './parquet-problem'

/** Bytes at the end of a file that are read first: the footer of some hundred row groups. */
const TAIL = 131_072
const DAY = 86_400_000

/** A column of one value to a row, lists left out. */
export interface LeafColumn {
  /** Names from the outermost group to the column. */
  readonly path: readonly string[]
  readonly element: SchemaElement
  /** How many of its groups and itself may be missing: a row has a value where none is. */
  readonly optional: number
  /** Which of the chunks of a row group is its. */
  readonly chunk: number
}

interface ChunkLevels extends Levels {
  readonly path: readonly string[]
}

export interface Footer {
  readonly metadata: FileMetaData
  readonly leaves: readonly LeafColumn[]
  /** Of each chunk of a row group. */
  readonly levels: readonly ChunkLevels[]
  /** The values of the metadata's keys `geo` (GeoParquet) and `events` (see `writeParquet`), as far as they are JSON. */
  readonly geo: Readonly<Record<string, unknown>>
  readonly events: Readonly<Record<string, unknown>>
  /** The first row of each row group, and the number of all rows at the end. */
  readonly starts: readonly number[]
}

/** Bounds of times come as days since 1970-01-01 UTC, as `valueToDays` gives them. */
const PARSERS = {
  timestampFromMilliseconds: (value: bigint) => Number(value) / DAY,
  timestampFromMicroseconds: (value: bigint) => Number(value) / (DAY * 1e3),
  timestampFromNanoseconds: (value: bigint) => Number(value) / (DAY * 1e6),
  dateFromDays: (days: number) => days,
}

/** Reads the footer of a Parquet file by one or two reads of its end. */
export async function readFooter(source: ByteSource): Promise<Footer> {
  if (source.size < 12) throw new ParquetFault('parquet/no-parquet')
  const tail = await readRange(source, Math.max(0, source.size - TAIL), source.size)
  const mark = new DataView(tail).getUint32(tail.byteLength - 4, true)
  if (mark !== 0x31_52_41_50) throw new ParquetFault('parquet/no-parquet')
  const file = {
    byteLength: source.size,
    slice: (from: number, to = source.size) =>
      from === source.size - tail.byteLength && to === source.size ? tail : readRange(source, from, to),
  }
  const metadata = await parquetMetadataAsync(file, {
    parsers: PARSERS,
    initialFetchSize: TAIL,
    geoparquet: false,
  })
  const starts = [0]
  for (const { num_rows } of metadata.row_groups) {
    const rows = Number(num_rows)
    if (!(rows >= 0 && rows <= MOST_VALUES)) throw new ParquetFault('parquet/damaged')
    starts.push((starts.at(-1) ?? 0) + rows)
  }
  const textOf = (key: string) => metadata.key_value_metadata?.find((each) => each.key === key)?.value
  return {
    metadata,
    ...leavesOf(metadata.schema),
    geo: jsonOf(textOf('geo')),
    events: jsonOf(textOf('events')),
    starts,
  }
}

function jsonOf(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(text ?? 'null'))
  } catch {
    return {}
  }
}

/** The columns of a schema, which is a tree written in the order of its parts, each with the number of its children. */
function leavesOf(schema: readonly SchemaElement[]): Pick<Footer, 'leaves' | 'levels'> {
  const leaves: LeafColumn[] = []
  const levels: ChunkLevels[] = []
  let next = 1
  const visit = (children: number, path: readonly string[], optional: number, repeated: number) => {
    if (path.length > 50) throw new ParquetFault('parquet/damaged')
    for (let child = 0; child < children; child++) {
      const element = schema[next++]
      if (element === undefined) throw new ParquetFault('parquet/damaged')
      const own = [...path, element.name]
      const missing = optional + (element.repetition_type === 'OPTIONAL' ? 1 : 0)
      const repeats = repeated + (element.repetition_type === 'REPEATED' ? 1 : 0)
      if (element.num_children) visit(element.num_children, own, missing, repeats)
      else {
        if (repeats === 0) leaves.push({ path: own, element, optional: missing, chunk: levels.length })
        levels.push({ path: own, definition: missing + repeats, repetition: repeats })
      }
    }
  }
  visit(schema[0]?.num_children ?? 0, [], 0, 0)
  return { leaves, levels }
}
