import type { TimeWindow } from '../time/time-span'
import type { ByteSource } from './byte-source'
import { type ChunkStore, createChunkStore } from './chunk-store'
import { findPositionColumns, findTimeColumns, type PositionColumns } from './find-columns'
import { type GroupBounds, groupBounds } from './group-bounds'
import { ParquetFault } from './parquet-problem'
import { groupOfRow } from './read-feature'
import { type Footer, readFooter } from './read-footer'
import {
  bytesOf,
  LARGEST_GROUP,
  MOST_ROWS,
  rowsOf,
  type SliceAt,
  type SliceRoom,
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
  /** What could be held besides, and what has to be fetched for it; undefined where there is no room or nothing more. */
  readonly more: { readonly rows: number; readonly bytes: number } | undefined
}

/** What may be fetched for a slice, in bytes, and what has to be for a row group of the file. */
export type SliceCost = Pick<SliceRoom, 'bytes' | 'bytesOf'>

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

/** The slice that is asked for by where it is to be, or by a row of the file. */
export function sliceOf(
  { footer, slices }: ParquetRows,
  at: SliceAt | { kind: 'row'; row: number },
  cost: SliceCost,
) {
  if (slices === undefined) return undefined
  const { groups, bounds } = slices
  const room = roomOf(slices, cost)
  if (at.kind !== 'row') return sliceAt(bounds, at, room)
  const found = groups.indexOf(groupOfRow(footer, at.row))
  const first = found < 0 ? groups.length - 1 : found
  return sliceAt(bounds, { kind: 'around', slice: { first, last: first + 1 } }, room)
}

function roomOf({ groups, most }: Slices, { bytes, bytesOf }: SliceCost): SliceRoom {
  const known = new Map<number, number>()
  return {
    rows: most,
    bytes,
    bytesOf: (index) => {
      const cost = known.get(index) ?? bytesOf(groups[index] ?? 0)
      known.set(index, cost)
      return cost
    },
  }
}

/** @param cost as it is once the slice has been read */
export function sliceFacts(
  { footer, slices }: ParquetRows,
  slice: TimeSlice,
  { bytesOf: bytesOfGroup }: Pick<SliceCost, 'bytesOf'>,
): SliceFacts | undefined {
  if (slices === undefined) return undefined
  const { bounds } = slices
  const rows = rowsOf(bounds, slice)
  const room = roomOf(slices, { bytes: Infinity, bytesOf: bytesOfGroup })
  const all = sliceAt(bounds, { kind: 'around', slice }, room)
  const more = { rows: rowsOf(bounds, all) - rows, bytes: bytesOf(all, room) }
  return {
    slice,
    rows,
    total: footer.starts.at(-1) ?? 0,
    time: timeOf(bounds, slice),
    wholeTime: timeOf(bounds, { first: 0, last: bounds.length }),
    hasEarlier: slice.first > 0,
    hasLater: slice.last < bounds.length,
    more: more.rows > 0 ? more : undefined,
  }
}
