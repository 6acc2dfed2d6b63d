import type { Box } from '../marks/box'
import type { Point } from '../marks/mercator'

/** A leg as it is drawn at one zoom: points in pixels with the share of the way at each. */
export interface Arc {
  readonly points: readonly Point[]
  readonly shares: readonly number[]
}

export interface Disc extends Point {
  readonly radius: number
}

/** An arc whose shares follow its drawn length. */
export function withLengthShares(points: readonly Point[]): Arc {
  const covered: number[] = []
  let total = 0
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (before) total += Math.hypot(point.x - before.x, point.y - before.y)
    covered.push(total)
  }
  return { points, shares: covered.map((length) => (total === 0 ? 0 : length / total)) }
}

/** Pixels along the arc. */
export function lengthOf({ points }: Arc): number {
  let length = 0
  for (const [index, { x, y }] of points.entries()) {
    const before = points[index - 1]
    if (before) length += Math.hypot(x - before.x, y - before.y)
  }
  return length
}

/** The arc without what lies within the discs around its ends (the marks), its shares again from 0 to 1. */
export function trimArc(arc: Arc, start: Disc, end: Disc): Arc {
  let from = 0
  for (const [index, point] of arc.points.entries()) {
    const next = arc.points[index + 1]
    const crossing = inDisc(point, start) && next && !inDisc(next, start)
    if (!crossing) {
      if (!inDisc(point, start)) break
      continue
    }
    from = between(arc.shares, index, exitOf(point, next, start))
    break
  }
  let to = 1
  for (let index = arc.points.length - 1; index > 0; index--) {
    const point = arc.points[index]
    const before = arc.points[index - 1]
    if (!point || !before || !inDisc(point, end)) break
    if (inDisc(before, end)) continue
    to = between(arc.shares, index - 1, 1 - exitOf(point, before, end))
    break
  }
  if (to <= from) return arc
  const part = cutArc(arc, from, to)
  return { points: part.points, shares: part.shares.map((share) => (share - from) / (to - from)) }
}

/** The part of the arc between two shares of the way. */
export function cutArc(arc: Arc, from: number, to: number): Arc {
  const points: Point[] = [pointAt(arc, from)]
  const shares: number[] = [from]
  for (const [index, share] of arc.shares.entries()) {
    const point = arc.points[index]
    if (!point || share <= from || share >= to) continue
    points.push(point)
    shares.push(share)
  }
  points.push(pointAt(arc, to))
  shares.push(to)
  return { points, shares }
}

/** The point at a share of the way. */
export function pointAt(arc: Arc, share: number): Point {
  const index = arc.shares.findIndex((value) => value >= share)
  const after = arc.points[index < 0 ? arc.points.length - 1 : index] ?? { x: 0, y: 0 }
  const before = arc.points[index - 1]
  if (!before) return after
  const start = arc.shares[index - 1] ?? 0
  const width = (arc.shares[index] ?? 0) - start
  const part = width === 0 ? 1 : (share - start) / width
  return { x: before.x + (after.x - before.x) * part, y: before.y + (after.y - before.y) * part }
}

/** Direction of travel at the last point, in radians clockwise from east, taken over the last `span` pixels. */
export function headingAtEnd(arc: Arc, span: number): number {
  const head = arc.points.at(-1) ?? { x: 0, y: 0 }
  for (let index = arc.points.length - 2; index >= 0; index--) {
    const point = arc.points[index]
    if (point && (index === 0 || Math.hypot(head.x - point.x, head.y - point.y) >= span)) {
      return Math.atan2(head.y - point.y, head.x - point.x)
    }
  }
  return 0
}

/** Points along a line at most `step` pixels apart. */
export function spacedPoints(points: readonly Point[], step: number): readonly Point[] {
  const spaced: Point[] = []
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (before) {
      const pieces = Math.min(1000, Math.ceil(Math.hypot(point.x - before.x, point.y - before.y) / step))
      for (let piece = 1; piece < pieces; piece++) {
        const part = piece / pieces
        spaced.push({ x: before.x + (point.x - before.x) * part, y: before.y + (point.y - before.y) * part })
      }
    }
    spaced.push(point)
  }
  return spaced
}

/** The stretches of the arc that touch the box: what lies far outside the view costs nothing to draw. */
export function clipArc({ points }: Arc, box: Box): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  let run: Point[] | undefined
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (!before) continue
    const outside =
      Math.max(before.x, point.x) < box.left ||
      Math.min(before.x, point.x) > box.right ||
      Math.max(before.y, point.y) < box.top ||
      Math.min(before.y, point.y) > box.bottom
    if (outside) {
      run = undefined
      continue
    }
    if (!run) {
      run = [before]
      runs.push(run)
    }
    run.push(point)
  }
  return runs
}

function inDisc(point: Point, disc: Disc): boolean {
  return Math.hypot(point.x - disc.x, point.y - disc.y) < disc.radius
}

function between(shares: readonly number[], index: number, part: number): number {
  const start = shares[index] ?? 0
  return start + ((shares[index + 1] ?? start) - start) * part
}

/** Share of the way from a point inside a disc to one outside at which the rim is crossed. */
function exitOf(inside: Point, outside: Point, disc: Disc): number {
  let low = 0
  let high = 1
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2
    const at = {
      x: inside.x + (outside.x - inside.x) * middle,
      y: inside.y + (outside.y - inside.y) * middle,
    }
    if (inDisc(at, disc)) low = middle
    else high = middle
  }
  return high
}
