import type { Point } from '../marks/mercator'
import { type Arc, type Disc, pointAt, trimArc } from './arc'
import type { LegPath } from './leg-path'
import { bowSide, loopArc } from './loop-arc'
import type { LoopWay } from './loop-ways'

/** Where the world's pixels at zoom 0 lie in the pixels that are drawn. */
export interface Placing {
  readonly zoom: number
  readonly offset: Point
}

export interface LegArc {
  readonly arc: Arc
  /** Whether it is a loop that stands for a way too short to see. */
  readonly isLoop: boolean
}

/** Pixels that have to be free between the marks at the ends of a leg for its own way to be seen. */
const LEAST_WAY = 24

/** Pixels between legs of one route where they lie side by side. */
const LANE = 14

/** The part of a mark's radius within which its legs end: a mark for several places stands beside some of them. */
const WITHIN = 0.6

const DOWN: LoopWay = { away: Math.PI / 2, turn: 0, lane: 0 }

/** The arc of a leg in pixels, from the rim of the mark at its start to that at its end. */
export function legArc(
  path: LegPath,
  { zoom, offset }: Placing,
  start: Disc,
  end: Disc,
  loop: LoopWay = DOWN,
): LegArc {
  const scale = 2 ** zoom
  const points = path.points.map(({ x, y }) => ({ x: x * scale + offset.x, y: y * scale + offset.y }))
  const trueFirst = points[0]
  const trueLast = points.at(-1)
  if (!trueFirst || !trueLast) return { arc: { points, shares: path.shares }, isLoop: false }
  const isOneMark = start.x === end.x && start.y === end.y
  const touching = start.radius + end.radius
  const trueLean = far(trueFirst, trueLast) / (touching + LEAST_WAY)
  // On a short way the ends are the marks, not the places within them: there is no room for both.
  const within = isOneMark ? 0 : WITHIN * Math.max(0, Math.min(1, trueLean - 1))
  const first = drawnIn(trueFirst, start, within)
  const last = drawnIn(trueLast, end, within)
  const lean = far(first, last) / (touching + LEAST_WAY)
  if (lean < 1) {
    const clearance = Math.max(start.radius, end.radius)
    const beyond = loopBeyond(zoom)
    // Flat where the way between the marks can nearly be seen, so that no step of the zoom changes much.
    const flat = Math.min(1, ((1 - lean) * (touching + LEAST_WAY)) / LEAST_WAY)
    const lane = loop.lane * LANE * lean
    const extent = flat * (clearance * (1 - 0.6 * lean * lean) + beyond * (1 - 0.5 * lean)) + lane
    const spread = flat * 1.6 * beyond * (1 - lean) + lane
    return { arc: trimArc(loopArc(first, last, loop, { extent, spread, lean }), start, end), isLoop: true }
  }
  const bow = loop.lane * LANE * Math.max(0, 2 - lean)
  const arc = pulled({ points, shares: path.shares }, first, last, bow * bowSide(first, last, loop))
  return { arc: trimArc(arc, start, end), isLoop: false }
}

/** Pixels by which a loop shows beyond its marks: small on a map of the world, larger in a region. */
export function loopBeyond(zoom: number): number {
  return Math.max(16, Math.min(34, 10 + 4 * zoom))
}

function far(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** The point itself if it lies within that part of the disc's radius, else the nearest that does. */
function drawnIn(point: Point, disc: Disc, within: number): Point {
  const distance = far(point, disc)
  const most = disc.radius * within
  if (distance <= most) return point
  const part = most / distance
  return { x: disc.x + (point.x - disc.x) * part, y: disc.y + (point.y - disc.y) * part }
}

/** The course with its ends moved, all between them in proportion, and bowed by so many pixels to the right. */
function pulled({ points, shares }: Arc, first: Point, last: Point, bow: number): Arc {
  const from = points[0] ?? first
  const to = points.at(-1) ?? last
  if (from === first && to === last && bow === 0) return { points, shares }
  const length = far(first, last) || 1
  const right = { x: -(last.y - first.y) / length, y: (last.x - first.x) / length }
  const steps = bow === 0 ? shares : Array.from({ length: 33 }, (_, step) => step / 32)
  const course = steps.map((share, index) => {
    const { x, y } = steps === shares ? (points[index] ?? first) : pointAt({ points, shares }, share)
    const push = bow * Math.sin(Math.PI * share)
    return {
      x: x + (first.x - from.x) * (1 - share) + (last.x - to.x) * share + right.x * push,
      y: y + (first.y - from.y) * (1 - share) + (last.y - to.y) * share + right.y * push,
    }
  })
  return { points: course, shares: steps }
}
