import type { AtlasEvent } from '../../atlas/atlas'

/** Days within which the date of an event of a task is known: a month. */
const MOST_DAYS = 31

/** An event whose date is known to the month at least. */
export type DatedEvent = AtlasEvent & { readonly span: NonNullable<AtlasEvent['span']> }

/**
 * The events whose date can be asked for, in time order: stated without doubt, resting on more than the report that the
 * atlas began from, and not given away by a year in the title.
 */
export function certainEvents(events: readonly AtlasEvent[]): readonly DatedEvent[] {
  return events
    .filter(isDated)
    .filter(({ verification }) => verification !== 'seed-only' && verification !== 'seed-contradicted')
    .filter(({ title }) => !/(?<!\d)\d{4}(?!\d)/.test(title))
    .toSorted((a, b) => a.span.earliestStart - b.span.earliestStart || (a.id < b.id ? -1 : 1))
}

/** Of events in time order those that begin when the ones before have ended. */
export function apartInTime(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const apart: DatedEvent[] = []
  for (const event of events) {
    if (event.span.earliestStart >= (apart.at(-1)?.span.latestEnd ?? Number.NEGATIVE_INFINITY))
      apart.push(event)
  }
  return apart
}

function isDated(event: AtlasEvent): event is DatedEvent {
  const { span } = event
  if (!span || span.approximate || span.uncertain) return false
  return span.latestEnd - span.earliestStart <= MOST_DAYS
}

/** As many of a list as wanted, at even distances, the first and the last among them. */
export function spread<T>(things: readonly T[], most: number): readonly T[] {
  if (things.length <= most) return things
  return Array.from({ length: most }, (_, index) =>
    Math.round((index * (things.length - 1)) / Math.max(1, most - 1)),
  ).flatMap((index) => things.slice(index, index + 1))
}
