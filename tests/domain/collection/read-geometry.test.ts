import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedPosition, fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'
import { readGeometry } from '../../../src/domain/collection/read-geometry'
import { SHAPE } from '../../../src/domain/collection/shape-columns'

/** Where a geometry stands, in degrees to a millionth. */
function placeOf(geometry: unknown): readonly number[] | string {
  const { x, y, unplaced } = readGeometry(geometry)
  if (unplaced !== undefined) return unplaced
  return fixedPosition(x, y).map((degrees) => Number(degrees.toFixed(6)) + 0)
}

describe('readGeometry', () => {
  const square = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ]
  const far = [
    [10, 0],
    [11, 0],
    [11, 1],
    [10, 1],
    [10, 0],
  ]

  it.each([
    ['a point', { type: 'Point', coordinates: [7, 8] }, [7, 8]],
    ['three numbers', { type: 'Point', coordinates: [7, 8, 900] }, [7, 8]],
    ['four numbers', { type: 'Point', coordinates: [7, 8, 900, 1e9] }, [7, 8]],
    [
      'points',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      [1, 2],
    ],
    [
      'a line by its middle vertex',
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
          [9, 9],
        ],
      },
      [3, 4],
    ],
    [
      'lines by the longest',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 5],
            [6, 6],
            [7, 7],
          ],
        ],
      },
      [6, 6],
    ],
    ['polygons by the largest ring', { type: 'MultiPolygon', coordinates: [[far], [square]] }, [1, 1.000152]],
    [
      'a ring without area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        ],
      },
      [1, 1],
    ],
    [
      'a ring across 180°',
      {
        type: 'Polygon',
        coordinates: [
          [
            [179, -1],
            [181, -1],
            [181, 1],
            [179, 1],
            [179, -1],
          ],
        ],
      },
      [180, 0],
    ],
    ['beyond 180°', { type: 'Point', coordinates: [190, 10] }, [-170, 10]],
    ['a pole', { type: 'Point', coordinates: [0, 90] }, [0, 85.051129]],
    [
      'a point of a collection',
      {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'LineString',
            coordinates: [
              [1, 1],
              [2, 2],
            ],
          },
          { type: 'Point', coordinates: [7, 8] },
        ],
      },
      [7, 8],
    ],
    [
      'collections in collections',
      {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'GeometryCollection',
            geometries: [
              {
                type: 'LineString',
                coordinates: [
                  [1, 1],
                  [2, 2],
                ],
              },
            ],
          },
        ],
      },
      [2, 2],
    ],
  ])('places %s', (_, geometry, position) => {
    expect(placeOf(geometry)).toEqual(position)
  })

  it.each([
    [null, 'none'],
    [undefined, 'none'],
    ['POINT (1 2)', 'none'],
    [{ type: 'Point', coordinates: [] }, 'empty'],
    [{ type: 'Point', coordinates: [1] }, 'empty'],
    [{ type: 'Point', coordinates: ['1', '2'] }, 'empty'],
    [{ type: 'Point' }, 'empty'],
    [{ type: 'LineString', coordinates: 5 }, 'empty'],
    [{ type: 'LineString', coordinates: [[[[1, 2]]]] }, 'empty'],
    [{ type: 'Circle', coordinates: [1, 2] }, 'empty'],
    [{ type: 'GeometryCollection', geometries: [] }, 'empty'],
    [{}, 'empty'],
    [{ type: 'Point', coordinates: [2_600_000, 1_200_000] }, 'off-earth'],
    [{ type: 'Point', coordinates: [0, 91] }, 'off-earth'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [500_000, 0],
            [500_001, 0],
            [500_001, 1],
          ],
        ],
      },
      'off-earth',
    ],
    [{ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [999, 0] }] }, 'off-earth'],
  ])('tells why %j has no place', (geometry, reason) => {
    expect(placeOf(geometry)).toBe(reason)
    expect(readGeometry(geometry)).toMatchObject({ x: 0, y: 0, shapes: [] })
  })

  it('keeps lines, rings and points, without what is not on the earth', () => {
    const { shapes } = readGeometry({
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', coordinates: [[1, 1], [999, 1], null, [2, 2]] },
        { type: 'Polygon', coordinates: [square, far] },
        { type: 'MultiPoint', coordinates: [[5, 5]] },
      ],
    })
    expect(shapes.map(({ kind, parts }) => [kind, parts.map(({ x }) => x.length)])).toEqual([
      [SHAPE.line, [2]],
      [SHAPE.polygon, [5, 5]],
      [SHAPE.points, [1]],
    ])
  })

  it('takes a line with a time for each vertex for a track', () => {
    const geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 1],
          [999, 0],
        ],
        [[2, 2]],
      ],
    }
    const { shapes } = readGeometry(geometry, Float64Array.of(10, 11, 12))
    expect(shapes[0]).toMatchObject({ kind: SHAPE.track, parts: [{ times: [10] }, { times: [12] }] })
    expect(readGeometry(geometry, Float64Array.of(10, 11)).shapes[0]).toMatchObject({ kind: SHAPE.line })
  })

  it('places a track where it begins, whatever its longest part', () => {
    const coordinates = [
      [
        [1, 1],
        [2, 2],
      ],
      [
        [3, 3],
        [4, 4],
        [5, 5],
      ],
    ]
    const { x, y } = readGeometry({ type: 'MultiLineString', coordinates }, Float64Array.of(1, 2, 3, 4, 5))
    expect([x, y]).toEqual([fixedX(1), fixedY(1)])
  })

  it('does not overflow on collections within one another', () => {
    let geometry: unknown = { type: 'LineString', coordinates: [[1, 1]] }
    for (let depth = 0; depth < 100_000; depth++)
      geometry = { type: 'GeometryCollection', geometries: [geometry] }
    expect(placeOf(geometry)).toEqual([1, 1])
  })

  it('comes back from units to degrees, and keeps every place other than none', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 179.9999, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lon, lat) => {
          const [x, y] = [fixedX(lon), fixedY(lat)]
          const [lonAgain, latAgain] = fixedPosition(x, y)
          expect(Math.abs(lonAgain - lon)).toBeLessThan(1e-6)
          expect(Math.abs(latAgain - lat)).toBeLessThan(1e-6)
          expect(y).toBeGreaterThan(0)
        },
      ),
    )
    expect([fixedX(-180), fixedX(180), fixedY(90), fixedY(-90)]).toEqual([0, 2 ** 32 - 1, 1, 2 ** 32 - 1])
  })

  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('Point', 'LineString', 'MultiPolygon', 'GeometryCollection'),
        (any, type) => {
          const { x, y, unplaced } = readGeometry({ type, coordinates: any, geometries: any })
          expect(unplaced === undefined).toBe(x !== 0 || y !== 0)
        },
      ),
    )
  })
})
