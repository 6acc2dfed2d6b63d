import { addYears } from '../time/days'
import { nextArrival } from './event-step'
import { DAYS_PER_YEAR, speedsOf } from './pace-of-extent'
import { fitWindow, type PlaybackState } from './playback'
import { endWindowAt, MIN_DAYS, yearsOf } from './window-choice'

/** Longest step in milliseconds: after a stall (a hidden tab) time goes on instead of leaping. */
const MAX_STEP = 250

/** Starts playing; at the end of the atlas it starts again from the beginning. */
export function play(state: PlaybackState): PlaybackState {
  return state.window.to >= state.extent.to ? restart(state) : { ...state, playing: true }
}

/**
 * Stops playing and rounds the window outwards to whole days, so that nothing seen falls out of it. A window of
 * a number of years keeps that number.
 */
export function pause(state: PlaybackState): PlaybackState {
  if (!state.playing) return state
  const { choice, extent } = state
  const rounded = fitWindow(state.window, extent)
  const window = yearsOf(choice) === undefined ? rounded : endWindowAt(rounded.to, choice, rounded, extent)
  return { ...state, playing: false, window }
}

/**
 * Moves To by the time that passed since the last tick. `Everything so far` keeps From at the start of the
 * atlas, a number of years and a custom window keep their width. Stops at the end of the atlas.
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
  const years = yearsOf(choice)
  const first = years === undefined ? extent.from + MIN_DAYS : addYears(extent.from, years)
  const to = first < extent.to ? first : extent.from + MIN_DAYS
  return { ...state, choice, playing: true, window: endWindowAt(to, choice, window, extent) }
}
