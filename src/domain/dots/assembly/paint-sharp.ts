// AssemblyScript: paints one tile, two pixels to a cell, as ../plain-sharp-painter.ts does, eight pixels at a time.
import {
  REACH,
  SHARP_BELOW_BOTH,
  SHARP_BELOW_EDGE,
  SHARP_BELOW_FRINGE,
  SHARP_FILL_IN_PASSAGE,
  TILE,
} from '../dot-constants'
import { blend } from './blend'

const ROWS: i32 = TILE + 2 * REACH
const CELL: usize = 4
const VECTOR: usize = 16
/** Bytes of a row of cells of a tile, and of a row of its pixels. */
const CELLS: usize = (TILE * 4) as usize
const PIXELS: usize = (TILE * 8) as usize
/** Bytes of the ten windows of the four cells of a row. */
const NEXT: usize = 160
/** Bytes of the windows of all rows, as they lie for pixels in the west of their cells. */
const SIDE: usize = (ROWS * 160) as usize
/** Bytes of a part of two times two vectors for each row of cells. */
const PART: usize = (TILE * 64) as usize

export function sharpScratchBytes(): u64 {
  return (2 * SIDE + 5 * PART) as u64
}

/** Bytes of the image of a tile. */
export function sharpImageBytes(): u64 {
  return (TILE * TILE * 16) as u64
}

/** `cell` is the address of the first cell of the tile, which has so many bytes from row to row. */
export function paintSharpTile(
  cell: usize,
  stride: usize,
  least: i32,
  image: usize,
  scratch: usize,
  palette: usize,
): void {
  const first = cell - (REACH as usize) * stride
  if (greatest(first, stride) < least) {
    memory.fill(image, 0, sharpImageBytes() as usize)
    return
  }
  const parts = scratch + 2 * SIDE
  for (let at: usize = 0; at < CELLS; at += VECTOR) {
    for (let row = 0; row < ROWS; row++)
      takeWindows(first + (row as usize) * stride + at, scratch + (row as usize) * NEXT)
    for (let row = 0; row < TILE; row++) {
      const from = scratch + ((row + REACH) as usize) * NEXT
      const to = parts + ((row as usize) << 6)
      takeParts(from, NEXT, to)
      takeParts(from, 0 - NEXT, to + 2 * VECTOR)
    }
    blend(
      parts,
      parts + PART,
      parts + 2 * PART,
      parts + 3 * PART,
      parts + 4 * PART,
      2 * VECTOR,
      2 * TILE,
      2 * VECTOR,
      least,
      image + 2 * at,
      PIXELS,
      palette,
      SHARP_FILL_IN_PASSAGE,
      SHARP_BELOW_EDGE,
      SHARP_BELOW_FRINGE,
      SHARP_BELOW_BOTH,
    )
  }
}

/** The greatest of the cells of a tile and of what reaches into it. */
function greatest(first: usize, stride: usize): i32 {
  let all = i32x4.splat(0)
  for (let row = 0; row < ROWS; row++) {
    const from = first + (row as usize) * stride
    for (let at: usize = 0; at < CELLS + 4 * VECTOR; at += VECTOR)
      all = i32x4.max_s(all, v128.load(from - 2 * VECTOR + at))
  }
  return max(
    max(i32x4.extract_lane(all, 0), i32x4.extract_lane(all, 1)),
    max(i32x4.extract_lane(all, 2), i32x4.extract_lane(all, 3)),
  )
}

/**
 * The greatest of one cell, of two, up to ten of a row around each of four: as they follow by their distance from a pixel
 * in the west of its cell, and behind these from one in the east.
 */
function takeWindows(from: usize, to: usize): void {
  let west = v128.load(from)
  let east = west
  v128.store(to, west)
  v128.store(to + SIDE, east)
  west = i32x4.max_s(west, v128.load(from - 1 * CELL))
  east = i32x4.max_s(east, v128.load(from + 1 * CELL))
  v128.store(to, west, 1 * 16)
  v128.store(to + SIDE, east, 1 * 16)
  west = i32x4.max_s(west, v128.load(from + 1 * CELL))
  east = i32x4.max_s(east, v128.load(from - 1 * CELL))
  v128.store(to, west, 2 * 16)
  v128.store(to + SIDE, east, 2 * 16)
  west = i32x4.max_s(west, v128.load(from - 2 * CELL))
  east = i32x4.max_s(east, v128.load(from + 2 * CELL))
  v128.store(to, west, 3 * 16)
  v128.store(to + SIDE, east, 3 * 16)
  west = i32x4.max_s(west, v128.load(from + 2 * CELL))
  east = i32x4.max_s(east, v128.load(from - 2 * CELL))
  v128.store(to, west, 4 * 16)
  v128.store(to + SIDE, east, 4 * 16)
  west = i32x4.max_s(west, v128.load(from - 3 * CELL))
  east = i32x4.max_s(east, v128.load(from + 3 * CELL))
  v128.store(to, west, 5 * 16)
  v128.store(to + SIDE, east, 5 * 16)
  west = i32x4.max_s(west, v128.load(from + 3 * CELL))
  east = i32x4.max_s(east, v128.load(from - 3 * CELL))
  v128.store(to, west, 6 * 16)
  v128.store(to + SIDE, east, 6 * 16)
  west = i32x4.max_s(west, v128.load(from - 4 * CELL))
  east = i32x4.max_s(east, v128.load(from + 4 * CELL))
  v128.store(to, west, 7 * 16)
  v128.store(to + SIDE, east, 7 * 16)
  west = i32x4.max_s(west, v128.load(from + 4 * CELL))
  east = i32x4.max_s(east, v128.load(from - 4 * CELL))
  v128.store(to, west, 8 * 16)
  v128.store(to + SIDE, east, 8 * 16)
  west = i32x4.max_s(west, v128.load(from - 5 * CELL))
  east = i32x4.max_s(east, v128.load(from + 5 * CELL))
  v128.store(to, west, 9 * 16)
  v128.store(to + SIDE, east, 9 * 16)
}

/** The parts of four pixels in the west of their cells and the four in the east, in the order in which they lie. */
function takeParts(from: usize, step: usize, to: usize): void {
  const east = from + SIDE
  place(to, fillAt(from, step), fillAt(east, step))
  place(to + PART, passageAt(from, step), passageAt(east, step))
  place(to + 2 * PART, ringAt(from, step), ringAt(east, step))
  place(to + 3 * PART, edgeAt(from, step), edgeAt(east, step))
  place(to + 4 * PART, fringeAt(from, step), fringeAt(east, step))
}
function place(to: usize, west: v128, east: v128): void {
  v128.store(to, v128.shuffle<i32>(west, east, 0, 4, 1, 5))
  v128.store(to, v128.shuffle<i32>(west, east, 2, 6, 3, 7), 16)
}

/** The greatest within 7.7 pixels of the sharp drawing. */
function fillAt(at: usize, step: usize): v128 {
  return i32x4.max_s(
    i32x4.max_s(
      i32x4.max_s(v128.load(at, 7 * 16), v128.load(at - step, 7 * 16)),
      i32x4.max_s(v128.load(at + step, 6 * 16), v128.load(at - 2 * step, 6 * 16)),
    ),
    i32x4.max_s(
      i32x4.max_s(v128.load(at + 2 * step, 5 * 16), v128.load(at - 3 * step, 4 * 16)),
      i32x4.max_s(v128.load(at + 3 * step, 3 * 16), v128.load(at - 4 * step, 1 * 16)),
    ),
  )
}

/** Within 8.5. */
function passageAt(at: usize, step: usize): v128 {
  return i32x4.max_s(
    i32x4.max_s(
      i32x4.max_s(v128.load(at, 7 * 16), v128.load(at - step, 7 * 16)),
      i32x4.max_s(v128.load(at + step, 7 * 16), v128.load(at - 2 * step, 7 * 16)),
    ),
    i32x4.max_s(
      i32x4.max_s(v128.load(at + 2 * step, 6 * 16), v128.load(at - 3 * step, 5 * 16)),
      i32x4.max_s(v128.load(at + 3 * step, 4 * 16), v128.load(at - 4 * step, 3 * 16)),
    ),
  )
}

/** Within 9.7. */
function ringAt(at: usize, step: usize): v128 {
  return i32x4.max_s(
    i32x4.max_s(
      i32x4.max_s(v128.load(at, 9 * 16), v128.load(at - step, 9 * 16)),
      i32x4.max_s(
        v128.load(at + step, 8 * 16),
        i32x4.max_s(v128.load(at - 2 * step, 8 * 16), v128.load(at + 2 * step, 8 * 16)),
      ),
    ),
    i32x4.max_s(
      i32x4.max_s(v128.load(at - 3 * step, 7 * 16), v128.load(at + 3 * step, 6 * 16)),
      i32x4.max_s(
        v128.load(at - 4 * step, 5 * 16),
        i32x4.max_s(v128.load(at + 4 * step, 4 * 16), v128.load(at - 5 * step, 1 * 16)),
      ),
    ),
  )
}

/** Within 10. */
function edgeAt(at: usize, step: usize): v128 {
  return i32x4.max_s(
    i32x4.max_s(
      i32x4.max_s(v128.load(at, 9 * 16), v128.load(at - step, 9 * 16)),
      i32x4.max_s(
        v128.load(at + step, 9 * 16),
        i32x4.max_s(v128.load(at - 2 * step, 8 * 16), v128.load(at + 2 * step, 8 * 16)),
      ),
    ),
    i32x4.max_s(
      i32x4.max_s(v128.load(at - 3 * step, 7 * 16), v128.load(at + 3 * step, 7 * 16)),
      i32x4.max_s(
        v128.load(at - 4 * step, 6 * 16),
        i32x4.max_s(v128.load(at + 4 * step, 4 * 16), v128.load(at - 5 * step, 2 * 16)),
      ),
    ),
  )
}

/** Within 10.5. */
function fringeAt(at: usize, step: usize): v128 {
  return i32x4.max_s(
    i32x4.max_s(
      i32x4.max_s(v128.load(at, 9 * 16), v128.load(at - step, 9 * 16)),
      i32x4.max_s(
        v128.load(at + step, 9 * 16),
        i32x4.max_s(v128.load(at - 2 * step, 9 * 16), v128.load(at + 2 * step, 8 * 16)),
      ),
    ),
    i32x4.max_s(
      i32x4.max_s(v128.load(at - 3 * step, 8 * 16), v128.load(at + 3 * step, 7 * 16)),
      i32x4.max_s(
        v128.load(at - 4 * step, 6 * 16),
        i32x4.max_s(v128.load(at + 4 * step, 5 * 16), v128.load(at - 5 * step, 3 * 16)),
      ),
    ),
  )
}
