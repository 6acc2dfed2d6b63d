interface Sideways {
  readonly widths: readonly number[]
  /** How far the columns are scrolled away from where a line begins. */
  readonly scrolled: number
  /** Width in which columns are seen; 0 before it is known. */
  readonly view: number
}

/** The columns in view, the end exclusive; all of them while nothing is known of the view. */
export function columnWindow(
  { widths, scrolled, view }: Sideways,
  overscan = 1,
): { readonly first: number; readonly end: number } {
  if (view === 0) return { first: 0, end: widths.length }
  let first = 0
  let left = 0
  while (first < widths.length && left + (widths[first] ?? 0) <= scrolled) left += widths[first++] ?? 0
  let end = first
  while (end < widths.length && left < scrolled + view) left += widths[end++] ?? 0
  return { first: Math.max(0, first - overscan), end: Math.min(widths.length, end + overscan) }
}
