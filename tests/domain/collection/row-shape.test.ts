import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/atlas/atlas'
import { fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'
import { rowShape } from '../../../src/domain/collection/row-shape'
import { SHAPE, type ShapeColumns, type ShapeKind } from '../../../src/domain/collection/shape-columns'

interface Drawn {
  readonly row: number
  readonly kind: ShapeKind
  readonly parts: readonly (readonly (readonly [lon: number, lat: number, time?: number])[])[]
}

function columnsOf(shapes: readonly Drawn[]): ShapeColumns {
  const parts = shapes.flatMap((shape) => shape.parts)
  const vertices = parts.flat()
  const upTo = (counts: readonly number[]) =>
    Uint32Array.from([0, ...counts.map((_, index) => counts.slice(0, index + 1).reduce((a, b) => a + b))])
  return {
    row: Uint32Array.from(shapes, ({ row }) => row),
    kind: Uint8Array.from(shapes, ({ kind }) => kind),
    firstPart: upTo(shapes.map((shape) => shape.parts.length)),
    firstVertex: upTo(parts.map(({ length }) => length)),
    x: Uint32Array.from(vertices, ([lon]) => fixedX(lon)),
    y: Uint32Array.from(vertices, ([, lat]) => fixedY(lat)),
    times: Float64Array.from(vertices, ([, , time]) => time ?? Number.NaN),
  }
}

/** To a thousandth of a degree. */
const near = (position: Position | undefined) => position?.map((degrees) => Number(degrees.toFixed(3)) + 0)

describe('rowShape', () => {
  const columns = columnsOf([
    {
      row: 2,
      kind: SHAPE.track,
      parts: [
        [
          [10, 0, 100],
          [20, 0, 110],
          [40, 0, 120],
        ],
        [
          [50, 0, 130],
          [60, 0, 140],
        ],
      ],
    },
    {
      row: 4,
      kind: SHAPE.line,
      parts: [
        [
          [1, 0],
          [5, 0],
          [9, 0],
        ],
      ],
    },
    {
      row: 4,
      kind: SHAPE.polygon,
      parts: [
        [
          [1, 0],
          [5, 0],
          [5, 4],
        ],
      ],
    },
    { row: 5, kind: SHAPE.points, parts: [[[1, 0]]] },
    {
      row: 7,
      kind: SHAPE.track,
      parts: [
        [
          [170, 0, 0],
          [-170, 0, 10],
        ],
      ],
    },
  ])
  const placeAt = (row: number, time: number) => {
    const shape = rowShape(columns, row)
    return shape?.kind === 'track' ? near(shape.at(time)) : undefined
  }

  it.each([
    [90, [10, 0]],
    [100, [10, 0]],
    [105, [15, 0]],
    [115, [30, 0]],
    [125, [40, 0]],
    [135, [55, 0]],
    [999, [60, 0]],
  ])('tells where a track has come to at %d', (time, position) => {
    expect(placeAt(2, time)).toEqual(position)
  })

  it('takes the nearer way round the world', () => {
    expect(placeAt(7, 2.5)).toEqual([175, 0])
    expect(placeAt(7, 7.5)).toEqual([-175, 0])
  })

  it('tells where a track is from and to', () => {
    const shape = rowShape(columns, 2)
    expect(shape?.kind === 'track' && shape.ends.map(near)).toEqual([
      [10, 0],
      [60, 0],
    ])
  })

  it('takes what has an area for one, and points for none', () => {
    expect(rowShape(columns, 4)?.kind).toBe('area')
    expect(rowShape(columns, 5)).toBeUndefined()
    expect(rowShape(columns, 3)).toBeUndefined()
  })
})
