import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenEvents } from '../../../src/domain/histogram/even-events'
import { unevenBinEdges } from '../../../src/domain/histogram/uneven-bin-edges'
import { seriesOf } from '../../../src/domain/series/series-of'
import { toCalendar } from '../../../src/domain/time/calendar'
import { calendarLevels } from '../../../src/domain/time/calendar-levels'
import { civilLevels } from '../../../src/domain/time/civil-levels'
import { civilToDays } from '../../../src/domain/time/days'
import { levelTicks, placedTicks } from '../../../src/domain/time/placed-ticks'
import { sampleEvent } from '../playback/sample-events'

const extent = { from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) }
const axis = fc
  .tuple(fc.integer({ min: extent.from, max: extent.to - 20 }), fc.integer({ min: 20, max: 25_000 }))
  .map(([from, length]) => ({ from, to: Math.min(extent.to, from + length) }))
const years = fc.array(fc.integer({ min: 1963, max: 2023 }), { minLength: 1, maxLength: 40 })
const width = fc.integer({ min: 300, max: 1400 })
const GAPS = { year: 40, month: 64, day: 84, minute: 84, second: 84 } as const

describe('ticks', () => {
  test.each(['civil', 'persian', 'islamic'] as const)(
    'of %s dates never collide',
    (kind) => {
      fc.assert(
        fc.property(axis, years, width, fc.boolean(), (shown, crowded, pixels, isEven) => {
          const events = crowded.map((year, i) => sampleEvent(`${i}`, `${year}`))
          const { share } = evenEvents(extent, seriesOf(events))
          const [a, b] = [share(shown.from), share(shown.to)]
          const x = (day: number) =>
            isEven
              ? ((day - shown.from) / (shown.to - shown.from)) * pixels
              : ((share(day) - a) / (b - a)) * pixels
          const levels = kind === 'civil' ? civilLevels(shown) : calendarLevels(shown, kind)
          const ticks = (isEven ? levelTicks : placedTicks)(levels, x, (each) => GAPS[each])
          const labels = ticks.filter(({ major }) => major)
          for (const [index, tick] of labels.entries()) {
            const next = labels[index + 1]
            if (next) expect(x(next.value) - x(tick.value)).toBeGreaterThanOrEqual(40)
          }
          for (const [index, tick] of ticks.entries()) {
            expect(tick.value >= shown.from && tick.value <= shown.to).toBe(true)
            const next = ticks[index + 1]
            if (next) expect(x(next.value) - x(tick.value)).toBeGreaterThanOrEqual(4 - 1e-6)
          }
        }),
        { numRuns: 40 },
      )
    },
    60_000,
  )

  test('of a calendar stand where its years begin', () => {
    const x = (day: number) => ((day - extent.from) / (extent.to - extent.from)) * 1000
    const labels = levelTicks(calendarLevels(extent, 'persian'), x, () => 46).filter(({ major }) => major)
    expect(labels.map(({ value }) => toCalendar(value, 'persian').year)).toEqual([
      1345, 1350, 1355, 1360, 1365, 1370, 1375, 1380, 1385, 1390, 1395, 1400,
    ])
    expect(labels.every(({ value }) => toCalendar(value, 'persian').day === 1)).toBe(true)
    expect(labels[3]?.value).toBe(civilToDays(1981, 3, 21))
  })
})

test('bins of an uneven axis are wide enough to be seen, and leave nothing out', () => {
  fc.assert(
    fc.property(axis, years, width, (shown, crowded, pixels) => {
      const { share } = evenEvents(extent, seriesOf(crowded.map((year, i) => sampleEvent(`${i}`, `${year}`))))
      const [a, b] = [share(shown.from), share(shown.to)]
      const x = (day: number) => ((share(day) - a) / (b - a)) * pixels
      const edges = unevenBinEdges(shown, x, 6)
      expect([edges[0], edges.at(-1)]).toEqual([shown.from, shown.to])
      for (let bin = 0; bin + 2 < edges.length; bin++)
        expect(x(edges[bin + 1] ?? 0) - x(edges[bin] ?? 0)).toBeGreaterThanOrEqual(6)
    }),
  )
})
