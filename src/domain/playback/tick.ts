import { DAYS_PER_YEAR } from '../time/days'
import { grainOf } from '../time/extent'
import { nextArrival } from './event-step'
import { speedsOf } from './pace-of-extent'
import { fitWindow, type PlaybackState } from './playback'
import { endWindowAt, isLength, movedBy } from './window-choice'

/** Longest step in milliseconds: after a stall (a hidden tab) time goes on instead of leaping. */
const MAX_STEP = 250

/** Starts playing; at the end of the atlas it starts again from the beginning. */
export function play(state: PlaybackState): PlaybackState {
  return state.window.to >= state.extent.to ? restart(state) : { ...state, playing: true }
}

/**
 * Stops playing and rounds the window outwards to whole grains, so that nothing seen falls out of it. A window of
 * a length keeps it.
 */
export function pause(state: PlaybackState): PlaybackState {
  if (!state.playing) return state
  const { choice, extent } = state
  const rounded = fitWindow(state.window, extent)
  const window = isLength(choice) ? endWindowAt(rounded.to, choice, rounded, extent) : rounded
  return { ...state, playing: false, window }
}

/**
 * Moves To by the time that passed since the last tick. `Everything so far` keeps From at the start of the
 * atlas, a length and a custom window keep their width. Stops at the end of the atlas.
 */
export function tick(state: PlaybackState, elapsedMs: number): PlaybackState {
  if (!state.playing) return state
  const elapsed = Math.max(0, Math.min(elapsedMs, MAX_STEP))
  return advance(state, state.window.to + (elapsed / 1000) * state.speed * DAYS_PER_YEAR)
}

/** One step of playing without motion: To moves to the next of these starts (days, ascending), and after the last to the end. */
export function tickReducedMotion(state: PlaybackState, starts: Float64Array): PlaybackState {
  return state.playing ? advance(state, nextArrival(state, starts)) : state
}

/** Milliseconds between two steps of playing without motion: time to read a title, longer at low speed. */
export function reducedMotionPause(state: PlaybackState): number {
  return Math.max(1000, Math.min(6000, (2500 * speedsOf(state.extent).usual) / state.speed))
}

function advance(state: PlaybackState, to: number): PlaybackState {
  const { choice, window, extent } = state
  if (to < extent.to) return { ...state, window: endWindowAt(to, choice, window, extent) }
  return pause({ ...state, window: endWindowAt(extent.to, choice, window, extent) })
}

function restart(state: PlaybackState): PlaybackState {
  const { window, extent } = state
  const full = window.from <= extent.from
  // A free window that fills the atlas has no room to move in: it grows instead.
  const choice = full && state.choice === 'custom' ? 'all' : state.choice
  const least = grainOf(extent).add(extent.from, 1)
  const first = isLength(choice) ? movedBy(extent.from, choice, 1) : least
  const to = first < extent.to ? first : least
  return { ...state, choice, playing: true, window: endWindowAt(to, choice, window, extent) }
}
