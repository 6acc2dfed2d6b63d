import type { Map as LeafletMap } from 'leaflet'
import { type KnownPlace, placePoint } from '../../domain/map-edit/known-place'
import { EditRing } from './EditDrawing'
import { containerPoint } from './map-points'
import type { EditFrame } from './use-map-frame'

interface KnownPlacesProps {
  readonly map: LeafletMap
  readonly frame: EditFrame
  readonly places: readonly KnownPlace[]
}

/** Most places of a view that are shown: of more, none can be told from the next. */
const MOST = 300

/** The places in view to which a point can snap. */
export function KnownPlaces({ map, frame, places }: KnownPlacesProps) {
  const size = map.getSize()
  const inView = places.flatMap((place) => {
    const point = placePoint(place, frame.now.centre)
    const { x, y } = containerPoint(map, point)
    return x >= 0 && y >= 0 && x <= size.x && y <= size.y ? [{ id: place.id, point }] : []
  })
  if (inView.length > MOST) return null
  return inView.map(({ id, point }) => <EditRing key={id} frame={frame} point={point} kind="place" />)
}
