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

/** What a mark shows of its visible events. */
export interface MarkContents {
  readonly events: readonly AtlasEvent[]
  /** One part a category, in the order of the categories. */
  readonly mix: readonly MixPart[]
  /** Number of events by the id of their place. */
  readonly places: ReadonlyMap<string, number>
}

type Draft = { -readonly [K in keyof MixPart]: MixPart[K] }

/** Gathers mix and places of the events that `isOn`, in one pass: it runs for every mark that a step changes. */
export function contentsOf(
  all: readonly AtlasEvent[],
  indexes: readonly number[],
  isOn: (index: number) => boolean,
  categories: ReadonlyMap<string, number>,
): MarkContents {
  const events: AtlasEvent[] = []
  const parts = new Map<string, Draft>()
  const places = new Map<string, number>()
  for (const index of indexes) {
    const event = all[index]
    if (!event || !isOn(index)) continue
    events.push(event)
    places.set(event.place, (places.get(event.place) ?? 0) + 1)
    const { category } = event
    let part = parts.get(category)
    if (!part) {
      part = { category, count: 0, disputed: 0, approximate: 0, newest: Number.NEGATIVE_INFINITY }
      parts.set(category, part)
    }
    part.count++
    if (isDisputed(event)) part.disputed++
    else if (hasApproximateDate(event)) part.approximate++
    if (event.span && event.span.latestEnd > part.newest) part.newest = event.span.latestEnd
  }
  const rank = (part: MixPart) => categories.get(part.category) ?? categories.size
  return { events, mix: [...parts.values()].sort((a, b) => rank(a) - rank(b)), places }
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
