import { clamp } from '../clamp'
import { type Extent, grainOf } from '../time/extent'
import type { TimeWindow } from '../time/time-span'
import { speedsOf } from './pace-of-extent'
import type { WindowChoice } from './window-choice'
import { endWindowAt, isLength, movedBy, windowChoiceOf } from './window-choice'

/**
 * The state of the time control. All changes are pure functions from state to state.
 *
 * `window` is half-open, in days; at rest its ends are whole grains of the extent, while playing they are any time.
 * `choice` is what the reader asked for. It is kept because a window alone does not tell it: a one-year window
 * with free ends looks like `1`, and near the start of the atlas `10` is cut to what there is.
 * A window that comes from elsewhere (a link) gets its choice from `windowChoiceOf`.
 */
export interface PlaybackState {
  readonly window: TimeWindow
  readonly choice: WindowChoice
  readonly playing: boolean
  /** Years that pass in a second of playing: one of `speedsOf`. */
  readonly speed: number
  readonly extent: Extent
}

/** A state at rest; a window that does not fit the extent is cut to it. */
export function createPlayback(extent: Extent, window: TimeWindow): PlaybackState {
  const fitted = fitWindow(window, extent)
  return {
    window: fitted,
    choice: windowChoiceOf(fitted, extent),
    playing: false,
    speed: speedsOf(extent).usual,
    extent,
  }
}

/** The window cut to the extent, on whole grains and at least one of them long. */
export function fitWindow(window: TimeWindow, extent: Extent): TimeWindow {
  const { floor, ceil, add } = grainOf(extent)
  const from = clamp(floor(window.from), extent.from, add(extent.to, -1))
  return { from, to: clamp(ceil(window.to), add(from, 1), extent.to) }
}

/** Takes over a window from elsewhere (a link, another part of the page): playing stops. */
export function adoptWindow(state: PlaybackState, window: TimeWindow): PlaybackState {
  return { ...createPlayback(state.extent, window), speed: state.speed }
}

/** Moves From and leaves To: the ends are then free, except where From arrives at the start of the atlas. */
export function moveFrom(state: PlaybackState, day: number): PlaybackState {
  const { extent, window } = fitted(state)
  const { round, add } = grainOf(extent)
  const from = clamp(round(day), extent.from, add(window.to, -1))
  const choice = from === extent.from ? 'all' : 'custom'
  return { ...state, window: { from, to: window.to }, choice, playing: false }
}

/** Moves To (exclusive). From stays if its end is free, else it follows as the choice says. */
export function moveTo(state: PlaybackState, day: number): PlaybackState {
  const { extent, window, choice } = fitted(state)
  const to = clamp(grainOf(extent).round(day), firstTo(state), extent.to)
  const moved = choice === 'custom' ? { from: window.from, to } : endWindowAt(to, choice, window, extent)
  return { ...state, window: moved, playing: false }
}

/** The earliest time at which To may stand. */
export function firstTo({ choice, window, extent }: PlaybackState): number {
  const { floor, add } = grainOf(extent)
  return add(choice === 'custom' ? floor(window.from) : extent.from, 1)
}

/** Moves both ends together so that the window starts at `day`, as far as the extent allows. */
export function moveBand(state: PlaybackState, day: number): PlaybackState {
  const { extent, window, choice } = fitted(state)
  const { round } = grainOf(extent)
  if (isLength(choice)) {
    const first = Math.min(window.to, movedBy(extent.from, choice, 1))
    const to = clamp(round(window.to + round(day) - window.from), first, extent.to)
    return { ...state, window: endWindowAt(to, choice, window, extent), playing: false }
  }
  const width = window.to - window.from
  const from = clamp(round(day), extent.from, round(extent.to - width))
  const kept = choice === 'all' && from === extent.from ? 'all' : 'custom'
  return { ...state, window: { from, to: round(from + width) }, choice: kept, playing: false }
}

/** Changes the kind of window and keeps To. Playing goes on. */
export function chooseWindow(state: PlaybackState, choice: WindowChoice): PlaybackState {
  if (choice === 'custom') return { ...state, choice }
  return { ...state, choice, window: endWindowAt(state.window.to, choice, state.window, state.extent) }
}

export function chooseSpeed(state: PlaybackState, speed: number): PlaybackState {
  return { ...state, speed }
}

/** The state with its window on whole grains; nothing that was in the window falls out. */
function fitted(state: PlaybackState): PlaybackState {
  return { ...state, window: fitWindow(state.window, state.extent) }
}
