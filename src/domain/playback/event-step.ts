import type { AtlasEvent } from '../atlas/atlas'
import { overlaps, type TimeSpan, type TimeWindow } from '../time/time-span'
import { fitWindow, type PlaybackState } from './playback'
import { endWindowAt, MIN_DAYS } from './window-choice'

export interface EventStep {
  readonly state: PlaybackState
  /** Absent where there is no event in that direction; the window is then unchanged. */
  readonly id: string | undefined
}

/**
 * Where To (exclusive) stands when time has come to an event: the end of the first day on which it may have
 * begun, within the extent. It rises with the time order of events, so Next never moves time backwards.
 */
export function arrivalOf(span: TimeSpan, extent: TimeWindow): number {
  return Math.max(extent.from + MIN_DAYS, Math.min(extent.to, Math.floor(span.earliestStart) + 1))
}

/** Whether time has just come to a span that begins within the extent, as it does by a step to its event. */
export function isAtStart({ window, extent }: PlaybackState, { earliestStart }: TimeSpan): boolean {
  return earliestStart >= extent.from && Math.floor(earliestStart) + 1 === window.to
}

/**
 * Moves time to the event after the open one, or, where no event of the window is open, to the first after To.
 * Following the returned ids visits every dated event once, in the order of `events` (time order). Where all is
 * shown and nothing is open there is nothing left to come: the walk begins with the first.
 */
export function nextEvent(
  state: PlaybackState,
  events: readonly AtlasEvent[],
  open: string | undefined,
): EventStep {
  const at = indexOfOpen(state, events, open)
  const next =
    at === undefined
      ? (events.find(({ span }) => span && arrivalOf(span, state.extent) > state.window.to) ??
        (open === undefined ? events.find(({ span }) => span) : undefined))
      : events.slice(at + 1).find(({ span }) => span)
  return stepTo(state, next)
}

/** Moves time to the event before the open one, or to the last that To has reached. */
export function previousEvent(
  state: PlaybackState,
  events: readonly AtlasEvent[],
  open: string | undefined,
): EventStep {
  const at = indexOfOpen(state, events, open)
  const previous =
    at === undefined
      ? events.findLast(({ span }) => span && arrivalOf(span, state.extent) <= state.window.to)
      : events.slice(0, at).findLast(({ span }) => span)
  return stepTo(state, previous)
}

/** The open event counts only while it is in the window: else the reader has moved on in time. */
function indexOfOpen(
  state: PlaybackState,
  events: readonly AtlasEvent[],
  open: string | undefined,
): number | undefined {
  if (open === undefined) return undefined
  const index = events.findIndex(({ id }) => id === open)
  const span = events[index]?.span
  if (!span) return undefined
  // An event outside the extent is never in the window, but To comes as near as it can.
  const here = overlaps(span, state.window) || arrivalOf(span, state.extent) === state.window.to
  return here ? index : undefined
}

function stepTo(state: PlaybackState, event: AtlasEvent | undefined): EventStep {
  const rested = { ...state, playing: false, window: fitWindow(state.window, state.extent) }
  if (!event?.span) return { state: rested, id: undefined }
  const to = arrivalOf(event.span, state.extent)
  return {
    state: { ...rested, window: endWindowAt(to, state.choice, rested.window, state.extent) },
    id: event.id,
  }
}
