import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/** Panes that move with the map, above its labels (610) and above the marks of the events (620). */
const PANES = { 'atlas-edit-below': 615, 'atlas-edit': 630 } as const

/** The map that is edited on, and what editing draws into. */
export interface EditGround {
  readonly map: LeafletMap
  /** For lines, which no mark shall disappear behind. */
  readonly below: HTMLElement
  readonly pane: HTMLElement
  /** Stands still over the map. */
  readonly over: HTMLElement
}

/** Elements of their own: presses on them are told to React before they reach the map. */
export function useEditGround(map: LeafletMap | undefined): EditGround | undefined {
  const [ground, setGround] = useState<EditGround>()
  useEffect(() => {
    if (!map) return
    const pane = (name: keyof typeof PANES) => {
      const element = map.getPane(name) ?? map.createPane(name)
      element.style.zIndex = String(PANES[name])
      return element
    }
    const over = document.createElement('div')
    over.className = 'edit-over'
    map.getContainer().append(over)
    setGround({ map, below: pane('atlas-edit-below'), pane: pane('atlas-edit'), over })
    return () => {
      setGround(undefined)
      over.remove()
    }
  }, [map])
  // A map that has been taken away can no longer be asked for anything.
  return ground?.map === map ? ground : undefined
}
