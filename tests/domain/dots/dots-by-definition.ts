import type { DotPalette, DotView, Rgb } from '../../../src/domain/dots/dot-kernel'

export interface DotEvent {
  readonly start: number
  readonly end: number
  readonly x: number
  readonly y: number
  readonly category: number
}

export interface Drawing {
  /** RGBA by pixel. */
  readonly image: Uint8ClampedArray
  /** Index of the event by pixel, or -1. */
  readonly owner: Int32Array
  /** How many of all events lie within five pixels of the drawing. */
  readonly inView: number
}

/** How a dot is drawn. */
interface DotForm {
  /** Squares of the distances to which fill, its passage to the ring, ring, edge and fringe reach. */
  readonly reaches: readonly number[]
  /** How much of what lies below is seen through edge, fringe and both, and of the fill in the passage, of 256. */
  readonly edge: number
  readonly fringe: number
  readonly both: number
  readonly passage: number
}
const FORM: DotForm = { reaches: [13, 18, 20, 26, 29], edge: 142, fringe: 229, both: 127, passage: 91 }
/** With two pixels to each of the view's. */
const SHARP: DotForm = {
  reaches: [7.7, 8.5, 9.7, 10, 10.5].map((reach) => reach ** 2),
  ...{ edge: 94, fringe: 166, both: 60, passage: 129 },
}

interface Spot {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly event: DotEvent
}

/** Draws events by the definition: for each pixel, all of them are looked at. */
export function drawByDefinition(
  events: readonly DotEvent[],
  palette: DotPalette,
  view: DotView,
  width: number,
  height: number,
  isShown: (event: DotEvent, index: number) => boolean,
): Drawing {
  const spots = events.map((event, index) => ({ index, event, ...pixelOf(event, view) }))
  const shown = spots.filter(({ event, index }) => isShown(event, index))
  const image = new Uint8ClampedArray(width * height * 4)
  const owner = new Int32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const tops = topsAt(shown, FORM, (spot) => (spot.x - x) ** 2 + (spot.y - y) ** 2)
      image.set(colourOf(tops, FORM, palette), 4 * (y * width + x))
      owner[y * width + x] = tops[2]?.index ?? -1
    }
  const inView = spots.filter(({ x, y }) => x >= -5 && x < width + 5 && y >= -5 && y < height + 5).length
  return { image, owner, inView }
}

/** The same events with two pixels to each of the view's: the middle of a dot is that of its event's pixel, where four meet. */
export function drawSharpByDefinition(
  events: readonly DotEvent[],
  palette: DotPalette,
  view: DotView,
  width: number,
  height: number,
  isShown: (event: DotEvent, index: number) => boolean,
): Uint8ClampedArray {
  const shown = events
    .map((event, index) => ({ index, event, ...pixelOf(event, view) }))
    .filter(({ event, index }) => isShown(event, index))
  const image = new Uint8ClampedArray(16 * width * height)
  for (let y = 0; y < 2 * height; y++)
    for (let x = 0; x < 2 * width; x++) {
      const tops = topsAt(shown, SHARP, (spot) => (2 * spot.x + 0.5 - x) ** 2 + (2 * spot.y + 0.5 - y) ** 2)
      image.set(colourOf(tops, SHARP, palette), 4 * (y * 2 * width + x))
    }
  return image
}

/** The topmost event of which each part of a dot reaches a pixel. */
function topsAt(
  spots: readonly Spot[],
  { reaches }: DotForm,
  squareTo: (spot: Spot) => number,
): readonly (Spot | undefined)[] {
  const tops: (Spot | undefined)[] = reaches.map(() => undefined)
  const farthest = reaches.at(-1) as number
  for (const spot of spots) {
    const distance = squareTo(spot)
    if (distance > farthest) continue
    reaches.forEach((reach, part) => {
      const top = tops[part]
      if (distance <= reach && (!top || endsLater(spot, top))) tops[part] = spot
    })
  }
  return tops
}

function endsLater(a: Spot, b: Spot): boolean {
  return a.event.end > b.event.end || (a.event.end === b.event.end && a.index > b.index)
}

/** Of all copies of an event the one nearest to the middle of the view, the western of two. */
export function pixelOf({ x, y }: DotEvent, { scale, left, top, width }: DotView): { x: number; y: number } {
  const world = scale * 2 ** 32
  const west = left + width / 2 - world / 2
  let pixel = x * scale
  while (pixel < west) pixel += world
  while (pixel >= west + world) pixel -= world
  return { x: Math.floor(pixel) - left, y: Math.floor(y * scale) - top }
}

function colourOf(
  tops: readonly (Spot | undefined)[],
  form: DotForm,
  { fills, ring }: DotPalette,
): readonly number[] {
  const [fill, passage, dot, edge, fringe] = tops
  // Two parts of the edge of dots that lie above let so much through.
  const isEdge = edge !== dot
  const isFringe = fringe !== edge
  const below = isEdge && isFringe ? form.both : isEdge ? form.edge : isFringe ? form.fringe : 256
  if (!fringe) return [0, 0, 0, 0]
  if (!dot) return [...ring, 256 - below]
  const share = fill === dot ? below : passage === dot ? Math.floor((below * form.passage) / 256) : 0
  const colour = fills[Math.min(dot.event.category, 15, fills.length - 1)] as Rgb
  return [
    ...colour.map((value, at) => Math.floor((value * share + (ring[at] as number) * (256 - share)) / 256)),
    255,
  ]
}

/** Events as columns, a row each. */
export function columnsOf(events: readonly DotEvent[]) {
  return {
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ end }) => end),
    x: Uint32Array.from(events, ({ x }) => x),
    y: Uint32Array.from(events, ({ y }) => y),
    category: Uint8Array.from(events, ({ category }) => category),
  }
}
