import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { readPackageJson } from './package-data'

export interface LakeProperties {
  /** Tile zoom from which the lake is kept. */
  readonly zoom: number
}

export interface RiverProperties {
  /** Tile zoom from which the river is kept. */
  readonly zoom: number
  /** Width class: 0 brooks, 1 rivers, 2 great rivers. */
  readonly width: 0 | 1 | 2
}

/** Lakes by Natural Earth's scale rank (0 the greatest): the tile zoom that first shows them. */
const LAKE_ZOOM = [1, 1, 2, 3, 4, 5]

/** Natural Earth lakes of `mapeo-offline-map`. */
export function readLakes(): Feature<Polygon | MultiPolygon, LakeProperties>[] {
  const lakes = readPackageJson<FeatureCollection<Polygon | MultiPolygon, { scalerank: number }>>(
    'mapeo-offline-map/dist/lakes.json',
  )
  return lakes.features.map(({ geometry, properties }) => ({
    type: 'Feature',
    properties: { zoom: LAKE_ZOOM[properties.scalerank] ?? 6 },
    geometry,
  }))
}

/** Natural Earth rivers of `mapeo-offline-map`. */
export function readRivers(): Feature<LineString | MultiLineString, RiverProperties>[] {
  const rivers = readPackageJson<
    FeatureCollection<LineString | MultiLineString, { min_zoom: number; strokeweig: number }>
  >('mapeo-offline-map/dist/rivers.json')
  return rivers.features.map(({ geometry, properties: { min_zoom: zoom, strokeweig: weight } }) => ({
    type: 'Feature',
    properties: { zoom: Math.ceil(zoom), width: weight >= 0.65 ? 2 : weight >= 0.35 ? 1 : 0 },
    geometry,
  }))
}
