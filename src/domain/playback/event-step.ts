import { countWhile } from '../count-while'
import type { EventSeries } from '../series/event-series'
import { type Extent, grainOf } from '../time/extent'
import { overlaps, type TimeSpan } from '../time/time-span'
import { fitWindow, type PlaybackState } from './playback'
import { endWindowAt } from './window-choice'

export interface EventStep {
  readonly state: PlaybackState
  /** Absent where there is no event in that direction; the window is then unchanged. */
  readonly id: string | undefined
}

/**
 * Where To (exclusive) stands when time has come to an event that begins at a time at the earliest: the end of that grain,
 * within the extent. It rises with the time order of events, so Next never moves time backwards.
 */
function arrivalOf(start: number, extent: Extent): number {
  const { add } = grainOf(extent)
  return Math.max(add(extent.from, 1), Math.min(extent.to, grainAfter(start, extent)))
}

function grainAfter(start: number, extent: Extent): number {
  if (!Number.isFinite(start)) return start
  const { floor, add } = grainOf(extent)
  return add(floor(start), 1)
}

/** How many of these starts (days, ascending) To has reached. */
function arrived({ window, extent }: PlaybackState, starts: Float64Array): number {
  return countWhile(starts.length, (index) => arrivalOf(starts[index] as number, extent) <= window.to)
}

/** Where To stands when time has come to the first of these starts (days, ascending) that it has not reached, or at the end. */
export function nextArrival(state: PlaybackState, starts: Float64Array): number {
  return arrivalOf(starts[arrived(state, starts)] ?? Infinity, state.extent)
}

/** Whether time has just come to a span that begins within the extent, as it does by a step to its event. */
export function isAtStart({ window, extent }: PlaybackState, { earliestStart }: TimeSpan): boolean {
  return earliestStart >= extent.from && grainAfter(earliestStart, extent) === window.to
}

/**
 * Moves time to the event after the open one, or, where no event of the window is open, to the first after To.
 * Following the returned ids visits every dated event once, in the order of `events` (time order). Where all is
 * shown and nothing is open there is nothing left to come: the walk begins with the first.
 */
export function nextEvent(state: PlaybackState, events: EventSeries, open: string | undefined): EventStep {
  const at = indexOfOpen(state, events, open)
  const next = at === undefined ? arrived(state, events.starts) : at + 1
  const isOver = at === undefined && open === undefined && next === events.starts.length
  return stepTo(state, events, isOver ? 0 : next)
}

/** Moves time to the event before the open one, or to the last that To has reached. */
export function previousEvent(
  state: PlaybackState,
  events: EventSeries,
  open: string | undefined,
): EventStep {
  return stepTo(state, events, (indexOfOpen(state, events, open) ?? arrived(state, events.starts)) - 1)
}

/** The open event counts only while it is in the window: else the reader has moved on in time. */
function indexOfOpen(
  state: PlaybackState,
  events: EventSeries,
  open: string | undefined,
): number | undefined {
  const index = open === undefined ? -1 : events.indexOf(open)
  const span = index < 0 ? undefined : events.at(index).span
  if (!span) return undefined
  // An event outside the extent is never in the window, but To comes as near as it can.
  const isHere =
    arrivalOf(span.earliestStart, state.extent) === state.window.to || overlaps(span, state.window)
  return isHere ? index : undefined
}

/** To the dated event at an index, where there is one. */
function stepTo(state: PlaybackState, events: EventSeries, index: number): EventStep {
  const rested = { ...state, playing: false, window: fitWindow(state.window, state.extent) }
  const start = events.starts[index]
  if (start === undefined) return { state: rested, id: undefined }
  const to = arrivalOf(start, state.extent)
  return {
    state: { ...rested, window: endWindowAt(to, state.choice, rested.window, state.extent) },
    id: events.at(index).id,
  }
}
