import { CATEGORY_BITS, DIRTY, TILE, UNPAINTED } from './dot-constants'
import type { DotEngine, DotPlacement } from './dot-engine'
import {
  type DotKernel,
  DotMemoryError,
  type DotPalette,
  type DotRectangle,
  type DotView,
} from './dot-kernel'
import { dotPlacement } from './dot-placement'
import type { DotSource } from './dot-source'

const CATEGORIES = 1 << CATEGORY_BITS
/** From how many changes on it is cheaper to paint all than to find out for each where it shows. */
const MANY = 50_000
/** More than any key. */
const NO_KEY = 0x7fffffff

/** The kernel, whatever engine does the work. */
export class Dots implements DotKernel {
  readonly #engine: DotEngine
  #view: DotView | undefined
  #placement: DotPlacement | undefined
  #count = 0
  #hi = 0
  #lo = 0
  #across = 0
  #down = 0

  constructor(engine: DotEngine) {
    this.#engine = engine
  }

  get image(): Uint8ClampedArray<ArrayBuffer> {
    return this.#engine.image
  }

  get width(): number {
    return this.#across * TILE
  }

  get height(): number {
    return this.#down * TILE
  }

  load({ count, x, y, key, indexOfRank }: DotSource): void {
    this.#count = 0
    this.#hi = 0
    this.#lo = 0
    this.#placement = undefined
    const engine = this.#engine
    if (!engine.reserveEvents(count)) throw new DotMemoryError(`No room for ${count} events`)
    engine.x.set(x)
    engine.y.set(y)
    engine.key.set(key)
    if (indexOfRank) engine.indexOfRank.set(indexOfRank)
    else for (let index = 0; index < count; index++) engine.indexOfRank[index] = index
    this.#count = count
    if (this.#view) this.#begin(this.#view)
  }

  setPalette({ fills, ring }: DotPalette): void {
    const { palette } = this.#engine
    for (let channel = 0; channel < 3; channel++) {
      for (let category = 0; category < CATEGORIES; category++)
        palette[channel * CATEGORIES + category] = (fills[category] ?? fills.at(-1) ?? ring)[
          channel
        ] as number
      palette[3 * CATEGORIES + channel] = ring[channel] as number
    }
    this.markAllDirty()
  }

  setView(view: DotView, hi: number): number {
    this.#begin(view)
    this.#hi = this.#within(hi)
    return this.#engine.advance(0, this.#hi, this.#least) + this.#engine.count(this.#hi, this.#count)
  }

  setHi(hi: number): void {
    const from = this.#hi
    this.#hi = this.#within(hi)
    if (!this.#placement) return
    const isMuch = Math.abs(this.#hi - from) > MANY
    const least = isMuch ? NO_KEY : this.#least
    if (this.#hi > from) this.#engine.advance(from, this.#hi, least)
    else if (isMuch && this.#hi < from - this.#hi) {
      this.#engine.clear(this.#placement)
      this.#engine.advance(0, this.#hi, least)
    } else this.#engine.retreat(from, this.#hi, least)
    if (isMuch) this.markAllDirty()
  }

  setLo(lo: number): void {
    const from = this.#lo
    this.#lo = this.#within(lo)
    if (!this.#placement) return
    if (Math.abs(this.#lo - from) > MANY) this.markAllDirty()
    else this.#engine.touch(Math.min(from, this.#lo), Math.max(from, this.#lo), this.#hi)
  }

  markAllDirty(): void {
    const { tiles } = this.#engine
    for (let tile = 0; tile < tiles.length; tile++) tiles[tile] = (tiles[tile] as number) | DIRTY
  }

  render({ left, top, width, height }: DotRectangle): readonly DotRectangle[] {
    const firstRow = Math.max(0, Math.floor(top / TILE))
    const endRow = Math.min(this.#down, Math.ceil((top + height) / TILE))
    const firstColumn = Math.max(0, Math.floor(left / TILE))
    const endColumn = Math.min(this.#across, Math.ceil((left + width) / TILE))
    const painted: DotRectangle[] = []
    for (let row = firstRow; row < endRow; row++) {
      let first = -1
      let last = -1
      for (let column = firstColumn; column < endColumn; column++) {
        const tile = this.#tileAt(column, row)
        if (this.#engine.tiles[tile] === 0) continue
        this.#engine.tiles[tile] = 0
        this.#engine.paint(column, row, this.#least)
        if (first < 0) first = column
        last = column
      }
      if (first < 0) continue
      painted.push({ left: first * TILE, top: row * TILE, width: (last + 1 - first) * TILE, height: TILE })
    }
    return painted
  }

  paintSharp(column: number, row: number): void {
    this.#engine.paintSharp(column, row, this.#least)
  }

  get sharpTile(): Uint8ClampedArray<ArrayBuffer> {
    return this.#engine.sharp
  }

  ownerAt(x: number, y: number): number {
    if (!(x >= 0 && y >= 0 && x < this.width && y < this.height)) return -1
    const column = Math.floor(x)
    const row = Math.floor(y)
    const { tiles, owner, indexOfRank } = this.#engine
    const state = tiles[this.#tileAt(Math.floor(column / TILE), Math.floor(row / TILE))] as number
    const key = owner[row * this.width + column] as number
    return state & UNPAINTED || key === 0 ? -1 : (indexOfRank[(key >>> CATEGORY_BITS) - 1] as number)
  }

  /** The least key that is shown. */
  get #least(): number {
    return (this.#lo + 1) << CATEGORY_BITS
  }

  #within(count: number): number {
    return Math.max(0, Math.min(this.#count, count))
  }

  /** Index of a tile in the engine's. */
  #tileAt(column: number, row: number): number {
    return (row + 1) * (this.#across + 2) + column + 1
  }

  /** An empty buffer of this view. */
  #begin(view: DotView): void {
    this.#view = view
    this.#placement = undefined
    this.#across = 0
    this.#down = 0
    const across = Math.ceil(view.width / TILE)
    const down = Math.ceil(view.height / TILE)
    if (!this.#engine.reserveView(across, down))
      throw new DotMemoryError(`No room for ${across} x ${down} tiles`)
    this.#across = across
    this.#down = down
    this.#placement = dotPlacement(view)
    this.#engine.clear(this.#placement)
    this.#engine.tiles.fill(DIRTY | UNPAINTED)
  }
}
