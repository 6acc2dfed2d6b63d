import type { Map as LeafletMap } from 'leaflet'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { clipArc } from '../../domain/journey/arc'
import type { Point } from '../../domain/marks/mercator'
import { pathThrough } from '../overlay/svg'
import { type EditFrame, layerPoint } from './use-map-frame'

interface EditDrawingProps {
  readonly pane: HTMLElement
  readonly frame: EditFrame
  readonly children: ReactNode
}

/** Lines and rings, drawn for where the map was when it came to rest, and scaled along while it zooms. */
export function EditDrawing({ pane, frame, children }: EditDrawingProps) {
  const { now, drawn } = frame
  const scale = now.scale / drawn.scale
  const x = scale * drawn.origin.x - now.origin.x
  const y = scale * drawn.origin.y - now.origin.y
  return createPortal(
    <svg
      className="edit-drawing leaflet-zoom-animated"
      width={1}
      height={1}
      aria-hidden="true"
      style={{ transform: `translate3d(${x}px, ${y}px, 0) scale(${scale})` }}
    >
      {children}
    </svg>,
    pane,
  )
}

interface EditLineProps {
  readonly map: LeafletMap
  readonly frame: EditFrame
  /** Pixels of the world at zoom 0. */
  readonly points: readonly Point[]
  readonly kind: 'course' | 'rubber' | 'before' | 'leader'
}

/** A line, as much of it as is near the view: dashes without end would be slow to draw. */
export function EditLine({ map, frame, points, kind }: EditLineProps) {
  const size = map.getSize()
  const { x, y } = map.containerPointToLayerPoint([0, 0])
  const view = { left: x - size.x, top: y - size.y, right: x + 2 * size.x, bottom: y + 2 * size.y }
  const line = points.map((point) => layerPoint(frame.drawn, point))
  const d = clipArc({ points: line, shares: [] }, view).map(pathThrough).join('')
  return (
    <>
      <path className="edit-casing" d={d} />
      <path className={`edit-line edit-${kind}`} d={d} />
    </>
  )
}

interface EditRingProps {
  readonly frame: EditFrame
  readonly point: Point
  readonly kind: 'before' | 'place' | 'snapped'
}

/** Where something was, or a place to snap to. */
export function EditRing({ frame, point, kind }: EditRingProps) {
  const { x, y } = layerPoint(frame.drawn, point)
  return <circle className={`edit-ring edit-ring-${kind}`} cx={x} cy={y} />
}
