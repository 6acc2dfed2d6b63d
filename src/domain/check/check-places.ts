import { distance } from '@turf/turf'
import { asEarthPosition } from '../atlas/position'
import { asArray, asObject, asText, textsOf } from '../json/json-value'
import type { Problem } from '../problem'
import { parseDate } from '../time/edtf'
import { overlaps, type TimeSpan } from '../time/time-span'
import { countryBox, isInBox } from './country-box'
import { type CheckedFile, type Dataset, featuresOf, isLeg, pointOf, type RawFeature } from './dataset'
import type { Gazetteer, KnownPlace } from './gazetteer'

type LonLat = readonly [lon: number, lat: number]

/**
 * How far, in kilometres, a point may lie from the place it names, by how exact the place's coordinate is:
 * a bomb in a city need not stand at the city's centre.
 */
export const TOLERANCE_KM: Readonly<Record<string, number>> = { site: 2, town: 10, city: 30, country: 800 }

/** Checks that points lie where their places are, and places in their countries. */
export function checkPlaces(dataset: Dataset, gazetteer: Gazetteer): void {
  for (const feature of featuresOf(dataset.places)) checkInCountry(feature)
  const { places } = gazetteer
  if (places === undefined) return
  for (const feature of unambiguous(dataset.events)) checkAtPlace(feature, places)
  for (const feature of unambiguous(dataset.relocations)) {
    if (isLeg(feature)) checkLeg(feature, places)
    else {
      checkAtPlace(feature, places)
      checkCountry(feature, places)
    }
  }
}

/** The features without duplicate keys: in the others it is not sure which place is meant. */
function* unambiguous(file: CheckedFile | undefined): Generator<RawFeature> {
  const doubled = new Set(
    file?.document.problems.filter(({ code }) => code === 'json/duplicate-key').map(({ path }) => path[1]),
  )
  for (const feature of featuresOf(file)) if (!doubled.has(feature.path[1])) yield feature
}

/** Checks a point against the box of the country that the feature names; swapped coordinates are told as such. */
export function checkInCountry(feature: RawFeature): void {
  const country = asText(feature.properties.country)
  const box = country === undefined ? undefined : countryBox(country)
  const point = pointOf(feature)
  if (country === undefined || box === undefined || point === undefined) return
  const [lon, lat] = point
  if (isInBox(box, lon, lat)) return
  const at = [...feature.path, 'geometry', 'coordinates']
  if (isInBox(box, lat, lon))
    feature.file.report.add('place/swapped', at, { lon, lat, place: country, country })
  else feature.file.report.add('place/outside-country', at, { lon, lat, country })
}

function checkAtPlace(feature: RawFeature, places: ReadonlyMap<string, KnownPlace>): void {
  const id = asText(feature.properties.place)
  const place = id === undefined ? undefined : places.get(id)
  const point = pointOf(feature)
  if (id === undefined || place?.position === undefined || point === undefined) return
  const km = kilometres(point, place.position)
  const tolerance = toleranceOf(place)
  if (km <= tolerance) return
  const at = [...feature.path, 'geometry', 'coordinates']
  if (isSwapped(point, place))
    feature.file.report.add('place/swapped', at, { lon: point[0], lat: point[1], place: id })
  else feature.file.report.add('place/far', at, { place: id, km: rounded(km), tolerance, ...expected(place) })
}

function checkLeg(feature: RawFeature, places: ReadonlyMap<string, KnownPlace>): void {
  const { report } = feature.file
  const at = [...feature.path, 'properties']
  const stops = [...textsOf(feature.properties.stops)]
  const first = stops[0]?.[0]
  const last = stops.at(-1)?.[0]
  const { from, to } = feature.properties
  // Places that are not known are told as such.
  const differs = (end: unknown, stop: string | undefined): boolean =>
    typeof end === 'string' && stop !== undefined && end !== stop && places.has(end) && places.has(stop)
  if (differs(from, first))
    report.add('leg/from', [...at, 'from'], { from: String(from), first: first ?? '' })
  if (differs(to, last)) report.add('leg/to', [...at, 'to'], { to: String(to), last: last ?? '' })
  for (const [index, item] of asArray(feature.properties.reached).entries()) {
    const { stop, date } = asObject(item)
    if (typeof stop === 'string' && !stops.slice(1, -1).some(([id]) => id === stop)) {
      report.add('leg/reached', [...at, 'reached', index, 'stop'], { stop })
    }
    const [span, of] = [date, feature.properties.date].map(spanOf)
    if (span && of && !overlaps(span, { from: of.earliestStart, to: of.latestEnd })) {
      report.add('leg/reached-outside', [...at, 'reached', index, 'date'], { date: String(date) })
    }
  }
  if (feature.geometry.type !== 'LineString' || !Array.isArray(feature.properties.stops)) return
  const positions = asArray(feature.geometry.coordinates)
  if (positions.length !== feature.properties.stops.length) {
    const values = { stops: feature.properties.stops.length, positions: positions.length }
    report.add('leg/stop-count', [...feature.path, 'geometry', 'coordinates'], values)
    return
  }
  for (const [id, index] of stops) {
    const place = places.get(id)
    const point = asEarthPosition(positions[index])
    if (place?.position === undefined || point === undefined) continue
    const km = kilometres(point, place.position)
    const tolerance = toleranceOf(place)
    if (km <= tolerance) continue
    const path = [...feature.path, 'geometry', 'coordinates', index]
    if (isSwapped(point, place))
      report.add('place/swapped', path, { lon: point[0], lat: point[1], place: id })
    else report.add('leg/stop-far', path, { place: id, km: rounded(km), tolerance, ...expected(place) })
  }
}

function checkCountry(feature: RawFeature, places: ReadonlyMap<string, KnownPlace>): void {
  const { country, place } = feature.properties
  const known = typeof place === 'string' ? places.get(place)?.country : undefined
  if (known === undefined || typeof country !== 'string' || country === known) return
  const values = { country, place: String(place), known }
  feature.file.report.add('place/country-differs', [...feature.path, 'properties', 'country'], values)
}

function toleranceOf(place: KnownPlace): number {
  return TOLERANCE_KM[place.precision ?? ''] ?? 30
}

/** Great-circle distance (Turf); equal positions, the usual case, cost nothing. */
function kilometres(a: LonLat, b: LonLat): number {
  if (a[0] === b[0] && a[1] === b[1]) return 0
  return distance([a[0], a[1]], [b[0], b[1]], { units: 'kilometers' })
}

function isSwapped([lon, lat]: LonLat, place: KnownPlace): boolean {
  if (place.position === undefined || Math.abs(lon) > 90) return false
  return kilometres([lat, lon], place.position) <= toleranceOf(place)
}

function expected({ position, name }: KnownPlace): Problem['values'] {
  return { lon: position?.[0] ?? 0, lat: position?.[1] ?? 0, ...(name && { name }) }
}

function rounded(km: number): number {
  return km < 10 ? Math.round(km * 10) / 10 : Math.round(km)
}

function spanOf(date: unknown): TimeSpan | undefined {
  const parsed = typeof date === 'string' ? parseDate(date) : undefined
  return parsed && 'span' in parsed ? parsed.span : undefined
}
