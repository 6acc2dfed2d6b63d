type RingPosition = readonly unknown[]

/** Whether the first and the last position of a ring are the same in every coordinate. */
export function isClosed(ring: readonly RingPosition[]): boolean {
  const first = ring[0]
  const last = ring.at(-1)
  if (first === undefined || last === undefined) return false
  return first.length === last.length && first.every((coordinate, index) => coordinate === last[index])
}
