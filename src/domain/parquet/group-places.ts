import { asEarthPosition } from '../atlas/position'
import type { PositionColumns } from './find-columns'
import type { LeafColumn } from './read-footer'
import { wkbPosition } from './wkb-position'

/** Positions of the rows of a group, in degrees; NaN where a row has none. */
interface GroupPlaces {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

export function placeLeaves(position: PositionColumns): readonly LeafColumn[] {
  if (position.kind === 'wkb') return [position.geometry]
  return position.kind === 'bounds' ? position.sides : [position.lon, position.lat]
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
