import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type KnownPlace,
  nearestPlace,
  placePoint,
  placeWithin,
} from '../../../src/domain/map-edit/known-place'
import { project } from '../../../src/domain/marks/mercator'

const MEHRAN = { id: 'mehran', name: 'Mehran', position: [46.1646, 33.1222] as const }
const SUVA = { id: 'suva', name: 'Suva', position: [178.4419, -18.1416] as const }
const TONGA = { id: 'nukualofa', name: 'Nukuʻalofa', position: [-175.2018, -21.1394] as const }
const PLACES = [MEHRAN, SUVA, TONGA]

test('a point snaps to a place within so many pixels, and not beyond', () => {
  const at = project(MEHRAN.position)
  const beside = (pixels: number) => ({ x: at.x + pixels / 2 ** 7, y: at.y })
  expect(placeWithin(beside(12), PLACES, 7, 12)).toBe(MEHRAN)
  expect(placeWithin(beside(13), PLACES, 7, 12)).toBeUndefined()
})

test('the same distance on the ground snaps on a map of the world and not on one of a town', () => {
  const at = project([46.3, 33.1222])
  expect(placeWithin(at, PLACES, 5, 12)).toBe(MEHRAN)
  expect(placeWithin(at, PLACES, 9, 12)).toBeUndefined()
})

test('places are found on every copy of the world, and across its edge', () => {
  expect(nearestPlace(project([183, -21]), PLACES)).toBe(TONGA)
  expect(nearestPlace(project([-183, -18]), PLACES)).toBe(SUVA)
  expect(placePoint(TONGA, project([183, -21])).x).toBeCloseTo(project([184.7982, -21.1394]).x)
})

test('of a town and a house in it, the house is meant only on a map that tells them apart', () => {
  const town = { id: 'tehran', name: 'Tehran', position: [51.4215, 35.6944] as const }
  const house = { id: 'embassy', name: 'Embassy', position: [51.424, 35.708] as const, within: 'tehran' }
  const at = project(house.position)
  expect(placeWithin(at, [town, house], 5, 12)).toBe(town)
  expect(placeWithin(at, [town, house], 10, 12)).toBe(house)
  expect(placeWithin(at, [house], 5, 12)).toBe(house)
})

test('no place is nearest where none is known', () => {
  expect(nearestPlace({ x: 0, y: 0 }, [])).toBeUndefined()
  expect(placeWithin({ x: 0, y: 0 }, [], 4, 12)).toBeUndefined()
})

test('whatever snaps is the nearest, and as near as asked', () => {
  const lon = fc.double({ min: -180, max: 180, noNaN: true })
  const lat = fc.double({ min: -80, max: 80, noNaN: true })
  const places = fc
    .array(fc.tuple(lon, lat))
    .map((positions) =>
      positions.map((position, index) => ({ id: String(index), name: String(index), position })),
    )
  fc.assert(
    fc.property(places, lon, lat, fc.integer({ min: 0, max: 10 }), (known, x, y, zoom) => {
      const at = project([x, y])
      const far = (place: KnownPlace) => {
        const point = placePoint(place, at)
        return Math.hypot(point.x - at.x, point.y - at.y) * 2 ** zoom
      }
      const least = Math.min(...known.map(far))
      const snapped = placeWithin(at, known, zoom, 12)
      expect(snapped !== undefined).toBe(least <= 12)
      if (snapped) expect(far(snapped)).toBe(least)
    }),
  )
})
