import { isJsonObject, type JsonObject, type JsonPath, kindOf, ownMember } from '../json/json-value'
import { nearestWord } from '../search/nearest-word'
import { crsName, namesWgs84 } from './crs-name'
import { checkBbox } from './geojson-bbox'
import { checkGeometry, GEOMETRY_TYPES, OBJECT_TYPES, reportMember } from './geojson-geometry'
import { LONG_NUMBER, type PositionTally } from './geojson-position'
import type { Report } from './report'

/** Checks a value against RFC 7946: a FeatureCollection, a Feature or a bare geometry. */
export function checkGeoJsonForm(report: Report, value: unknown): void {
  if (!isJsonObject(value)) {
    report.add('geojson/not-geojson', [], { found: kindOf(value) })
    return
  }
  const type = ownMember(value, 'type')
  if (type === undefined) reportMember(report, value, [], 'type', 'text')
  else if (type === 'Topology') report.add('geojson/topojson', ['type'])
  else if (typeof type !== 'string' || !OBJECT_TYPES.includes(type)) {
    const found = typeof type === 'string' ? type.slice(0, 40) : kindOf(type)
    const suggestion = (typeof type === 'string' && nearestWord(type, OBJECT_TYPES)) || ''
    report.add('geojson/type', ['type'], { found, suggestion, what: 'GeoJSON object' })
  }
  if (Object.hasOwn(value, 'crs')) checkCrs(report, value.crs)

  const tally: PositionTally = {
    excessDigits: undefined,
    hasLongNumbers: LONG_NUMBER.test(report.textAt([])),
  }
  // Also where the type is misspelt, so that one slip does not hide all others.
  if (Array.isArray(value.features)) checkFeatures(report, value, tally)
  else if (type === 'FeatureCollection') reportMember(report, value, [], 'features', 'array')
  else if (type === 'Feature') checkFeature(report, value, [], tally)
  else if (typeof type === 'string' && GEOMETRY_TYPES.includes(type)) {
    report.add('geojson/no-features', ['type'], { type })
    checkGeometry(report, value, [], tally)
  }
  if (tally.excessDigits) {
    report.add('geojson/excess-digits', tally.excessDigits.path, { count: tally.excessDigits.count })
  }
}

/** One that names the usual system does no harm; another means that the coordinates may be read at the wrong place. */
function checkCrs(report: Report, crs: unknown): void {
  const isUsual = namesWgs84(crs)
  const values = { is: isUsual ? 'usual' : 'other', name: crsName(crs) ?? '' }
  report.add('geojson/crs', ['crs'], values, { part: 'key', severity: isUsual ? 'warning' : 'error' })
}

function checkFeatures(report: Report, collection: JsonObject, tally: PositionTally): void {
  for (const name of ['geometry', 'properties', 'coordinates', 'geometries']) {
    if (Object.hasOwn(collection, name)) {
      report.add('geojson/misplaced-member', [name], { name, type: 'FeatureCollection' }, { part: 'key' })
    }
  }
  checkBbox(report, collection, [])
  const features = collection.features as readonly unknown[]
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]
    const path = ['features', index]
    if (isJsonObject(feature)) checkFeature(report, feature, path, tally)
    else
      report.add('geojson/member-type', path, { name: 'feature', expected: 'object', found: kindOf(feature) })
  }
}

function checkFeature(report: Report, feature: JsonObject, path: JsonPath, tally: PositionTally): void {
  const type = ownMember(feature, 'type')
  if (type !== 'Feature') {
    if (typeof type !== 'string') reportMember(report, feature, path, 'type', 'text')
    else
      report.add('geojson/type', [...path, 'type'], { found: type, suggestion: 'Feature', what: 'feature' })
  }
  for (const name of ['coordinates', 'geometries', 'features']) {
    if (Object.hasOwn(feature, name)) {
      report.add('geojson/misplaced-member', [...path, name], { name, type: 'Feature' }, { part: 'key' })
    }
  }
  const id = ownMember(feature, 'id')
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    reportMember(report, feature, path, 'id', 'text or number')
  }
  const properties = ownMember(feature, 'properties')
  if (properties !== null && !isJsonObject(properties))
    reportMember(report, feature, path, 'properties', 'object or null')
  checkBbox(report, feature, path)
  const geometry = ownMember(feature, 'geometry')
  if (isJsonObject(geometry)) checkGeometry(report, geometry, [...path, 'geometry'], tally)
  else if (geometry !== null) reportMember(report, feature, path, 'geometry', 'object or null')
}
