import { describe, expect, test } from 'vitest'
import {
  type Arc,
  clipArc,
  cutArc,
  headingAtEnd,
  lengthOf,
  pointAt,
  spacedPoints,
  trimArc,
} from '../../../src/domain/journey/arc'

const straight: Arc = {
  points: [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 100, y: 0 },
  ],
  shares: [0, 0.5, 1],
}
describe('cutting', () => {
  test('finds the point at a share of the way, also beyond the ends', () => {
    expect(pointAt(straight, 0.25)).toEqual({ x: 25, y: 0 })
    expect(pointAt(straight, 0)).toEqual({ x: 0, y: 0 })
    expect(pointAt(straight, 1)).toEqual({ x: 100, y: 0 })
  })

  test('measures the drawn length', () => {
    expect(lengthOf(straight)).toBe(100)
    expect(lengthOf({ points: [], shares: [] })).toBe(0)
  })

  test('grows with the share', () => {
    expect(cutArc(straight, 0, 0.75).points).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 75, y: 0 },
    ])
  })

  test('leaves out what lies under the marks at the ends', () => {
    const { points, shares } = trimArc(straight, { x: 0, y: 0, radius: 20 }, { x: 100, y: 0, radius: 10 })
    expect(points[0]?.x).toBeCloseTo(20)
    expect(points.at(-1)?.x).toBeCloseTo(90)
    expect(shares[0]).toBeCloseTo(0)
    expect(shares.at(-1)).toBeCloseTo(1)
  })

  test('keeps an arc that its marks would hide whole', () => {
    expect(trimArc(straight, { x: 0, y: 0, radius: 500 }, { x: 100, y: 0, radius: 500 })).toEqual(straight)
  })

  test('gives the heading of the arrow', () => {
    expect(headingAtEnd(straight, 8)).toBe(0)
    const down: Arc = {
      points: [
        { x: 0, y: 0 },
        { x: 0, y: 30 },
      ],
      shares: [0, 1],
    }
    expect(headingAtEnd(down, 8)).toBeCloseTo(Math.PI / 2)
  })

  test('drops stretches outside the view and splits the rest', () => {
    const zigzag: Arc = {
      points: [0, 1, 2, 3, 4].map((index) => ({
        x: index * 10,
        y: index === 2 ? 500 : index === 1 ? 100 : 0,
      })),
      shares: [0, 0.25, 0.5, 0.75, 1],
    }
    const runs = clipArc(zigzag, { left: 0, top: -10, right: 40, bottom: 50 })
    expect(runs.map((run) => run.length)).toEqual([2, 3])
    expect(clipArc(zigzag, { left: 900, top: 0, right: 950, bottom: 50 })).toEqual([])
  })

  test('spaces points no further apart than asked', () => {
    const spaced = spacedPoints(straight.points, 9)
    for (const [index, { x }] of spaced.entries()) {
      if (index > 0) expect(x - (spaced[index - 1]?.x ?? 0)).toBeLessThanOrEqual(9)
    }
    expect(spaced.at(-1)).toEqual({ x: 100, y: 0 })
  })
})
