import type { Who } from '../atlas/relocation-schema'
import type { Point } from '../marks/mercator'

/** Outlines of the arrowheads, around the point where they sit and pointing along x. */
const OUTLINES: Readonly<Record<Who, readonly Point[]>> = {
  leadership: [
    { x: 1, y: 0 },
    { x: -10, y: -5.2 },
    { x: -7.5, y: 0 },
    { x: -10, y: 5.2 },
  ],
  members: [
    { x: 1, y: 0 },
    { x: -9, y: -5.5 },
    { x: -9, y: 5.5 },
  ],
}

/** Pixels before its tip at which the line under a head of size 1 has to end, not to stand out beside the tip. */
export const HEAD_LENGTH = 7

/** The corners of an arrowhead at a point, pointing along an angle (radians clockwise from east). */
export function legHead(who: Who, at: Point, angle: number, size: number): readonly Point[] {
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size]
  return OUTLINES[who].map(({ x, y }) => ({ x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos }))
}
