import { BOX_SIDES } from './parquet-schema'
import type { ReadGeometry } from './plain-geometry'

/**
 * What key `geo` of the metadata says of the column `geometry` (GeoParquet 1.1.0, https://geoparquet.org/releases/v1.1.0/): WKB in
 * OGC:CRS84, the types that are there, the bounds of all, and that the column `bbox` has those of each row.
 */
export function geoMetadata(geometries: readonly (ReadGeometry | undefined)[]): object {
  const types = new Set<string>()
  const bbox = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
  for (const read of geometries) {
    if (read === undefined) continue
    types.add(read.size === 3 ? `${read.geometry.type} Z` : read.geometry.type)
    for (const side of [0, 1] as const) if (read.box[side] < bbox[side]) bbox[side] = read.box[side]
    for (const side of [2, 3] as const) if (read.box[side] > bbox[side]) bbox[side] = read.box[side]
  }
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: [...types].sort(),
        ...(types.size > 0 ? { bbox } : {}),
        covering: { bbox: Object.fromEntries(BOX_SIDES.map((side) => [side, ['bbox', side]])) },
      },
    },
  }
}
