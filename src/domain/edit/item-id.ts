/** Letters of an id that a page can show, compare and put into its address. */
const LONGEST = 500

/** The id of a feature as the page goes by it, cut where it is very long; `undefined` where it has none that it may have. */
export function itemId(id: unknown): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, LONGEST) : undefined
}
