import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../../../../src/domain/atlas/atlas'
import { numberSpots } from '../../../../src/domain/lesson/worksheet/number-spots'

const size = { width: 700, height: 420 }
const view = { zoom: 4, lat: 40, lon: 30 }
const RADIUS = 9

test('a number stands on its place where there is room', () => {
  const [centre] = numberSpots([[30, 40]], view, size, RADIUS)
  expect(centre).toEqual({ dot: { x: 350, y: 210 }, at: { x: 350, y: 210 } })
})

test('across the date line a place stands beside its neighbours', () => {
  const fiji = { ...view, lat: -17, lon: 179 }
  const [east, west] = numberSpots(
    [
      [178, -17],
      [-179, -17],
    ],
    fiji,
    size,
    RADIUS,
  )
  expect(east?.dot.x).toBeLessThan(350)
  expect(west?.dot.x).toBeGreaterThan(350)
  expect(west?.dot.x).toBeLessThan(400)
})

test('no number covers another or a place of its neighbours', () => {
  const position: fc.Arbitrary<Position> = fc.tuple(
    fc.double({ min: 27, max: 33, noNaN: true }),
    fc.double({ min: 39, max: 41, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), (positions) => {
      const spots = numberSpots(positions, view, size, RADIUS)
      for (const [index, { at }] of spots.entries()) {
        for (const other of spots.slice(index + 1)) {
          expect(Math.hypot(at.x - other.at.x, at.y - other.at.y)).toBeGreaterThanOrEqual(2 * RADIUS)
        }
      }
    }),
  )
})
