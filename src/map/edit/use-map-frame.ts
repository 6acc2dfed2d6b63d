import type { LeafletEvent, Map as LeafletMap, ZoomAnimEvent } from 'leaflet'
import { useEffect, useState } from 'react'
import type { Point } from '../../domain/marks/mercator'
import { frameOf, type MapFrame } from '../overlay/map-frame'

/** Where the map is, or is zooming to, and the frame that lines were last drawn for. */
export interface EditFrame {
  readonly now: MapFrame
  readonly drawn: MapFrame
}

/** The frame of the map, kept in step with its zoom. */
export function useMapFrame(map: LeafletMap): EditFrame {
  const [frame, setFrame] = useState<EditFrame>(() => still(frameOf(map)))
  useEffect(() => {
    const settle = () => setFrame(still(frameOf(map)))
    const follow = () => {
      const now = frameOf(map)
      setFrame((before) => (before.now.zoom === now.zoom ? before : { ...before, now }))
    }
    const animate = (event: LeafletEvent) => {
      const { center, zoom } = event as ZoomAnimEvent
      setFrame((before) => ({ ...before, now: frameOf(map, center, zoom) }))
    }
    const events = { 'moveend viewreset resize': settle, zoom: follow, zoomanim: animate }
    for (const [types, listener] of Object.entries(events)) map.on(types, listener)
    settle()
    return () => {
      for (const [types, listener] of Object.entries(events)) map.off(types, listener)
    }
  }, [map])
  return frame
}

/** Layer pixels of a point of the world at zoom 0, on the copy of the world that it is given on. */
export function layerPoint({ scale, origin }: MapFrame, { x, y }: Point): Point {
  return { x: x * scale - origin.x, y: y * scale - origin.y }
}

function still(frame: MapFrame): EditFrame {
  return { now: frame, drawn: frame }
}
