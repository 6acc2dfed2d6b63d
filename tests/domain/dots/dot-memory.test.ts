import { expect, it } from 'vitest'
import { TILE } from '../../../src/domain/dots/dot-constants'
import { WasmEngine } from '../../../src/domain/dots/wasm-engine'
import { dotExports } from './engines'

/** Bytes that WebAssembly's memory grows by. */
const PAGE = 65_536

it.each([
  [400, 1280, 800],
  [1_000_000, 1280, 800],
  [400, 3840, 2160],
  [1_000_000, 3840, 2160],
])('the kernel takes no more memory than %i dots on %i by %i pixels need', (count, width, height) => {
  const exports = dotExports()
  const engine = new WasmEngine(exports)
  const [across, down] = [Math.ceil(width / TILE), Math.ceil(height / TILE)]
  expect(engine.reserveEvents(count)).toBe(true)
  expect(engine.reserveView(across, down)).toBe(true)
  // The marks of the tiles, which have a border of one, are the last.
  const used = (exports.addressOfTiles() >>> 0) + (across + 2) * (down + 2)
  expect(exports.memory.buffer.byteLength - used).toBeLessThan(PAGE)
  expect(engine.tiles.byteOffset + engine.tiles.byteLength).toBeLessThanOrEqual(used)
})
