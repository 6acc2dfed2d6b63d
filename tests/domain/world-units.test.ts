import { expect, it } from 'vitest'
import { WORLD, worldScale } from '../../src/domain/world-units'

it('draws the world 256 pixels wide at first, and twice as wide with each zoom', () => {
  expect([0, 1, 10].map((zoom) => worldScale(zoom) * WORLD)).toEqual([256, 512, 262_144])
  expect(worldScale(2.5) * WORLD).toBeCloseTo(256 * 2 ** 2.5)
})
