import { expect, test } from 'vitest'
import { boundsAround } from '../../../src/domain/view/bounds-around'

test('has room around the positions, and shows more than a point of one place', () => {
  expect(boundsAround([])).toBeUndefined()
  expect(boundsAround([[20, 40]])).toEqual([18.5, 38.5, 21.5, 41.5])
  const [west, south, east, north] = boundsAround([
    [0, 30],
    [50, 50],
  ]) ?? [0, 0, 0, 0]
  expect([west, south, east, north].map(Math.round)).toEqual([-7, 27, 57, 53])
})
