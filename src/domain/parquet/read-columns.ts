import { type FileMetaData, parquetRead, type SchemaElement } from 'hyparquet'
import { type AsyncBuffer, type ByteRange, readThrough } from './byte-source'
import { checkPages } from './check-pages'
import { COMPRESSORS, checkCodec } from './decompress'
import { ParquetFault } from './parquet-problem'
import type { Footer, LeafColumn } from './read-footer'

/** The bytes of a column in a row group. */
export function chunkRange({ metadata }: Footer, group: number, { chunk }: LeafColumn): ByteRange {
  const meta = metadata.row_groups[group]?.columns[chunk]?.meta_data
  if (meta === undefined) throw new ParquetFault('parquet/damaged')
  // Some writers say 0 where there is no dictionary.
  const from = Number(meta.dictionary_page_offset || meta.data_page_offset)
  return { from, to: from + Number(meta.total_compressed_size) }
}

/**
 * The values of columns in a row group, one array for each, as the file holds them: numbers, 64-bit integers as bigint, texts, bytes;
 * null where a row has none.
 *
 * The columns are read as if they stood alone and without the meaning of their types: to make dates and objects of a hundred
 * thousand values costs ten times what reading them does.
 */
export async function readColumns(
  file: AsyncBuffer,
  footer: Footer,
  group: number,
  leaves: readonly LeafColumn[],
): Promise<readonly ArrayLike<unknown>[]> {
  const rows = (footer.starts[group + 1] ?? 0) - (footer.starts[group] ?? 0)
  const pages = leaves.map((): [at: number, values: ArrayLike<unknown>][] => [])
  const metadata = alone(footer, group, leaves)
  for (const leaf of leaves) {
    const { from, to } = chunkRange(footer, group, leaf)
    const meta = footer.metadata.row_groups[group]?.columns[leaf.chunk]?.meta_data
    if (meta === undefined || Number(meta.num_values) !== rows) throw new ParquetFault('parquet/damaged')
    checkPages(await file.slice(from, to), meta, { definition: leaf.optional, repetition: 0 })
  }
  const names = leaves.map((_, column) => `c${column}`)
  await readThrough(file.slice, (slice) =>
    parquetRead({
      file: { byteLength: file.byteLength, slice },
      metadata,
      columns: names,
      compressors: COMPRESSORS,
      utf8: false,
      parsers: { timestampFromNanoseconds: (value) => Number(value) / 8.64e13 },
      onPage: ({ pathInSchema, columnData, rowStart }) => {
        pages[names.indexOf(pathInSchema[0] ?? '')]?.push([rowStart, columnData])
      },
    }),
  )
  return leaves.map((leaf, column) => joined(pages[column] ?? [], rows, leaf.optional > 1))
}

function joined(
  pages: readonly [at: number, values: ArrayLike<unknown>][],
  rows: number,
  isNested: boolean,
): ArrayLike<unknown> {
  const [first] = pages
  const total = pages.reduce((sum, [, values]) => sum + values.length, 0)
  if (total !== rows) throw new ParquetFault('parquet/damaged')
  if (pages.length === 1 && first !== undefined && !isNested) return first[1]
  const all = new Array<unknown>(rows)
  for (const [at, values] of pages)
    for (let row = 0; row < values.length; row++)
      all[at + row] = isNested ? unwrapped(values[row]) : values[row]
  return all
}

/** A value within groups that may be missing comes in an array for each. */
function unwrapped(value: unknown): unknown {
  let inner = value
  while (Array.isArray(inner)) inner = inner[0]
  return inner ?? null
}

/** A footer of one row group with some columns, called `c0`, `c1`…, whose types are only how their values are stored. */
function alone({ metadata }: Footer, group: number, leaves: readonly LeafColumn[]): FileMetaData {
  const row = metadata.row_groups[group]
  if (row === undefined) throw new ParquetFault('parquet/damaged')
  const schema: SchemaElement[] = [{ name: 'root', num_children: leaves.length }]
  const columns = leaves.map(({ element, optional, chunk }, column) => {
    const meta = row.columns[chunk]?.meta_data
    if (meta === undefined) throw new ParquetFault('parquet/damaged')
    checkCodec(meta.codec)
    // A value counts how many of its groups are there, so that as many are kept.
    const path = [`c${column}`, ...Array.from({ length: Math.max(0, optional - 1) }, () => 'c')]
    for (const name of path.slice(0, -1)) schema.push({ name, repetition_type: 'OPTIONAL', num_children: 1 })
    schema.push({
      name: path.at(-1) ?? '',
      ...(element.type && { type: element.type }),
      ...(element.type_length !== undefined && { type_length: element.type_length }),
      ...(isText(element) && { converted_type: 'UTF8' }),
      repetition_type: optional > 0 ? 'OPTIONAL' : 'REQUIRED',
    })
    return { file_offset: 0n, meta_data: { ...meta, path_in_schema: path } }
  })
  return { ...metadata, schema, row_groups: [{ ...row, columns }] }
}

/** Whether the values of a column are texts, those that hold JSON among them. */
export function isText({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return (
    ['UTF8', 'ENUM', 'JSON'].includes(converted ?? '') ||
    ['STRING', 'ENUM', 'JSON'].includes(logical?.type ?? '')
  )
}
