import { type Box, contains, shifted, touches } from '../../domain/marks/box'
import type { LabelRoom } from '../label-room'
import type { LabelKind } from './label-style'

/** A label that asks for room, in pixels. */
export interface LabelRequest {
  readonly kind: LabelKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** How far the middle of an area's name may stand from (x, y) and still be within the area. */
  readonly reach?: number
  /** Of a country, its code. */
  readonly country?: string
}

export interface LabelPlace<T> {
  readonly label: T
  /** The lettering's box. */
  readonly box: Box
}

/** Free space around a label, by what it names: names of areas need air. */
const AIR: Readonly<Record<LabelKind, readonly [across: number, down: number]>> = {
  country: [7, 4],
  capital: [3, 1.5],
  sea: [8, 5],
  town: [3, 1],
  land: [8, 4],
}

/** Free space around what is reserved: a label beside another of the atlas must not read on into it. */
const CLEARANCE = 4
/** Half of a town's dot with a little air. */
const DOT = 5
/** From the dot's centre to its name. */
const DOT_GAP = 7
/** Where else the name of an area may stand, in widths and heights from its middle, so that no line crosses it. */
const ASIDE: readonly (readonly [across: number, down: number])[] = [
  [0, -0.9],
  [0, 0.9],
  [-0.25, 0],
  [0.25, 0],
  [0, -1.6],
  [0, 1.6],
  [-0.25, -0.9],
  [0.25, -0.9],
  [-0.25, 0.9],
  [0.25, 0.9],
]
/** The same within a large area, in shares of its reach, the nearest first. */
const WITHIN = rings([0.2, 0.4, 0.6, 0.8, 1])
/** Countries are larger than the circle of their reach; names that have to stand may stand a little outside of it. */
const WITHIN_STORY = [...WITHIN, ...rings([1.1, 1.25])]
/** Boxes of lines across a name with which it can still be read. */
const MOST_HITS = 3
/** How far (in widths) the name of an area may be shifted to stay in sight. */
const MAX_SHIFT = 0.3

/**
 * Gives room to labels in the order given, the countries of the story before all; what finds none is left out. No
 * label touches another or a box of `reserved`, and none is cut by the edge of `view`: it is wholly inside or wholly
 * outside, within `area`. None touches a box of `avoided` but the names of seas and of the story's countries, and
 * these only where nothing else is left. A generator, a step for each label, so that the page can go on in between.
 */
export function* placeLabels<T extends LabelRequest>(
  labels: readonly T[],
  { reserved, avoided, story }: LabelRoom,
  view: Box,
  area: Box,
): Generator<void, LabelPlace<T>[]> {
  const taken = new BoxGrid()
  for (const box of reserved) taken.add(grow(box, CLEARANCE, CLEARANCE))
  const lines = new BoxGrid()
  for (const box of avoided) lines.add(box)
  const places: LabelPlace<T>[] = []
  const isTold = ({ country }: T) => country !== undefined && story.has(country)
  for (const label of [...labels.filter(isTold), ...labels.filter((label) => !isTold(label))]) {
    yield
    const dot = dotOf(label)
    if (dot && (taken.isHit(dot) || lines.isHit(dot) || !isWhole(dot, view, area))) continue
    const options = dot ? townBoxes(label) : areaBoxes(label, view, isTold(label))
    const [across, down] = AIR[label.kind]
    const isFree = (option: Box) => isWhole(option, view, area) && !taken.isHit(grow(option, across, down))
    // The name of a small area gives way to a line; where its own place is taken there is no room for it.
    const mayMove = dot || hasRoom(label) || isTold(label) || (options[0] && isFree(options[0]))
    const free = mayMove ? options.filter(isFree) : []
    const isNeeded = label.kind === 'sea' || isTold(label)
    const box = free.find((option) => !lines.isHit(option)) ?? (isNeeded ? leastHit(free, lines) : undefined)
    if (!box) continue
    taken.add(grow(box, across, down))
    if (dot) taken.add(dot)
    places.push({ label, box })
  }
  return places
}

/** The labels that are covered by nothing that has been reserved since they were placed. */
export function uncovered<T extends LabelRequest>(
  places: readonly LabelPlace<T>[],
  reserved: readonly Box[],
): LabelPlace<T>[] {
  return places.filter(({ label, box }) => {
    const dot = dotOf(label)
    return !reserved.some((other) => touches(other, box) || (dot && touches(other, dot)))
  })
}

/** The room that the dot of a town takes. */
export function dotOf({ kind, x, y }: LabelRequest): Box | undefined {
  return kind === 'town' || kind === 'capital' ? around(x, y, DOT, DOT) : undefined
}

/** Where the fewest boxes of lines are touched, the nearest of these; nowhere if it could not be read there. */
function leastHit(options: readonly Box[], lines: BoxGrid): Box | undefined {
  let best: Box | undefined
  let least = MOST_HITS + 1
  for (const option of options) {
    const hits = lines.hits(option)
    if (hits >= least) continue
    best = option
    least = hits
  }
  return best
}

/** Beside the dot, above it, below it. */
function townBoxes({ x, y, width, height }: LabelRequest): Box[] {
  const middle = { top: y - height / 2, bottom: y + height / 2 }
  return [
    { left: x + DOT_GAP, right: x + DOT_GAP + width, ...middle },
    { left: x - DOT_GAP - width, right: x - DOT_GAP, ...middle },
    around(x, y - height / 2 - DOT, width / 2, height / 2),
    around(x, y + height / 2 + DOT, width / 2, height / 2),
  ]
}

/** In the middle of the area or a little aside; all shifted a little so that the view's edge does not cut them. */
function areaBoxes(label: LabelRequest, view: Box, isTold: boolean): Box[] {
  const { x, y, width, height, reach = 0 } = label
  const box = around(x, y, width / 2, height / 2)
  if (!touches(box, view)) return [box]
  const edge = 4
  const shift = (low: number, high: number, least: number, most: number) =>
    low < least ? least - low : high > most ? most - high : 0
  const dx = shift(box.left, box.right, view.left + edge, view.right - edge)
  const dy = shift(box.top, box.bottom, view.top + edge, view.bottom - edge)
  if (Math.abs(dx) > MAX_SHIFT * width || Math.abs(dy) > height) return []
  const middle = around(x + dx, y + dy, width / 2, height / 2)
  const asides =
    hasRoom(label) || isTold
      ? (isTold ? WITHIN_STORY : WITHIN).map(([across, down]) => [across * reach, down * reach] as const)
      : ASIDE.map(([across, down]) => [across * width, down * height] as const)
  return [middle, ...asides.map(([right, down]) => shifted(middle, right, down))]
}

/** Points around a middle, at each of these distances. */
function rings(distances: readonly number[]): readonly (readonly [across: number, down: number])[] {
  return distances.flatMap((distance) =>
    Array.from({ length: 16 }, (_, turn) => {
      const angle = (turn * Math.PI) / 8
      return [distance * Math.cos(angle), distance * Math.sin(angle)] as const
    }),
  )
}

/** Whether a name can be moved about within its area by more than its own height. */
function hasRoom({ reach = 0, height }: LabelRequest): boolean {
  return reach > 1.5 * height
}

function isWhole(box: Box, view: Box, area: Box): boolean {
  return contains(area, box) && (contains(view, box) || !touches(view, box))
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function grow({ left, top, right, bottom }: Box, across: number, down: number): Box {
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down }
}

/** Boxes filed by the cells that they touch, so that a look-up meets only neighbours. */
class BoxGrid {
  private static readonly CELL = 64
  private readonly cells = new Map<number, Box[]>()

  add(box: Box): void {
    for (const key of BoxGrid.keys(box)) {
      const cell = this.cells.get(key)
      if (cell) cell.push(box)
      else this.cells.set(key, [box])
    }
  }

  isHit(box: Box): boolean {
    for (const key of BoxGrid.keys(box)) {
      if (this.cells.get(key)?.some((other) => touches(box, other))) return true
    }
    return false
  }

  hits(box: Box): number {
    const hit = new Set<Box>()
    for (const key of BoxGrid.keys(box)) {
      for (const other of this.cells.get(key) ?? []) if (touches(box, other)) hit.add(other)
    }
    return hit.size
  }

  private static *keys({ left, top, right, bottom }: Box): Generator<number> {
    const cell = BoxGrid.CELL
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) {
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) yield x * 4096 + y
    }
  }
}
