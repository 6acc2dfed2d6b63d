type RingPosition = readonly unknown[]

/** Whether the first and the last position of a ring are the same in every coordinate. */
export function isClosed(ring: readonly RingPosition[]): boolean {
  const first = ring[0]
  const last = ring.at(-1)
  if (first === undefined || last === undefined) return false
  return first.length === last.length && first.every((coordinate, index) => coordinate === last[index])
}

/** Twice the signed area of a closed ring by the shoelace formula; above 0 where it runs counterclockwise. */
export function signedArea(ring: readonly RingPosition[]): number {
  const [originX = 0, originY = 0] = (ring[0] ?? []) as readonly number[]
  let area = 0
  for (let index = 0; index + 1 < ring.length; index++) {
    // Relative to the first position, so that small rings far from 0, 0 lose no digits.
    const [x1 = 0, y1 = 0] = ring[index] as readonly number[]
    const [x2 = 0, y2 = 0] = ring[index + 1] as readonly number[]
    area += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY)
  }
  return area
}
