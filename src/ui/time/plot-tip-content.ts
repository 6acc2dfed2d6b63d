import type { AtlasEvent } from '../../domain/atlas/atlas'
import { binAt } from '../../domain/histogram/bin-edges'
import { type EventStarts, eventsIn } from './events-near'
import type { TipContent } from './PlotTip'

/** Titles that a label lists; the rest is counted. */
const LINES = 4

interface TipWords {
  readonly day: (days: number) => string
  readonly more: (count: number) => string
  /** Colour of a category on this theme. */
  readonly colour: (category: string) => string | undefined
}

/** What the label says over a day of the axis: the day, and the events of the bar that is there. */
export function tipAt(
  x: number,
  day: number,
  edges: Float64Array,
  starts: EventStarts,
  words: TipWords,
): { readonly tip: TipContent; readonly nearest: AtlasEvent | undefined } {
  const bin = binAt(edges, day)
  const { events, nearest } = eventsIn(starts, { from: edges[bin] ?? 0, to: edges[bin + 1] ?? 0 }, day)
  const lines = events.slice(0, LINES).map(({ id, title, category }) => ({
    id,
    text: title,
    colour: words.colour(category),
  }))
  const rest = events.length - lines.length
  return {
    tip: {
      x,
      about: 'events',
      heading: words.day(day),
      lines,
      more: rest > 0 ? words.more(rest) : undefined,
    },
    nearest,
  }
}
