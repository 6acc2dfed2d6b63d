/** A dot of the year strip: a day of the year, and how high it is stacked, from 0. */
export interface Dot {
  readonly day: number
  readonly level: number
}

/**
 * Stacks dots so that none covers another: as many on each day as `counts` says, each on the lowest level on which the
 * dots before it are at least `width` days away.
 */
export function stackDots(counts: readonly number[], width: number): readonly Dot[] {
  const dots: Dot[] = []
  const lastOnLevel: number[] = []
  for (const [day, count] of counts.entries()) {
    for (let each = 0; each < count; each++) {
      const free = lastOnLevel.findIndex((last) => day - last >= width)
      const level = free < 0 ? lastOnLevel.length : free
      lastOnLevel[level] = day
      dots.push({ day, level })
    }
  }
  return dots
}
