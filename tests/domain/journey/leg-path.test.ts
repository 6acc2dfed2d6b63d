import { distance } from '@turf/turf'
import { describe, expect, test } from 'vitest'
import type { Leg } from '../../../src/domain/atlas/atlas'
import { legBows } from '../../../src/domain/journey/leg-lanes'
import { legPath, seenLeg } from '../../../src/domain/journey/leg-path'
import { project } from '../../../src/domain/marks/mercator'
import { daySpan, testLeg } from '../marks/test-atlas'

const span = daySpan(0, 10)

/** Degrees of a point of the world at zoom 0. */
function unproject({ x, y }: { x: number; y: number }): [number, number] {
  const lat = (2 * Math.atan(Math.exp(Math.PI * (1 - y / 128))) - Math.PI / 2) * (180 / Math.PI)
  return [(x / 256 - 0.5) * 360, lat]
}

describe('legPath', () => {
  const leg = testLeg('out', ['tehran', 'paris', 'auvers-sur-oise'], span)

  test('runs through its stops on great circles, shares ascending from 0 to 1', () => {
    const { points, shares, length } = legPath(leg)
    expect(points[0]).toEqual(project(leg.positions[0] ?? [0, 0]))
    expect(points.at(-1)).toEqual(project(leg.positions[2] ?? [0, 0]))
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBeCloseTo(1)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
    expect(length).toBeCloseTo(
      distance([51.4215, 35.6944], [2.3488, 48.8534]) + distance([2.3488, 48.8534], [2.1698, 49.0716]),
      6,
    )
  })

  test('no drawn point lies off the great circle by more than rounding', () => {
    const direct = legPath(testLeg('direct', ['tehran', 'paris'], span))
    for (const point of direct.points) {
      const at = unproject(point)
      const through = distance([51.4215, 35.6944], at) + distance(at, [2.3488, 48.8534])
      expect(through).toBeCloseTo(direct.length, 3)
    }
  })

  test('goes on beyond the edge of the world where it crosses the antimeridian', () => {
    const across: Leg = {
      ...leg,
      positions: [
        [170, 40],
        [-170, 40],
      ],
    }
    const { points } = legPath(across)
    for (const [index, point] of points.entries()) {
      if (index > 0) expect(Math.abs(point.x - (points[index - 1]?.x ?? 0))).toBeLessThan(2)
    }
    expect((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)).toBeCloseTo((20 / 360) * 256, 6)
  })

  test('a leg to the place it started from is a point, not an error', () => {
    const { shares, length } = legPath(testLeg('none', ['paris', 'paris'], span))
    expect(length).toBe(0)
    expect(shares).toEqual([0, 0])
  })

  test('bows sideways by a share of its length and keeps its ends', () => {
    const plain = legPath(testLeg('a', ['baghdad', 'paris'], span))
    const bowed = legPath(testLeg('a', ['baghdad', 'paris'], span), 0.1)
    expect(bowed.points[0]).toEqual(plain.points[0])
    const last = plain.points.at(-1)
    const first = plain.points[0]
    expect(bowed.points.at(-1)?.x).toBeCloseTo(last?.x ?? 0)
    const chord = Math.hypot((last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0))
    const apart = plain.points.map((point, index) => {
      const other = bowed.points[index]
      return Math.hypot(point.x - (other?.x ?? 0), point.y - (other?.y ?? 0))
    })
    expect(Math.max(...apart)).toBeCloseTo(0.1 * chord, 1)
  })
})

describe('legBows', () => {
  test('legs on one route, to and fro, get lanes of their own', () => {
    const legs = [
      testLeg('there', ['paris', 'baghdad'], span),
      testLeg('back', ['camp-ashraf', 'auvers-sur-oise'], span),
      testLeg('again', ['paris', 'camp-ashraf'], span),
    ]
    const bows = legBows(legs)
    const middles = legs.map((leg) => {
      const { points } = legPath(leg, bows.get(leg.id))
      return points[Math.floor(points.length / 2)]?.y ?? 0
    })
    for (const [index, y] of middles.entries()) {
      for (const other of middles.slice(index + 1)) expect(Math.abs(y - other) * 2 ** 4).toBeGreaterThan(8)
    }
  })

  test('routes with only one end in common stay on their great circles', () => {
    const bows = legBows([testLeg('a', ['tehran', 'paris'], span), testLeg('b', ['tehran', 'tirana'], span)])
    expect([...bows.values()].map(Math.abs)).toEqual([0, 0])
  })

  test('another leg moves none of those before it', () => {
    const a = testLeg('a', ['paris', 'baghdad'], span)
    const b = testLeg('b', ['baghdad', 'paris'], span)
    expect(legBows([a, b]).get('a')).toBe(legBows([a]).get('a'))
  })
})

test('a leg between antipodes is drawn straight, for no great circle is the shortest', () => {
  const leg = testLeg('out', ['tehran', 'paris'], span)
  const antipodes = [
    [0, 0],
    [180, 0],
  ] as const
  expect(legPath({ ...leg, positions: antipodes }).points).toHaveLength(2)
})

test('leaves out stops that cannot be told from an end at the zoom, so that no course hooks there', () => {
  const leg = testLeg('out', ['paris', 'baghdad', 'camp-ashraf'], span)
  expect(seenLeg(leg, 5).positions).toEqual([leg.positions[0], leg.positions[2]])
  expect(seenLeg(leg, 8)).toBe(leg)
})
