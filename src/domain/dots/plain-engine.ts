import { DIRTY, MARGIN, REACH, TILE } from './dot-constants'
import type { DotEngine, DotPlacement } from './dot-engine'
import { TilePainter } from './plain-painter'
import { SharpTilePainter } from './plain-sharp-painter'

const NOWHERE = -1
/** How many columns or lines two numbers of 15 bits tell apart. */
const LONGEST = 0x7fff
/** The first column and line of cells whose dots reach into the buffer. */
const LEAST = MARGIN - REACH

/** The engine for whatever runs JavaScript. */
export class PlainEngine implements DotEngine {
  x = new Uint32Array(0)
  y = new Uint32Array(0)
  key = new Uint32Array(0)
  indexOfRank = new Uint32Array(0)
  tiles = new Uint8Array(0)
  image = new Uint8ClampedArray(0)
  owner = new Uint32Array(0)
  sharp = new Uint8ClampedArray(0)
  readonly palette = new Uint8Array(51)

  // Keys fit into 31 bits. With a sign they are compared and kept fastest.
  #key = new Int32Array(0)
  #before = new Int32Array(0)
  #cells = new Int32Array(0)
  #stride = 0
  #lines = 0
  #across = 0
  #endColumn = 0
  #endLine = 0
  #scale = 1
  #split = 0
  #near = 0
  #far = 0
  #top = 0
  readonly #painter = new TilePainter(this.palette)
  #sharpPainter: SharpTilePainter | undefined

  reserveEvents(count: number): boolean {
    try {
      this.x = new Uint32Array(count)
      this.y = new Uint32Array(count)
      this.key = new Uint32Array(count)
      this.#key = new Int32Array(this.key.buffer)
      this.indexOfRank = new Uint32Array(count)
      this.#before = new Int32Array(count)
      return true
    } catch {
      return false
    }
  }

  reserveView(across: number, down: number): boolean {
    const stride = across * TILE + 2 * MARGIN
    const lines = down * TILE + 2 * MARGIN
    if (stride === this.#stride && lines === this.#lines) return true
    if (stride > LONGEST || lines > LONGEST) return false
    try {
      this.#cells = new Int32Array(stride * lines)
      this.tiles = new Uint8Array((across + 2) * (down + 2))
      this.owner = new Uint32Array(across * down * TILE * TILE)
      this.image = new Uint8ClampedArray(4 * this.owner.length)
    } catch {
      this.#stride = 0
      return false
    }
    this.#across = across
    this.#stride = stride
    this.#lines = lines
    this.#endColumn = stride - LEAST
    this.#endLine = lines - LEAST
    return true
  }

  clear({ scale, split, near, far, top }: DotPlacement): void {
    this.#scale = scale
    this.#split = split
    this.#near = near
    this.#far = far
    this.#top = top
    this.#cells.fill(0)
  }

  advance(from: number, to: number, least: number): number {
    let placed = 0
    for (let index = from; index < to; index++) {
      const cell = this.#cellOf(index)
      if (cell === NOWHERE) continue
      placed++
      const at = this.#indexOf(cell)
      const before = this.#cells[at] as number
      const key = this.#key[index] as number
      this.#before[index] = before
      if (key <= before) continue
      this.#cells[at] = key
      if (key >= least) this.#markAround(cell)
    }
    return placed
  }

  retreat(from: number, to: number, least: number): void {
    for (let index = from - 1; index >= to; index--) {
      const cell = this.#cellOf(index)
      if (cell === NOWHERE) continue
      const at = this.#indexOf(cell)
      const shown = this.#cells[at] as number
      const before = this.#before[index] as number
      if (shown === before) continue
      this.#cells[at] = before
      if (shown >= least) this.#markAround(cell)
    }
  }

  touch(from: number, to: number, hi: number): void {
    for (let rank = from; rank < to; rank++) {
      const index = this.indexOfRank[rank] as number
      if (index >= hi) continue
      const cell = this.#cellOf(index)
      if (cell !== NOWHERE && this.#cells[this.#indexOf(cell)] === this.#key[index]) this.#markAround(cell)
    }
  }

  count(from: number, to: number): number {
    let placed = 0
    for (let index = from; index < to; index++) if (this.#cellOf(index) !== NOWHERE) placed++
    return placed
  }

  paint(column: number, row: number, least: number): void {
    const width = this.#across * TILE
    const cell = (row * TILE + MARGIN) * this.#stride + column * TILE + MARGIN
    const pixel = row * TILE * width + column * TILE
    this.#painter.paint(this.#cells, cell, this.#stride, least, this.image, this.owner, pixel, width)
  }

  paintSharp(column: number, row: number, least: number): void {
    // Only sharp screens need its memory.
    if (this.sharp.length === 0) this.sharp = new Uint8ClampedArray(16 * TILE * TILE)
    this.#sharpPainter ??= new SharpTilePainter(this.palette)
    const cell = (row * TILE + MARGIN) * this.#stride + column * TILE + MARGIN
    this.#sharpPainter.paint(this.#cells, cell, this.#stride, least, this.sharp)
  }

  /** The cell of an event as its column and, in the upper half, its line. */
  #cellOf(index: number): number {
    const world = (this.x[index] as number) * this.#scale
    const column = world - (world >= this.#split ? this.#near : this.#far)
    const line = (this.y[index] as number) * this.#scale - this.#top
    if (!(column >= LEAST && column < this.#endColumn && line >= LEAST && line < this.#endLine))
      return NOWHERE
    // Math.trunc would make fractions of them to whatever runs this.
    return ((line | 0) << 16) | (column | 0)
  }

  #indexOf(cell: number): number {
    return (cell >>> 16) * this.#stride + (cell & 0xffff)
  }

  #markAround(cell: number): void {
    const x = (cell & 0xffff) - MARGIN
    const y = (cell >>> 16) - MARGIN
    const across = this.#across + 2
    const west = Math.floor((x - REACH) / TILE) + 1
    const east = Math.floor((x + REACH) / TILE) + 1
    const north = (Math.floor((y - REACH) / TILE) + 1) * across
    const south = (Math.floor((y + REACH) / TILE) + 1) * across
    this.#mark(north + west)
    this.#mark(north + east)
    this.#mark(south + west)
    this.#mark(south + east)
  }

  #mark(tile: number): void {
    this.tiles[tile] = (this.tiles[tile] as number) | DIRTY
  }
}
