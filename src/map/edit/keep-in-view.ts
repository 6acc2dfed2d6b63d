import type { Map as LeafletMap } from 'leaflet'
import type { Point } from '../../domain/marks/mercator'
import type { Insets } from '../overlay/overlay-state'
import { fitView } from '../view/fit-view'
import { withControls } from '../view/with-controls'
import { containerPoint } from './map-points'

/** Pixels that a point keeps from the edges of the map, its controls, and the note along its foot. */
const MARGIN = 40
const BAR = 48

interface Cover {
  readonly insets: Insets
  readonly reducedMotion: boolean
}

/** Moves the map as far as it takes to have points (pixels of the world at zoom 0) where nothing covers them, if they have room there. */
export function keepInView(
  map: LeafletMap,
  { insets, reducedMotion }: Cover,
  ...points: readonly Point[]
): void {
  const size = map.getSize()
  const { left, top, right, bottom } = withControls(insets, size)
  const frame = {
    left: left + MARGIN,
    top: top + MARGIN,
    right: size.x - right - MARGIN,
    bottom: size.y - bottom - BAR - MARGIN,
  }
  const fit = fitView(
    points.map((point) => containerPoint(map, point)),
    frame,
  )
  if (fit.kind === 'pan') map.panBy([fit.by.x, fit.by.y], { animate: !reducedMotion })
}
