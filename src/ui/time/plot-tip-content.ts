import type { AtlasEvent } from '../../domain/atlas/atlas'
import { binAt } from '../../domain/histogram/bin-edges'
import type { MarkKind } from '../../domain/marks/mark-scheme'
import type { EventSeries } from '../../domain/series/event-series'
import { startsIn } from './events-near'
import type { TipContent } from './tip-content'

/** Titles that a label lists; the rest is counted. */
const LINES = 4

interface TipWords {
  readonly day: (days: number) => string
  readonly date: (event: AtlasEvent) => string
  readonly more: (count: number) => string
  readonly kind: (event: AtlasEvent) => MarkKind | undefined
}

/** What the label says over a day of the axis: the bar that is there with its events, the nearest first, else the day. */
export function tipAt(
  x: number,
  day: number,
  edges: Float64Array,
  events: EventSeries,
  words: TipWords,
): { readonly tip: TipContent; readonly nearest: string | undefined } {
  const bin = binAt(edges, day)
  const [from, to] = [edges[bin] ?? 0, edges[bin + 1] ?? 0]
  const { first, end, nearest } = startsIn(events.starts, { from, to }, day)
  const inOrder = Array.from({ length: Math.min(LINES, end - first) }, (_, at) => first + at)
  const nearestFirst = nearest === undefined ? [] : [nearest, ...inOrder.filter((index) => index !== nearest)]
  const lines = nearestFirst.slice(0, LINES).map((index) => {
    const event = events.at(index)
    return { id: event.id, text: event.title, date: words.date(event), kind: words.kind(event) }
  })
  const rest = end - first - lines.length
  return {
    tip: {
      x,
      about: 'events',
      heading: lines.length > 0 ? { from, to } : words.day(day),
      lines,
      more: rest > 0 ? words.more(rest) : undefined,
    },
    nearest: lines[0]?.id,
  }
}
