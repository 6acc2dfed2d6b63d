import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bytesOf,
  NEWEST,
  rowsOf,
  type SliceAt,
  type SliceRoom,
  sliceAt,
  timeOf,
} from '../../../src/domain/parquet/time-slices'

/** Row groups of ten rows, each of which starts at the next ten days. */
const tens = (count: number) =>
  Array.from({ length: count }, (_, group) => ({
    rows: 10,
    starts: [group * 10, group * 10 + 9] as const,
  }))
const window = (from: number, to: number): SliceAt => ({ kind: 'window', window: { from, to } })
const room = (rows: number): SliceRoom => ({ rows, bytes: Infinity, bytesOf: () => 1 })
/** Where each row group costs a byte but those that are at hand. */
const priced = (rows: number, bytes: number, atHand: readonly number[] = []): SliceRoom => ({
  rows,
  bytes,
  bytesOf: (group) => (atHand.includes(group) ? 0 : 1),
})

describe('sliceAt', () => {
  it.each([
    ['the newest', NEWEST, 7, 10],
    ['a window in the middle, with what is around it', window(42, 48), 3, 6],
    ['a window of more than there is room for, at its end', window(0, 75), 5, 8],
    ['a window before all', window(-50, -40), 0, 3],
    ['a window after all', window(500, 600), 7, 10],
    ['an open window', window(-Infinity, 35), 1, 4],
    ['the first row group', { kind: 'around', slice: { first: 0, last: 1 } }, 0, 3],
    ['what is before', { kind: 'earlier', than: { first: 4, last: 7 } }, 3, 6],
    ['what is before the second', { kind: 'earlier', than: { first: 1, last: 4 } }, 0, 3],
    ['what is before the first', { kind: 'earlier', than: { first: 0, last: 3 } }, 0, 3],
    ['what is after', { kind: 'later', than: { first: 4, last: 7 } }, 5, 8],
    ['what is after the last but one', { kind: 'later', than: { first: 6, last: 9 } }, 7, 10],
  ] satisfies [string, SliceAt, number, number][])('is of %s', (_, at, first, last) => {
    expect(sliceAt(tens(10), at, room(30))).toEqual({ first, last })
  })

  it.each([
    ['a window has nothing around it that costs more', window(42, 48), priced(100, 3), 3, 6],
    ['a window is had whole, whatever it costs', window(20, 59), priced(100, 1), 2, 6],
    ['what is at hand is had too', window(42, 48), priced(100, 1, [5, 6, 7]), 4, 8],
    [
      'what is next is added to what is there',
      { kind: 'later', than: { first: 2, last: 5 } },
      priced(100, 2, [2, 3, 4]),
      2,
      7,
    ],
    [
      'what is there stays though what is next costs more than may be',
      { kind: 'later', than: { first: 2, last: 5 } },
      priced(100, 0.5, [2, 3, 4]),
      2,
      6,
    ],
    [
      'what is next takes the place of the farthest',
      { kind: 'earlier', than: { first: 2, last: 5 } },
      priced(30, 1, [2, 3, 4]),
      1,
      4,
    ],
  ] satisfies [string, SliceAt, SliceRoom, number, number][])('%s', (_, at, room, first, last) => {
    expect(sliceAt(tens(10), at, room)).toEqual({ first, last })
  })

  it('steps on by one where a row group fills it', () => {
    expect(sliceAt(tens(9), { kind: 'later', than: { first: 4, last: 5 } }, room(10))).toEqual({
      first: 5,
      last: 6,
    })
    expect(sliceAt(tens(9), { kind: 'earlier', than: { first: 4, last: 5 } }, room(10))).toEqual({
      first: 3,
      last: 4,
    })
  })

  it('takes a row group of more rows alone', () => {
    expect(sliceAt(tens(9), window(40, 45), room(3))).toEqual({ first: 4, last: 5 })
  })

  it('comes from one end to the other, without leaving any row group out, for no more bytes a step than may be', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 30 }),
        (sizes, most, bytes, price) => {
          const groups = sizes.map((rows, group) => ({ rows, starts: [group, group] as const }))
          for (const kind of ['earlier', 'later'] as const) {
            const atHand = new Set<number>()
            const room = { rows: most, bytes, bytesOf: (group: number) => (atHand.has(group) ? 0 : price) }
            const take = (at: SliceAt) => {
              const slice = sliceAt(groups, at, room)
              expect(bytesOf(slice, room)).toBeLessThanOrEqual(Math.max(bytes, price))
              for (let group = slice.first; group < slice.last; group++) atHand.add(group)
              return slice
            }
            let slice = take(kind === 'earlier' ? NEWEST : window(-9, -8))
            for (let step = 0; kind === 'earlier' ? slice.first > 0 : slice.last < groups.length; step++) {
              const next = take({ kind, than: slice })
              expect(rowsOf(groups, next) <= most || next.last - next.first === 1).toBe(true)
              if (kind === 'earlier') {
                expect(next.first).toBeLessThan(slice.first)
                expect(next.last).toBeGreaterThanOrEqual(slice.first)
              } else {
                expect(next.last).toBeGreaterThan(slice.last)
                expect(next.first).toBeLessThanOrEqual(slice.last)
              }
              // What is there is let go of for want of rows alone.
              const isKept = next.first <= slice.first && next.last >= slice.last
              expect(isKept || rowsOf(groups, next) + 40 > most).toBe(true)
              slice = next
              expect(step).toBeLessThan(100)
            }
          }
        },
      ),
    )
  })
})

it('tells the time of a slice by the starts that are known', () => {
  const open = { rows: 1, starts: [-Infinity, 4] as const }
  expect(timeOf([open, ...tens(3)], { first: 0, last: 3 })).toEqual({ from: 0, to: 19 })
})
