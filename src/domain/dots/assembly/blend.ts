// AssemblyScript: the colours of pixels, of which it is known to which dots they belong, four at a time.
const VECTOR: usize = 16

/**
 * Paints some rows of pixels. The first five are addresses of the keys that have each pixel in their fill, its passage to the ring,
 * their ring, edge and fringe (see ../plain-painter.ts), with so many bytes from row to row; the last four are shares of 256.
 */
export function blend(
  fills: usize,
  passages: usize,
  rings: usize,
  edges: usize,
  fringes: usize,
  stride: usize,
  rows: i32,
  width: usize,
  leastKey: i32,
  image: usize,
  imageStride: usize,
  palette: usize,
  fillInPassage: i32,
  belowEdge: i32,
  belowFringe: i32,
  belowBoth: i32,
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
  const inPassages = i32x4.splat(fillInPassage)
  const belowEdges = i32x4.splat(belowEdge)
  const belowFringes = i32x4.splat(belowFringe)
  const belowBoths = i32x4.splat(belowBoth)
  for (let row = 0; row < rows; row++) {
    const from = (row as usize) * stride
    const to = image + (row as usize) * imageStride
    for (let column: usize = 0; column < width; column += VECTOR) {
      const at = from + column
      const within = v128.load(rings + at)
      const edge = v128.load(edges + at)
      const fringe = v128.load(fringes + at)
      const shown = i32x4.ge_s(fringe, least)
      const isDot = i32x4.ge_s(within, least)
      const top = v128.and(within, isDot)
      const shownEdge = v128.and(edge, i32x4.ge_s(edge, least))
      const isEdge = i32x4.gt_s(shownEdge, top)
      const isFringe = v128.and(shown, i32x4.gt_s(fringe, shownEdge))
      const below = v128.bitselect(
        v128.bitselect(belowBoths, belowEdges, isFringe),
        v128.bitselect(belowFringes, all, isFringe),
        isEdge,
      )
      const inPassage = v128.and(
        i32x4.shr_u(i32x4.mul(below, inPassages), 8),
        i32x4.eq(v128.load(passages + at), top),
      )
      const share = v128.bitselect(below, inPassage, i32x4.eq(v128.load(fills + at), top))
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
      v128.store(to + column, v128.and(v128.bitselect(dot, outside, isDot), shown))
    }
  }
}

function mix(colour: v128, shares: v128, ring: v128, rests: v128): v128 {
  return i16x8.shr_u(i16x8.add(i16x8.mul(colour, shares), i16x8.mul(ring, rests)), 8)
}
