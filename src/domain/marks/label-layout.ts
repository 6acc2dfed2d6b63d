import { type Box, boxAround, contains, touches } from './box'
import type { Point } from './mercator'

export interface LabelRequest {
  readonly id: string
  /** What the label belongs to: a disc that it must stay clear of. */
  readonly anchor: Point
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Further anchors to try, best first, such as other points along an arc. */
  readonly otherAnchors?: readonly Point[]
  /** Where it stood before: kept while it is free, so that labels do not dance. */
  readonly previous?: Point | undefined
}

export interface PlacedLabel {
  readonly id: string
  readonly box: Box
  /** Centre of the label less its anchor; the same number as `previous` next time. */
  readonly offset: Point
  /** A line from the anchor's rim to the label, where the label could not stand beside it. */
  readonly leader: readonly [from: Point, to: Point] | undefined
}

/** Directions by preference: beside, below, above, then the corners. */
const SIDES: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
]

/** Pixels between a mark and its label: beside it, then further off with a leader line. */
const DISTANCES = [3, 22, 44]

/**
 * Places labels, in the order given, free of one another and of `taken`, within `frame`. A label that finds no
 * room is left out of the result.
 */
export function layOutLabels(
  requests: readonly LabelRequest[],
  taken: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] {
  const blocked: Box[] = [...taken]
  const placed: PlacedLabel[] = []
  for (const request of requests) {
    const label = placeLabel(request, blocked, frame)
    if (!label) continue
    placed.push(label)
    blocked.push(label.box)
  }
  return placed
}

function placeLabel(request: LabelRequest, blocked: readonly Box[], frame: Box): PlacedLabel | undefined {
  const isFree = (box: Box) => contains(frame, box) && !blocked.some((other) => touches(box, other))
  if (request.previous) {
    const label = labelAt(request, request.anchor, request.previous)
    if (isFree(label.box)) return label
  }
  for (const distance of DISTANCES) {
    for (const anchor of [request.anchor, ...(request.otherAnchors ?? [])]) {
      for (const [x, y] of SIDES) {
        const diagonal = x !== 0 && y !== 0 ? Math.SQRT1_2 : 1
        const reach = (request.radius + distance) * diagonal
        const label = labelAt(request, anchor, {
          x: anchor.x - request.anchor.x + x * (reach + request.width / 2),
          y: anchor.y - request.anchor.y + y * (reach + request.height / 2),
        })
        if (isFree(label.box)) return label
      }
    }
  }
  return undefined
}

function labelAt(request: LabelRequest, from: Point, offset: Point): PlacedLabel {
  const x = request.anchor.x + offset.x
  const y = request.anchor.y + offset.y
  const box = {
    left: x - request.width / 2,
    top: y - request.height / 2,
    right: x + request.width / 2,
    bottom: y + request.height / 2,
  }
  return { id: request.id, box, offset, leader: leaderTo(box, from, request.radius) }
}

/** From the rim of the disc to the nearest point of the box, where that is further off than a label stands. */
function leaderTo(box: Box, anchor: Point, radius: number): readonly [Point, Point] | undefined {
  const nearest = {
    x: Math.max(box.left, Math.min(box.right, anchor.x)),
    y: Math.max(box.top, Math.min(box.bottom, anchor.y)),
  }
  const distance = Math.hypot(nearest.x - anchor.x, nearest.y - anchor.y)
  if (distance - radius < 12 || touches(box, boxAround(anchor, radius))) return undefined
  const part = radius / distance
  const from = {
    x: anchor.x + (nearest.x - anchor.x) * part,
    y: anchor.y + (nearest.y - anchor.y) * part,
  }
  return [from, nearest]
}
