import { describe, expect, it } from 'vitest'
import { fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'
import type { ShapeColumns } from '../../../src/domain/collection/shape-columns'
import { wholeBox } from '../../../src/domain/collection/whole-box'

const BOX = { west: 10, south: 20, east: 30, north: 40 }

function shapes(...vertices: readonly (readonly [lon: number, lat: number])[]): ShapeColumns {
  return {
    row: Uint32Array.of(0),
    kind: Uint8Array.of(0),
    firstPart: Uint32Array.of(0, 1),
    firstVertex: Uint32Array.of(0, vertices.length),
    x: Uint32Array.from(vertices, ([lon]) => fixedX(lon)),
    y: Uint32Array.from(vertices, ([, lat]) => fixedY(lat)),
    times: undefined,
  }
}

describe('wholeBox', () => {
  it('is that of the points where there are no shapes', () => {
    expect(wholeBox(BOX, undefined)).toBe(BOX)
    expect(wholeBox(undefined, shapes([1, 1]))).toBeUndefined()
  })

  it('is widened to each side that a line reaches', () => {
    const box = wholeBox(BOX, shapes([15, 25], [5, 30], [20, 50]))
    expect(box?.west).toBeCloseTo(5, 5)
    expect(box?.north).toBeCloseTo(50, 5)
    expect(box).toMatchObject({ south: 20, east: 30 })
    const other = wholeBox(BOX, shapes([35, 10], [15, 25], [20, 12]))
    expect(other?.east).toBeCloseTo(35, 5)
    expect(other?.south).toBeCloseTo(10, 5)
  })
})
