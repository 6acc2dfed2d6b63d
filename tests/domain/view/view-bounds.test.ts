import { expect, test } from 'vitest'
import { fitBounds } from '../../../src/domain/view/fit-bounds'
import { viewBounds } from '../../../src/domain/view/view-bounds'

const size = { width: 800, height: 600 }

test('what a map shows holds the bounds it was fitted to, its middle and no more than its size', () => {
  const [west = 0, south = 0, east = 0, north = 0] = viewBounds(fitBounds([-2, 26, 64, 54], size), size)
  expect(west).toBeLessThanOrEqual(-2)
  expect(east).toBeGreaterThanOrEqual(64)
  expect(south).toBeLessThanOrEqual(26)
  expect(north).toBeGreaterThanOrEqual(54)
  expect((west + east) / 2).toBeCloseTo(31)
  const wide = viewBounds({ zoom: 3, lat: 0, lon: 0 }, { width: 256, height: 256 })
  expect(wide).toEqual([-22.5, -21.943, 22.5, 21.943])
})

test('a map wider than the world shows the world once', () => {
  const [west, , east] = viewBounds({ zoom: 0, lat: 0, lon: 0 }, { width: 800, height: 256 })
  expect([west, east]).toEqual([-180, 180])
})
