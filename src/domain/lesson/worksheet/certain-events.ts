import type { AtlasEvent } from '../../atlas/atlas'

/** Days within which the date of an event of a task is known: a month. */
const MOST_DAYS = 31

/** An event whose date is known to the month at least. */
export type DatedEvent = AtlasEvent & { readonly span: NonNullable<AtlasEvent['span']> }

/**
 * The events whose date can be asked for, in time order: stated without doubt, with nothing that the atlas inferred,
 * resting on more than the report that it began from, and not given away by a year in the title.
 */
export function certainEvents(events: readonly AtlasEvent[]): readonly DatedEvent[] {
  return events
    .filter(isDated)
    .filter(isStated)
    .filter(({ verification }) => verification !== 'seed-only' && verification !== 'seed-contradicted')
    .filter(({ title }) => !namesYear(title))
    .toSorted((a, b) => a.span.earliestStart - b.span.earliestStart || (a.id < b.id ? -1 : 1))
}

/**
 * Of events in time order at most so many, each of which begins when the ones before have ended: first of all such as
 * are in the first of the sets of ids, then in the next, and at even distances where a set has more than are wanted.
 */
export function chosenApart(
  events: readonly DatedEvent[],
  preferred: readonly ReadonlySet<string>[],
  most: number,
): readonly DatedEvent[] {
  let chosen: readonly DatedEvent[] = []
  for (const group of [...preferred.map((ids) => events.filter(({ id }) => ids.has(id))), events])
    chosen = [...chosen, ...spread(apartFrom(chosen, group), most - chosen.length)]
  return chosen.toSorted((a, b) => a.span.earliestStart - b.span.earliestStart)
}

/** Of events those that overlap neither others nor one another. */
function apartFrom(others: readonly DatedEvent[], events: readonly DatedEvent[]): readonly DatedEvent[] {
  const apart: DatedEvent[] = []
  for (const event of events) {
    if ([...others, ...apart].every((other) => isApart(event, other))) apart.push(event)
  }
  return apart
}

function isApart({ span: a }: DatedEvent, { span: b }: DatedEvent): boolean {
  return a.earliestStart >= b.latestEnd || b.earliestStart >= a.latestEnd
}

/** Whether a text tells a year. */
export function namesYear(text: string): boolean {
  return /(?<!\d)\d{4}(?!\d)/.test(text)
}

/** Whether nothing about the event, its place above all, is the atlas's own conclusion. */
export function isStated({ inference }: AtlasEvent): boolean {
  return inference === undefined
}

function isDated(event: AtlasEvent): event is DatedEvent {
  const { span } = event
  if (!span || span.approximate || span.uncertain) return false
  return span.latestEnd - span.earliestStart <= MOST_DAYS
}

/** As many of a list as wanted, at even distances, the first and the last among them. */
function spread<T>(things: readonly T[], most: number): readonly T[] {
  if (things.length <= most) return things
  return Array.from({ length: most }, (_, index) =>
    Math.round((index * (things.length - 1)) / Math.max(1, most - 1)),
  ).flatMap((index) => things.slice(index, index + 1))
}
