import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AtlasReader } from '../../../src/domain/atlas/atlas-reader'
import { readRelocations } from '../../../src/domain/atlas/read-relocations'
import { legProgress, waymarksOf } from '../../../src/domain/journey/leg-progress'
import { civilToDays } from '../../../src/domain/time/days'
import { plainLeg } from '../atlas/plain-parts'
import { daySpan } from '../marks/test-atlas'

test('is ahead until the window reaches past its start, under way, then finished', () => {
  const span = daySpan(100, 110)
  expect(legProgress(span, 100)).toEqual({ state: 'ahead', fraction: 0, since: 0 })
  expect(legProgress(span, 105)).toEqual({ state: 'under-way', fraction: 0.5, since: 0 })
  expect(legProgress(span, 110)).toEqual({ state: 'finished', fraction: 1, since: 0 })
  expect(legProgress(span, 475)).toEqual({ state: 'finished', fraction: 1, since: 365 })
})

test('takes the widest reading of doubtful dates', () => {
  const span = daySpan(100, 200, { latestStart: 150, earliestEnd: 160 })
  expect(legProgress(span, 101).state).toBe('under-way')
  expect(legProgress(span, 199).state).toBe('under-way')
})

test('without a known start or end it is drawn half way, never as arrived', () => {
  expect(legProgress(daySpan(Number.NEGATIVE_INFINITY, 50), 10).fraction).toBe(0.5)
  expect(legProgress(daySpan(0, Number.POSITIVE_INFINITY), 9999)).toEqual({
    state: 'under-way',
    fraction: 0.5,
    since: 0,
  })
})

const threeStops = {
  span: daySpan(100, 140),
  stops: ['a', 'b', 'c'],
  positions: [
    [0, 0],
    [9, 0],
    [10, 0],
  ],
} as const

test('has reached a stop on the day that is known of it', () => {
  const leg = plainLeg({
    id: 'leg',
    ...threeStops,
    reached: [{ stop: 'b', date: '1970-04-12', span: daySpan(101, 102) }],
  })
  const waymarks = waymarksOf(leg)
  expect(waymarks).toEqual([{ day: 102, share: expect.closeTo(0.9) }])
  expect(legProgress(leg.span, 101, waymarks).fraction).toBeCloseTo(0.45)
  expect(legProgress(leg.span, 102, waymarks).fraction).toBeCloseTo(0.9)
  expect(legProgress(leg.span, 121, waymarks).fraction).toBeCloseTo(0.95)
})

test.each([
  ['a', 110],
  ['c', 110],
  ['elsewhere', 110],
  ['b', 99],
  ['b', 140],
])('passes over a stop %s reached on day %i: an end, unknown, or out of its time', (stop, day) => {
  expect(
    waymarksOf(
      plainLeg({ id: 'leg', ...threeStops, reached: [{ stop, date: '1970', span: daySpan(day, day + 1) }] }),
    ),
  ).toEqual([])
})

test('never goes back as time goes on', () => {
  const day = fc.integer({ min: -100, max: 100 })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), day, day, day, (start, length, a, b, stop) => {
      const span = daySpan(start, start + length)
      const reached = [{ stop: 'b', date: '1970', span: daySpan(stop, stop + 1) }]
      const waymarks = waymarksOf(plainLeg({ id: 'leg', ...threeStops, span, reached }))
      const early = legProgress(span, Math.min(a, b), waymarks)
      const late = legProgress(span, Math.max(a, b), waymarks)
      expect(late.fraction).toBeGreaterThanOrEqual(early.fraction)
      expect(late.fraction).toBeLessThanOrEqual(1)
    }),
  )
})

test('the flight of July 1981 from Tehran to France is nearly over on its day', () => {
  const { features } = JSON.parse(readFileSync('data/relocations.geojson', 'utf8'))
  const { legs } = readRelocations(new AtlasReader(), features)
  const flight = legs.find(({ id }) => id === 'leg-1-tehran-france')
  if (!flight) throw new Error('no such leg')
  const goneOn = (day: number) =>
    legProgress(flight.span, civilToDays(1981, 7, day) + 1, waymarksOf(flight)).fraction
  expect(goneOn(27)).toBe(0)
  expect(goneOn(29)).toBeGreaterThan(0.9)
  expect(goneOn(29)).toBeLessThan(1)
})
