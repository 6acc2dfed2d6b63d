import { describe, expect, it } from 'vitest'
import { bubbleRadius, RIM, withinCell } from '../../../src/domain/bubbles/bubble-size'

describe('bubbles', () => {
  it('grow with what they count, and fit into a cell up to a hundred thousand', () => {
    const radii = [1, 2, 10, 1000, 100_000].map(bubbleRadius)
    expect(radii).toEqual([...radii].sort((a, b) => a - b))
    expect(bubbleRadius(100_000) + RIM).toBeLessThan(40)
  })

  it.each([
    [105, 1000, 129],
    [140, 1000, 140],
    [179, 1000, 151],
    [101, 10_000_000, 140],
    [104, 1, 108.5],
  ])('with the middle at %d, of %d events, stands at %d', (middle, count, at) => {
    expect(withinCell(middle, 100, 80, count)).toBeCloseTo(at, 5)
  })
})
