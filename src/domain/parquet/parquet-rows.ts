import type { TimeWindow } from '../time/time-span'
import type { ByteSource } from './byte-source'
import { type ChunkStore, createChunkStore } from './chunk-store'
import { findPositionColumns, findTimeColumns, type PositionColumns } from './find-columns'
import { type GroupBounds, groupBounds } from './group-bounds'
import { ParquetFault } from './parquet-problem'
import { groupOfRow } from './read-feature'
import { type Footer, readFooter } from './read-footer'
import {
  LARGEST_GROUP,
  MOST_ROWS,
  rowsOf,
  type SliceAt,
  sliceAt,
  type TimeSlice,
  timeOf,
} from './time-slices'

/** A file of which all rows, or those of a slice in time, are read. */
export interface ParquetRows {
  readonly source: ByteSource
  readonly footer: Footer
  readonly position: PositionColumns
  readonly chunks: ChunkStore
  /** What is read at a time where all of it is too much. */
  readonly slices: Slices | undefined
}

export interface Slices {
  /** Row groups that are dated, in the order of time. */
  readonly groups: readonly number[]
  readonly bounds: readonly GroupBounds[]
  readonly most: number
}

/** What is told of a slice. Plain data, for workers. */
export interface SliceFacts {
  readonly slice: TimeSlice
  readonly rows: number
  /** Of the whole file. */
  readonly total: number
  /** From its first to its last start. */
  readonly time: TimeWindow
  /** The same of the whole file. */
  readonly wholeTime: TimeWindow
  readonly hasEarlier: boolean
  readonly hasLater: boolean
}

/** Bytes of columns that are kept for the slices to come: of about two slices. */
const KEPT = 96 * 2 ** 20

/**
 * Opens a file by its footer.
 *
 * @param most rows that are held at a time
 * @throws ParquetFault
 */
export async function openRows(source: ByteSource, most = MOST_ROWS): Promise<ParquetRows> {
  const footer = await readFooter(source)
  const position = findPositionColumns(footer)
  const rows = footer.starts.at(-1) ?? 0
  if (rows === 0) throw new ParquetFault('parquet/empty')
  return {
    ...{ source, footer, position },
    chunks: createChunkStore(source, footer, KEPT),
    slices: rows > most ? slicesOf(footer, most) : undefined,
  }
}

function slicesOf(footer: Footer, most: number): Slices {
  const bounds = groupBounds(footer, findTimeColumns(footer))
  const groups = [...bounds.keys()].filter((group) => bounds[group]?.isDated)
  const dated = groups.flatMap((group) => bounds[group] ?? [])
  const rows = footer.starts.at(-1) ?? 0
  if (dated.length === 0) throw new ParquetFault('parquet/no-time')
  const isInOrder = dated.every(({ starts: [least, greatest] }, index) => {
    return greatest < Infinity && least >= (dated[index - 1]?.starts[0] ?? -Infinity)
  })
  if (!isInOrder) throw new ParquetFault('parquet/unordered', { rows, most })
  if (dated.some((group) => group.rows > Math.max(LARGEST_GROUP, most)))
    throw new ParquetFault('parquet/large-groups', { rows, most })
  return { groups, bounds: dated, most }
}

/** Where a slice is to be that is asked for by a window, which may be open, or by a row of the file. */
export function sliceOf({ footer, slices }: ParquetRows, at: SliceAt | { kind: 'row'; row: number }) {
  if (slices === undefined) return undefined
  const { groups, bounds, most } = slices
  if (at.kind !== 'row') return sliceAt(bounds, at, most)
  const group = groups.indexOf(groupOfRow(footer, at.row))
  return sliceAt(bounds, { kind: 'group', group: group < 0 ? groups.length - 1 : group }, most)
}

export function sliceFacts({ footer, slices }: ParquetRows, slice: TimeSlice): SliceFacts | undefined {
  if (slices === undefined) return undefined
  const { bounds } = slices
  return {
    slice,
    rows: rowsOf(bounds, slice),
    total: footer.starts.at(-1) ?? 0,
    time: timeOf(bounds, slice),
    wholeTime: timeOf(bounds, { first: 0, last: bounds.length }),
    hasEarlier: slice.first > 0,
    hasLater: slice.last < bounds.length,
  }
}
