import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { PlaybackState } from '../../domain/playback/playback'
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
