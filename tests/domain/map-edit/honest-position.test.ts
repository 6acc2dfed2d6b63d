import fc from 'fast-check'
import { expect, test } from 'vitest'
import { honestDecimals, honestPosition } from '../../../src/domain/map-edit/honest-position'
import { unproject } from '../../../src/domain/map-edit/unproject'
import { project } from '../../../src/domain/marks/mercator'

const zoom = fc.integer({ min: 0, max: 16 })
const position = fc.tuple(
  fc.double({ min: -720, max: 720, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
)

test.each([
  [2, 0, 1],
  [6, 35, 2],
  [10, 35, 3],
  [10, 70, 4],
  [22, 0, 6],
])('at zoom %i and latitude %i a pixel is worth %i decimals', (at, lat, decimals) => {
  expect(honestDecimals(at, lat)).toBe(decimals)
})

test('rounding moves a point by less than a pixel of the map', () => {
  fc.assert(
    fc.property(zoom, position, (at, given) => {
      const [lon, lat] = honestPosition(given, at)
      const here = project([given[0], given[1]])
      const there = project([lon, lat])
      const worlds = Math.round((here.x - there.x) / 256)
      const apart = Math.hypot(there.x + worlds * 256 - here.x, there.y - here.y)
      expect(apart * 2 ** at).toBeLessThan(1)
    }),
  )
})

test('longitudes are brought within 180 degrees, and no decimal is written that the zoom does not resolve', () => {
  fc.assert(
    fc.property(zoom, position, (at, given) => {
      const written = honestPosition(given, at)
      expect(Math.abs(written[0])).toBeLessThanOrEqual(180)
      for (const value of written) {
        const [, decimals = ''] = String(value).split('.')
        expect(decimals.length).toBeLessThanOrEqual(honestDecimals(at, given[1]))
        expect(Object.is(value, -0)).toBe(false)
      }
      expect(honestPosition(written, at)).toEqual(written)
    }),
  )
})

test('beyond the map of the poles is its edge', () => {
  expect(honestPosition([10, 89.9], 4)).toEqual([10, 85])
})

test('a projected position comes back', () => {
  fc.assert(
    fc.property(position, (given) => {
      const [lon, lat] = unproject(project([given[0], given[1]]))
      expect(lon).toBeCloseTo(given[0], 8)
      expect(lat).toBeCloseTo(given[1], 8)
    }),
  )
})
