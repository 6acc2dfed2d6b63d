// AssemblyScript: paints one tile as ../plain-painter.ts does, four pixels at a time.
import { BELOW_BOTH, BELOW_EDGE, BELOW_FRINGE, FILL_IN_PASSAGE, MARGIN, REACH, TILE } from '../dot-constants'
import { blend } from './blend'

/** Cells in a row of scratch: a tile and the margins left and right of it. */
const ROW: i32 = TILE + 2 * MARGIN
const ROWS: i32 = TILE + 2 * REACH
/** Bytes from one row of scratch to the next, and from one cell to the next. */
const NEXT: usize = (ROW * 4) as usize
const CELL: usize = 4
const VECTOR: usize = 16
/** A scratch, and behind it what is read past the end of its last row. */
const SCRATCH: usize = (ROWS * ROW * 4 + 64) as usize
/** Bytes of a row of a tile. */
const WIDTH: usize = (TILE * 4) as usize
const ROWS_ABOVE: usize = REACH as usize
/** Bytes of the cells left of a tile. */
const LEFT: usize = (MARGIN * 4) as usize

export function scratchBytes(): u64 {
  return (5 * SCRATCH + 64 + 3 * WIDTH) as u64
}

/** Strides are in bytes; `cell` is the address of the first cell of the tile, `image` and `owner` of its first pixel. */
export function paintTile(
  cell: usize,
  stride: usize,
  least: i32,
  image: usize,
  owner: usize,
  width: usize,
  scratch: usize,
  palette: usize,
): void {
  const wide3 = scratch + 64
  const tall3 = wide3 + SCRATCH
  const square5 = tall3 + SCRATCH
  const fill = square5 + SCRATCH
  const ring = fill + SCRATCH
  const row = ring + SCRATCH
  const first = cell - ROWS_ABOVE * stride - LEFT
  if (greatest(first, stride) < least) {
    for (let y = 0; y < TILE; y++) {
      memory.fill(image + (y as usize) * width, 0, WIDTH)
      memory.fill(owner + (y as usize) * width, 0, WIDTH)
    }
    return
  }
  takeLines(first, stride, wide3, tall3)
  takeSquares(wide3, square5)
  takeCrosses(square5, fill, 3)
  takeCrosses(fill, ring, 4)
  const offset = ROWS_ABOVE * NEXT + LEFT
  for (let y = 0; y < TILE; y++) {
    const at = offset + (y as usize) * NEXT
    const to = (y as usize) * width
    partRow(wide3 + at, tall3 + at, square5 + at, fill + at, ring + at, row, least, owner + to)
    blend(
      fill + at,
      row,
      ring + at,
      row + WIDTH,
      row + 2 * WIDTH,
      0,
      1,
      WIDTH,
      least,
      image + to,
      0,
      palette,
      FILL_IN_PASSAGE,
      BELOW_EDGE,
      BELOW_FRINGE,
      BELOW_BOTH,
    )
  }
}

function greatest(first: usize, stride: usize): i32 {
  let all = i32x4.splat(0)
  for (let row = 0; row < ROWS; row++) {
    const from = first + (row as usize) * stride
    for (let at: usize = 0; at < NEXT; at += VECTOR) all = i32x4.max_s(all, v128.load(from + at))
  }
  return max(
    max(i32x4.extract_lane(all, 0), i32x4.extract_lane(all, 1)),
    max(i32x4.extract_lane(all, 2), i32x4.extract_lane(all, 3)),
  )
}

/** The greatest of each cell and the two beside it, and of it and the two above and below. */
function takeLines(first: usize, stride: usize, wide3: usize, tall3: usize): void {
  for (let at: usize = 0; at < NEXT; at += VECTOR) {
    let from = first + at
    let to = at
    let above = i32x4.splat(0)
    let here = v128.load(from)
    for (let row = 0; row < ROWS; row++) {
      v128.store(wide3 + to, i32x4.max_s(i32x4.max_s(v128.load(from - CELL), here), v128.load(from + CELL)))
      from += stride
      // The row behind the last is never asked for, but may end the memory.
      const below = row < ROWS - 1 ? v128.load(from) : here
      v128.store(tall3 + to, i32x4.max_s(i32x4.max_s(above, here), below))
      above = here
      here = below
      to += NEXT
    }
  }
}

/** The greatest of each cell and the 24 around it. */
function takeSquares(wide3: usize, square5: usize): void {
  for (let at: usize = 0; at < NEXT; at += VECTOR) {
    let from = wide3 + at
    let to = square5 + 2 * NEXT + at
    let a = wide5(from)
    let b = wide5(from + NEXT)
    let c = wide5(from + 2 * NEXT)
    let d = wide5(from + 3 * NEXT)
    from += 4 * NEXT
    for (let row = 2; row < ROWS - 2; row++) {
      const e = wide5(from)
      v128.store(to, i32x4.max_s(i32x4.max_s(i32x4.max_s(a, b), i32x4.max_s(c, d)), e))
      a = b
      b = c
      c = d
      d = e
      from += NEXT
      to += NEXT
    }
  }
}

function wide5(wide3: usize): v128 {
  return i32x4.max_s(v128.load(wide3 - CELL), v128.load(wide3 + CELL))
}

/** The greatest of each cell and the four beside it, but for so many rows at either end. */
function takeCrosses(source: usize, target: usize, rim: i32): void {
  const skipped = (rim as usize) * NEXT
  for (let at: usize = 0; at < NEXT; at += VECTOR) {
    let from = source + skipped + at
    let to = target + skipped + at
    let above = v128.load(from - NEXT)
    let here = v128.load(from)
    for (let row = rim; row < ROWS - rim; row++) {
      const below = v128.load(from + NEXT)
      v128.store(to, cross(from, above, here, below))
      above = here
      here = below
      from += NEXT
      to += NEXT
    }
  }
}

function cross(from: usize, above: v128, here: v128, below: v128): v128 {
  return i32x4.max_s(
    i32x4.max_s(i32x4.max_s(v128.load(from - CELL), v128.load(from + CELL)), here),
    i32x4.max_s(above, below),
  )
}

/** The greatest in the four lines of three cells that lie so many bytes off, across the way to them. */
function arms(tall3: usize, wide3: usize, beside: usize, above: usize): v128 {
  return i32x4.max_s(
    i32x4.max_s(v128.load(tall3 - beside), v128.load(tall3 + beside)),
    i32x4.max_s(v128.load(wide3 - above), v128.load(wide3 + above)),
  )
}

function corners(from: usize): v128 {
  return i32x4.max_s(
    i32x4.max_s(v128.load(from - NEXT - CELL), v128.load(from - NEXT + CELL)),
    i32x4.max_s(v128.load(from + NEXT - CELL), v128.load(from + NEXT + CELL)),
  )
}

/** To which keys the passages, edges and fringes of a row belong, one of these rows behind the other; and its owners. */
function partRow(
  wide3: usize,
  tall3: usize,
  square5: usize,
  fillRow: usize,
  ringRow: usize,
  parts: usize,
  leastKey: i32,
  owner: usize,
): void {
  const least = i32x4.splat(leastKey)
  for (let at: usize = 0; at < WIDTH; at += VECTOR) {
    const fillAt = fillRow + at
    const ringAt = ringRow + at
    const within = v128.load(ringAt)
    const passage = i32x4.max_s(
      i32x4.max_s(v128.load(fillAt), corners(square5 + at)),
      arms(tall3 + at, wide3 + at, 4 * CELL, 4 * NEXT),
    )
    const edge = i32x4.max_s(
      i32x4.max_s(within, corners(fillAt)),
      arms(tall3 + at, wide3 + at, 5 * CELL, 5 * NEXT),
    )
    const fringe = cross(ringAt, v128.load(ringAt - NEXT), within, v128.load(ringAt + NEXT))
    v128.store(parts + at, passage)
    v128.store(parts + at, edge, WIDTH)
    v128.store(parts + at, fringe, 2 * WIDTH)
    v128.store(owner + at, v128.and(within, i32x4.ge_s(within, least)))
  }
}
