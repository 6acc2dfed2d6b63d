/** Radius of a bubble of one event, in pixels; it has no count. */
const SINGLE = 5
const LEAST = 12
/** More with each tenfold, so that bubbles of ten and of a million are told apart and neither fills its cell. */
const MORE = 4.5

/** Pixels that the ring and the rim of a bubble reach beyond that. */
export const RIM = 3.5

/** Pixels from the middle of a bubble to the middle of its ring. */
export function bubbleRadius(count: number): number {
  return count <= 1 ? SINGLE : LEAST + MORE * Math.log10(count)
}

/** Where along an axis a bubble stands: at the middle of its events, but within its cell, so that none covers another. */
export function withinCell(middle: number, edge: number, size: number, count: number): number {
  const reach = Math.min(size / 2, bubbleRadius(count) + RIM)
  return Math.max(edge + reach, Math.min(edge + size - reach, middle))
}
