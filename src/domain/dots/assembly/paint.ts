// AssemblyScript: paints one tile as ../plain-painter.ts does, four pixels at a time.
import { BELOW_BOTH, BELOW_EDGE, BELOW_FRINGE, FILL_IN_PASSAGE, MARGIN, REACH, TILE } from '../dot-constants'

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
  return (5 * SCRATCH) as u64
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
    paintRow(
      wide3 + at,
      tall3 + at,
      square5 + at,
      fill + at,
      ring + at,
      least,
      image + to,
      owner + to,
      palette,
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

function paintRow(
  wide3: usize,
  tall3: usize,
  square5: usize,
  fillRow: usize,
  ringRow: usize,
  leastKey: i32,
  image: usize,
  owner: usize,
  palette: usize,
): void {
  const least = i32x4.splat(leastKey)
  const reds = v128.load(palette)
  const greens = v128.load(palette + 16)
  const blues = v128.load(palette + 32)
  const ringRed = load<u8>(palette + 48) as i32
  const ringGreen = load<u8>(palette + 49) as i32
  const ringBlue = load<u8>(palette + 50) as i32
  // Red and blue are worked on side by side, as are green and alpha: 16 bits to each.
  const ringRedBlue = i32x4.splat(ringRed | (ringBlue << 16))
  const ringGreenAlpha = i32x4.splat(ringGreen | (255 << 16))
  const ringColour = i32x4.splat(ringRed | (ringGreen << 8) | (ringBlue << 16))
  const all = i32x4.splat(256)
  const alls = i16x8.splat(256)
  for (let at: usize = 0; at < WIDTH; at += VECTOR) {
    const fillAt = fillRow + at
    const ringAt = ringRow + at
    const fill = v128.load(fillAt)
    const within = v128.load(ringAt)
    const fringe = cross(ringAt, v128.load(ringAt - NEXT), within, v128.load(ringAt + NEXT))
    const edge = i32x4.max_s(
      i32x4.max_s(within, corners(fillAt)),
      arms(tall3 + at, wide3 + at, 5 * CELL, 5 * NEXT),
    )
    const passage = i32x4.max_s(
      i32x4.max_s(fill, corners(square5 + at)),
      arms(tall3 + at, wide3 + at, 4 * CELL, 4 * NEXT),
    )
    const shown = i32x4.ge_s(fringe, least)
    const isDot = i32x4.ge_s(within, least)
    const top = v128.and(within, isDot)
    const shownEdge = v128.and(edge, i32x4.ge_s(edge, least))
    const isEdge = i32x4.gt_s(shownEdge, top)
    const isFringe = v128.and(shown, i32x4.gt_s(fringe, shownEdge))
    const below = v128.bitselect(
      v128.bitselect(i32x4.splat(BELOW_BOTH), i32x4.splat(BELOW_EDGE), isFringe),
      v128.bitselect(i32x4.splat(BELOW_FRINGE), all, isFringe),
      isEdge,
    )
    const inPassage = v128.and(
      i32x4.shr_u(i32x4.mul(below, i32x4.splat(FILL_IN_PASSAGE)), 8),
      i32x4.eq(passage, top),
    )
    const share = v128.bitselect(below, inPassage, i32x4.eq(fill, top))
    const shares = v128.or(share, i32x4.shl(share, 16))
    const rests = i16x8.sub(alls, shares)
    const category = v128.and(top, i32x4.splat(15))
    // Bytes of 128 and more give 0.
    const low = v128.or(category, i32x4.splat(0x80808000))
    const high = v128.or(i32x4.shl(category, 16), i32x4.splat(0x80008080))
    const redBlue = mix(
      v128.or(i8x16.swizzle(reds, low), i8x16.swizzle(blues, high)),
      shares,
      ringRedBlue,
      rests,
    )
    const greenAlpha = mix(
      v128.or(i8x16.swizzle(greens, low), i32x4.splat(255 << 16)),
      shares,
      ringGreenAlpha,
      rests,
    )
    const dot = v128.or(redBlue, i32x4.shl(greenAlpha, 8))
    const outside = v128.or(ringColour, i32x4.shl(i32x4.sub(all, below), 24))
    v128.store(image + at, v128.and(v128.bitselect(dot, outside, isDot), shown))
    v128.store(owner + at, top)
  }
}

function mix(colour: v128, shares: v128, ring: v128, rests: v128): v128 {
  return i16x8.shr_u(i16x8.add(i16x8.mul(colour, shares), i16x8.mul(ring, rests)), 8)
}
