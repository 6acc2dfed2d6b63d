import type { AtlasEvent } from '../../domain/atlas/atlas'
import { countWhile } from '../../domain/count-while'
import type { TimeScale } from '../../domain/time/time-scale'
import { overlaps, type TimeWindow } from '../../domain/time/time-span'

/** Dated events in time order with their starts beside them, for quick look-up. */
export interface EventStarts {
  readonly events: readonly AtlasEvent[]
  /** Earliest starts in days, ascending. */
  readonly starts: Float64Array
}

/** Takes the dated events out of a list; sorting is stable, so a list in time order keeps it. */
export function eventStarts(events: readonly AtlasEvent[]): EventStarts {
  const dated = events.filter(({ span }) => span !== undefined)
  dated.sort((a, b) => (a.span?.earliestStart ?? 0) - (b.span?.earliestStart ?? 0) || 0)
  return { events: dated, starts: Float64Array.from(dated, ({ span }) => span?.earliestStart ?? 0) }
}

/** Of the events with these ids one for each pixel at which any starts: a thousand more would look the same. */
export function onePerPixel(
  events: readonly AtlasEvent[],
  ids: ReadonlySet<string>,
  scale: Pick<TimeScale, 'x' | 'axis'>,
): readonly AtlasEvent[] {
  const byPixel = new Map<number, AtlasEvent>()
  for (const event of ids.size > 0 ? events : []) {
    if (event.span && ids.has(event.id) && overlaps(event.span, scale.axis))
      byPixel.set(Math.round(scale.x(event.span.earliestStart)), event)
  }
  return [...byPixel.values()]
}

/** Number of events that start before a day. */
export function countBefore({ starts }: EventStarts, day: number): number {
  return countWhile(starts.length, (index) => (starts[index] ?? 0) < day)
}

/** The events that start in a half-open window, and which of them starts nearest to a day. */
export function eventsIn(
  list: EventStarts,
  window: TimeWindow,
  day: number,
): { readonly events: readonly AtlasEvent[]; readonly nearest: AtlasEvent | undefined } {
  const first = countBefore(list, window.from)
  const last = countBefore(list, window.to)
  const events = list.events.slice(first, last)
  let nearest: AtlasEvent | undefined
  let distance = Infinity
  for (const [index, event] of events.entries()) {
    const away = Math.abs((list.starts[first + index] ?? 0) - day)
    if (away < distance) {
      distance = away
      nearest = event
    }
  }
  return { events, nearest }
}
