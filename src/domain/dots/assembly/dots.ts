// AssemblyScript: the engine of the dots (see ../dot-engine.ts) with SIMD. All are addresses, in bytes, and numbers of 32 bits.
import { DIRTY, MARGIN, REACH, TILE } from '../dot-constants'
import { paintTile, scratchBytes } from './paint'
import { paintSharpTile, sharpImageBytes, sharpScratchBytes } from './paint-sharp'

/** Where the colours are, in the first bytes of the memory: 16 each of red, green and blue, and the ring's three. */
const PALETTE: usize = 64
const NOWHERE: i32 = -1
/** How many columns or lines of cells two numbers of 15 bits tell apart. */
const LONGEST: u64 = 0x7fff
/** Columns and lines before the first cells whose dots reach into the buffer. */
const LEAST: f64 = MARGIN - REACH
const PAGE: usize = 65536

let x: usize = 0
let y: usize = 0
let key: usize = 0
let indexOfRank: usize = 0
let before: usize = 0
let eventsEnd: usize = 0

let scratch: usize = 0
let cells: usize = 0
let tiles: usize = 0
let owner: usize = 0
let image: usize = 0
let sharp: usize = 0
let across: i32 = 0
let stride: i32 = 0
let lines: i32 = 0

let scale: f64 = 1
let split: f64 = 0
let near: f64 = 0
let far: f64 = 0
let top: f64 = 0

export function addressOfX(): usize {
  return x
}
export function addressOfY(): usize {
  return y
}
export function addressOfKey(): usize {
  return key
}
export function addressOfIndexOfRank(): usize {
  return indexOfRank
}
export function addressOfTiles(): usize {
  return tiles
}
export function addressOfOwner(): usize {
  return owner
}
export function addressOfImage(): usize {
  return image
}
/** Of the tile that was painted last by `paintSharp`. */
export function addressOfSharp(): usize {
  return sharp
}
export function addressOfPalette(): usize {
  return PALETTE
}

export function reserveEvents(count: i32): bool {
  const bytes = (count as u64) * 4
  const start = aligned(__heap_base as u64)
  const end = start + 5 * aligned(bytes)
  if (!grow(end)) return false
  x = start as usize
  y = (start + aligned(bytes)) as usize
  key = (start + 2 * aligned(bytes)) as usize
  indexOfRank = (start + 3 * aligned(bytes)) as usize
  before = (start + 4 * aligned(bytes)) as usize
  eventsEnd = end as usize
  return true
}

export function reserveView(tilesAcross: i32, tilesDown: i32): bool {
  const width = (tilesAcross as u64) * TILE + 2 * MARGIN
  const height = (tilesDown as u64) * TILE + 2 * MARGIN
  if (width > LONGEST || height > LONGEST) return false
  const pixels = (tilesAcross as u64) * (tilesDown as u64) * TILE * TILE * 4
  const scratchStart = aligned(eventsEnd as u64)
  // A vector is read before the first cell and behind the last.
  const sharpStart = aligned(scratchStart + max(scratchBytes(), sharpScratchBytes()) + 64)
  const cellsStart = aligned(sharpStart + sharpImageBytes() + 64)
  const ownerStart = aligned(cellsStart + width * height * 4 + 64)
  const imageStart = ownerStart + pixels
  const tilesStart = imageStart + pixels
  const end = tilesStart + ((tilesAcross + 2) as u64) * ((tilesDown + 2) as u64)
  if (!grow(end)) return false
  scratch = scratchStart as usize
  sharp = sharpStart as usize
  cells = cellsStart as usize
  owner = ownerStart as usize
  image = imageStart as usize
  tiles = tilesStart as usize
  across = tilesAcross
  stride = width as i32
  lines = height as i32
  return true
}

function aligned(address: u64): u64 {
  return (address + 63) & ~63
}

function grow(end: u64): bool {
  const pages = ((((end + PAGE) as u64) - 1) / PAGE) as u64
  if (pages > 65536) return false
  const missing = (pages as i32) - memory.size()
  return missing <= 0 || memory.grow(missing) >= 0
}

export function clear(pixelsToUnit: f64, atSplit: f64, atNear: f64, atFar: f64, atTop: f64): void {
  scale = pixelsToUnit
  split = atSplit
  near = atNear
  far = atFar
  top = atTop
  memory.fill(cells, 0, (stride * lines) << 2)
}

/** The cell of an event as its column and, in the upper half, its line. */
function cellOf(index: i32): i32 {
  return i32x4.extract_lane(cellsOf(index), 0)
}

/** The cells of four events, of which those behind the last say nothing. */
function cellsOf(index: i32): v128 {
  const at: usize = (index as usize) << 2
  const xs = v128.load(x + at)
  const ys = v128.load(y + at)
  const first = cellsOfTwo(xs, ys)
  const last = cellsOfTwo(v128.shuffle<i32>(xs, xs, 2, 3, 2, 3), v128.shuffle<i32>(ys, ys, 2, 3, 2, 3))
  return v128.shuffle<i32>(first, last, 0, 1, 4, 5)
}

function cellsOfTwo(xs: v128, ys: v128): v128 {
  const scales = f64x2.splat(scale)
  const least = f64x2.splat(LEAST)
  const worlds = f64x2.mul(f64x2.convert_low_i32x4_u(xs), scales)
  const isNear = f64x2.ge(worlds, f64x2.splat(split))
  const columns = f64x2.sub(worlds, v128.bitselect(f64x2.splat(near), f64x2.splat(far), isNear))
  const rows = f64x2.sub(f64x2.mul(f64x2.convert_low_i32x4_u(ys), scales), f64x2.splat(top))
  const isInside = v128.and(
    v128.and(f64x2.ge(columns, least), f64x2.lt(columns, f64x2.splat((stride as f64) - LEAST))),
    v128.and(f64x2.ge(rows, least), f64x2.lt(rows, f64x2.splat((lines as f64) - LEAST))),
  )
  const cells = v128.or(
    i32x4.shl(i32x4.trunc_sat_f64x2_s_zero(rows), 16),
    i32x4.trunc_sat_f64x2_s_zero(columns),
  )
  return v128.or(cells, v128.not(v128.shuffle<i32>(isInside, isInside, 0, 2, 0, 2)))
}

function addressOfCell(cell: i32): usize {
  return cells + ((((cell >>> 16) * stride + (cell & 0xffff)) as usize) << 2)
}

export function advance(from: i32, to: i32, least: i32): i32 {
  let placed: i32 = 0
  let index = from
  for (; index + 4 <= to; index += 4) {
    const four = cellsOf(index)
    // All are nowhere.
    if (i32x4.bitmask(four) === 15) continue
    placed += put(index, i32x4.extract_lane(four, 0), least)
    placed += put(index + 1, i32x4.extract_lane(four, 1), least)
    placed += put(index + 2, i32x4.extract_lane(four, 2), least)
    placed += put(index + 3, i32x4.extract_lane(four, 3), least)
  }
  for (; index < to; index++) placed += put(index, cellOf(index), least)
  return placed
}

/** Puts an event into its cell; gives 1 if it has one. */
function put(index: i32, cell: i32, least: i32): i32 {
  if (cell === NOWHERE) return 0
  const address = addressOfCell(cell)
  const at: usize = (index as usize) << 2
  const was = load<i32>(address)
  const is = load<i32>(key + at)
  store<i32>(before + at, was)
  if (is > was) {
    store<i32>(address, is)
    if (is >= least) markAround(cell)
  }
  return 1
}

export function retreat(from: i32, to: i32, least: i32): void {
  for (let index = from - 1; index >= to; index--) {
    const cell = cellOf(index)
    if (cell === NOWHERE) continue
    const address = addressOfCell(cell)
    const shown = load<i32>(address)
    const was = load<i32>(before + ((index as usize) << 2))
    if (shown === was) continue
    store<i32>(address, was)
    if (shown >= least) markAround(cell)
  }
}

export function touch(from: i32, to: i32, hi: i32): void {
  for (let rank = from; rank < to; rank++) {
    const index = load<i32>(indexOfRank + ((rank as usize) << 2))
    if (index >= hi) continue
    const cell = cellOf(index)
    if (cell === NOWHERE) continue
    if (load<i32>(addressOfCell(cell)) === load<i32>(key + ((index as usize) << 2))) markAround(cell)
  }
}

export function count(from: i32, to: i32): i32 {
  let placed: i32 = 0
  let index = from
  for (; index + 4 <= to; index += 4) placed += 4 - popcnt<i32>(i32x4.bitmask(cellsOf(index)))
  for (; index < to; index++) if (cellOf(index) !== NOWHERE) placed++
  return placed
}

export function paint(column: i32, row: i32, least: i32): void {
  const width = across * TILE
  const pixel = ((row * TILE * width + column * TILE) as usize) << 2
  const cell = (((row * TILE + MARGIN) * stride + column * TILE + MARGIN) as usize) << 2
  paintTile(
    cells + cell,
    (stride as usize) << 2,
    least,
    image + pixel,
    owner + pixel,
    (width as usize) << 2,
    scratch,
    PALETTE,
  )
}

export function paintSharp(column: i32, row: i32, least: i32): void {
  const cell = (((row * TILE + MARGIN) * stride + column * TILE + MARGIN) as usize) << 2
  paintSharpTile(cells + cell, (stride as usize) << 2, least, sharp, scratch, PALETTE)
}

function markAround(cell: i32): void {
  const tile = TILE
  const column = (cell & 0xffff) - MARGIN
  const line = (cell >>> 16) - MARGIN
  const west = (column - REACH + tile) / tile
  const east = (column + REACH + tile) / tile
  const north = ((line - REACH + tile) / tile) * (across + 2)
  const south = ((line + REACH + tile) / tile) * (across + 2)
  mark(north + west)
  mark(north + east)
  mark(south + west)
  mark(south + east)
}

function mark(tile: i32): void {
  const address = tiles + (tile as usize)
  store<u8>(address, load<u8>(address) | DIRTY)
}
