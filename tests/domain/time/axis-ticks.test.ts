import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisTicks } from '../../../src/domain/time/axis-ticks'
import { civilToDays, daysToCivil } from '../../../src/domain/time/days'

const from = civilToDays(1963, 1, 1)
const to = civilToDays(2024, 1, 1)
const majorYears = (width: number) =>
  axisTicks(from, to, width, 44)
    .filter(({ major }) => major)
    .map(({ value }) => daysToCivil(value).year)

describe('axisTicks', () => {
  test('a wide axis of sixty years is labelled every five, with a stroke a year', () => {
    expect(majorYears(1000)).toEqual([1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020])
    expect(axisTicks(from, to, 1000, 44)).toHaveLength(62)
  })

  test('a narrow one every ten', () => {
    expect(majorYears(340)).toEqual([1970, 1980, 1990, 2000, 2010, 2020])
  })

  test('a month shows days, a year months', () => {
    expect(axisTicks(from, from + 31, 1000, 20)[0]).toEqual({ value: from, kind: 'day', major: true })
    expect(axisTicks(from, from + 364, 1000, 44).filter(({ major }) => major)).toHaveLength(12)
  })

  test('nothing to draw on', () => {
    expect(axisTicks(0, 0, 100, 10)).toEqual([])
    expect(axisTicks(0, 10, 0, 10)).toEqual([])
  })

  test('labels keep their distance, in order and within the axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 700_000 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 50, max: 4000 }),
        (start, days, width) => {
          const ticks = axisTicks(start, start + days, width, 40)
          const majors = ticks
            .filter(({ major }) => major)
            .map(({ value }) => ((value - start) / days) * width)
          for (let i = 1; i < majors.length; i++) {
            expect((majors[i] ?? 0) - (majors[i - 1] ?? 0)).toBeGreaterThan(35)
          }
          expect(ticks.every(({ value }) => value >= start && value <= start + days)).toBe(true)
          expect(ticks.length).toBeLessThan(width)
        },
      ),
    )
  })
})
