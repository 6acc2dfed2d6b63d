import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEWEST, rowsOf, type SliceAt, sliceAt, timeOf } from '../../../src/domain/parquet/time-slices'

/** Row groups of ten rows, each of which starts at the next ten days. */
const tens = (count: number) =>
  Array.from({ length: count }, (_, group) => ({
    rows: 10,
    starts: [group * 10, group * 10 + 9] as const,
  }))
const window = (from: number, to: number): SliceAt => ({ kind: 'window', window: { from, to } })

describe('sliceAt', () => {
  it.each([
    ['the newest', NEWEST, 7, 10],
    ['a window in the middle, with what is around it', window(42, 48), 3, 6],
    ['a window of more than there is room for, at its end', window(0, 75), 5, 8],
    ['a window before all', window(-50, -40), 0, 3],
    ['a window after all', window(500, 600), 7, 10],
    ['an open window', window(-Infinity, 35), 1, 4],
    ['a row group', { kind: 'group', group: 0 }, 0, 3],
    ['what is before', { kind: 'earlier', than: { first: 4, last: 7 } }, 2, 5],
    ['what is before the second', { kind: 'earlier', than: { first: 1, last: 4 } }, 0, 3],
    ['what is after', { kind: 'later', than: { first: 4, last: 7 } }, 6, 9],
    ['what is after the last but one', { kind: 'later', than: { first: 6, last: 9 } }, 7, 10],
  ] satisfies [string, SliceAt, number, number][])('is of %s', (_, at, first, last) => {
    expect(sliceAt(tens(10), at, 30)).toEqual({ first, last })
  })

  it('steps on by one where a row group fills it', () => {
    expect(sliceAt(tens(9), { kind: 'later', than: { first: 4, last: 5 } }, 10)).toEqual({
      first: 5,
      last: 6,
    })
    expect(sliceAt(tens(9), { kind: 'earlier', than: { first: 4, last: 5 } }, 10)).toEqual({
      first: 3,
      last: 4,
    })
  })

  it('takes a row group of more rows alone', () => {
    expect(sliceAt(tens(9), window(40, 45), 3)).toEqual({ first: 4, last: 5 })
  })

  it('comes by Earlier from the end to the beginning, without leaving any row group out', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60 }), (sizes, most) => {
        const groups = sizes.map((rows, group) => ({ rows, starts: [group, group] as const }))
        for (const kind of ['earlier', 'later'] as const) {
          let slice = sliceAt(groups, kind === 'earlier' ? NEWEST : window(-9, -8), most)
          for (let step = 0; kind === 'earlier' ? slice.first > 0 : slice.last < groups.length; step++) {
            const next = sliceAt(groups, { kind, than: slice }, most)
            expect(rowsOf(groups, next) <= most || next.last - next.first === 1).toBe(true)
            if (kind === 'earlier') {
              expect(next.first).toBeLessThan(slice.first)
              expect(next.last).toBeGreaterThanOrEqual(slice.first)
            } else {
              expect(next.last).toBeGreaterThan(slice.last)
              expect(next.first).toBeLessThanOrEqual(slice.last)
            }
            slice = next
            expect(step).toBeLessThan(100)
          }
        }
      }),
    )
  })
})

it('tells the time of a slice by the starts that are known', () => {
  const open = { rows: 1, starts: [-Infinity, 4] as const }
  expect(timeOf([open, ...tens(3)], { first: 0, last: 3 })).toEqual({ from: 0, to: 19 })
})
