import { countWhile } from '../count-while'
import type { TimeWindow } from '../time/time-span'
import { ascendingOrder } from './ascending-order'
import { CATEGORY_BITS } from './dot-constants'

const LAST_CATEGORY = (1 << CATEGORY_BITS) - 1
/** Keys have to be positive as 32-bit integers with a sign. */
const MOST_EVENTS = 2 ** (31 - CATEGORY_BITS) - 2

/** What is drawn of events, by row, in columns. */
export interface DotColumns {
  /** Days since 1970-01-01 UTC; an event is there in `[start, end)`. */
  readonly start: Float64Array
  readonly end: Float64Array
  /** Position in units of which the world's width has 2^32, from 180 W and the northern edge of Web Mercator. */
  readonly x: Uint32Array
  readonly y: Uint32Array
  /** Those above 15 count as 15. */
  readonly category: Uint8Array
}

/** The events that are drawn, by index in the order of their starts. */
export interface DotSource {
  readonly count: number
  readonly x: Uint32Array
  readonly y: Uint32Array
  /** One more than the rank of the event's end among all ends, ties by index; the category in the last 4 bits. */
  readonly key: Uint32Array
  /** Undefined where ranks are indices: where ends are in the order of starts. */
  readonly indexOfRank: Uint32Array | undefined
}

/** The rows that have an end in the order of their ends, equal ones as they stand; `undefined` where that is their own order. */
export interface EndOrder {
  readonly order: Uint32Array | undefined
}

/**
 * The events of some rows (dated, with a position, in the order of their starts) as they are drawn.
 *
 * @param ends the order of all rows by their ends, where it is known: sorting is most of the work
 * @throws RangeError for more than 134,217,726 of them.
 */
export function dotSource(columns: DotColumns, rows: Uint32Array, ends?: EndOrder): DotSource {
  const count = rows.length
  if (count > MOST_EVENTS) throw new RangeError(`More than ${MOST_EVENTS} events`)
  const key = new Uint32Array(count)
  for (let index = 0; index < count; index++)
    key[index] = Math.min(columns.category[rows[index] as number] as number, LAST_CATEGORY)
  const indexOfRank = ends ? orderAmong(rows, ends) : ascendingOrder(endsOf(columns, rows))
  for (let rank = 0; rank < count; rank++) {
    const index = indexOfRank ? (indexOfRank[rank] as number) : rank
    key[index] = ((rank + 1) << CATEGORY_BITS) | (key[index] as number)
  }
  return { count, x: taken(columns.x, rows), y: taken(columns.y, rows), key, indexOfRank }
}

/** The numbers of some rows, without a copy where these are all of the first. */
function taken(column: Uint32Array, rows: Uint32Array): Uint32Array {
  const count = rows.length
  if (count > 0 && rows[count - 1] === count - 1) return column.subarray(0, count)
  const numbers = new Uint32Array(count)
  for (let index = 0; index < count; index++) numbers[index] = column[rows[index] as number] as number
  return numbers
}

function endsOf({ end }: DotColumns, rows: Uint32Array): Float64Array {
  const ends = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index++) ends[index] = end[rows[index] as number] as number
  return ends
}

/** The indices of some rows, which all have an end, in the order of all; `undefined` where they ascend. */
export function orderAmong(rows: Uint32Array, { order }: EndOrder): Uint32Array | undefined {
  if (!order) return undefined
  // One more than the index of each row; 0 is none.
  const places = new Uint32Array(order.length)
  for (let index = 0; index < rows.length; index++) places[rows[index] as number] = index + 1
  const indices = new Uint32Array(rows.length)
  let rank = 0
  for (let at = 0; at < order.length; at++) {
    const place = places[order[at] as number] as number
    if (place > 0) indices[rank++] = place - 1
  }
  return indices
}

/** How many of the rows drawn have begun before a day: `hi` of a window that ends there. */
export function dotsBegun({ start }: DotColumns, rows: Uint32Array, to: number): number {
  return countWhile(rows.length, (index) => (start[rows[index] as number] as number) < to)
}

/** How many of the rows drawn have ended by a day: `lo` of a window that begins there. */
export function dotsEnded(
  { end }: DotColumns,
  rows: Uint32Array,
  { indexOfRank }: DotSource,
  from: number,
): number {
  return countWhile(
    rows.length,
    (rank) => (end[rows[indexOfRank ? (indexOfRank[rank] as number) : rank] as number] as number) <= from,
  )
}

/** What `dotsBegun` and `dotsEnded` give for a window. */
export interface DotRanks {
  readonly hi: number
  readonly lo: number
}

/** Which of the events drawn a window shows: how many have begun before it ends, and how many ended before it begins. */
export function dotRanks(
  dots: { readonly columns: DotColumns; readonly rows: Uint32Array; readonly source: DotSource },
  { from, to }: TimeWindow,
): DotRanks {
  const { columns, rows, source } = dots
  return { hi: dotsBegun(columns, rows, to), lo: dotsEnded(columns, rows, source, from) }
}
