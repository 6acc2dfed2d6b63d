import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ascendingOrder } from '../../../src/domain/dots/ascending-order'
import { dotRanks, dotSource, dotsBegun, dotsEnded } from '../../../src/domain/dots/dot-source'

const columns = {
  start: Float64Array.of(0, 1, 2, 2, 5),
  end: Float64Array.of(9, 3, 9, 4, 6),
  x: Uint32Array.of(10, 11, 12, 13, 14),
  y: Uint32Array.of(20, 21, 22, 23, 24),
  category: Uint8Array.of(0, 1, 200, 3, 4),
}

test('a key is the place in the order of ends, with the category', () => {
  const source = dotSource(columns, Uint32Array.of(0, 1, 2, 3, 4))
  expect(source.indexOfRank).toEqual(Uint32Array.of(1, 3, 4, 0, 2))
  expect(Array.from(source.key, (key) => [key >>> 4, key & 15])).toEqual([
    [4, 0],
    [1, 1],
    [5, 15],
    [2, 3],
    [3, 4],
  ])
})

test('only the rows given are there, by their own indices', () => {
  const rows = Uint32Array.of(1, 3, 4)
  const source = dotSource(columns, rows)
  expect(source).toEqual({
    count: 3,
    x: Uint32Array.of(11, 13, 14),
    y: Uint32Array.of(21, 23, 24),
    key: Uint32Array.of(0x11, 0x23, 0x34),
    indexOfRank: undefined,
  })
  expect([0, 1, 2, 5, 6].map((to) => dotsBegun(columns, rows, to))).toEqual([0, 0, 1, 2, 3])
  expect([2, 3, 4, 5.5, 6].map((from) => dotsEnded(columns, rows, source, from))).toEqual([0, 1, 2, 2, 3])
})

test('what has ended is counted in the order of ends', () => {
  const rows = Uint32Array.of(0, 1, 2, 3, 4)
  const source = dotSource(columns, rows)
  expect([2, 3, 4, 6, 8.9, 9].map((from) => dotsEnded(columns, rows, source, from))).toEqual([
    0, 1, 2, 3, 3, 5,
  ])
})

test('a window shows what has begun before it ends without what ended before it begins', () => {
  const rows = Uint32Array.of(0, 1, 2, 3, 4)
  const source = dotSource(columns, rows)
  expect(dotRanks({ columns, rows, source }, { from: 3, to: 5 })).toEqual({ hi: 4, lo: 1 })
})

test('none are a source too', () => {
  const none = new Uint32Array(0)
  const source = dotSource(columns, none)
  expect(source.count).toBe(0)
  expect(dotsBegun(columns, none, 9)).toBe(0)
  expect(dotsEnded(columns, none, source, 9)).toBe(0)
})

test('more than keys have room for are refused', () => {
  expect(() => dotSource(columns, { length: 2 ** 27 - 1 } as Uint32Array)).toThrow(RangeError)
})

test('of some rows the known order of all makes what sorting them would', () => {
  const span = fc.record({ start: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(fc.array(fc.tuple(span, fc.boolean()), { maxLength: 30 }), (all) => {
      const spans = all.map(([{ start, length }]) => ({ start, end: start + length }))
      spans.sort((a, b) => a.start - b.start)
      const many = {
        start: Float64Array.from(spans, ({ start }) => start),
        end: Float64Array.from(spans, ({ end }) => end),
        x: new Uint32Array(spans.length),
        y: new Uint32Array(spans.length),
        category: new Uint8Array(spans.length),
      }
      const rows = Uint32Array.from(all.flatMap(([, isTaken], row) => (isTaken ? row : [])))
      const known = dotSource(many, rows, { order: ascendingOrder(many.end) })
      const sorted = dotSource(many, rows)
      expect(known.key).toEqual(sorted.key)
      const identity = Uint32Array.from(rows, (_, index) => index)
      expect(known.indexOfRank ?? identity).toEqual(sorted.indexOfRank ?? identity)
    }),
  )
})
