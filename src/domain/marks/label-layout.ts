import { type Box, boxAround, contains, crosses, touches } from './box'
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

/**
 * Pixels between a mark and its label: beside it, then further off with a leader line, by enough to leave room for
 * the name of a neighbour.
 */
const DISTANCES = [3, 26, 48]

/** More for legs: only their labels say who moved and when. */
const FAR_DISTANCES = [3, 14, 26, 48, 72, 100]

/** Half the width that a leader line keeps free of later labels. */
const LEADER_AIR = 4

/** Nearer than so many pixels to a mark, a label reads as its name; likewise nearer than this share of its own leader. */
const NEAR = 9
const SEEMS_NEARER = 0.7

/**
 * What a position costs: per pixel of distance, per further anchor, per line of a leg that it covers, for each mark
 * whose name it seems to be; for not staying.
 */
const COST = {
  distance: 0.17,
  anchor: 0.5,
  side: 0.1,
  covered: 1,
  seeming: 1,
  moving: 2,
} as const

/**
 * Places labels, in the order given, free of one another and of `taken`, within `frame`, and where possible off
 * what is `avoided`. A leader line passes through nothing that is taken and through no label: it would seem to end
 * there. A label that finds no room is left out of the result.
 */
export function layOutLabels(
  requests: readonly LabelRequest[],
  taken: readonly Box[],
  frame: Box,
  avoided: readonly Box[] = [],
): readonly PlacedLabel[] {
  const blocked: Box[] = [...taken]
  const placed: PlacedLabel[] = []
  for (const request of requests) {
    const others = requests.filter((other) => other !== request && !other.otherAnchors?.length)
    const label = placeLabel(request, blocked, frame, avoided, others)
    if (!label) continue
    placed.push(label)
    blocked.push(label.box)
    if (label.leader) blocked.push(...along(...label.leader))
  }
  return placed
}

function placeLabel(
  request: LabelRequest,
  blocked: readonly Box[],
  frame: Box,
  avoided: readonly Box[],
  marks: readonly LabelRequest[],
): PlacedLabel | undefined {
  const isFree = (box: Box) => contains(frame, box) && !blocked.some((other) => touches(box, other))
  /** A mark stands in its own way. */
  const others = (anchor: Point) => blocked.filter((box) => !contains(box, boxAround(anchor, 0)))
  const isClear = ({ leader }: PlacedLabel, anchor: Point) =>
    !leader || !others(anchor).some((box) => crosses(box, ...leader))
  const covered = (box: Box) => avoided.reduce((count, other) => count + (touches(box, other) ? 1 : 0), 0)
  const isOfLeg = (request.otherAnchors?.length ?? 0) > 0
  /** What it costs to stand where a label reads as the name of other marks; at the end of a leader line it may not. */
  const misread = ({ box, leader }: PlacedLabel) => {
    const misleads = leader !== undefined && !isOfLeg
    const near = misleads ? Math.max(NEAR, SEEMS_NEARER * lengthOf(leader)) : NEAR
    const seems = marks.filter(({ anchor, radius }) => distanceTo(box, anchor) - radius < near).length
    return seems > 0 && misleads ? Number.POSITIVE_INFINITY : seems * COST.seeming
  }
  let best: PlacedLabel | undefined
  let least = Number.POSITIVE_INFINITY
  if (request.previous) {
    const label = labelAt(request, request.anchor, request.previous)
    if (isFree(label.box) && isClear(label, request.anchor)) {
      const cost = covered(label.box) * COST.covered + misread(label)
      if (cost === 0) return label
      best = label
      least = cost - COST.moving
    }
  }
  for (const distance of isOfLeg ? FAR_DISTANCES : DISTANCES) {
    if (distance * COST.distance >= least) break
    for (const [index, anchor] of [request.anchor, ...(request.otherAnchors ?? [])].entries()) {
      for (const [turn, side] of SIDES.entries()) {
        const label = labelAt(request, anchor, offsetTo(request, anchor, side, distance, frame))
        if (!isFree(label.box)) continue
        const place = distance * COST.distance + index * COST.anchor + turn * COST.side
        const withoutNeighbours = place + covered(label.box) * COST.covered
        if (withoutNeighbours >= least || !isClear(label, anchor)) continue
        const cost = withoutNeighbours + misread(label)
        if (cost >= least) continue
        best = label
        least = cost
      }
    }
  }
  return best
}

/** Where the centre goes for a side; all but beside the anchor the label may slide to stay within the frame. */
function offsetTo(
  { anchor: own, radius, width, height }: LabelRequest,
  anchor: Point,
  [x, y]: readonly [number, number],
  distance: number,
  frame: Box,
): Point {
  const diagonal = x !== 0 && y !== 0 ? Math.SQRT1_2 : 1
  const reach = (radius + distance) * diagonal
  const centre = anchor.x + x * (reach + width / 2)
  const slid = Math.max(frame.left + width / 2, Math.min(frame.right - width / 2, centre))
  return { x: (y === 0 ? centre : slid) - own.x, y: anchor.y - own.y + y * (reach + height / 2) }
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

/** Small boxes along a line. */
function along(from: Point, to: Point): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / LEADER_AIR))
  return Array.from({ length: steps + 1 }, (_, step) =>
    boxAround(
      { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps },
      LEADER_AIR / 2,
    ),
  )
}

/** From the rim of the disc to the nearest point of the box, where that is further off than a label stands. */
function leaderTo(box: Box, anchor: Point, radius: number): readonly [Point, Point] | undefined {
  const nearest = nearestIn(box, anchor)
  const distance = distanceTo(box, anchor)
  if (distance - radius < 12 || touches(box, boxAround(anchor, radius))) return undefined
  const part = radius / distance
  const from = {
    x: anchor.x + (nearest.x - anchor.x) * part,
    y: anchor.y + (nearest.y - anchor.y) * part,
  }
  return [from, nearest]
}

function distanceTo(box: Box, point: Point): number {
  const nearest = nearestIn(box, point)
  return Math.hypot(nearest.x - point.x, nearest.y - point.y)
}

function nearestIn(box: Box, { x, y }: Point): Point {
  return { x: Math.max(box.left, Math.min(box.right, x)), y: Math.max(box.top, Math.min(box.bottom, y)) }
}

function lengthOf([from, to]: readonly [Point, Point]): number {
  return Math.hypot(to.x - from.x, to.y - from.y)
}
