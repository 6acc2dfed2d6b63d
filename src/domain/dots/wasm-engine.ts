import { TILE } from './dot-constants'
import type { DotEngine, DotPlacement } from './dot-engine'

/** What `assembly/dots.ts` is, compiled and instantiated. Addresses are in bytes. */
export interface DotExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  addressOfX(): number
  addressOfY(): number
  addressOfKey(): number
  addressOfIndexOfRank(): number
  addressOfTiles(): number
  addressOfOwner(): number
  addressOfImage(): number
  addressOfSharp(): number
  addressOfPalette(): number
  /** These two give 0 where there is no memory. */
  reserveEvents(count: number): number
  reserveView(across: number, down: number): number
  clear(scale: number, split: number, near: number, far: number, top: number): void
  advance(from: number, to: number, least: number): number
  retreat(from: number, to: number, least: number): void
  touch(from: number, to: number, hi: number): void
  count(from: number, to: number): number
  paint(column: number, row: number, least: number): void
  paintSharp(column: number, row: number, least: number): void
}

/** The engine for whatever runs WebAssembly with SIMD. */
export class WasmEngine implements DotEngine {
  x = new Uint32Array(0)
  y = new Uint32Array(0)
  key = new Uint32Array(0)
  indexOfRank = new Uint32Array(0)
  tiles = new Uint8Array(0)
  image = new Uint8ClampedArray(0)
  sharp = new Uint8ClampedArray(0)
  owner = new Uint32Array(0)
  palette = new Uint8Array(0)

  readonly #exports: DotExports
  #count = 0
  #across = 0
  #down = 0

  constructor(exports: DotExports) {
    this.#exports = exports
    this.#findArrays()
  }

  reserveEvents(count: number): boolean {
    this.#count = 0
    this.#across = 0
    this.#down = 0
    const hasRoom = this.#exports.reserveEvents(count) !== 0
    if (hasRoom) this.#count = count
    this.#findArrays()
    return hasRoom
  }

  reserveView(across: number, down: number): boolean {
    if (across === this.#across && down === this.#down && across > 0) return true
    const hasRoom = this.#exports.reserveView(across, down) !== 0
    this.#across = hasRoom ? across : 0
    this.#down = hasRoom ? down : 0
    this.#findArrays()
    return hasRoom
  }

  clear({ scale, split, near, far, top }: DotPlacement): void {
    this.#exports.clear(scale, split, near, far, top)
  }

  advance(from: number, to: number, least: number): number {
    return this.#exports.advance(from, to, least)
  }

  retreat(from: number, to: number, least: number): void {
    this.#exports.retreat(from, to, least)
  }

  touch(from: number, to: number, hi: number): void {
    this.#exports.touch(from, to, hi)
  }

  count(from: number, to: number): number {
    return this.#exports.count(from, to)
  }

  paint(column: number, row: number, least: number): void {
    this.#exports.paint(column, row, least)
  }

  paintSharp(column: number, row: number, least: number): void {
    this.#exports.paintSharp(column, row, least)
  }

  /** Memory that grows is another buffer, and what was in the one before is gone from it. */
  #findArrays(): void {
    const wasm = this.#exports
    const { buffer } = wasm.memory
    const words = (address: number, length: number) => new Uint32Array(buffer, address >>> 0, length)
    this.x = words(wasm.addressOfX(), this.#count)
    this.y = words(wasm.addressOfY(), this.#count)
    this.key = words(wasm.addressOfKey(), this.#count)
    this.indexOfRank = words(wasm.addressOfIndexOfRank(), this.#count)
    const pixels = this.#across * this.#down * TILE * TILE
    this.owner = words(wasm.addressOfOwner(), pixels)
    this.image = new Uint8ClampedArray(buffer, wasm.addressOfImage() >>> 0, 4 * pixels)
    this.sharp = new Uint8ClampedArray(
      buffer,
      wasm.addressOfSharp() >>> 0,
      pixels === 0 ? 0 : 16 * TILE * TILE,
    )
    const tiles = pixels === 0 ? 0 : (this.#across + 2) * (this.#down + 2)
    this.tiles = new Uint8Array(buffer, wasm.addressOfTiles() >>> 0, tiles)
    this.palette = new Uint8Array(buffer, wasm.addressOfPalette() >>> 0, 51)
  }
}
