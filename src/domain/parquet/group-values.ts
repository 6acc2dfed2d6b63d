import { asEarthPosition } from '../atlas/position'
import type { PositionColumns, TimeColumns } from './find-columns'
import type { LeafColumn } from './read-footer'
import { endReader, timeReader } from './time-value'
import { wkbPosition } from './wkb-position'

/** Times of the rows of a group: half-open, in days since 1970-01-01 UTC; NaN where a row has none. */
export interface GroupTimes {
  readonly start: Float64Array
  readonly end: Float64Array
}

/** Positions of the rows of a group, in degrees; NaN where a row has none. */
export interface GroupPlaces {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

export function timeLeaves({ start, end }: TimeColumns): readonly LeafColumn[] {
  return end === undefined ? [start.leaf] : [start.leaf, end.leaf]
}

export function placeLeaves(position: PositionColumns): readonly LeafColumn[] {
  if (position.kind === 'wkb') return [position.geometry]
  return position.kind === 'bounds' ? position.sides : [position.lon, position.lat]
}

/** The times that values tell; `groupBounds` has the same rules. Keeps what texts were read as. */
export function createTimesOf(time: TimeColumns): (columns: readonly ArrayLike<unknown>[]) => GroupTimes {
  const startOf = timeReader({ ...time.start, element: time.start.leaf.element })
  const endOf = time.end && endReader({ ...time.end, element: time.end.leaf.element })
  return ([starts = [], ends]) => {
    const start = new Float64Array(starts.length).fill(Number.NaN)
    const end = new Float64Array(starts.length).fill(Number.NaN)
    for (let row = 0; row < starts.length; row++) {
      const first = startOf(starts[row])
      const last = endOf?.(ends?.[row])
      if (first === undefined && last === undefined) continue
      start[row] = first?.from ?? -Infinity
      const open = time.openEnds && time.end !== undefined ? Infinity : (first?.to ?? Infinity)
      // An end before the start is none that can be meant.
      end[row] = last === undefined ? open : Math.max(last, first?.to ?? -Infinity)
    }
    return { start, end }
  }
}

/** The positions that values tell; those off the Earth are none. */
export function placesOf(position: PositionColumns, columns: readonly ArrayLike<unknown>[]): GroupPlaces {
  const rows = columns[0]?.length ?? 0
  const lon = new Float64Array(rows).fill(Number.NaN)
  const lat = new Float64Array(rows).fill(Number.NaN)
  for (let row = 0; row < rows; row++) {
    const place = asEarthPosition(positionAt(position, columns, row))
    if (place === undefined) continue
    lon[row] = place[0]
    lat[row] = place[1]
  }
  return { lon, lat }
}

function positionAt({ kind }: PositionColumns, columns: readonly ArrayLike<unknown>[], row: number): unknown {
  const [a, b, c, d] = columns.map((column) => column[row])
  if (kind === 'wkb') return a instanceof Uint8Array ? wkbPosition(a) : undefined
  if (kind === 'numbers') return [a, b]
  const sides = [a, b, c, d]
  if (!sides.every((side) => typeof side === 'number')) return undefined
  return [(Number(a) + Number(c)) / 2, (Number(b) + Number(d)) / 2]
}
