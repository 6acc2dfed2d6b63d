import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { PlaybackState } from '../../domain/playback/playback'
import { createPace, type Pace } from './pace'
import type { TimePlayer } from './time-player'

/** A part of the state that changes seldom; renders only when it does. */
export function usePlayerState<T extends string | number | boolean>(
  player: TimePlayer,
  select: (state: PlaybackState) => T,
): T {
  return useSyncExternalStore(player.subscribe, () => select(player.get()))
}

/** Calls `paint` after each render and each change of the state, up to sixty times a second. */
export function usePaint(player: TimePlayer, paint: (state: PlaybackState) => void): void {
  useLayoutEffect(() => {
    paint(player.get())
    return player.subscribe(() => paint(player.get()))
  })
}

/** A way to do what need not follow each step: at once where time rests after it, and else at a pace (`createPace`). */
export function usePace(player: TimePlayer, pause?: number): Pace {
  const [slow] = useState(() => createPace(pause))
  const pace = useMemo(() => {
    const now = (update: () => void) => {
      slow.stop()
      update()
    }
    const { stop } = slow
    return Object.assign((update: () => void) => (player.isMoving() ? slow : now)(update), { stop })
  }, [player, slow])
  useEffect(() => pace.stop, [pace])
  return pace
}
