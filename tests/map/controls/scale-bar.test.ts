import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleBar } from '../../../src/map/controls/scale-bar'

test('is the longest round length that fits', () => {
  // 156.54 km a pixel at the equator at zoom 0.
  expect(scaleBar(0, 0, 110)).toEqual({ kilometres: 10_000, pixels: 64 })
  expect(scaleBar(0, 10, 110)).toEqual({ kilometres: 10, pixels: 65 })
})

test('shrinks with latitude as the map grows', () => {
  expect(scaleBar(60, 4, 110).kilometres).toBeLessThanOrEqual(scaleBar(0, 4, 110).kilometres)
})

test('always fits and is never tiny', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.integer({ min: 0, max: 18 }),
      (lat, zoom) => {
        const { pixels } = scaleBar(lat, zoom, 110)
        expect(pixels).toBeLessThanOrEqual(110)
        expect(pixels).toBeGreaterThanOrEqual(43)
      },
    ),
  )
})
