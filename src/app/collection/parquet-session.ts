import type { FeatureFields } from '../../domain/fields/feature-fields'
import type { FieldChoices } from '../../domain/fields/field-choices'
import type { JsonObject } from '../../domain/json/json-value'
import { isOutOfMemory, ParquetFault } from '../../domain/parquet/parquet-problem'
import {
  openRows,
  type ParquetRows,
  type SliceCost,
  sliceFacts,
  sliceOf,
} from '../../domain/parquet/parquet-rows'
import { groupOfRow, readFeatures } from '../../domain/parquet/read-feature'
import {
  bytesMissing,
  fieldsOf,
  type RowCollection,
  rowCollection,
} from '../../domain/parquet/row-collection'
import { NEWEST } from '../../domain/parquet/time-slices'
import { openParquetSource } from '../parquet/parquet-source'
import { CollectionFailure, type CollectionFault } from './collection-fault'
import type { AskedSlice } from './parquet-messages'
import { PartSchedule } from './part-schedule'
import type { ReadCollection, ReadingReports } from './read-source'

/** A Parquet file that is open, and what of it is kept for what will be asked. */
export interface ParquetSession {
  /**
   * Reads all rows, or a slice of them.
   *
   * @param isOver whether it is not wanted any more, which is asked after each row group
   * @throws CollectionFailure where there is nothing to show
   */
  read(asked: AskedSlice, reports: ReadingReports, isOver: () => boolean): Promise<ReadCollection>
  /** All that rows say, by their numbers in the file, ascending. */
  features(rows: readonly number[]): Promise<readonly JsonObject[]>
}

/** @throws CollectionFailure */
export async function openSession(
  source: Blob | URL,
  choices: FieldChoices | undefined,
): Promise<ParquetSession> {
  const file = await openParquetSource(source)
    .then((bytes) => openRows(bytes))
    .catch((error: unknown) => {
      throw new CollectionFailure(sessionFault(error))
    })
  let fields: FeatureFields | undefined
  const readAll = async (
    asked: AskedSlice,
    reports: ReadingReports,
    isOver: () => boolean,
  ): Promise<ReadCollection> => {
    const at = positionOf(asked)
    const groupsOf = (cost: SliceCost) => {
      const slice = sliceOf(file, at, cost)
      const groups = slice
        ? file.slices?.groups.slice(slice.first, slice.last)
        : file.footer.metadata.row_groups.keys()
      return { slice, groups: [...(groups ?? [])] }
    }
    fields ??= await fieldsOf(file, groupsOf(ONLY_ASKED).groups, choices)
    const isFetched = source instanceof URL && !asked.mostAround
    const { slice, groups } = groupsOf({
      bytes: isFetched ? MOST_FETCHED : Infinity,
      bytesOf: bytesMissing(file, fields),
    })
    let reading = rowCollection(file, groups, fields)
    let interrupted = await readGroups(reading, reports, isOver, false)
    const revised = interrupted ? undefined : reading.revised()
    if (revised) {
      fields = revised
      reading = rowCollection(file, groups, fields)
      interrupted = await readGroups(reading, reports, isOver, true)
    }
    const part = reading.part(true)
    if (part === undefined) throw new CollectionFailure(interrupted ?? DAMAGED)
    return {
      ...part,
      text: source instanceof Blob ? source : new Blob(),
      interrupted,
      slice: slice && sliceFacts(file, slice, { bytesOf: bytesMissing(file, fields) }),
    }
  }
  return {
    read: (asked, reports, isOver) =>
      readAll(asked, reports, isOver).catch((error: unknown) => {
        throw error instanceof CollectionFailure ? error : new CollectionFailure(sessionFault(error))
      }),
    features: (rows) => featuresOf(file, rows),
  }
}

/** Bytes that are fetched of the web at a time, unless a window or the reader asks for more. */
const MOST_FETCHED = 1_500_000
/** Without what could be held besides. */
const ONLY_ASKED: SliceCost = { bytes: 0, bytesOf: () => 1 }

function positionOf({ window, row, earlierThan, laterThan, mostAround }: AskedSlice) {
  if (mostAround) return { kind: 'around', slice: mostAround } as const
  if (earlierThan) return { kind: 'earlier', than: earlierThan } as const
  if (laterThan) return { kind: 'later', than: laterThan } as const
  if (window) return { kind: 'window', window } as const
  return row === undefined ? NEWEST : ({ kind: 'row', row } as const)
}

/** What is told of a file of rows none of which can be read. */
const DAMAGED: CollectionFault = { kind: 'parquet', problem: { code: 'parquet/damaged', values: {} } }

/** Reads on to the end; what kept it from that. */
async function readGroups(
  reading: RowCollection,
  { onPart, onProgress }: ReadingReports,
  isOver: () => boolean,
  isSecond: boolean,
): Promise<CollectionFault | undefined> {
  const schedule = new PartSchedule(performance.now(), reading.total)
  try {
    while (!isOver() && (await reading.readNext())) {
      const { bytes, total } = reading
      onProgress?.({ bytes, total, isSecond })
      const now = performance.now()
      if (!onPart || !schedule.isDue(reading.rows, bytes, now)) continue
      const part = reading.part()
      if (part) onPart(part)
      schedule.made(reading.rows, now, performance.now())
    }
    return undefined
  } catch (error) {
    return sessionFault(error)
  }
}

/** Rows of one row group that are read at once though others lie between them. */
const NEAR = 1000

async function featuresOf(
  { source, footer }: ParquetRows,
  rows: readonly number[],
): Promise<readonly JsonObject[]> {
  const features: JsonObject[] = []
  for (let index = 0; index < rows.length; ) {
    const from = rows[index] as number
    const group = groupOfRow(footer, from)
    const end = footer.starts[group + 1] ?? 0
    let next = index + 1
    while (
      next < rows.length &&
      (rows[next] as number) < end &&
      (rows[next] as number) - (rows[next - 1] as number) < NEAR
    )
      next++
    const run = await readFeatures(source, footer, from, (rows[next - 1] as number) + 1)
    for (; index < next; index++) {
      const feature = run[(rows[index] as number) - from]
      if (feature) features.push(feature as unknown as JsonObject)
    }
  }
  return features
}

function sessionFault(error: unknown): CollectionFault {
  if (error instanceof ParquetFault)
    return { kind: 'parquet', problem: { code: error.code, values: error.values } }
  if (isOutOfMemory(error)) return { kind: 'memory' }
  const reason = error instanceof Error ? error.message : ''
  return { kind: 'parquet', problem: { code: 'parquet/damaged', values: { reason } } }
}
