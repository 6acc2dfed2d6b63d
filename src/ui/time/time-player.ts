import { type EventStep, nextEvent, previousEvent } from '../../domain/playback/event-step'
import { adoptWindow, createPlayback, type PlaybackState } from '../../domain/playback/playback'
import { pause, play, reducedMotionPause, tick, tickReducedMotion } from '../../domain/playback/tick'
import type { EventSeries } from '../../domain/series/event-series'
import type { Extent } from '../../domain/time/extent'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'

/** Who made the last change: a slider speaks its own value, all else is announced. */
export type Origin = 'slider' | 'drag' | 'control' | 'playing' | 'elsewhere'

/** Milliseconds: steps of a slider that follow sooner are one motion, as while its key is held down. */
const MOTION = 100

export interface TimePlayerOptions {
  readonly events: EventSeries
  readonly openEvent: string | undefined
  readonly reducedMotion: boolean
  readonly onWindowChange: (window: TimeWindow) => void
  readonly onOpenEvent: (id: string) => void
}

/** The time control's state and clock, watched by its parts without rendering React. */
export interface TimePlayer extends Readable<PlaybackState> {
  readonly origin: () => Origin
  /** Whether time moves by many steps a second, of which none can be read. */
  readonly isMoving: () => boolean
  /** Takes over the options of the latest render. */
  readonly configure: (options: TimePlayerOptions) => void
  /** Starts to follow the window; returns the way to stop. */
  readonly connect: () => () => void
  readonly apply: (change: (state: PlaybackState) => PlaybackState, origin?: Origin) => void
  readonly toggle: () => void
  /** Moves time to the neighbouring event and opens it; returns whether there is one. */
  readonly step: (direction: 'next' | 'previous') => boolean
}

/** A player over a window that somebody else holds: changes go out by `onWindowChange` and come back by `window`. */
export function createTimePlayer(extent: Extent, window: Readable<TimeWindow>): TimePlayer {
  let state = createPlayback(extent, window.get())
  let origin: Origin = 'elsewhere'
  let changedAt = Number.NEGATIVE_INFINITY
  let isSliding = false
  let options: TimePlayerOptions | undefined
  let stopClock: (() => void) | undefined
  const listeners = new Set<() => void>()

  function set(next: PlaybackState, by: Origin): void {
    if (next === state) return
    const moved = next.window.from !== state.window.from || next.window.to !== state.window.to
    state = next
    const now = performance.now()
    isSliding = by === 'slider' && origin === 'slider' && now - changedAt < MOTION
    changedAt = now
    origin = by
    if (moved && by !== 'elsewhere') options?.onWindowChange(next.window)
    for (const listener of listeners) listener()
    if (!state.playing) {
      stopClock?.()
      stopClock = undefined
    } else stopClock ??= options?.reducedMotion ? startSteps() : startFrames()
  }

  function startFrames(): () => void {
    let last: number | undefined
    let frame = requestAnimationFrame(function run(now) {
      frame = requestAnimationFrame(run)
      if (last !== undefined) set(tick(state, now - last), 'playing')
      last = now
    })
    return () => cancelAnimationFrame(frame)
  }

  function startSteps(): () => void {
    let timer: ReturnType<typeof setTimeout>
    const run = () => {
      timer = setTimeout(run, reducedMotionPause(state))
      if (options) set(tickReducedMotion(state, options.events.starts), 'playing')
    }
    timer = setTimeout(run, 0)
    return () => clearTimeout(timer)
  }

  function follow(): void {
    const current = window.get()
    if (current.from === state.window.from && current.to === state.window.to) return
    set(adoptWindow(state, current), 'elsewhere')
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    origin: () => origin,
    isMoving: () => state.playing || origin === 'drag' || isSliding,
    configure(next) {
      const motionChanged = options !== undefined && options.reducedMotion !== next.reducedMotion
      options = next
      if (motionChanged && state.playing) set(pause(state), 'control')
    },
    connect() {
      follow()
      const disconnect = window.subscribe(follow)
      return () => {
        disconnect()
        stopClock?.()
        stopClock = undefined
        state = pause(state)
      }
    },
    apply: (change, by = 'control') => set(change(state), by),
    toggle: () => set(state.playing ? pause(state) : play(state), 'control'),
    step(direction) {
      if (!options) return false
      const move = direction === 'next' ? nextEvent : previousEvent
      const { state: next, id }: EventStep = move(state, options.events, options.openEvent)
      set(next, 'control')
      if (id !== undefined) options.onOpenEvent(id)
      return id !== undefined
    },
  }
}
