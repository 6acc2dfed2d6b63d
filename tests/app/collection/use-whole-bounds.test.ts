import { expect, it } from 'vitest'
import { viewAround } from '../../../src/app/collection/use-whole-bounds'

it('shows the whole world on a narrow map, in the middle of one that is higher than it', () => {
  const world = [-180, -40, 180, 75] as const
  expect(viewAround(world, { width: 390, height: 550 })).toEqual({ zoom: 0.5, lat: 0, lon: 0 })
  expect(viewAround(world, { width: 390, height: 300 }).lat).toBeGreaterThan(10)
})
