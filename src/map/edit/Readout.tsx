import type { Map as LeafletMap } from 'leaflet'
import { clamp } from '../../domain/clamp'
import type { Point } from '../../domain/marks/mercator'
import { containerPoint } from './map-points'
import { type EditFrame, layerPoint } from './use-map-frame'

interface ReadoutProps {
  readonly map: LeafletMap
  readonly frame: EditFrame
  /** What it is about, in pixels of the world at zoom 0. */
  readonly at: Point
  readonly lines: readonly string[]
}

/** The lowest map, in pixels, with room for a note beside its point and for the bar along an edge. */
const ROOMY = 360

/** Whether the map is so low that what is told of a point has its place in the bar. */
export function isLowMap(map: LeafletMap): boolean {
  return map.getSize().y < ROOMY
}

/** Pixels that a note may need above its point, and to each side. */
const ROOM = { above: 84, beside: 116 }

/** A note beside a point that moves, within the map; it is read out elsewhere. */
export function Readout({ map, frame, at, lines }: ReadoutProps) {
  const { x, y } = layerPoint(frame.now, at)
  const inMap = containerPoint(map, at)
  const { x: width } = map.getSize()
  const shift = clamp(inMap.x, ROOM.beside, Math.max(ROOM.beside, width - ROOM.beside)) - inMap.x
  return (
    <div
      className="edit-readout"
      data-below={inMap.y < ROOM.above || undefined}
      aria-hidden="true"
      dir="auto"
      style={{ transform: `translate(${Math.round(x + shift)}px, ${Math.round(y)}px)` }}
    >
      <div>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
    </div>
  )
}
