/** Twice the signed area of a ring, closed or not, by the shoelace formula; above 0 where it runs counterclockwise. */
export function signedArea(ring: readonly (readonly unknown[])[]): number {
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
