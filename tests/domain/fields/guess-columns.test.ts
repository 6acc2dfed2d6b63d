import { describe, expect, test } from 'vitest'
import type { ColumnRole } from '../../../src/domain/fields/column-roles'
import { guessColumns } from '../../../src/domain/fields/guess-columns'

/** The names of the columns that are taken for latitude and longitude. */
function coordinatesOf(
  columns: Readonly<Record<string, readonly (string | number)[]>>,
  given?: ReadonlyMap<ColumnRole, number>,
) {
  const header = Object.keys(columns)
  const rows = Array.from({ length: Math.max(...Object.values(columns).map(({ length }) => length)) })
  const table = {
    header,
    rows: rows.map((_, row) => ({
      cells: header.map((name) => String(columns[name]?.[row] ?? '')),
      line: row + 2,
    })),
    hasHeader: true,
  }
  const mapping = guessColumns(table, given)
  return (['lat', 'lon'] as const).map((role) => header[mapping.get(role) ?? -1])
}

const LATS = [52.5, -48.1, '']
const LONS = [13.4, -179.5, '']
const NONE = [undefined, undefined]

describe('coordinates are found by words within names', () => {
  test.each([
    ['decimalLatitude', 'decimalLongitude'],
    ['BEGIN_LAT', 'BEGIN_LON'],
    ['reclat', 'reclong'],
    ['reprLat', 'reprLong'],
    ['gps_lat', 'gps_lon'],
    ['GPS Latitude', 'GPS Longitude'],
    ['GPSLatitude', 'GPSLongitude'],
    ['start_lat', 'start_lng'],
    ['lat_deg', 'lon_deg'],
    ['latdeg', 'londeg'],
    ['Latitude (deg)', 'Longitude (deg)'],
    ['Latitude (°N)', 'Longitude (°E)'],
    ['LATITUDE_DD', 'LONGITUDE_DD'],
    ['lat_wgs84', 'lon_wgs84'],
    ['Y_WGS84', 'X_WGS84'],
    ['intptlat', 'intptlon'],
    ['INTPTLAT20', 'INTPTLON20'],
    ['Geogr. Breite', 'Geogr. Länge'],
    ['venue_latitude', 'venue_longitude'],
    ['Lat3', 'Lon3'],
    ['Latitude', 'Longitude (E)'],
  ])('%s and %s', (lat, lon) => {
    expect(coordinatesOf({ name: ['a', 'b', 'c'], [lon]: LONS, [lat]: LATS })).toEqual([lat, lon])
  })

  test('also in degrees and minutes, up to 360, and with a number for none', () => {
    const lats = ['35°41\'39"N', '10 30 S', '-9999']
    expect(coordinatesOf({ site_lat: lats, site_lon: ['51 25 E', '359', '-9999'] })).toEqual([
      'site_lat',
      'site_lon',
    ])
  })
})

describe('names that have such a word and are of something else', () => {
  test.each([
    ['plate', 'platform'],
    ['flat', 'flong'],
    ['latin name', 'long description'],
    ['translation', 'longing'],
    ['lat_error', 'lon_error'],
    ['latitude_accuracy', 'longitude_accuracy'],
    ['coordinateUncertaintyLat', 'coordinateUncertaintyLon'],
    ['Breite (cm)', 'Länge (cm)'],
    ['Breite Karte', 'Länge Karte'],
    ['y_pixel', 'x_pixel'],
    ['min_lat', 'min_lon'],
    ['Latitude (S)', 'Longitude (W)'],
    ['END_LAT', 'BEGIN_LON'],
  ])('%s and %s', (lat, lon) => {
    expect(coordinatesOf({ [lat]: LATS, [lon]: LONS })).toEqual(NONE)
  })

  test('degrees whose minutes stand beside them', () => {
    expect(coordinatesOf({ lat_deg: LATS, lat_min: [1, 2], lon_deg: LONS, lon_min: [3, 4] })).toEqual(NONE)
  })

  test('numbers that are not all on the earth', () => {
    expect(coordinatesOf({ site_lat: [10, 91], site_lon: [1, 2] })).toEqual(NONE)
    expect(coordinatesOf({ site_lat: [10, 20], site_lon: [1, 3000] })).toEqual(NONE)
    expect(coordinatesOf({ site_lat: ['a', 'b', '3'], site_lon: [1, 2, 3] })).toEqual(NONE)
  })
})

describe('of several columns', () => {
  const pair = (lat: string, lon: string) => ({ [lat]: LATS, [lon]: LONS })

  test('those win that are called so outright, unless these hold something else or can be of anything', () => {
    expect(coordinatesOf({ ...pair('gps_lat', 'gps_lon'), ...pair('Lat', 'Lng') })).toEqual(['Lat', 'Lng'])
    expect(coordinatesOf({ ...pair('gps_lat', 'gps_lon'), lat: [5e6, 5.1e6], lon: [4e5, 4.1e5] })).toEqual([
      'gps_lat',
      'gps_lon',
    ])
    expect(coordinatesOf({ ...pair('gps_lat', 'gps_lon'), ...pair('y', 'x') })).toEqual([
      'gps_lat',
      'gps_lon',
    ])
    expect(coordinatesOf({ ...pair('gps_lat', 'gps_lon'), lat: [95, 5, 6], lon: [1, 2, 3] })).toEqual([
      'lat',
      'lon',
    ])
  })

  test('the begin goes before the end, and degrees before how they once were written', () => {
    expect(coordinatesOf({ ...pair('END_LAT', 'END_LON'), ...pair('BEGIN_LAT', 'BEGIN_LON') })).toEqual([
      'BEGIN_LAT',
      'BEGIN_LON',
    ])
    expect(
      coordinatesOf({
        ...pair('verbatimLatitude', 'verbatimLongitude'),
        ...pair('decimalLatitude', 'decimalLongitude'),
      }),
    ).toEqual(['decimalLatitude', 'decimalLongitude'])
  })

  test('one position in a cell goes before two by words within their names', () => {
    const both = { coordinates: ['52.5, 13.4', '48.1, 11.5'], ...pair('gps_lat', 'gps_lon') }
    expect(coordinatesOf(both)).toEqual(NONE)
  })

  test('what was said goes before what is found', () => {
    const both = { ...pair('gps_lat', 'gps_lon'), ...pair('begin_lat', 'begin_lon') }
    expect(coordinatesOf(both, new Map([['lat', 2]]))).toEqual(['begin_lat', 'begin_lon'])
    expect(coordinatesOf(both, new Map([['lat', -1]]))).toEqual(NONE)
    expect(coordinatesOf(both, new Map([['title', 0]]))).toEqual(['begin_lat', 'begin_lon'])
  })
})
