import { CollectedRows } from '../collection/collected-rows'
import type { CollectionPart } from '../collection/collection-reader'
import { createFeatureReader, type FeatureFields, findFields, membersRead } from '../fields/feature-fields'
import type { FieldChoices } from '../fields/field-choices'
import { TEXT_ROLES } from '../fields/find-texts'
import { asObject } from '../json/json-value'
import type { AsyncBuffer } from './byte-source'
import { edtfDatePath, withEdtfDate } from './edtf-date'
import { isDamage, ParquetFault } from './parquet-problem'
import type { ParquetRows } from './parquet-rows'
import { chunkRange, readColumns } from './read-columns'
import type { Footer } from './read-footer'
import { type RowFeatures, rowFeatures } from './row-features'

/** Rows that are looked at before it is decided which columns say what. */
const SAMPLE = 1000
/** Row groups that are fetched before they are needed. */
const AHEAD = 4

export interface RowCollection {
  /** Reads the next row group, and passes over one that is damaged; whether there was one. */
  readNext(): Promise<boolean>
  readonly rows: number
  /** Bytes of the columns that are read, and of those row groups that have been. */
  readonly total: number
  readonly bytes: number
  /** What has been read so far; undefined where there is no row. */
  part(isLast?: boolean): CollectionPart | undefined
  /** The fields to read it all again with, where all rows decide otherwise than the first did. */
  revised(): FeatureFields | undefined
}

/** The fields of a file by the first rows of the first row group that is not damaged. */
export async function fieldsOf(
  file: ParquetRows,
  groups: readonly number[],
  choices: FieldChoices | undefined,
): Promise<FeatureFields> {
  const all = rowFeatures(file.footer, file.position, undefined)
  const date = edtfDatePath(file.footer)
  for (const [index, group] of groups.entries()) {
    const bytes = await file.chunks.fileOf(group, all.leaves)
    try {
      const { rows, at } = await featuresOf(file, bytes, group, all, SAMPLE)
      const sample = Array.from({ length: rows }, (_, row) => at(row))
      const fields = findFields(sample, { ...textsOf(file.footer), ...choices })
      return withEdtfDate({ ...fields, given: choices ?? {} }, date)
    } catch (error) {
      if (index === groups.length - 1 || !isDamage(error)) throw error
    }
  }
  throw new ParquetFault('parquet/empty')
}

/** Which members say title, category, place and link in a file that `writeParquet` wrote, as it says. */
function textsOf({ events }: Footer): FieldChoices {
  const texts = asObject(events.texts)
  const told = TEXT_ROLES.flatMap((role) => {
    const at = texts[role]
    const isPath = Array.isArray(at) && at.length > 0 && at.every((name) => typeof name === 'string')
    return at === 'none' || isPath ? [[role, at] as const] : []
  })
  return Object.fromEntries(told)
}

async function featuresOf(
  { footer }: ParquetRows,
  bytes: AsyncBuffer,
  group: number,
  form: RowFeatures,
  most = Infinity,
) {
  const columns = await readColumns(bytes, footer, group, form.leaves)
  const some = columns.map((column) =>
    column.length <= most ? column : Array.from({ length: most }, (_, row) => column[row]),
  )
  return { rows: some[0]?.length ?? 0, at: form.from(some) }
}

/** What has to be fetched of a row group for fields, in bytes. */
export function bytesMissing(file: ParquetRows, fields: FeatureFields): (group: number) => number {
  const { leaves } = rowFeatures(file.footer, file.position, membersRead(fields))
  return (group) => file.chunks.missing(group, leaves)
}

/** Reads rows of row groups, one after the other, as those of any other file: the offset of a row is its number in the file. */
export function rowCollection(
  file: ParquetRows,
  groups: readonly number[],
  fields: FeatureFields,
): RowCollection {
  const { footer, position, chunks, source } = file
  const form = rowFeatures(footer, position, membersRead(fields))
  const reader = createFeatureReader(fields)
  const collected = new CollectedRows()
  const sizes = groups.map((group) =>
    form.leaves.reduce((sum, leaf) => {
      const { from, to } = chunkRange(footer, group, leaf)
      return sum + to - from
    }, 0),
  )
  const bytesOf = (to: number) => sizes.slice(0, to).reduce((sum, size) => sum + size, 0)
  const addGroup = async (group: number, bytes: AsyncBuffer, first: number) => {
    const features = await featuresOf(file, bytes, group, form)
    for (let index = 0; index < features.rows; index++)
      collected.add(reader, features.at(index), first + index, 1)
  }
  let next = 0
  return {
    get rows() {
      return collected.draft.rows
    },
    get bytes() {
      return bytesOf(next)
    },
    total: bytesOf(groups.length),
    async readNext() {
      const group = groups[next]
      if (group === undefined) return false
      // What fails ahead of its turn is told in its turn.
      for (const ahead of groups.slice(next + 1, next + 1 + AHEAD))
        void chunks.fileOf(ahead, form.leaves).catch(() => undefined)
      const first = footer.starts[group] ?? 0
      const bytes = await chunks.fileOf(group, form.leaves)
      next++
      const last = footer.starts[group + 1] ?? 0
      const before = collected.draft.rows
      try {
        await addGroup(group, bytes, first)
      } catch (error) {
        if (!isDamage(error)) throw error
        collected.facts.addLost(last - first - (collected.draft.rows - before))
      }
      return true
    },
    part(isLast = false) {
      if (collected.draft.rows === 0) return undefined
      const { columns, facts } = collected.build(isLast)
      const ofFile = { encoding: undefined, notUtf8: undefined, bytes: source.size, fault: undefined }
      return { columns, fields, facts: { format: 'parquet', ...ofFile, ...facts } }
    },
    revised: () => reader.revised(),
  }
}
