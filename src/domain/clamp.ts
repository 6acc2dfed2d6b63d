/** The value, or the end of the range that it lies beyond; of a range that is upside down the least. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
