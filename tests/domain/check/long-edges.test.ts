import { expect, it } from 'vitest'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'

function found(type: string, coordinates: unknown): readonly string[] {
  const feature = {
    type: 'Feature',
    geometry: { type, coordinates },
    properties: { title: 'Area', date: '1979' },
  }
  return checkEventsFile({
    name: 'a.geojson',
    text: JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
  }).flatMap(({ problem: { code } }) => (code.startsWith('geojson/') ? code : []))
}

const box = (west: number, east: number, south: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

it('tells of areas that cross the antimeridian uncut, and not of wide ones', () => {
  const world = box(-180, 180, -90, 90)
  const hole = box(-170, 170, -10, 10).toReversed()
  expect(found('Polygon', [world, hole])).toEqual([])
  expect(found('MultiPolygon', [[world, hole], [box(-100, 90, 0, 10)]])).toEqual([])
  expect(found('Polygon', [box(170, -170, -20, 20)])).toEqual(['geojson/antimeridian'])
  expect(found('Polygon', [world, hole.toReversed()])).toEqual(['geojson/antimeridian'])
})

it('tells of lines that cross the antimeridian uncut, and not of one around the world', () => {
  const line = (...longitudes: number[]) =>
    found(
      'LineString',
      longitudes.map((lon) => [lon, 0]),
    )
  expect(line(-180, 180)).toEqual([])
  expect(line(170, -170)).toEqual(['geojson/antimeridian'])
  expect(line(-120, 100)).toEqual(['geojson/antimeridian'])
})
