import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenEvents } from '../../../src/domain/histogram/even-events'
import { seriesOf } from '../../../src/domain/series/series-of'
import { followAxis, panAxis, zoomAxis } from '../../../src/domain/time/axis-view'
import { civilToDays } from '../../../src/domain/time/days'
import { fitAxis, shortestAxis } from '../../../src/domain/time/fit-axis'
import { evenTime } from '../../../src/domain/time/time-spread'
import { sampleEvent } from '../playback/sample-events'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const events = [
  sampleEvent('a', '1965-09-06'),
  ...Array.from({ length: 20 }, (_, i) => sampleEvent(`b${i}`, `1981-06-${10 + i}`)),
  sampleEvent('c', '2012'),
  sampleEvent('d', '201X~'),
]
const spreads = { even: evenTime(extent), uneven: evenEvents(extent, seriesOf(events)) }
const day = fc.double({ min: extent.from, max: extent.to, noNaN: true })
const axis = fc.tuple(day, day).map(([a, b]) => fitAxis({ from: Math.min(a, b), to: Math.max(a, b) }, extent))

const SHORTEST = shortestAxis(extent)

describe.each(Object.entries(spreads))('an %s axis', (_, spread) => {
  test('gives every day back', () => {
    fc.assert(
      fc.property(day, (at) => {
        expect(spread.day(spread.share(at))).toBeCloseTo(at, 5)
      }),
    )
    expect([spread.share(extent.from), spread.share(extent.to)]).toEqual([0, 1])
  })

  test('runs one way only', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(Math.abs(a - b) > 0.01)
        expect(spread.share(a) < spread.share(b)).toBe(a < b)
      }),
    )
  })

  test('is as it was when zoomed in and out again, up to its limits', () => {
    fc.assert(
      fc.property(
        axis,
        fc.double({ min: 1.01, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, factor, part) => {
          const shown = view ?? extent
          const at = shown.from + part * (shown.to - shown.from)
          const near = zoomAxis(view, extent, spread, factor, at)
          fc.pre(near !== undefined && near.to - near.from > SHORTEST + 1)
          const back = zoomAxis(near, extent, spread, 1 / factor, at) ?? extent
          expect(back.from).toBeCloseTo(shown.from, 3)
          expect(back.to).toBeCloseTo(shown.to, 3)
        },
      ),
    )
  })

  test('keeps within the extent, and is never too short, whatever is done to it', () => {
    const step = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: day }),
      fc.record({ by: fc.double({ min: -3, max: 3, noNaN: true }) }),
      fc.record({ follow: day }),
    )
    fc.assert(
      fc.property(axis, fc.array(step, { maxLength: 12 }), (start, steps) => {
        let view = start
        for (const each of steps) {
          if ('factor' in each) view = zoomAxis(view, extent, spread, each.factor, each.at)
          else if ('by' in each) view = panAxis(view, extent, spread, each.by)
          else view = followAxis(view, extent, spread, each.follow)
          const { from, to } = view ?? extent
          expect(from).toBeGreaterThanOrEqual(extent.from)
          expect(to).toBeLessThanOrEqual(extent.to)
          expect(to - from).toBeGreaterThanOrEqual(SHORTEST - 1e-6)
          if ('follow' in each) {
            expect(each.follow).toBeGreaterThanOrEqual(from - 1e-6)
            expect(each.follow).toBeLessThanOrEqual(to + 1e-6)
          }
        }
      }),
    )
  })
})

test('crowded years get room', () => {
  const { share } = spreads.uneven
  const length = (year: number) => share(civilToDays(year + 1, 1, 1)) - share(civilToDays(year, 1, 1))
  expect(length(1981)).toBeGreaterThan(20 * length(1970))
  expect(length(1970)).toBeGreaterThan(0)
})

test('a short atlas is shown whole', () => {
  expect(fitAxis({ from: 3, to: 5 }, { from: 0, to: 10 })).toBeUndefined()
})

test('an axis that is pushed against an end of the extent keeps its length and stops there', () => {
  const view = { from: civilToDays(1970, 1, 1), to: civilToDays(1980, 1, 1) }
  const length = view.to - view.from
  expect(panAxis(view, extent, spreads.even, -9)).toEqual({
    from: extent.from,
    to: expect.closeTo(extent.from + length, 5),
  })
  expect(panAxis(view, extent, spreads.even, 9)).toEqual({
    from: expect.closeTo(extent.to - length, 5),
    to: extent.to,
  })
})

test.each([
  ['later', civilToDays(1995, 1, 1), 0.25],
  ['earlier', civilToDays(1967, 1, 1), 0.75],
])('a day that is %s than all of an axis leaves most of it for what comes next', (_, at, part) => {
  const view = { from: civilToDays(1970, 1, 1), to: civilToDays(1974, 1, 1) }
  const { from, to } = followAxis(view, extent, spreads.even, at) ?? extent
  expect((at - from) / (to - from)).toBeCloseTo(part, 5)
})

test('an axis that is sent into crowded weeks, where its length is a few days, shows as much time as the shortest', () => {
  const view = { from: civilToDays(1970, 1, 1), to: civilToDays(1970, 4, 1) }
  const at = civilToDays(1981, 6, 20)
  const { from, to } = followAxis(view, extent, spreads.uneven, at) ?? extent
  expect(to - from).toBeCloseTo(SHORTEST, 5)
  expect(from < at && at < to).toBe(true)
})

test('half of an uneven axis is shared out by time, half by events', () => {
  const share = spreads.uneven.share(civilToDays(1982, 1, 1))
  const byTime = spreads.even.share(civilToDays(1982, 1, 1))
  // 21 of the 23 events lie before.
  expect(share).toBeCloseTo(0.5 * byTime + 0.5 * (21 / 23), 3)
})
