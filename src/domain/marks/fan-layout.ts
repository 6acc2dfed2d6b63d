import { clamp } from '../clamp'
import type { Box } from './box'
import type { Point } from './mercator'

export interface FanRequest {
  readonly anchor: Point
  /** Radius of the mark that the fan comes from. */
  readonly radius: number
  /** Size of the whole fan if nothing is cut. */
  readonly width: number
  readonly height: number
  /** The part of the map that nothing covers. */
  readonly frame: Box
  /** What stands at the top of the map and is not to be covered where there is room elsewhere. */
  readonly controls?: Box | undefined
  /** Whether the reading direction is right to left: the fan then prefers the left side. */
  readonly rtl?: boolean
}

export interface FanLayout {
  /** In the same pixels as the anchor. Rows beyond `height` scroll. */
  readonly box: Box
  /** Where the leader lines start from the mark: beside it, or above or below where there is no room. */
  readonly side: 'left' | 'right' | 'above' | 'below'
}

/** Pixels between mark and fan, for the leader lines. */
const LEADER = 28
const LEAST_HEIGHT = 96
/** Height with which it still shows some rows; for less it covers the controls. */
const GOOD_HEIGHT = 160

/** Places the fan of a mark's events beside the mark, where it hides neither the mark nor leaves the frame. */
export function layOutFan(request: FanRequest): FanLayout {
  const { anchor, radius, width, height, frame, controls, rtl = false } = request
  const reach = radius + LEADER
  const roomRight = frame.right - anchor.x - reach
  const roomLeft = anchor.x - reach - frame.left
  const sides = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const side = sides.find((name) => (name === 'right' ? roomRight : roomLeft) >= width)
  if (side) {
    const tall = Math.min(height, frame.bottom - frame.top)
    const top = clamp(anchor.y - tall / 2, frame.top, frame.bottom - tall)
    const left = side === 'right' ? anchor.x + reach : anchor.x - reach - width
    return { side, box: { left, top, right: left + width, bottom: top + tall } }
  }
  const wide = Math.min(width, frame.right - frame.left)
  const left = clamp(anchor.x - wide / 2, frame.left, frame.right - wide)
  const gap = radius + LEADER / 2
  const roomBelow = frame.bottom - anchor.y - gap
  const isUnder = controls && controls.left < left + wide && controls.right > left
  const roomClear = anchor.y - gap - Math.max(frame.top, isUnder ? controls.bottom : 0)
  const isEnough = Math.max(roomBelow, roomClear) >= Math.min(height, GOOD_HEIGHT)
  const roomAbove = isEnough ? roomClear : anchor.y - gap - frame.top
  const below = roomBelow >= Math.min(height, roomAbove)
  const tall = Math.min(height, Math.max(LEAST_HEIGHT, below ? roomBelow : roomAbove))
  const top = below ? anchor.y + gap : anchor.y - gap - tall
  return {
    side: below ? 'below' : 'above',
    box: { left, top, right: left + wide, bottom: top + tall },
  }
}

/** A leader line as an SVG path, leaving the rim of the mark towards the row and arriving level with it. */
export function leaderPath(anchor: Point, radius: number, row: Point): string {
  const angle = Math.atan2(row.y - anchor.y, row.x - anchor.x)
  const start = { x: anchor.x + Math.cos(angle) * radius, y: anchor.y + Math.sin(angle) * radius }
  const middle = (start.x + row.x) / 2
  return `M${tidy(start.x)} ${tidy(start.y)}C${tidy(middle)} ${tidy(start.y)} ${tidy(middle)} ${tidy(row.y)} ${tidy(row.x)} ${tidy(row.y)}`
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10
}
