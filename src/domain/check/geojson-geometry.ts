import { isJsonObject, type JsonObject, type JsonPath, kindOf, ownMember } from '../json/json-value'
import { isLineAsWritten, isRingAsWritten } from '../position/long-edges'
import { signedArea } from '../position/signed-area'
import { nearestWord } from '../search/nearest-word'
import { checkBbox } from './geojson-bbox'
import { checkPosition, type PositionTally } from './geojson-position'
import { isClosed } from './geojson-ring'
import type { Report } from './report'

/** How many arrays stand around a position in `coordinates`, and what the innermost of them is. */
const GEOMETRIES: Readonly<Record<string, { depth: 0 | 1 | 2 | 3; of?: 'line' | 'ring' }>> = {
  Point: { depth: 0 },
  MultiPoint: { depth: 1 },
  LineString: { depth: 1, of: 'line' },
  MultiLineString: { depth: 2, of: 'line' },
  Polygon: { depth: 2, of: 'ring' },
  MultiPolygon: { depth: 3, of: 'ring' },
}

export const GEOMETRY_TYPES: readonly string[] = [...Object.keys(GEOMETRIES), 'GeometryCollection']

/** All types of objects of GeoJSON. */
export const OBJECT_TYPES = ['FeatureCollection', 'Feature', ...GEOMETRY_TYPES]

/** Checks a geometry and all within it (RFC 7946 sections 3.1, 4, 5 and 7). */
export function checkGeometry(
  report: Report,
  root: JsonObject,
  rootPath: JsonPath,
  tally: PositionTally,
): void {
  const pending: { geometry: JsonObject; path: JsonPath; nested: boolean }[] = [
    { geometry: root, path: rootPath, nested: false },
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { geometry, path, nested } = next
    if (!checkGeometryMembers(report, geometry, path)) continue
    if (geometry.type !== 'GeometryCollection') {
      checkCoordinates(report, geometry, path, tally)
      continue
    }
    if (nested) report.add('geojson/nested-collection', path)
    const parts = ownMember(geometry, 'geometries')
    if (!Array.isArray(parts)) {
      reportMember(report, geometry, path, 'geometries', 'array')
      continue
    }
    for (let index = parts.length - 1; index >= 0; index--) {
      const part: unknown = parts[index]
      const partPath = [...path, 'geometries', index]
      if (isJsonObject(part)) pending.push({ geometry: part, path: partPath, nested: true })
      else
        report.add('geojson/member-type', partPath, {
          name: 'geometry',
          expected: 'object',
          found: kindOf(part),
        })
    }
  }
}

function checkGeometryMembers(report: Report, geometry: JsonObject, path: JsonPath): boolean {
  const type = ownMember(geometry, 'type')
  if (typeof type !== 'string') {
    reportMember(report, geometry, path, 'type', 'text')
    return false
  }
  checkBbox(report, geometry, path)
  if (GEOMETRY_TYPES.includes(type)) {
    for (const name of ['geometry', 'properties', 'features']) {
      if (Object.hasOwn(geometry, name))
        report.add('geojson/misplaced-member', [...path, name], { name, type }, { part: 'key' })
    }
    return true
  }
  const suggestion = nearestWord(type, GEOMETRY_TYPES) ?? ''
  report.add('geojson/type', [...path, 'type'], { found: type, suggestion, what: 'geometry' })
  return false
}

function checkCoordinates(report: Report, geometry: JsonObject, path: JsonPath, tally: PositionTally): void {
  const rule = GEOMETRIES[String(geometry.type)]
  const coordinates = ownMember(geometry, 'coordinates')
  if (rule === undefined) return
  if (!Array.isArray(coordinates)) {
    reportMember(report, geometry, path, 'coordinates', 'array')
    return
  }
  const at = [...path, 'coordinates']
  const found = nestingOf(coordinates)
  if (coordinates.length === 0) {
    // Empty multi-geometries and polygons are allowed, and are read as no geometry (RFC 7946 section 3.1).
    if (rule.depth === 0) report.add('geojson/position-length', at, { count: 0 })
    else if (rule.depth === 1 && rule.of === 'line') report.add('geojson/line-short', at, { count: 0 })
  } else if (found !== rule.depth) {
    report.add('geojson/nesting', at, {
      type: String(geometry.type),
      expected: rule.depth + 1,
      found: found + 1,
    })
  } else if (rule.depth === 0) checkPosition(report, coordinates, at, tally)
  else {
    let outer: readonly unknown[] | undefined
    for (const [line, linePath] of linesOf(report, coordinates, at, rule.depth)) {
      if (linePath.at(-1) === 0) outer = undefined
      checkLine(report, line, linePath, rule.of, tally, outer)
      outer ??= line
    }
  }
}

/** Arrays around the first position: 0 for `[1, 2]`, 1 for `[[1, 2]]`. One that is null tells nothing of it. */
function nestingOf(coordinates: readonly unknown[]): number {
  let depth = 0
  const first = coordinates[0] === null ? coordinates.find(Array.isArray) : coordinates[0]
  for (let inner: unknown = first; Array.isArray(inner) && depth < 9; inner = inner[0]) depth++
  return depth
}

function* linesOf(
  report: Report,
  coordinates: readonly unknown[],
  path: JsonPath,
  depth: number,
): Generator<readonly [line: readonly unknown[], path: JsonPath]> {
  if (depth === 1) {
    yield [coordinates, path]
    return
  }
  for (let index = 0; index < coordinates.length; index++) {
    const inner = coordinates[index]
    if (Array.isArray(inner)) yield* linesOf(report, inner, [...path, index], depth - 1)
    else
      report.add('geojson/member-type', [...path, index], {
        name: 'coordinates',
        expected: 'array',
        found: kindOf(inner),
      })
  }
}

function checkLine(
  report: Report,
  line: readonly unknown[],
  path: JsonPath,
  kind: 'line' | 'ring' | undefined,
  tally: PositionTally,
  outer: readonly unknown[] | undefined,
): void {
  let usable = true
  for (let index = 0; index < line.length; index++) {
    const position = line[index]
    if (Array.isArray(position) && !Array.isArray(position[0])) {
      usable = checkPosition(report, position, [...path, index], tally) && usable
    } else {
      usable = false
      report.add('geojson/member-type', [...path, index], {
        name: 'position',
        expected: 'array',
        found: kindOf(position),
      })
    }
  }
  if (!usable || kind === undefined) return
  const positions = line as readonly (readonly number[])[]
  if (kind === 'line' && line.length < 2) report.add('geojson/line-short', path, { count: line.length })
  const leap = positions.findIndex((position, index) => {
    const before = positions[index - 1]
    return before !== undefined && Math.abs((position[0] ?? 0) - (before[0] ?? 0)) > 180
  })
  const isCrossing = leap > 0 && !isAsWritten(positions, kind, outer)
  if (kind === 'ring') checkRing(report, positions, path, isCrossing)
  if (isCrossing) {
    const from = positions[leap - 1]?.[0] ?? 0
    report.add('geojson/antimeridian', [...path, leap], { from, to: positions[leap]?.[0] ?? 0 })
  }
}

function isAsWritten(
  line: readonly (readonly number[])[],
  kind: 'line' | 'ring',
  outer: readonly unknown[] | undefined,
): boolean {
  if (kind === 'line') return isLineAsWritten(line)
  return isRingAsWritten(line, outer?.filter(isNumbers))
}

function isNumbers(position: unknown): position is readonly number[] {
  return Array.isArray(position) && typeof position[0] === 'number' && typeof position[1] === 'number'
}

/** @param isCrossing whether it goes the shorter way, so that its winding can only be seen once it is cut */
function checkRing(
  report: Report,
  ring: readonly (readonly number[])[],
  path: JsonPath,
  isCrossing: boolean,
): void {
  if (!isClosed(ring)) report.add('geojson/ring-open', [...path, ring.length - 1])
  else if (ring.length < 4) report.add('geojson/ring-short', path, { count: ring.length })
  else {
    const outer = path.at(-1) === 0
    const area = signedArea(ring)
    if (area !== 0 && !isCrossing && outer !== area > 0) {
      report.add('geojson/winding', path, {
        ring: outer ? 'outer' : 'inner',
        wanted: outer ? 'counterclockwise' : 'clockwise',
      })
    }
  }
}

/** Reports a member that is missing or misspelt, or of another kind than it has to be. */
export function reportMember(
  report: Report,
  object: JsonObject,
  path: JsonPath,
  name: string,
  expected: string,
): void {
  const value = ownMember(object, name)
  const misspelt = value === undefined ? nearestWord(name, Object.keys(object).slice(0, 200)) : undefined
  if (misspelt !== undefined) {
    const values = { key: misspelt, suggestion: name }
    report.add('schema/misspelt', [...path, misspelt], values, { part: 'key', severity: 'error' })
  } else if (value === undefined) report.add('geojson/missing-member', [...path, name], { name })
  else report.add('geojson/member-type', [...path, name], { name, expected, found: kindOf(value) })
}
