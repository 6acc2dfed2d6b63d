import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisTicks } from '../../../src/domain/time/axis-ticks'
import { clockTicks } from '../../../src/domain/time/clock-ticks'
import { civilToDays, daysToCivil, yearOf } from '../../../src/domain/time/days'
import type { GrainUnit } from '../../../src/domain/time/extent'
import { formatTick } from '../../../src/i18n/format-tick'

const from = civilToDays(1963, 1, 1)
const to = civilToDays(2024, 1, 1)
const majorYears = (width: number) =>
  axisTicks({ from, to }, width, 44)
    .filter(({ major }) => major)
    .map(({ value }) => daysToCivil(value).year)

describe('axisTicks', () => {
  test('a wide axis of sixty years is labelled every five, with a stroke a year', () => {
    expect(majorYears(1000)).toEqual([1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020])
    expect(axisTicks({ from, to }, 1000, 44)).toHaveLength(62)
  })

  test('a narrow one every ten', () => {
    expect(majorYears(340)).toEqual([1970, 1980, 1990, 2000, 2010, 2020])
  })

  test('a month shows days, a year months', () => {
    expect(axisTicks({ from: from, to: from + 31 }, 1000, 20)[0]).toEqual({
      value: from,
      kind: 'day',
      major: true,
    })
    expect(axisTicks({ from: from, to: from + 364 }, 1000, 44).filter(({ major }) => major)).toHaveLength(12)
  })

  test('a day shows its hours, an hour its minutes, a midnight its day', () => {
    const labels = (start: number, days: number, grain: GrainUnit) =>
      clockTicks({ from: start, to: start + days, grain }, 1000, 46)
        .filter(({ major }) => major)
        .map((tick) => formatTick(tick, 'en-GB'))
    expect(labels(from, 1, 'minute').slice(0, 3)).toEqual(['1 Jan 1963', '03:00', '06:00'])
    expect(labels(from + 1 / 24, 1 / 24, 'minute').slice(0, 2)).toEqual(['01:00', '01:10'])
    expect(labels(from + 1 / 24, 1 / 1440, 'second').slice(0, 2)).toEqual(['01:00:00', '01:00:10'])
    expect(labels(from, 1, 'day')).toEqual(['1 Jan 1963', '2 Jan 1963'])
  })

  test('nothing to draw on', () => {
    expect(axisTicks({ from: 0, to: 0 }, 100, 10)).toEqual([])
    expect(axisTicks({ from: 0, to: 10 }, 0, 10)).toEqual([])
  })

  test('strokes and labels begin anew with each month', () => {
    const june = civilToDays(1981, 6, 1)
    const labels = axisTicks({ from: june, to: june + 60 }, 600, 25).filter(({ major }) => major)
    const text = labels.map(({ value }) => `${daysToCivil(value).month}-${daysToCivil(value).day}`)
    expect(text).toEqual(['6-1', '6-8', '6-15', '6-22', '7-1', '7-8', '7-15', '7-22'])
  })

  test.each([
    [1_000, 100],
    [50_000, 5_000],
    [3_000_000, 500_000],
  ])('an axis of %i years is labelled every %i', (years, every) => {
    const end = civilToDays(2000, 1, 1)
    const labels = axisTicks({ from: civilToDays(2000 - years, 1, 1), to: end }, 800, 46).filter(
      ({ major }) => major,
    )
    expect(labels.slice(1).map(({ value }, i) => yearOf(value) - yearOf(labels[i]?.value ?? 0))).toEqual(
      labels.slice(1).map(() => every),
    )
    expect(labels.length).toBeGreaterThan(5)
  })

  test.each([
    [-800, 500, 1000, ['800', '700', '600', '500', '400', '300', '200', '100', 1, 100, 200, 300, 400, 500]],
    [-43, 20, 340, ['40', '20', 1, 20]],
    [-8, 12, 1000, ['8', '6', '4', '2', 1, 4, 6, 8, 10, 12]],
    [-3, 3, 340, ['4', '3', '2', '1', 1, 2, 3]],
  ])('years BCE are round as they are worded: from %i to %i', (first, last, width, expected) => {
    const ticks = axisTicks({ from: civilToDays(first, 1, 1), to: civilToDays(last, 1, 1) }, width, 46)
    const words = (of: typeof ticks) =>
      of.map(({ value }) => (yearOf(value) < 1 ? String(1 - yearOf(value)) : yearOf(value)))
    expect(words(ticks.filter(({ major }) => major))).toEqual(expected)
    expect(new Set(ticks.map(({ value }) => value)).size).toBe(ticks.length)
  })

  test('strokes between years BCE are round as well', () => {
    const ticks = axisTicks({ from: civilToDays(-799, 1, 1), to: civilToDays(-99, 1, 1) }, 700, 46)
    expect(ticks.map(({ value }) => (1 - yearOf(value)) % 20)).toEqual(ticks.map(() => 0))
    expect(ticks.length).toBe(36)
  })

  test('years of more letters have more room', () => {
    const gap = (first: number, last: number) => {
      const axis = { from: civilToDays(first, 1, 1), to: civilToDays(last, 1, 1) }
      const [one, two] = axisTicks(axis, 600, 46).filter(({ major }) => major)
      return (600 * ((two?.value ?? 0) - (one?.value ?? 0))) / (axis.to - axis.from)
    }
    expect(gap(1000, 2100)).toBeLessThan(60)
    expect(gap(-2099, -999)).toBeGreaterThan(70)
  })

  test('no axis is endless', () => {
    for (const bound of [Infinity, -Infinity, Number.NaN, 1e300]) {
      expect(axisTicks({ from: bound, to: to }, 100, 10)).toEqual([])
      expect(axisTicks({ from: from, to: bound }, 100, 10)).toEqual([])
      expect(axisTicks({ from, to }, bound, 10)).toEqual([])
    }
  })

  test('labels keep their distance, in order and within the axis, and strokes 4 pixels', () => {
    const room = { year: 1, month: 1.5, day: 2, minute: 2, second: 2 }
    const gaps = (values: readonly number[]) => values.slice(1).map((value, i) => value - (values[i] ?? 0))
    fc.assert(
      fc.property(
        fc.double({ min: -700_000, max: 700_000, noNaN: true }),
        fc.oneof(fc.double({ min: 0.5, max: 2000, noNaN: true }), fc.integer({ min: 1, max: 2_000_000 })),
        fc.integer({ min: 50, max: 4000 }),
        fc.integer({ min: 8, max: 100 }),
        fc.constantFrom<GrainUnit>('day', 'hour', 'minute', 'second'),
        (start, days, width, minGap, grain) => {
          const ticks = clockTicks({ from: start, to: start + days, grain }, width, minGap)
          const x = (values: readonly { value: number }[]) =>
            values.map(({ value }) => ((value - start) / days) * width)
          const [first] = ticks
          const least = minGap * (first ? room[first.kind] : 1) * 0.999
          expect(gaps(x(ticks.filter(({ major }) => major))).every((gap) => gap >= least)).toBe(true)
          expect(gaps(x(ticks)).every((gap) => gap >= 3.99)).toBe(true)
          expect(ticks.every(({ value }) => value >= start && value <= start + days)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
