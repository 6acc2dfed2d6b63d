import { useState } from 'react'

/** Items that are listed before more are asked for, and added each time. */
const PAGE = 50

/** The first of many items, so many that the one at `upTo` is among them, and the way to more. */
export function usePages<T>(
  items: readonly T[],
  upTo = 0,
): {
  readonly listed: readonly T[]
  /** How many are left. */
  readonly rest: number
  showMore(): void
} {
  const [pages, setPages] = useState(() => Math.floor(Math.max(0, upTo) / PAGE) + 1)
  const listed = items.slice(0, pages * PAGE)
  return { listed, rest: items.length - listed.length, showMore: () => setPages(pages + 1) }
}
