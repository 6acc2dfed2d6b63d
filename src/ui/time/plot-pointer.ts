import { nearestThumb, type Thumb } from '../../domain/playback/key-step'
import { moveBand, moveFrom, moveTo, type PlaybackState } from '../../domain/playback/playback'
import { pause } from '../../domain/playback/tick'
import type { TimeScale } from '../../domain/time/time-scale'
import type { TimePlayer } from './time-player'

/** Half of a thumb's target in pixels, and that for a mouse, which is exact. */
const REACH = 22
const MOUSE_REACH = 11

/** Pixels that a press on the band may tremble and still be a click. */
const TREMBLE = 4

type Drag =
  | { readonly kind: 'pair'; readonly x: number }
  | { readonly kind: 'thumb'; readonly thumb: Thumb; readonly offset: number }
  | { readonly kind: 'band'; readonly x: number; readonly state: PlaybackState; moved: boolean }

export interface PlotPress {
  /** Pixels from the left edge of the plot. */
  readonly x: number
  /** Pixels from the middle of the track, negative above it. */
  readonly y: number
  readonly mouse: boolean
}

/** What a press takes hold of; `onThumb` is told which thumb, so that it can get the focus. */
export function createPlotPointer(
  player: TimePlayer,
  scale: () => TimeScale,
  onThumb: (thumb: Thumb) => void,
) {
  let drag: Drag | undefined
  let before: PlaybackState | undefined

  function moveThumb(thumb: Thumb, x: number): void {
    const day = scale().day(x)
    player.apply((state) => (thumb === 'from' ? moveFrom(state, day) : moveTo(state, day)), 'drag')
  }

  /** Of two thumbs on one spot the one that can go where the pointer goes. */
  function takeOneOf(x: number, towards: number): Drag {
    const { window } = player.get()
    const thumb = scale().rightToLeft === towards > x ? 'from' : 'to'
    onThumb(thumb)
    return { kind: 'thumb', thumb, offset: scale().x(window[thumb]) - x }
  }

  return {
    press({ x, y, mouse }: PlotPress): void {
      const state = player.get()
      before = pause(state)
      if (isOnPair(state, scale(), x, y, mouse ? MOUSE_REACH : REACH)) {
        drag = { kind: 'pair', x }
        player.apply(pause)
        return
      }
      const held = thumbUnder(state, scale(), x, y, mouse ? MOUSE_REACH : REACH)
      if (held) {
        const at = scale().x(held === 'from' ? state.window.from : state.window.to)
        drag = { kind: 'thumb', thumb: held, offset: at - x }
        // Taking hold of a thumb takes over from playing.
        player.apply(pause)
        onThumb(held)
        return
      }
      const day = scale().day(x)
      const inside = day > state.window.from && day < state.window.to
      if (inside && Math.abs(y) <= REACH && hasRoom(state)) {
        drag = { kind: 'band', x, state, moved: false }
        return
      }
      const thumb = nearestThumb(state, day)
      drag = { kind: 'thumb', thumb, offset: 0 }
      moveThumb(thumb, x)
      onThumb(thumb)
    },
    move(x: number): void {
      if (drag?.kind === 'pair' && x !== drag.x) drag = takeOneOf(drag.x, x)
      if (drag?.kind === 'thumb') moveThumb(drag.thumb, x + drag.offset)
      if (drag?.kind !== 'band') return
      const { state: start } = drag
      if (!drag.moved && Math.abs(x - drag.x) < TREMBLE) return
      drag.moved = true
      const by = scale().day(x) - scale().day(drag.x)
      player.apply(({ speed }) => moveBand({ ...start, speed }, start.window.from + by), 'drag')
    },
    release(x: number): void {
      if (drag?.kind === 'band' && !drag.moved) {
        const thumb = nearestThumb(player.get(), scale().day(x))
        moveThumb(thumb, x)
        onThumb(thumb)
      }
      // A press alone moves neither, but the keys that follow need one.
      if (drag?.kind === 'pair') onThumb('to')
      drag = undefined
    },
    cancel(): void {
      drag = undefined
    },
    /** Takes back what the press has done: it was the first finger of a pinch. */
    undo(): void {
      const start = before
      if (drag && start) player.apply(() => start, 'drag')
      drag = undefined
    },
    dragging: () => drag !== undefined,
  }
}

/** Whether a press takes hold of both thumbs: they stand so near that nobody could mean one of them. */
function isOnPair({ window }: PlaybackState, scale: TimeScale, x: number, y: number, reach: number): boolean {
  const [from, to] = [scale.x(window.from), scale.x(window.to)]
  if (Math.abs(y) > REACH || Math.abs(to - from) > TREMBLE) return false
  return Math.min(Math.abs(x - from), Math.abs(x - to)) <= reach
}

/** The thumb within reach; of two the nearer, and in the middle the one on the side of the press. */
function thumbUnder(
  { window }: PlaybackState,
  scale: TimeScale,
  x: number,
  y: number,
  reach: number,
): Thumb | undefined {
  if (Math.abs(y) > REACH) return undefined
  const from = scale.x(window.from)
  const to = scale.x(window.to)
  const [dFrom, dTo] = [Math.abs(x - from), Math.abs(x - to)]
  if (Math.min(dFrom, dTo) > reach) return undefined
  if (Math.abs(dFrom - dTo) > 1) return dFrom < dTo ? 'from' : 'to'
  return scale.rightToLeft === x > (from + to) / 2 ? 'from' : 'to'
}

/** A window that fills the atlas cannot be moved as a whole. */
function hasRoom({ window, extent }: PlaybackState): boolean {
  return window.from > extent.from || window.to < extent.to
}
