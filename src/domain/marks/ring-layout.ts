/** An arc of a ring, in radians clockwise from the top. */
export interface RingArc {
  readonly start: number
  readonly end: number
}

/**
 * Divides a ring among parts in proportion to their counts, but gives each at least `least` radians, so that its
 * symbol has room. Where all together need more than the ring, all get the same.
 */
export function ringLayout(counts: readonly number[], least: number): readonly RingArc[] {
  const full = 2 * Math.PI
  if (counts.length * least >= full) return toArcs(counts.map(() => full / counts.length))
  const small = new Set<number>()
  for (;;) {
    const room = full - small.size * least
    const total = counts.reduce((sum, count, index) => (small.has(index) ? sum : sum + count), 0)
    const widths = counts.map((count, index) => (small.has(index) ? least : (room * count) / total))
    const narrow = widths.findIndex((width, index) => !small.has(index) && width < least)
    if (narrow < 0) return toArcs(widths)
    small.add(narrow)
  }
}

/** The first arc is centred at the top. */
function toArcs(widths: readonly number[]): readonly RingArc[] {
  let start = -(widths[0] ?? 0) / 2
  return widths.map((width) => {
    const arc = { start, end: start + width }
    start += width
    return arc
  })
}
