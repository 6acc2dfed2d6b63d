import {
  REACH,
  SHARP_BELOW_BOTH,
  SHARP_BELOW_EDGE,
  SHARP_BELOW_FRINGE,
  SHARP_FILL_IN_PASSAGE,
  TILE,
} from './dot-constants'
import { mixInto } from './plain-painter'

const ROWS = TILE + 2 * REACH
/** How many windows there are of each cell: of 1 to 10 cells. */
const WINDOWS = 10
/** By the distance from a pixel in the north-west of its cell: the rows, and columns, of cells in which an event may lie. */
const NEAREST = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5] as const
/** Of fill, passage, ring, edge and fringe: the last window for each of the nearest rows. */
const PARTS = [
  [7, 7, 6, 6, 5, 4, 3, 1],
  [7, 7, 7, 7, 6, 5, 4, 3],
  [9, 9, 8, 8, 8, 7, 6, 5, 4, 1],
  [9, 9, 9, 8, 8, 7, 7, 6, 4, 2],
  [9, 9, 9, 9, 8, 8, 7, 6, 5, 3],
] as const

/**
 * Paints tiles of dots with two pixels to a cell each way. As with `TilePainter`, a pixel belongs to the greatest key in reach of each of
 * the five parts of a dot; those within reach are a run of cells in each of up to ten rows.
 */
export class SharpTilePainter {
  readonly #palette: Uint8Array
  /** For pixels in the west of their cells: by window, row and column the greatest of so many cells. */
  readonly #west = new Int32Array(WINDOWS * ROWS * TILE)
  readonly #east = new Int32Array(WINDOWS * ROWS * TILE)

  constructor(palette: Uint8Array) {
    this.#palette = palette
  }

  /** Paints what begins at one cell, with the dots of keys from `least` on. */
  paint(cells: Int32Array, cell: number, stride: number, least: number, image: Uint8ClampedArray): void {
    const first = cell - REACH * stride
    if (isBelow(cells, first, stride, least)) {
      image.fill(0)
      return
    }
    takeWindows(cells, first, stride, this.#west, 1)
    takeWindows(cells, first, stride, this.#east, -1)
    for (let y = 0; y < 2 * TILE; y++)
      for (let x = 0; x < 2 * TILE; x++) {
        const windows = x % 2 === 0 ? this.#west : this.#east
        const at = ((y >> 1) + REACH) * TILE + (x >> 1)
        this.#paintPixel(windows, at, y % 2 === 0 ? TILE : -TILE, least, image, 4 * (y * 2 * TILE + x))
      }
  }

  #paintPixel(
    windows: Int32Array,
    at: number,
    row: number,
    least: number,
    image: Uint8ClampedArray,
    to: number,
  ): void {
    const greatest = (part: (typeof PARTS)[number]): number => {
      let key = 0
      for (let near = 0; near < part.length; near++) {
        const window = part[near] as number
        const found = windows[window * ROWS * TILE + at + (NEAREST[near] as number) * row] as number
        if (found > key) key = found
      }
      return key
    }
    const fringe = greatest(PARTS[4])
    if (fringe < least) {
      image[to] = image[to + 1] = image[to + 2] = image[to + 3] = 0
      return
    }
    const within = greatest(PARTS[2])
    const top = within < least ? 0 : within
    const edge = greatest(PARTS[3])
    const isEdge = edge >= least && edge > top
    const isFringe = fringe > edge
    const below = isEdge
      ? isFringe
        ? SHARP_BELOW_BOTH
        : SHARP_BELOW_EDGE
      : isFringe
        ? SHARP_BELOW_FRINGE
        : 256
    if (top === 0) {
      mixInto(image, to, this.#palette, 0, 0, 256 - below)
      return
    }
    const isFill = greatest(PARTS[0]) === top
    const isPassage = isFill || greatest(PARTS[1]) === top
    const share = isFill ? below : isPassage ? (below * SHARP_FILL_IN_PASSAGE) >> 8 : 0
    mixInto(image, to, this.#palette, top, share, 255)
  }
}

function isBelow(cells: Int32Array, first: number, stride: number, least: number): boolean {
  for (let row = 0; row < ROWS; row++)
    for (let at = -REACH; at < TILE + REACH; at++)
      if ((cells[first + row * stride + at] as number) >= least) return false
  return true
}

/** @param side 1 for pixels in the west of their cells, -1 for those in the east */
function takeWindows(
  cells: Int32Array,
  first: number,
  stride: number,
  windows: Int32Array,
  side: 1 | -1,
): void {
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < TILE; column++) {
      const from = first + row * stride + column
      let key = 0
      for (let window = 0; window < WINDOWS; window++) {
        const found = cells[from + side * (NEAREST[window] as number)] as number
        if (found > key) key = found
        windows[(window * ROWS + row) * TILE + column] = key
      }
    }
}
