import { distance } from '@turf/turf'
import type { Leg, Position } from '../atlas/atlas'
import { project } from '../marks/mercator'

/** Kilometres: legs of this length may be too short to see; their loops are kept apart where they start this near. */
const SHORT = 400
const NEAR = 200

/** Angles between the loops at one place, in radians. */
const TURN = (75 * Math.PI) / 180

/**
 * The direction, in radians clockwise from east on the screen, into which each short leg loops out where it is too
 * short to see (`arcAt`): away from the far ends of the legs that meet there, further loops turned aside.
 */
export function loopDirections(legs: readonly Leg[]): ReadonlyMap<string, number> {
  const directions = new Map<string, number>()
  const clusters: { readonly at: Position; count: number }[] = []
  for (const leg of legs) {
    const ends = endsOf(leg)
    if (!ends || distance([...ends[0]], [...ends[1]]) > SHORT) continue
    const [from] = ends
    let cluster = clusters.find(({ at }) => distance([...at], [...from]) < NEAR)
    if (!cluster) {
      cluster = { at: from, count: 0 }
      clusters.push(cluster)
    }
    const turn = TURN * Math.ceil(cluster.count / 2) * (cluster.count % 2 === 1 ? 1 : -1)
    cluster.count++
    directions.set(leg.id, awayFrom(cluster.at, legs) + turn)
  }
  return directions
}

/** Opposite to where the long legs at a place come from or go to; southwards where there are none. */
function awayFrom(at: Position, legs: readonly Leg[]): number {
  const here = project(at)
  let x = 0
  let y = 0
  for (const leg of legs) {
    const ends = endsOf(leg)
    const far = ends && farEnd(at, ends)
    if (!far) continue
    const there = project(far)
    const length = Math.hypot(there.x - here.x, there.y - here.y)
    if (length === 0) continue
    x -= (there.x - here.x) / length
    y -= (there.y - here.y) / length
  }
  return x === 0 && y === 0 ? Math.PI / 2 : Math.atan2(y, x)
}

function farEnd(at: Position, [from, to]: readonly [Position, Position]): Position | undefined {
  const isFromHere = distance([...at], [...from]) < NEAR
  const isToHere = distance([...at], [...to]) < NEAR
  if (isFromHere === isToHere) return undefined
  return isFromHere ? to : from
}

function endsOf(leg: Leg): readonly [Position, Position] | undefined {
  const from = leg.positions[0]
  const to = leg.positions.at(-1)
  return from && to && [from, to]
}
