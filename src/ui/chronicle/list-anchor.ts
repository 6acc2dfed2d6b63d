/** Pixels of a line, about. */
export const LINE = 68

/** Pixels of the longest scroll space: browsers take none over 17 (Firefox) or 33 million (Chromium). */
const LONGEST = 8_000_000

/** A point of the list, so many lines and a part of one from its beginning, and where it lies in the scroll space. */
export interface Anchor {
  readonly row: number
  /** 0 is the upper edge of the line, 1 the lower. */
  readonly part: number
  /** Pixels from the top of the scroll space. */
  readonly y: number
}

/** What of the scroll space is in view, in pixels. */
export interface ScrollView {
  readonly top: number
  readonly height: number
}

/** Pixels of the space in which a list of so many lines scrolls: of a very long one less than its lines are high. */
export function scrollSpace(count: number): number {
  return Math.min(count * LINE, LONGEST)
}

/**
 * What is in view where the list is so far scrolled: the part of the list that is above a point of the view is the part
 * of the view that is above it, so that both ends are reached.
 */
export function anchorAt({ top, height }: ScrollView, count: number): Anchor {
  const way = Math.max(1, scrollSpace(count) - height)
  const share = Math.min(1, Math.max(0, top / way))
  const row = Math.max(0, Math.min(count - 1, Math.floor(share * count)))
  return { row, part: share * count - row, y: top + share * height }
}

/** How far a list is to be scrolled that shows what lies between two points, given in lines; undoes `anchorAt`. */
export function scrollTopFor(from: number, to: number, count: number, height: number): number {
  const share = from / Math.max(1, count - (to - from))
  return Math.min(1, Math.max(0, share)) * Math.max(0, scrollSpace(count) - height)
}
