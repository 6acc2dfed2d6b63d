import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHAPE, type ShapeColumns, type ShapeKind } from '../../../src/domain/collection/shape-columns'
import { indexedShapes } from '../../../src/domain/collection/shape-index'
import { shapeFinder } from '../../../src/domain/collection/shapes-alive'
import { rowsOfShapesUnder } from '../../../src/domain/collection/shapes-under'

const WORLD = 2 ** 32
type Part = readonly (readonly [x: number, y: number, time?: number])[]

/** One shape a row. */
function columnsOf(...shapes: readonly (readonly [kind: ShapeKind, ...parts: Part[]])[]): ShapeColumns {
  const parts = shapes.flatMap(([, ...own]) => own)
  const vertices = parts.flat()
  const upTo = (counts: readonly number[]) =>
    Uint32Array.from([0, ...counts.map((_, index) => counts.slice(0, index + 1).reduce((a, b) => a + b))])
  return {
    row: Uint32Array.from(shapes, (_, row) => row),
    kind: Uint8Array.from(shapes, ([kind]) => kind),
    firstPart: upTo(shapes.map(([, ...own]) => own.length)),
    firstVertex: upTo(parts.map(({ length }) => length)),
    x: Uint32Array.from(vertices, ([x]) => (x + WORLD) % WORLD),
    y: Uint32Array.from(vertices, ([, y]) => y),
    times: Float64Array.from(vertices, ([, , time]) => time ?? Number.NaN),
  }
}

/** Which rows are under a spot, by a window that ends at a time. */
function under(columns: ShapeColumns, x: number, y: number, to = 100): readonly number[] {
  const dated = columns.row.length
  const times = { start: new Float64Array(dated), end: new Float64Array(dated).fill(200), dated }
  const finder = shapeFinder(indexedShapes(columns), times, undefined)
  return rowsOfShapesUnder(columns, finder, { from: 0, to }, { x, y, reach: 10 })
}

const square = (left: number, top: number, size: number): Part => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
  [left, top],
]

describe('rowsOfShapesUnder', () => {
  it('finds the areas around a spot, each of several, and none beside', () => {
    const columns = columnsOf(
      [SHAPE.polygon, square(1000, 1000, 1000)],
      [SHAPE.polygon, square(1500, 1500, 1000)],
    )
    expect(under(columns, 1200, 1200)).toEqual([0])
    expect(under(columns, 1700, 1700)).toEqual([0, 1])
    expect(under(columns, 2300, 1200)).toEqual([])
    expect(under(columns, 900, 1200)).toEqual([])
  })

  it('leaves out a hole, and takes each part of an area', () => {
    const parts = [square(1000, 1000, 1000), square(1400, 1400, 200), square(5000, 1000, 100)]
    const columns = columnsOf([SHAPE.polygon, ...parts])
    expect(under(columns, 1500, 1500)).toEqual([])
    expect(under(columns, 1200, 1500)).toEqual([0])
    expect(under(columns, 5050, 1050)).toEqual([0])
  })

  it('finds an area across the edge of the world, in any copy of it', () => {
    const columns = columnsOf([SHAPE.polygon, square(-500, 1000, 1000)])
    for (const x of [-200, 200, WORLD - 200, WORLD + 200, -WORLD + 200])
      expect(under(columns, x, 1500)).toEqual([0])
    for (const x of [-700, 700, WORLD - 700, WORLD + 700]) expect(under(columns, x, 1500)).toEqual([])
  })

  it('finds a line and a point within reach', () => {
    const line: Part = [
      [1000, 1000],
      [2000, 2000],
    ]
    const columns = columnsOf([SHAPE.line, line], [SHAPE.points, [[5000, 5000]]])
    expect(under(columns, 1500, 1512)).toEqual([0])
    expect(under(columns, 1500, 1530)).toEqual([])
    expect(under(columns, 5007, 5007)).toEqual([1])
    expect(under(columns, 5009, 5009)).toEqual([])
  })

  it('finds a track as far as it has come, and not where it will be', () => {
    const track: Part = [
      [1000, 1000, 0],
      [2000, 1000, 10],
      [3000, 1000, 20],
    ]
    const columns = columnsOf([SHAPE.track, track])
    expect(under(columns, 1400, 1000, 5)).toEqual([0])
    expect(under(columns, 1600, 1000, 5)).toEqual([])
    expect(under(columns, 2400, 1000, 15)).toEqual([0])
    expect(under(columns, 2600, 1000, 15)).toEqual([])
    expect(under(columns, 2990, 1000, 30)).toEqual([0])
  })

  it('finds in a square just what lies in it', () => {
    const columns = columnsOf([SHAPE.polygon, square(1000, 1000, 1000)])
    const somewhere = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(somewhere, somewhere, (x, y) => {
        fc.pre([x, y].every((each) => each !== 1000 && each !== 2000))
        const isIn = (each: number) => each > 1000 && each < 2000
        expect(under(columns, x, y)).toEqual(isIn(x) && isIn(y) ? [0] : [])
      }),
    )
  })
})
