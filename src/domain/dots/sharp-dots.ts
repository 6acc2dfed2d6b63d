import { CATEGORY_BITS, MARGIN } from './dot-constants'
import type { DotPalette, DotView } from './dot-kernel'
import { dotPlacement } from './dot-placement'
import type { DotSource } from './dot-source'

/** Which events are drawn, and how large. */
export interface SharpDots {
  readonly source: DotSource
  readonly palette: DotPalette
  readonly view: DotView
  /** Those that are the first so many in order of their starts, */
  readonly hi: number
  /** without the first so many in order of their ends. */
  readonly lo: number
  /** Pixels of a dot with its ring. */
  readonly radius: number
}

/** How much of the radius is filled; the rest is the ring. */
const FILLED = 0.8
/** Dots that are drawn at a time: some milliseconds. */
const SLICE = 20_000

/**
 * Draws dots of any size once, as the kernel draws those of its size: of dots that cover each other the one that ends last lies on
 * top, each at the copy nearest to the middle of the view. It begins with the topmost, so that those below cost little.
 * A generator, so that the page can go on in between; returns RGBA with straight alpha, as large as the view.
 */
export function* drawSharpDots(dots: SharpDots): Generator<undefined, Uint8ClampedArray<ArrayBuffer>> {
  const { source, view, hi, lo } = dots
  const { x, y, key, indexOfRank } = source
  const { width, height } = view
  const { scale, split, near, far, top } = dotPlacement(view)
  const stamps = dotStamps(dots)
  const reach = Math.ceil(dots.radius)
  const across = width + 2 * reach
  const down = height + 2 * reach
  const taken = new Uint8Array(across * down)
  const canvas = new DotCanvas(width, height)
  let drawn = 0
  for (let rank = source.count - 1; rank >= lo; rank--) {
    const index = indexOfRank ? (indexOfRank[rank] as number) : rank
    if (index >= hi) continue
    const world = (x[index] as number) * scale
    const column = Math.floor(world - (world >= split ? near : far)) - MARGIN + reach
    const line = Math.floor((y[index] as number) * scale - top) - MARGIN + reach
    if (column < 0 || column >= across || line < 0 || line >= down) continue
    const cell = line * across + column
    if (taken[cell] === 1) continue
    taken[cell] = 1
    const category = (key[index] as number) & ((1 << CATEGORY_BITS) - 1)
    const stamp = stamps[Math.min(category, stamps.length - 1)]
    if (stamp) canvas.drawBelow(stamp, column - reach, line - reach)
    if (++drawn % SLICE === 0) yield
  }
  return canvas.straightened()
}

/** The pixels of a dot that are not empty, around its middle: four values each, already multiplied by alpha. */
interface Stamp {
  readonly dx: Int16Array
  readonly dy: Int16Array
  readonly rgba: Uint8Array
  /** Pixels from the middle to the last. */
  readonly reach: number
}

function dotStamps({ palette: { fills, ring }, radius }: SharpDots): readonly Stamp[] {
  const reach = Math.ceil(radius)
  const pixels: {
    readonly dx: number
    readonly dy: number
    readonly alpha: number
    readonly fill: number
  }[] = []
  // How much of a pixel a circle covers, near enough: by how far its middle lies from the edge.
  const covered = (distance: number, size: number) => Math.max(0, Math.min(1, size + 0.5 - distance))
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const distance = Math.hypot(dx, dy)
      const alpha = covered(distance, radius)
      if (alpha > 0) pixels.push({ dx, dy, alpha, fill: covered(distance, radius * FILLED) })
    }
  const dx = Int16Array.from(pixels, (pixel) => pixel.dx)
  const dy = Int16Array.from(pixels, (pixel) => pixel.dy)
  return fills.map((colour) => ({
    dx,
    dy,
    reach,
    rgba: Uint8Array.from(
      pixels.flatMap(({ alpha, fill }) => [
        ...ring.map((value, at) => Math.round(alpha * (value + ((colour[at] as number) - value) * fill))),
        Math.round(255 * alpha),
      ]),
    ),
  }))
}

/** Pixels of a side of the squares by which it is told that a dot is hidden wholly. */
const BLOCK = 8

/** An image, multiplied by alpha, on which each dot is drawn below those before. */
class DotCanvas {
  readonly #image: Uint8ClampedArray<ArrayBuffer>
  /** Pixels of each block through which something below is seen. */
  readonly #open: Uint8Array
  readonly #across: number

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.#image = new Uint8ClampedArray(4 * width * height)
    this.#across = Math.ceil(width / BLOCK)
    const down = Math.ceil(height / BLOCK)
    const within = (block: number, size: number) => Math.min(BLOCK, size - block * BLOCK)
    this.#open = Uint8Array.from(
      { length: this.#across * down },
      (_, block) => within(block % this.#across, width) * within(Math.floor(block / this.#across), height),
    )
  }

  drawBelow({ dx, dy, rgba, reach }: Stamp, column: number, line: number): void {
    const { width, height } = this
    const [left, right] = [Math.max(0, column - reach), Math.min(width - 1, column + reach)]
    const [top, bottom] = [Math.max(0, line - reach), Math.min(height - 1, line + reach)]
    if (this.#isCovered(left, top, right, bottom)) return
    const image = this.#image
    for (let pixel = 0; pixel < dx.length; pixel++) {
      const x = column + (dx[pixel] as number)
      const y = line + (dy[pixel] as number)
      if (x < left || x > right || y < top || y > bottom) continue
      const at = 4 * (y * width + x)
      const free = 255 - (image[at + 3] as number)
      if (free === 0) continue
      for (let part = 0; part < 4; part++)
        image[at + part] = (image[at + part] as number) + ((rgba[4 * pixel + part] as number) * free) / 255
      if (image[at + 3] === 255) this.#close(x, y)
    }
  }

  /** The image with straight alpha; nothing can be drawn any more. */
  straightened(): Uint8ClampedArray<ArrayBuffer> {
    const image = this.#image
    for (let at = 0; at < image.length; at += 4) {
      const alpha = image[at + 3] as number
      if (alpha === 0 || alpha === 255) continue
      for (let part = 0; part < 3; part++) image[at + part] = ((image[at + part] as number) * 255) / alpha
    }
    return image
  }

  #isCovered(left: number, top: number, right: number, bottom: number): boolean {
    const [first, last] = [Math.floor(left / BLOCK), Math.floor(right / BLOCK)]
    for (let row = Math.floor(top / BLOCK); row <= Math.floor(bottom / BLOCK); row++)
      for (let block = first; block <= last; block++)
        if (this.#open[row * this.#across + block] !== 0) return false
    return true
  }

  #close(x: number, y: number): void {
    const block = Math.floor(y / BLOCK) * this.#across + Math.floor(x / BLOCK)
    this.#open[block] = (this.#open[block] as number) - 1
  }
}
