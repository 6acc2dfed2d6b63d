import { describe, expect, it } from 'vitest'
import { SHAPE, type ShapeColumns } from '../../../src/domain/collection/shape-columns'
import { shapeFinder } from '../../../src/domain/collection/shapes-alive'

const WORLD = 2 ** 32

/** Lines, one of each row, by their vertices. */
function lines(...all: readonly (readonly [x: number, y: number][])[]): ShapeColumns {
  return {
    row: Uint32Array.from(all, (_, row) => row),
    kind: new Uint8Array(all.length).fill(SHAPE.line),
    firstPart: Uint32Array.from({ length: all.length + 1 }, (_, shape) => shape),
    firstVertex: Uint32Array.from([0, ...all.map((_, index) => all.slice(0, index + 1).flat().length)]),
    x: Uint32Array.from(all.flat(), ([x]) => x),
    y: Uint32Array.from(all.flat(), ([, y]) => y),
    times: undefined,
  }
}

const times = { start: Float64Array.of(0, 5, 10), end: Float64Array.of(100, 8, 12), dated: 3 }
const all = () => true
const world = { left: 0, top: 0, right: WORLD, bottom: WORLD }

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
    const { find } = shapeFinder(shapes, times, all)
    expect(find({ from: 0, to: 5 }, world)).toEqual([0])
    expect(find({ from: 0, to: 6 }, world)).toEqual([0, 1])
    expect(find({ from: 8, to: 11 }, world)).toEqual([0, 2])
    expect(find({ from: 100, to: 200 }, world)).toEqual([])
  })

  it('finds what reaches into a rectangle', () => {
    const { find } = shapeFinder(shapes, times, all)
    const time = { from: 0, to: 50 }
    expect(find(time, { left: 1500, right: 1600, top: 2900, bottom: 4000 })).toEqual([0])
    expect(find(time, { left: 2001, right: 4999, top: 0, bottom: WORLD })).toEqual([])
    expect(find(time, { left: 0, right: 4000, top: 3001, bottom: WORLD })).toEqual([])
  })

  it('finds a line across the edge of the world from both sides', () => {
    const { find } = shapeFinder(shapes, times, all)
    const time = { from: 0, to: 50 }
    expect(find(time, { left: 0, right: 400, top: 0, bottom: WORLD })).toEqual([2])
    expect(find(time, { left: WORLD - 100, right: WORLD - 50, top: 0, bottom: WORLD })).toEqual([2])
    expect(find(time, { left: WORLD - 100, right: WORLD + 1200, top: 0, bottom: WORLD })).toEqual([0, 2])
    expect(find(time, { left: -300, right: -100, top: 0, bottom: WORLD })).toEqual([2])
  })

  it('leaves out rows that do not pass, or have no date', () => {
    expect(shapeFinder(shapes, times, (row) => row !== 0).find({ from: 0, to: 50 }, world)).toEqual([1, 2])
    expect(shapeFinder(shapes, { ...times, dated: 1 }, all).find({ from: 0, to: 50 }, world)).toEqual([0])
  })
})
