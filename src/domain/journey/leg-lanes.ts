import { distance } from '@turf/turf'
import type { Leg, Position } from '../atlas/atlas'

/** Sideways distance between two lanes of one route, as a share of its length. */
const LANE = 0.04

/** Ends of legs nearer than this share of the leg's length count as the same end. */
const SAME_END = 0.1

interface Route {
  readonly a: Position
  readonly b: Position
  readonly length: number
  /** With each leg, whether it runs from a to b. */
  readonly legs: { leg: Leg; forward: boolean }[]
}

/**
 * How far each leg bows to the side (`legPath`), by id, so that legs on the same route, to and fro, lie side by
 * side: the first on the great circle, the others one by one further towards the equator, away from the side to
 * which great circles curve. It depends on the legs only, so that no arc moves when another appears.
 */
export function legBows(legs: readonly Leg[]): ReadonlyMap<string, number> {
  const routes: Route[] = []
  for (const leg of legs) {
    const from = leg.positions[0]
    const to = leg.positions.at(-1)
    if (!from || !to) continue
    const route = routes.find((known) => joins(known, from, to) || joins(known, to, from))
    if (route) route.legs.push({ leg, forward: joins(route, from, to) })
    else {
      const length = distance([...from], [...to])
      routes.push({ a: from, b: to, length, legs: [{ leg, forward: true }] })
    }
  }
  const bows = new Map<string, number>()
  for (const { a, b, legs: members } of routes) {
    // A positive bow goes to the right of the way: southwards on the way east.
    const eastwards = b[0] >= a[0] ? 1 : -1
    const northern = a[1] + b[1] >= 0 ? 1 : -1
    for (const [lane, { leg, forward }] of members.entries()) {
      bows.set(leg.id, lane * LANE * eastwards * northern * (forward ? 1 : -1))
    }
  }
  return bows
}

function joins(route: Route, from: Position, to: Position): boolean {
  const near = route.length * SAME_END
  return distance([...route.a], [...from]) <= near && distance([...route.b], [...to]) <= near
}
