import type { AtlasEvent } from '../atlas/atlas'

/** The events of one category under a mark. */
export interface MixPart {
  /** Id of the category. */
  readonly category: string
  readonly count: number
  /** How many of them are disputed or contradicted. */
  readonly disputed: number
  /** How many of the others have an approximate or uncertain date. */
  readonly approximate: number
  /** When the newest of them was over, for `strengthOf`. */
  readonly newest: number
}

/** What a mark shows of its visible events: one part a category, in the order of `categories`. */
export function mixOf(
  events: readonly AtlasEvent[],
  categories: ReadonlyMap<string, number>,
): readonly MixPart[] {
  const parts = new Map<string, { -readonly [K in keyof MixPart]: MixPart[K] }>()
  for (const event of events) {
    let part = parts.get(event.category)
    if (!part) {
      part = {
        category: event.category,
        count: 0,
        disputed: 0,
        approximate: 0,
        newest: Number.NEGATIVE_INFINITY,
      }
      parts.set(event.category, part)
    }
    part.count++
    if (isDisputed(event)) part.disputed++
    else if (hasApproximateDate(event)) part.approximate++
    if (event.span) part.newest = Math.max(part.newest, event.span.latestEnd)
  }
  const rank = (part: MixPart) => categories.get(part.category) ?? categories.size
  return [...parts.values()].sort((a, b) => rank(a) - rank(b))
}

/** Whether sources contradict one another or the seed document about the event: it is drawn hatched. */
export function isDisputed(event: Pick<AtlasEvent, 'verification'>): boolean {
  return event.verification === 'disputed' || event.verification === 'seed-contradicted'
}

/** Whether the date is qualified or known to the month at best: the outline is drawn broken. */
export function hasApproximateDate({ span }: Pick<AtlasEvent, 'span'>): boolean {
  if (!span) return true
  if (span.approximate || span.uncertain) return true
  return !span.interval && span.precision !== 'day' && span.precision !== 'instant'
}
