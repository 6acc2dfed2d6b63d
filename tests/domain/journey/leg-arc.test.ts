import { describe, expect, test } from 'vitest'
import type { Arc, Disc } from '../../../src/domain/journey/arc'
import { legArc, loopBeyond } from '../../../src/domain/journey/leg-arc'
import { legPath } from '../../../src/domain/journey/leg-path'
import { type LoopWay, loopWays } from '../../../src/domain/journey/loop-ways'
import type { Point } from '../../../src/domain/marks/mercator'
import { project } from '../../../src/domain/marks/mercator'
import { daySpan, PLACES, testLeg } from '../marks/test-atlas'

const span = daySpan(0, 10)
const RADIUS = 20
const short = testLeg('short', ['tirana', 'ashraf-3'], span)

const at = (place: string, zoom: number): Point => {
  const { x, y } = project(PLACES.get(place)?.position ?? [0, 0])
  return { x: x * 2 ** zoom, y: y * 2 ** zoom }
}
const disc = (place: string, zoom: number): Disc => ({ ...at(place, zoom), radius: RADIUS })
const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
const reachFrom = (centre: Point, { points }: Arc) => Math.max(...points.map((point) => far(point, centre)))
const layOut = (
  leg = short,
  zoom = 3,
  ends: readonly [string, string] = ['tirana', 'tirana'],
  loop?: LoopWay,
) => legArc(legPath(leg), { zoom, offset: { x: 0, y: 0 } }, disc(ends[0], zoom), disc(ends[1], zoom), loop)

describe('a leg within one mark', () => {
  test('loops out of it and back to its rim, in a size that suits the zoom', () => {
    for (const zoom of [2, 3, 4, 6]) {
      const { arc, isLoop } = layOut(short, zoom)
      const centre = at('tirana', zoom)
      expect(isLoop).toBe(true)
      expect(far(arc.points[0] ?? centre, centre)).toBeCloseTo(RADIUS, 0)
      expect(far(arc.points.at(-1) ?? centre, centre)).toBeCloseTo(RADIUS, 0)
      expect(reachFrom(centre, arc)).toBeCloseTo(RADIUS + loopBeyond(zoom), 0)
    }
    expect(loopBeyond(2)).toBeLessThan(20)
    expect(loopBeyond(6)).toBeGreaterThan(30)
  })

  test('goes in the direction asked for', () => {
    const { arc } = layOut(short, 3, undefined, { away: 0, turn: Math.PI, lane: 0 })
    const left = Math.min(...arc.points.map(({ x }) => x))
    expect(at('tirana', 3).x - left).toBeCloseTo(RADIUS + loopBeyond(3), 0)
  })
})

describe('a leg between marks that all but touch', () => {
  const legs = [
    testLeg('in', ['baghdad', 'camp-ashraf'], span),
    testLeg('out', ['camp-ashraf', 'baghdad'], span),
  ]
  const ways = loopWays([testLeg('far', ['paris', 'baghdad'], span), ...legs])
  const ends = (id: string): readonly [string, string] =>
    id === 'in' ? ['baghdad', 'camp-ashraf'] : ['camp-ashraf', 'baghdad']
  const bows = (zoom: number) =>
    legs.map((leg) => {
      const { arc } = layOut(leg, zoom, ends(leg.id), ways.get(leg.id))
      const middle = { x: (at('baghdad', zoom).x + at('camp-ashraf', zoom).x) / 2 }
      return Math.max(...arc.points.map(({ x }) => x)) - middle.x
    })

  test('bows beyond the marks, one leg around the other', () => {
    const [inner = 0, outer = 0] = bows(6)
    expect(inner).toBeGreaterThan(RADIUS)
    expect(outer).toBeGreaterThan(inner + 6)
  })

  test('lies beside the other leg where both are seen straight', () => {
    const [inner = 0, outer = 0] = bows(7)
    expect(outer).toBeGreaterThan(inner + 4)
  })

  test('does not jump where a loop becomes a straight line', () => {
    const zooms = Array.from({ length: 41 }, (_, index) => 6 + index / 40)
    const steps = zooms.map((zoom) => bows(zoom))
    for (const [index, bow] of steps.entries()) {
      for (const leg of [0, 1]) {
        expect(Math.abs((bow[leg] ?? 0) - (steps[Math.max(0, index - 1)]?.[leg] ?? 0))).toBeLessThan(4)
      }
    }
  })
})

describe('a leg that is long enough to see', () => {
  test('lies on its course, from rim to rim', () => {
    const { arc, isLoop } = layOut(short, 10, ['tirana', 'ashraf-3'])
    expect(isLoop).toBe(false)
    expect(far(arc.points[0] ?? at('tirana', 10), at('tirana', 10))).toBeCloseTo(RADIUS, 0)
    expect(far(arc.points.at(-1) ?? at('tirana', 10), at('ashraf-3', 10))).toBeCloseTo(RADIUS, 0)
  })

  test('ends at the rim of a mark that stands for several places, not beside it', () => {
    const leg = testLeg('out', ['baghdad', 'ashraf-3'], span)
    const { arc } = layOut(leg, 8, ['baghdad', 'tirana'])
    expect(far(at('tirana', 8), at('ashraf-3', 8))).toBeGreaterThan(RADIUS)
    expect(far(arc.points.at(-1) ?? { x: 0, y: 0 }, at('tirana', 8))).toBeCloseTo(RADIUS, 0)
  })
})
