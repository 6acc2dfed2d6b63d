import { gzipSync } from 'node:zlib'
import type { Feature, FeatureCollection } from 'geojson'
import GeoJSONVT, { type LegacyTile } from 'geojson-vt'
import vtPbf from 'vt-pbf'
import { readBorders } from './border-lines'
import { readDivisionLines } from './divisions'
import { readDetailedLand, readLand } from './land'
import { type ArchiveTile, writeArchive } from './pmtiles-archive'
import { readLakes, readRivers } from './waters'

const MAX_ZOOM = 6
/** Up to this tile zoom the 1:50 million data, above it 1:10 million. */
const SMALL_SCALE_MAX_ZOOM = 3
const DIVISIONS_MIN_ZOOM = 4
const EXTENT = 4096
/** Margin around each tile, in tile units: wider than the widest stroke drawn, so that cuts stay outside. */
const BUFFER = 128

interface Layer {
  readonly name: string
  readonly index: GeoJSONVT
  readonly minZoom: number
  readonly maxZoom: number
}

/** Land, borders, divisions, lakes and rivers as vector tiles, zooms 0 to 6. */
export function buildVectorArchive(): Uint8Array {
  const layers = readLayers()
  const tiles: ArchiveTile[] = []
  for (let z = 0; z <= MAX_ZOOM; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const data = encodeTile(layers, z, x, y)
        if (data) tiles.push({ z, x, y, data })
      }
    }
  }
  return writeArchive(tiles, {
    tileType: 'mvt',
    gzipped: true,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    rootZoom: 4,
    metadata: {
      name: 'Base map',
      attribution: 'Natural Earth',
      vector_layers: [...new Set(layers.map(({ name }) => name))].map((id) => ({ id, fields: {} })),
    },
  })
}

/**
 * How far (tile units) a line may be moved to leave out points. The last zoom is drawn up to 16 times
 * enlarged and keeps more than the others, which are drawn as they are.
 */
const TOLERANCE = { overview: 4.5, last: 2, divisions: 9 }

function readLayers(): Layer[] {
  const small = { minZoom: 0, maxZoom: SMALL_SCALE_MAX_ZOOM }
  const middle = { minZoom: SMALL_SCALE_MAX_ZOOM + 1, maxZoom: MAX_ZOOM - 1 }
  const large = { minZoom: MAX_ZOOM, maxZoom: MAX_ZOOM }
  const overview = { minZoom: 0, maxZoom: MAX_ZOOM - 1 }
  const layer = (
    name: string,
    features: Feature[],
    zooms: { readonly minZoom: number; readonly maxZoom: number },
    tolerance: number,
  ): Layer => ({ name, index: indexTiles(features, tolerance), ...zooms })
  const land = readDetailedLand()
  const borders = readBorders('10m')
  const lakes = readLakes()
  const rivers = readRivers()
  return [
    layer('land', readLand('50m'), small, TOLERANCE.overview),
    layer('land', land, middle, TOLERANCE.overview),
    layer('land', land, large, TOLERANCE.last),
    layer('lakes', lakes, overview, TOLERANCE.overview),
    layer('lakes', lakes, large, TOLERANCE.last),
    layer('rivers', rivers, overview, TOLERANCE.overview),
    layer('rivers', rivers, large, TOLERANCE.last),
    layer(
      'divisions',
      readDivisionLines(),
      { minZoom: DIVISIONS_MIN_ZOOM, maxZoom: MAX_ZOOM },
      TOLERANCE.divisions,
    ),
    layer('borders', readBorders('50m'), small, TOLERANCE.overview),
    layer('borders', borders, middle, TOLERANCE.overview),
    layer('borders', borders, large, TOLERANCE.last),
  ]
}

function indexTiles(features: Feature[], tolerance: number): GeoJSONVT {
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  return new GeoJSONVT(collection, {
    // geojson-vt leaves the last zoom unsimplified; one more makes that a zoom that is never cut.
    maxZoom: MAX_ZOOM + 1,
    indexMaxZoom: 0,
    indexMaxPoints: 0,
    extent: EXTENT,
    buffer: BUFFER,
    tolerance,
  })
}

function encodeTile(layers: readonly Layer[], z: number, x: number, y: number): Uint8Array | undefined {
  const encoded: Record<string, LegacyTile> = {}
  for (const { name, index, minZoom, maxZoom } of layers) {
    if (z < minZoom || z > maxZoom) continue
    const features = (index.getTile(z, x, y)?.features ?? []).filter(({ tags }) => {
      const from = tags?.zoom
      return typeof from !== 'number' || from <= z
    })
    if (features.length > 0) encoded[name] = { features: features.map(withoutZoom) }
  }
  if (Object.keys(encoded).length === 0) return undefined
  return gzipSync(vtPbf.fromGeojsonVt(encoded, { version: 2, extent: EXTENT }), { level: 9 })
}

/** The zoom has done its work once the tile is cut. */
function withoutZoom(feature: LegacyTile['features'][number]): LegacyTile['features'][number] {
  const { zoom: _, ...tags } = feature.tags ?? {}
  return { ...feature, tags }
}
