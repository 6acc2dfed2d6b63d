import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorldBox } from '../../../src/domain/collection/passing-rows'
import { SHAPE } from '../../../src/domain/collection/shape-columns'
import { type IndexedShapes, indexedShapes } from '../../../src/domain/collection/shape-index'
import { type ShapeFinder, shapeFinder } from '../../../src/domain/collection/shapes-alive'
import type { TimeWindow } from '../../../src/domain/time/time-span'

const WORLD = 2 ** 32

/** Lines, one of each row, by their vertices. */
function lines(...all: readonly (readonly [x: number, y: number][])[]): IndexedShapes {
  return indexedShapes({
    row: Uint32Array.from(all, (_, row) => row),
    kind: new Uint8Array(all.length).fill(SHAPE.line),
    firstPart: Uint32Array.from({ length: all.length + 1 }, (_, shape) => shape),
    firstVertex: Uint32Array.from([0, ...all.map((_, index) => all.slice(0, index + 1).flat().length)]),
    x: Uint32Array.from(all.flat(), ([x]) => x),
    y: Uint32Array.from(all.flat(), ([, y]) => y),
    times: undefined,
  })
}

const times = { start: Float64Array.of(0, 5, 10), end: Float64Array.of(100, 8, 12), dated: 3 }
const world = { left: 0, top: 0, right: WORLD, bottom: WORLD }

const finding =
  ({ find }: ShapeFinder) =>
  (window: TimeWindow, box: WorldBox) => [...find(window, box)]

describe('shapeFinder', () => {
  const shapes = lines(
    [
      [1000, 1000],
      [2000, 3000],
    ],
    [
      [5000, 1000],
      [6000, 3000],
    ],
    [
      [WORLD - 500, 1000],
      [500, 3000],
    ],
  )

  it('finds what is there at a time', () => {
    const find = finding(shapeFinder(shapes, times, undefined))
    expect(find({ from: 0, to: 5 }, world)).toEqual([0])
    expect(find({ from: 0, to: 6 }, world)).toEqual([0, 1])
    expect(find({ from: 8, to: 11 }, world)).toEqual([0, 2])
    expect(find({ from: 100, to: 200 }, world)).toEqual([])
  })

  it('finds what reaches into a rectangle', () => {
    const find = finding(shapeFinder(shapes, times, undefined))
    const time = { from: 0, to: 50 }
    expect(find(time, { left: 1500, right: 1600, top: 2900, bottom: 4000 })).toEqual([0])
    expect(find(time, { left: 2001, right: 4999, top: 0, bottom: WORLD })).toEqual([])
    expect(find(time, { left: 0, right: 4000, top: 3001, bottom: WORLD })).toEqual([])
  })

  it('finds a line across the edge of the world from both sides', () => {
    const find = finding(shapeFinder(shapes, times, undefined))
    const time = { from: 0, to: 50 }
    expect(find(time, { left: 0, right: 400, top: 0, bottom: WORLD })).toEqual([2])
    expect(find(time, { left: WORLD - 100, right: WORLD - 50, top: 0, bottom: WORLD })).toEqual([2])
    expect(find(time, { left: WORLD - 100, right: WORLD + 1200, top: 0, bottom: WORLD })).toEqual([0, 2])
    expect(find(time, { left: -300, right: -100, top: 0, bottom: WORLD })).toEqual([2])
  })

  it('leaves out rows that do not pass, or have no date', () => {
    const some = finding(shapeFinder(shapes, times, Uint32Array.of(1, 2)))
    expect(some({ from: 0, to: 50 }, world)).toEqual([1, 2])
    const first = finding(shapeFinder(shapes, { ...times, dated: 1 }, undefined))
    expect(first({ from: 0, to: 50 }, world)).toEqual([0])
  })

  it('finds of any shapes, at any time and in any view, those that one by one would be found', () => {
    const unit = 2 ** 26
    const line = fc.record({
      x: fc.integer({ min: 0, max: 63 }),
      y: fc.integer({ min: 0, max: 60 }),
      east: fc.oneof(fc.constant(1), fc.integer({ min: -31, max: 31 })),
      south: fc.integer({ min: 0, max: 3 }),
      lasts: fc.integer({ min: 1, max: 9 }),
      passes: fc.boolean(),
    })
    const view = fc.record({
      left: fc.integer({ min: -70, max: 60 }),
      top: fc.integer({ min: -5, max: 60 }),
      width: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 140 })),
      height: fc.integer({ min: 1, max: 64 }),
      from: fc.integer({ min: -5, max: 90 }),
      lasts: fc.integer({ min: 1, max: 90 }),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 400 }), view, (drawn, place) => {
        const shapes = lines(
          ...drawn.map(({ x, y, east, south }): [x: number, y: number][] => [
            [x * unit, y * unit],
            [((x + east + 64) % 64) * unit, (y + south) * unit],
          ]),
        )
        const start = Float64Array.from(drawn.keys(), (row) => Math.floor(row / 5))
        const end = start.map((day, row) => day + (drawn[row]?.lasts ?? 0))
        const rows = Uint32Array.from(drawn.keys()).filter((row) => drawn[row]?.passes)
        const [left, top, from] = [place.left, place.top, place.from]
        const [right, bottom, to] = [left + place.width, top + place.height, from + place.lasts]
        const expected = drawn.flatMap(({ x, y, east, south, passes }, row) => {
          const copies = [-3, -2, -1, 0, 1, 2, 3].map((world) => x + world * 64)
          const isThere = copies.some((copy) => {
            const [a, b] = [Math.min(copy, copy + east), Math.max(copy, copy + east)]
            return a <= right && b >= left
          })
          const isInView = isThere && y <= bottom && y + south >= top
          return passes && isInView && (start[row] ?? 0) < to && (end[row] ?? 0) > from ? [row] : []
        })
        const box = { left: left * unit, top: top * unit, right: right * unit, bottom: bottom * unit }
        const find = finding(shapeFinder(shapes, { start, end, dated: drawn.length }, rows))
        expect(find({ from, to }, box)).toEqual(expected)
      }),
    )
  })
})
