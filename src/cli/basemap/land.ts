import type { Feature, Geometry, Polygon, Position } from 'geojson'
import { feature, type Topology } from 'topojson-client'
import { readPackageJson } from './package-data'
import { unwrapRing } from './unwrap-ring'

/** Natural Earth's scales: 1:50 million for small zooms, 1:10 million for the others. */
export type Scale = '50m' | '10m'

/** The land of the world as polygons in degrees, one feature each, so that tiles far from one skip it. */
export function readLand(scale: Scale): Feature<Polygon, Record<string, never>>[] {
  const topology = readPackageJson<Topology<Record<string, never>>>(`world-atlas/countries-${scale}.json`)
  const land = topology.objects.land
  if (!land) throw new Error(`world-atlas/countries-${scale}.json has no object "land"`)
  return feature(topology, land)
    .features.flatMap(({ geometry }) => polygonsOf(geometry))
    .map((rings) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: rings.map(unwrapRing) },
    }))
}

/**
 * The land for large zooms: 1:10 million, but for Antarctica, whose coast is long and which the map hardly
 * looks at, 1:50 million.
 */
export function readDetailedLand(): ReturnType<typeof readLand> {
  return [
    ...readLand('10m').filter((land) => !isAntarctic(land.geometry)),
    ...readLand('50m').filter((land) => isAntarctic(land.geometry)),
  ]
}

function isAntarctic({ coordinates: [outer = []] }: Polygon): boolean {
  return outer.every(([, lat = 0]) => lat < -60)
}

/** The coordinate arrays of the polygons in a geometry; none for points and lines. */
export function polygonsOf(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates]
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates
  if (geometry?.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf)
  return []
}
