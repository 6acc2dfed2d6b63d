import { type JsonObject, type JsonPath, kindOf, ownMember } from '../json/json-value'
import type { Report } from './report'

/** Checks the `bbox` of a GeoJSON object, where it has one (RFC 7946 section 5). */
export function checkBbox(report: Report, object: JsonObject, path: JsonPath): void {
  const bbox = ownMember(object, 'bbox')
  if (bbox === undefined) return
  const at = [...path, 'bbox']
  if (!Array.isArray(bbox)) {
    report.add('geojson/member-type', at, { name: 'bbox', expected: 'array', found: kindOf(bbox) })
    return
  }
  if (bbox.length !== 4 && bbox.length !== 6) {
    report.add('geojson/bbox-length', at, { count: bbox.length })
    return
  }
  const wrong = bbox.findIndex((edge) => typeof edge !== 'number')
  if (wrong >= 0) {
    const found = typeof bbox[wrong] === 'string' ? bbox[wrong].slice(0, 40) : kindOf(bbox[wrong])
    report.add('geojson/coordinate-type', [...at, wrong], { found, kind: kindOf(bbox[wrong]) })
    return
  }
  const edges = checkBounds(report, bbox as readonly number[], at)
  if (edges !== undefined) checkBboxHolds(report, object, at, edges)
}

type Edges = readonly [west: number, south: number, east: number, north: number]

/** Checks the edges of a box of 4 numbers, or of 6 with altitudes; returns them where they make a box. */
export function checkBounds(report: Report, bounds: readonly number[], path: JsonPath): Edges | undefined {
  const half = bounds.length / 2
  const [west = 0, south = 0, east = 0, north = 0] = [bounds[0], bounds[1], bounds[half], bounds[half + 1]]
  // West may be greater than east: such a box crosses the antimeridian (RFC 7946 section 5.2).
  if (south > north) report.add('geojson/bbox-order', path, { south, north })
  else if (Math.max(Math.abs(west), Math.abs(east)) > 180 || south < -90 || north > 90) {
    report.add('geojson/out-of-range', path, { name: 'bbox', found: bounds.join(', '), limit: 180 })
  } else return [west, south, east, north]
  return undefined
}

/** Looks only at points: their boxes are what editors get wrong after a point was moved. */
function checkBboxHolds(
  report: Report,
  object: JsonObject,
  path: JsonPath,
  [west, south, east, north]: Edges,
): void {
  const features: readonly unknown[] = Array.isArray(object.features) ? object.features : [object]
  for (let index = 0; index < features.length; index++) {
    const point = pointOf(features[index])
    if (point === undefined) continue
    const [lon, lat] = point
    const inLongitude = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
    if (inLongitude && lat >= south && lat <= north) continue
    report.add('geojson/bbox-outside', path, { lon, lat, index })
    return
  }
}

function pointOf(value: unknown): readonly [number, number] | undefined {
  const object = value as { geometry?: unknown; type?: unknown; coordinates?: unknown } | null | undefined
  const geometry = (object?.type === 'Feature' ? object.geometry : object) as typeof object
  if (geometry?.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined
  const [lon, lat] = geometry.coordinates as readonly unknown[]
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : undefined
}
