import { useState } from 'react'

/** Items that are listed before more are asked for, and added each time. */
const PAGE = 50

/** The first of many items, and the way to more of them. */
export function usePages<T>(items: readonly T[]): {
  readonly listed: readonly T[]
  /** How many are left. */
  readonly rest: number
  showMore(): void
} {
  const [pages, setPages] = useState(1)
  const listed = items.slice(0, pages * PAGE)
  return { listed, rest: items.length - listed.length, showMore: () => setPages(pages + 1) }
}
