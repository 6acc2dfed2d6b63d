/** Radius in pixels that a mark with its symbols takes up; never below 12, so that the target is 24 px wide. */
export function markRadius(events: number): number {
  if (events <= 1) return 12
  return ringRadius(events) + BEAD_RADIUS
}

/** Radius in pixels of a category's symbol on the ring of a mark. */
export const BEAD_RADIUS = 4.5

/** Radius in pixels of the ring on which the symbols of a mark's categories sit. */
export function ringRadius(events: number): number {
  if (events < 4) return 11
  if (events < 10) return 12.5
  if (events < 100) return 14
  return events < 1000 ? 18 : 22
}
