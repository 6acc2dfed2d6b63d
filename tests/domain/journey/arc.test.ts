import { describe, expect, test } from 'vitest'
import {
  type Arc,
  arcAt,
  clipArc,
  cutArc,
  headingAtEnd,
  pointAt,
  spacedPoints,
  trimArc,
} from '../../../src/domain/journey/arc'
import { legPath } from '../../../src/domain/journey/leg-path'
import { loopDirections } from '../../../src/domain/journey/loop-directions'
import { daySpan, testLeg } from '../marks/test-atlas'

const span = daySpan(0, 10)
const straight: Arc = {
  points: [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 100, y: 0 },
  ],
  shares: [0, 0.5, 1],
}
const extent = ({ points }: Arc) =>
  Math.max(...points.map(({ x, y }) => Math.hypot(x - (points[0]?.x ?? 0), y - (points[0]?.y ?? 0))))

describe('arcAt', () => {
  const short = legPath(testLeg('short', ['tirana', 'ashraf-3'], span))

  test('a leg of 23 km stays visible at low zoom: it loops out and still joins its true ends', () => {
    for (const zoom of [2, 4, 6]) {
      const arc = arcAt(short, zoom)
      expect(extent(arc)).toBeGreaterThan(40)
      const scale = 2 ** zoom
      expect(arc.points[0]?.x).toBeCloseTo((short.points[0]?.x ?? 0) * scale, 6)
      expect(arc.points.at(-1)?.y).toBeCloseTo((short.points.at(-1)?.y ?? 0) * scale, 6)
      expect(arc.shares[0]).toBe(0)
      expect(arc.shares.at(-1)).toBeCloseTo(1)
    }
  })

  test('it lies on its course once that is long enough to see', () => {
    const arc = arcAt(short, 10)
    expect(arc.points).toHaveLength(short.points.length)
    expect(extent(arc)).toBeGreaterThan(64)
  })

  test('loops out in the direction asked for', () => {
    const scale = 2 ** 3
    const start = short.points[0] ?? { x: 0, y: 0 }
    const down = pointAt(arcAt(short, 3, Math.PI / 2), 0.5)
    expect(down.y - start.y * scale).toBeGreaterThan(40)
    const left = pointAt(arcAt(short, 3, Math.PI), 0.5)
    expect(left.x - start.x * scale).toBeLessThan(-40)
  })
})

describe('loopDirections', () => {
  const legs = [
    testLeg('far', ['paris', 'baghdad'], span),
    testLeg('one', ['baghdad', 'camp-ashraf'], span),
    testLeg('two', ['camp-ashraf', 'camp-liberty'], span),
    testLeg('three', ['tirana', 'ashraf-3'], span),
  ]
  const directions = loopDirections(legs)

  test('only short legs have one, and it points away from where the long legs come from', () => {
    expect([...directions.keys()]).toEqual(['one', 'two', 'three'])
    const one = directions.get('one') ?? 0
    // Paris lies to the north-west of Baghdad, and the screen's y runs down.
    expect(Math.cos(one)).toBeGreaterThan(0)
    expect(Math.sin(one)).toBeGreaterThan(0)
  })

  test('loops at the same place are turned apart', () => {
    const apart = Math.abs((directions.get('one') ?? 0) - (directions.get('two') ?? 0))
    expect(apart).toBeGreaterThan(1)
  })
})

describe('cutting', () => {
  test('finds the point at a share of the way, also beyond the ends', () => {
    expect(pointAt(straight, 0.25)).toEqual({ x: 25, y: 0 })
    expect(pointAt(straight, 0)).toEqual({ x: 0, y: 0 })
    expect(pointAt(straight, 1)).toEqual({ x: 100, y: 0 })
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
