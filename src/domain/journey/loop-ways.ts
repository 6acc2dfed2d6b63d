import { distance } from '@turf/turf'
import type { Leg, Position } from '../atlas/atlas'
import { project } from '../marks/mercator'

/** Kilometres: legs of this length may be too short to see; their loops are kept apart where they start this near. */
const SHORT = 400
const NEAR = 200

/** Angles between the loops at one place, in radians. */
const TURN = (75 * Math.PI) / 180

/** So many loops lie one around the other; more begin anew. */
const MOST_LANES = 3

/** How the loop of a short leg lies where it is too short to see; angles in radians clockwise from east on the screen. */
export interface LoopWay {
  /** Away from the far ends of the legs that meet there. */
  readonly away: number
  /** How far it is turned aside from there, so that loops at one mark do not cover each other. */
  readonly turn: number
  /** How many loops it lies around, where the marks at both ends can be told apart. */
  readonly lane: number
}

/** How each short leg loops out where it is too short to see (`legArc`), by id. */
export function loopWays(legs: readonly Leg[]): ReadonlyMap<string, LoopWay> {
  const ways = new Map<string, LoopWay>()
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
    const step = Math.ceil(cluster.count / 2) * (cluster.count % 2 === 1 ? 1 : -1)
    const lane = cluster.count % MOST_LANES
    cluster.count++
    ways.set(leg.id, { away: awayFrom(cluster.at, legs), turn: TURN * step, lane })
  }
  return ways
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
