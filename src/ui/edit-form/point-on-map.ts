import { createContext, type Dispatch, type SetStateAction, use, useEffect } from 'react'
import type { Position } from '../../domain/atlas/atlas'

/** A position of a form that is to be pointed at on the map. */
export interface AskedPosition {
  /** Brings the focus back to its field. */
  readonly focusKey: string
  take(position: Position): void
}

type Ask = Dispatch<SetStateAction<AskedPosition | undefined>>

/** Asks on the map for a position; undefined where there is no map to ask on. */
export const PointOnMapContext = createContext<Ask | undefined>(undefined)

/** Asks on the map for the position of a field, until that is gone. */
export function usePointOnMap(focusKey: string): Ask | undefined {
  const ask = use(PointOnMapContext)
  useEffect(() => () => ask?.((asked) => (asked?.focusKey === focusKey ? undefined : asked)), [ask, focusKey])
  return ask
}
