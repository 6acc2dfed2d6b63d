import { clamp } from '../clamp'
import { addYears } from '../time/days'
import type { TimeWindow } from '../time/time-span'
import { speedsOf } from './pace-of-extent'
import type { WindowChoice } from './window-choice'
import { endWindowAt, MIN_DAYS, windowChoiceOf, yearsOf } from './window-choice'

/**
 * The state of the time control. All changes are pure functions from state to state.
 *
 * `window` is half-open, in days; at rest its ends are whole days, while playing they may be fractional.
 * `choice` is what the reader asked for. It is kept because a window alone does not tell it: a one-year window
 * with free ends looks like `1 year`, and near the start of the atlas `10 years` is cut to what there is.
 * A window that comes from elsewhere (a link) gets its choice from `windowChoiceOf`.
 */
export interface PlaybackState {
  readonly window: TimeWindow
  readonly choice: WindowChoice
  readonly playing: boolean
  /** Years that pass in a second of playing: one of `speedsOf`. */
  readonly speed: number
  readonly extent: TimeWindow
}

/** A state at rest; a window that does not fit the extent is cut to it. */
export function createPlayback(extent: TimeWindow, window: TimeWindow): PlaybackState {
  const fitted = fitWindow(window, extent)
  return {
    window: fitted,
    choice: windowChoiceOf(fitted, extent),
    playing: false,
    speed: speedsOf(extent).usual,
    extent,
  }
}

/** The window cut to the extent, on whole days and at least a day long. */
export function fitWindow(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const from = clamp(Math.floor(window.from), extent.from, extent.to - MIN_DAYS)
  return { from, to: clamp(Math.ceil(window.to), from + MIN_DAYS, extent.to) }
}

/** Takes over a window from elsewhere (a link, another part of the page): playing stops. */
export function adoptWindow(state: PlaybackState, window: TimeWindow): PlaybackState {
  return { ...createPlayback(state.extent, window), speed: state.speed }
}

/** Moves From and leaves To: the ends are then free, except where From arrives at the start of the atlas. */
export function moveFrom(state: PlaybackState, day: number): PlaybackState {
  const { extent, window } = fitted(state)
  const from = clamp(Math.round(day), extent.from, window.to - MIN_DAYS)
  const choice = from === extent.from ? 'all' : 'custom'
  return { ...state, window: { from, to: window.to }, choice, playing: false }
}

/** Moves To (exclusive). From stays if its end is free, else it follows as the choice says. */
export function moveTo(state: PlaybackState, day: number): PlaybackState {
  const { extent, window, choice } = fitted(state)
  const to = clamp(Math.round(day), firstTo(state), extent.to)
  const moved = choice === 'custom' ? { from: window.from, to } : endWindowAt(to, choice, window, extent)
  return { ...state, window: moved, playing: false }
}

/** The earliest day at which To may stand. */
export function firstTo(state: PlaybackState): number {
  return (state.choice === 'custom' ? Math.floor(state.window.from) : state.extent.from) + MIN_DAYS
}

/** Moves both ends together so that the window starts at `day`, as far as the extent allows. */
export function moveBand(state: PlaybackState, day: number): PlaybackState {
  const { extent, window, choice } = fitted(state)
  const years = yearsOf(choice)
  if (years !== undefined) {
    const first = Math.min(window.to, addYears(extent.from, years))
    const to = clamp(window.to + Math.round(day) - window.from, first, extent.to)
    return { ...state, window: endWindowAt(to, choice, window, extent), playing: false }
  }
  const width = window.to - window.from
  const from = clamp(Math.round(day), extent.from, extent.to - width)
  const kept = choice === 'all' && from === extent.from ? 'all' : 'custom'
  return { ...state, window: { from, to: from + width }, choice: kept, playing: false }
}

/** Changes the kind of window and keeps To. Playing goes on. */
export function chooseWindow(state: PlaybackState, choice: WindowChoice): PlaybackState {
  if (choice === 'custom') return { ...state, choice }
  return { ...state, choice, window: endWindowAt(state.window.to, choice, state.window, state.extent) }
}

export function chooseSpeed(state: PlaybackState, speed: number): PlaybackState {
  return { ...state, speed }
}

/** The state with its window on whole days; nothing that was in the window falls out. */
function fitted(state: PlaybackState): PlaybackState {
  return { ...state, window: fitWindow(state.window, state.extent) }
}
