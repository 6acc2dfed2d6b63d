import type { Point } from '../marks/mercator'
import { type Arc, withLengthShares } from './arc'
import type { LoopWay } from './loop-ways'

/** How large a loop is, in pixels. */
export interface LoopSize {
  /** How far it reaches from its ends. */
  readonly extent: number
  /** How much wider it is than its ends are apart. */
  readonly spread: number
  /** 0 where its ends are one, 1 where they are as far apart as can be and it lies wholly beside the way. */
  readonly lean: number
}

/**
 * A loop from one point to another. Where the points are one it stands out in its own direction; the further they
 * are apart the more it becomes a bow beside the way.
 */
export function loopArc(first: Point, last: Point, loop: LoopWay, size: LoopSize): Arc {
  const { extent, spread, lean } = size
  const length = Math.hypot(last.x - first.x, last.y - first.y)
  const way =
    length === 0 ? { x: 0, y: 0 } : { x: (last.x - first.x) / length, y: (last.y - first.y) / length }
  const side = bowSide(first, last, loop)
  const towards = loop.away + loop.turn * Math.max(0, 1 - 2 * lean)
  const x = Math.cos(towards) * (1 - lean) - way.y * side * lean
  const y = Math.sin(towards) * (1 - lean) + way.x * side * lean
  const norm = Math.hypot(x, y) || 1
  const out = { x: x / norm, y: y / norm }
  const across = out.x * way.y - out.y * way.x >= 0 ? { x: -out.y, y: out.x } : { x: out.y, y: -out.x }
  // A cubic curve with both handles at 4/3 of its extent just touches the extent.
  const reach = (extent * 4) / 3
  const c1 = {
    x: first.x + out.x * reach - across.x * spread,
    y: first.y + out.y * reach - across.y * spread,
  }
  const c2 = { x: last.x + out.x * reach + across.x * spread, y: last.y + out.y * reach + across.y * spread }
  const steps = 32
  const points: Point[] = []
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    const u = 1 - t
    points.push({
      x: u ** 3 * first.x + 3 * u * u * t * c1.x + 3 * u * t * t * c2.x + t ** 3 * last.x,
      y: u ** 3 * first.y + 3 * u * u * t * c1.y + 3 * u * t * t * c2.y + t ** 3 * last.y,
    })
  }
  return withLengthShares(points)
}

/** 1 where a loop bows to the right of the way from one point to another, -1 where to the left. */
export function bowSide(first: Point, last: Point, { away }: LoopWay): number {
  return Math.sign((last.x - first.x) * Math.sin(away) - (last.y - first.y) * Math.cos(away)) || 1
}
