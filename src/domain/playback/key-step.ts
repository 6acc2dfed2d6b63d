import { grainOf } from '../time/extent'
import { keyStepsOf } from './pace-of-extent'
import { firstTo, moveFrom, moveTo, type PlaybackState } from './playback'

export type Thumb = 'from' | 'to'

/**
 * What a key does to a thumb, or nothing for a key that is not ours. Arrows move a month, Page keys a year, or
 * what suits an extent of other length (`keyStepsOf`), Home and End go as far as the thumb may. Up and Page Up are later everywhere. Right is later where the axis
 * runs left to right; in a right-to-left page the axis is mirrored, so there Left is later: an arrow always
 * moves the thumb the way it points.
 */
export function keyStep(
  state: PlaybackState,
  thumb: Thumb,
  key: string,
  rightToLeft: boolean,
): PlaybackState | undefined {
  const at = thumb === 'from' ? state.window.from : state.window.to
  const move = thumb === 'from' ? moveFrom : moveTo
  const step = stepOf(key, rightToLeft)
  if (step) return move(state, keyStepsOf(state.extent)[step.by](at, step.sign))
  if (key === 'Home') return move(state, thumb === 'from' ? state.extent.from : firstTo(state))
  if (key === 'End')
    return move(state, thumb === 'from' ? grainOf(state.extent).last(state.window) : state.extent.to)
  return undefined
}

function stepOf(
  key: string,
  rightToLeft: boolean,
): { readonly by: 'arrow' | 'page'; readonly sign: 1 | -1 } | undefined {
  switch (key) {
    case 'ArrowUp':
      return { by: 'arrow', sign: 1 }
    case 'ArrowDown':
      return { by: 'arrow', sign: -1 }
    case 'ArrowRight':
      return { by: 'arrow', sign: rightToLeft ? -1 : 1 }
    case 'ArrowLeft':
      return { by: 'arrow', sign: rightToLeft ? 1 : -1 }
    case 'PageUp':
      return { by: 'page', sign: 1 }
    case 'PageDown':
      return { by: 'page', sign: -1 }
    default:
      return undefined
  }
}

/**
 * The thumb that a click on the axis at `day` moves: the nearer one, To when in doubt. Where From follows To
 * (all choices but `custom`) To is meant, wherever the click falls.
 */
export function nearestThumb({ window, choice }: PlaybackState, day: number): Thumb {
  if (choice !== 'custom') return 'to'
  return day - window.from < window.to - day ? 'from' : 'to'
}
