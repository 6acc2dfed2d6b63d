import { describe, expect, test } from 'vitest'
import { lineGeometry } from '../../../src/domain/export/line-geometry'

describe('lineGeometry', () => {
  test('is one line where it stays on one side of the antimeridian', () => {
    expect(
      lineGeometry([
        [-100, 10],
        [20, 30],
        [179, 0],
      ]),
    ).toEqual({
      type: 'LineString',
      coordinates: [
        [-100, 10],
        [20, 30],
        [179, 0],
      ],
    })
  })

  test('is cut at the antimeridian, eastwards and back', () => {
    expect(
      lineGeometry([
        [170, 10],
        [-170, 30],
        [160, 0],
      ]),
    ).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 10],
          [180, 20],
        ],
        [
          [-180, 20],
          [-170, 30],
          [-180, 20],
        ],
        [
          [180, 20],
          [160, 0],
        ],
      ],
    })
  })

  test('knows the antimeridian by both its names', () => {
    const { coordinates } = lineGeometry([
      [180, 10],
      [-180, 30],
    ])
    expect(coordinates.flat(2).every(Number.isFinite)).toBe(true)
  })
})
