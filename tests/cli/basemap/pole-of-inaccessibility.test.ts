import { describe, expect, it } from 'vitest'
import { poleOfInaccessibility } from '../../../src/cli/basemap/pole-of-inaccessibility'

describe('poleOfInaccessibility', () => {
  it('is the middle of a square', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]
    const { x, y, distance } = poleOfInaccessibility([square], 0.01)
    expect([x, y]).toEqual([expect.closeTo(5, 1), expect.closeTo(5, 1)])
    expect(distance).toBeCloseTo(5, 1)
  })

  it('lies in the thick part of an L, not at its centre of mass', () => {
    const shape = [
      [0, 0],
      [2, 0],
      [2, 8],
      [10, 8],
      [10, 14],
      [0, 14],
      [0, 0],
    ]
    const { x, y } = poleOfInaccessibility([shape], 0.01)
    expect(x).toBeGreaterThan(2)
    expect(y).toBeGreaterThan(9)
  })

  it('keeps clear of holes', () => {
    const ring = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ]
    const { x, y, distance } = poleOfInaccessibility([ring(0, 12), ring(4, 8)], 0.01)
    expect(distance).toBeGreaterThan(1.9)
    expect(x > 4 && x < 8 && y > 4 && y < 8).toBe(false)
  })
})
