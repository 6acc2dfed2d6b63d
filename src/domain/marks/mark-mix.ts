import type { AtlasEvent } from '../atlas/atlas'
import type { MarkScheme } from './mark-scheme'

/** The events of one kind under a mark. */
export interface MixPart {
  /** Id of the kind. */
  readonly kind: string
  readonly count: number
  /** How many of them are disputed or contradicted. */
  readonly disputed: number
  /** How many of the others have an approximate or uncertain date. */
  readonly approximate: number
  /** When the newest of them was over, for `strengthIn`. */
  readonly newest: number
}

/** What a mark shows of its visible events. */
export interface MarkContents {
  readonly events: readonly AtlasEvent[]
  /** One part a kind, in the order of the scheme. */
  readonly mix: readonly MixPart[]
  /** Number of events by the id of their place. */
  readonly places: ReadonlyMap<string, number>
}

const DISPUTED = 1
const APPROXIMATE = 2

/** What the mix of a mark depends on, one number an event: a step of time reads it for every event of a mark. */
interface EventColumns {
  /** Rank of the kind among those that occur. */
  readonly kind: Uint16Array
  readonly place: Uint32Array
  readonly traits: Uint8Array
  readonly end: Float64Array
}

/**
 * Makes the function that gathers what a mark shows of those of its events (indexes into `events`) that are on (1).
 * Parts stand in the order of the scheme; kinds that it lacks come last.
 */
export function markContents(
  events: readonly AtlasEvent[],
  scheme: MarkScheme,
): (indexes: readonly number[], on: Uint8Array) => MarkContents {
  const kindOf = events.map((event) => scheme.kindOf(event))
  const kinds = [...new Set([...scheme.kinds.map(({ id }) => id), ...kindOf])]
  const places = [...new Set(events.map(({ place }) => place))]
  const columns = columnsOf(events, kindOf, kinds, places)
  const parts = kinds.map((kind) => ({ kind, count: 0, disputed: 0, approximate: 0, newest: 0 }))
  const counts = new Uint32Array(places.length)
  return (indexes, on) => {
    for (const part of parts) {
      Object.assign(part, { count: 0, disputed: 0, approximate: 0, newest: Number.NEGATIVE_INFINITY })
    }
    const seen: AtlasEvent[] = []
    const at: number[] = []
    for (const index of indexes) {
      if (on[index] !== 1) continue
      const event = events[index]
      const part = parts[columns.kind[index] ?? 0]
      if (!event || !part) continue
      seen.push(event)
      const place = columns.place[index] ?? 0
      const before = counts[place] ?? 0
      if (before === 0) at.push(place)
      counts[place] = before + 1
      part.count++
      if (columns.traits[index] === DISPUTED) part.disputed++
      else if (columns.traits[index] === APPROXIMATE) part.approximate++
      const end = columns.end[index] ?? part.newest
      if (end > part.newest) part.newest = end
    }
    const byPlace = new Map(at.map((place) => [places[place] ?? '', counts[place] ?? 0]))
    for (const place of at) counts[place] = 0
    return {
      events: seen,
      mix: parts.filter(({ count }) => count > 0).map((part) => ({ ...part })),
      places: byPlace,
    }
  }
}

function columnsOf(
  events: readonly AtlasEvent[],
  kindOf: readonly string[],
  kinds: readonly string[],
  places: readonly string[],
): EventColumns {
  const ranks = new Map(kinds.map((kind, rank) => [kind, rank]))
  const numbers = new Map(places.map((place, number) => [place, number]))
  return {
    kind: Uint16Array.from(kindOf, (kind) => ranks.get(kind) ?? 0),
    place: Uint32Array.from(events, ({ place }) => numbers.get(place) ?? 0),
    traits: Uint8Array.from(events, (event) =>
      isDisputed(event) ? DISPUTED : hasApproximateDate(event) ? APPROXIMATE : 0,
    ),
    // Where what has no date is shown, it is at any time.
    end: Float64Array.from(events, ({ span }) => span?.latestEnd ?? Number.POSITIVE_INFINITY),
  }
}

/** Whether sources contradict one another or the seed document about the event: it is drawn hatched. */
export function isDisputed(event: Pick<AtlasEvent, 'verification'>): boolean {
  return event.verification === 'disputed' || event.verification === 'seed-contradicted'
}

/** Whether the date, of a moment or of a time from one to another, is qualified or known to the month at best: the outline is drawn broken. */
export function hasApproximateDate({ span }: Pick<AtlasEvent, 'span'>): boolean {
  if (!span || span.approximate || span.uncertain) return true
  return span.precision !== 'day' && span.precision !== 'instant'
}
