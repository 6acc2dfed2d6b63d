import { expect, test } from 'vitest'
import type { Position } from '../../../src/domain/atlas/atlas'
import { atItsPlaces, movedAlong, placeSets, withPlaceSets } from '../../../src/domain/edit/place-sets'

const TOWNS: Readonly<Record<string, Position>> = { paris: [2.35, 48.85], tehran: [51.42, 35.69] }
const positionOf = (id: string) => TOWNS[id]
const at = (key: string) => ['properties', key]
const event = {
  geometry: { type: 'Point', coordinates: [51.42, 35.69, 1200] },
  properties: { place: 'tehran' },
}
const leg = {
  geometry: { type: 'LineString', coordinates: [TOWNS.tehran, [44, 33]] },
  properties: { kind: 'leg', from: 'tehran', to: 'baghdad', stops: ['tehran', 'baghdad'] },
}
const toParis = { index: 0, path: at('place'), value: 'paris' }
const moved = [
  { path: ['geometry', 'coordinates', 0], value: 2.35 },
  { path: ['geometry', 'coordinates', 1], value: 48.85 },
]

test('a place brings the point of a feature along, in forms and tables alike', () => {
  const own = { path: at('place'), value: 'paris' }
  expect(placeSets(event, own, TOWNS.paris)).toEqual([own, ...moved])
  expect(withPlaceSets([event], [toParis], positionOf)).toEqual([
    toParis,
    ...moved.map((each) => ({ index: 0, ...each })),
  ])
})

test('a position that is set with the place stays as it is given', () => {
  const sets = [toParis, { index: 0, path: ['geometry', 'coordinates', 0], value: 2.4 }]
  expect(withPlaceSets([event], sets, positionOf)).toEqual(sets)
})

test.each([
  ['a place that is not known', { index: 0, path: at('place'), value: 'nowhere' }],
  ['a place that is taken away', { index: 0, path: at('place'), value: undefined }],
  ['another member', { index: 0, path: at('title'), value: 'paris' }],
])('%s moves nothing', (_, set) => {
  expect(withPlaceSets([event], [set], positionOf)).toEqual([set])
})

test('both ends of a leg bring their stops along at once', () => {
  const ends = [
    { index: 0, path: at('from'), value: 'paris' },
    { index: 0, path: at('to'), value: 'tehran' },
  ]
  const sets = withPlaceSets([leg], ends, positionOf)
  expect(sets.findLast(({ path }) => path[0] === 'geometry')?.value).toMatchObject({
    coordinates: [TOWNS.paris, TOWNS.tehran],
  })
  expect(sets.findLast(({ path }) => path[1] === 'stops')?.value).toEqual(['paris', 'tehran'])
})

test('a new row has the point of its place, unless it has one of its own', () => {
  const row = { type: 'Feature', geometry: null, properties: { place: 'paris' } }
  expect(atItsPlaces(row, positionOf)).toEqual({
    ...row,
    geometry: { type: 'Point', coordinates: TOWNS.paris },
  })
  const own = { ...row, geometry: event.geometry }
  expect(atItsPlaces(own, positionOf)).toBe(own)
})

test('a place that a stay comes from makes no line of its point', () => {
  const stay = { ...event, properties: { kind: 'stay', place: 'tehran' } }
  const from = { path: at('from'), value: 'paris' }
  expect(placeSets(stay, from, TOWNS.paris)).toEqual([from])
})

test('of many features those are told whose points or stops go along to elsewhere', () => {
  const there = { geometry: { type: 'Point', coordinates: [2.35, 48.85] }, properties: { place: 'nowhere' } }
  const end = { index: 3, path: at('from'), value: 'paris' }
  const same = { index: 4, path: at('from'), value: 'tehran' }
  const own = { index: 5, path: ['geometry', 'coordinates', 0], value: 2.4 }
  const places = [0, 1, 2, 5].map((index) => ({ ...toParis, index }))
  const features = [event, there, undefined, leg, leg, event]
  expect([...movedAlong(features, [...places, end, same, own], positionOf)]).toEqual([0, 3])
})
