import { useCallback, useState } from 'react'
import type { Position } from '../domain/atlas/atlas'
import type { Extent } from '../domain/time/extent'
import { reachingWindow } from '../domain/time/reaching-window'
import type { TimeSpan } from '../domain/time/time-span'
import type { Aim, Target } from '../map/view/MapViewSync'
import type { AtlasStore } from './atlas-store'

interface MapTarget {
  readonly target: Target | undefined
  /** Brings positions into view. */
  goTo(positions: readonly Position[]): void
  /** Also points them out, and takes time to where it reaches the span. */
  goToPart(positions: readonly Position[], span?: TimeSpan): void
  /** Sends the map where it is aimed at; without an aim, nothing holds it where it is. */
  goToView(aim: Aim | undefined, seconds?: number, pointedOut?: readonly Position[]): void
}

/** Where the map is sent. */
export function useTarget(store: AtlasStore, extent: Extent): MapTarget {
  const [target, setTarget] = useState<Target>()
  const send = useCallback(
    (positions: readonly Position[], isPointedOut: boolean, to: Pick<Target, 'aim' | 'seconds'> = {}) =>
      setTarget((last) => ({ positions, isPointedOut, ...to, key: (last?.key ?? 0) + 1 })),
    [],
  )
  const goTo = useCallback((positions: readonly Position[]) => send(positions, false), [send])
  const goToPart = (positions: readonly Position[], span?: TimeSpan) => {
    const { view, setWindow } = store.getState()
    const reached = reachingWindow(view.window, span, 'end', extent)
    if (reached !== view.window) setWindow(reached)
    send(positions, true)
  }
  const goToView: MapTarget['goToView'] = useCallback(
    (aim, seconds, positions = []) => send(positions, true, { aim, seconds }),
    [send],
  )
  return { target, goTo, goToPart, goToView }
}
