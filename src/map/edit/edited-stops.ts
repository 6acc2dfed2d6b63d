import type { Position } from '../../domain/atlas/atlas'
import type { Stop } from '../../domain/map-edit/stops'
import type { EditedFeature, EditedGeometry } from './map-editing'

/** The positions of a geometry as they are written, altitudes included. */
export function positionsOf(geometry: EditedGeometry): readonly Position[] {
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
  return positions.map((position) => position as [number, number])
}

/** The stops of a line, or the one of a point. */
export function stopsOf({ geometry, stops }: EditedFeature): readonly Stop[] {
  return positionsOf(geometry).map((position, index) => ({ position, place: stops?.[index] }))
}
