import { describe, expect, it } from 'vitest'
import { besides } from '../../../src/ui/time/PlotTip'

describe('besides', () => {
  it.each([
    ['right of the point where there is room', 100, 200, 1000, 112],
    ['left of it near the right edge', 950, 200, 1000, 738],
    ['on the wider side, inside the plot, where neither side has room', 120, 240, 320, 80],
    ['likewise in the other half', 200, 240, 320, 0],
  ])('puts a label %s', (_, x, width, room, left) => {
    expect(besides(x, width, room)).toBe(left)
  })
})
