import { BELOW_BOTH, BELOW_EDGE, BELOW_FRINGE, FILL_IN_PASSAGE, REACH, TILE } from './dot-constants'

const CATEGORIES = 16
/** Cells of a tile and of what reaches into it. */
const SIDE = TILE + 2 * REACH

/**
 * Paints tiles of dots. A dot has five parts around its pixel, by the square of the distance: fill (up to 13), passage
 * (18), ring (20), edge (26) and fringe (29). For each of these discs a pixel belongs to the greatest key in reach,
 * found by filters that take the greatest of few neighbours one after the other.
 */
export class TilePainter {
  readonly #palette: Uint8Array
  readonly #source = new Int32Array(SIDE * SIDE)
  readonly #wide3 = new Int32Array(SIDE * SIDE)
  readonly #tall3 = new Int32Array(SIDE * SIDE)
  readonly #wide5 = new Int32Array(SIDE * SIDE)
  readonly #oblong = new Int32Array(SIDE * SIDE)
  readonly #square5 = new Int32Array(SIDE * SIDE)
  readonly #fill = new Int32Array(SIDE * SIDE)
  readonly #ring = new Int32Array(SIDE * SIDE)

  constructor(palette: Uint8Array) {
    this.#palette = palette
  }

  /** Paints what begins at one cell and one pixel, with the dots of keys from `least` on. */
  paint(
    cells: Int32Array,
    cell: number,
    stride: number,
    least: number,
    image: Uint8ClampedArray,
    owner: Uint32Array,
    pixel: number,
    width: number,
  ): void {
    if (this.#take(cells, cell, stride) < least) {
      for (let y = 0; y < TILE; y++) {
        const at = pixel + y * width
        owner.fill(0, at, at + TILE)
        image.fill(0, 4 * at, 4 * (at + TILE))
      }
      return
    }
    takeLines(this.#source, this.#wide3, 1)
    takeLines(this.#source, this.#tall3, SIDE)
    takeLines(this.#wide3, this.#wide5, 1)
    takeLines(this.#wide5, this.#oblong, SIDE)
    takeLines(this.#oblong, this.#square5, SIDE)
    takeCrosses(this.#square5, this.#fill)
    takeCrosses(this.#fill, this.#ring)
    for (let y = 0; y < TILE; y++)
      for (let x = 0; x < TILE; x++) {
        const at = pixel + y * width + x
        owner[at] = this.#paintPixel((y + REACH) * SIDE + x + REACH, least, image, 4 * at)
      }
  }

  /** Copies the cells that matter. Gives the greatest. */
  #take(cells: Int32Array, cell: number, stride: number): number {
    let greatest = 0
    for (let y = 0; y < SIDE; y++) {
      const from = cell + (y - REACH) * stride - REACH
      for (let x = 0; x < SIDE; x++) {
        const key = cells[from + x] as number
        this.#source[y * SIDE + x] = key
        if (key > greatest) greatest = key
      }
    }
    return greatest
  }

  /** Gives the key that the pixel belongs to, or 0. */
  #paintPixel(at: number, least: number, image: Uint8ClampedArray, to: number): number {
    const fill = this.#fill
    const ring = this.#ring
    const within = ring[at] as number
    const fringe = crossAt(ring, at)
    if (fringe < least) {
      image[to] = image[to + 1] = image[to + 2] = image[to + 3] = 0
      return 0
    }
    const edge = Math.max(within, Math.max(this.#armsAt(at, 5), cornersAt(fill, at)))
    const top = within < least ? 0 : within
    const isEdge = edge >= least && edge > top
    const isFringe = fringe > edge
    const below = isEdge ? (isFringe ? BELOW_BOTH : BELOW_EDGE) : isFringe ? BELOW_FRINGE : 256
    const isFill = fill[at] === top
    if (top === 0) mixInto(image, to, this.#palette, 0, 0, 256 - below)
    else mixInto(image, to, this.#palette, top, isFill ? below : this.#shareInPassage(at, top, below), 255)
    return top
  }

  #shareInPassage(at: number, top: number, below: number): number {
    const fill = this.#fill
    const passage = Math.max(fill[at] as number, Math.max(this.#armsAt(at, 4), cornersAt(this.#square5, at)))
    return passage === top ? (below * FILL_IN_PASSAGE) >> 8 : 0
  }

  /** The greatest key in the four lines of three cells that lie so far off, across the way to them. */
  #armsAt(at: number, distance: number): number {
    const tall = this.#tall3
    const wide = this.#wide3
    return Math.max(
      Math.max(tall[at - distance] as number, tall[at + distance] as number),
      Math.max(wide[at - distance * SIDE] as number, wide[at + distance * SIDE] as number),
    )
  }
}

/** Paints so much, of 256, of the fill of a key, and else ring. */
export function mixInto(
  image: Uint8ClampedArray,
  to: number,
  palette: Uint8Array,
  key: number,
  share: number,
  alpha: number,
): void {
  const category = key & (CATEGORIES - 1)
  for (let channel = 0; channel < 3; channel++) {
    const fill = palette[channel * CATEGORIES + category] as number
    const ring = palette[3 * CATEGORIES + channel] as number
    image[to + channel] = (fill * share + ring * (256 - share)) >> 8
  }
  image[to + 3] = alpha
}

/** The greatest of each cell and the two beside it, which are `step` off. */
function takeLines(from: Int32Array, to: Int32Array, step: number): void {
  for (let at = step; at < SIDE * SIDE - step; at++)
    to[at] = Math.max(Math.max(from[at - step] as number, from[at] as number), from[at + step] as number)
}

/** The greatest of each cell and the four beside it. */
function takeCrosses(from: Int32Array, to: Int32Array): void {
  for (let at = SIDE; at < SIDE * (SIDE - 1); at++) to[at] = crossAt(from, at)
}

function crossAt(from: Int32Array, at: number): number {
  return Math.max(
    Math.max(Math.max(from[at - 1] as number, from[at] as number), from[at + 1] as number),
    Math.max(from[at - SIDE] as number, from[at + SIDE] as number),
  )
}

function cornersAt(from: Int32Array, at: number): number {
  return Math.max(
    Math.max(from[at - SIDE - 1] as number, from[at - SIDE + 1] as number),
    Math.max(from[at + SIDE - 1] as number, from[at + SIDE + 1] as number),
  )
}
