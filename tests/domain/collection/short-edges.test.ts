import { describe, expect, it } from 'vitest'
import { fixedPosition, fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'
import { readGeometry } from '../../../src/domain/collection/read-geometry'
import { ShapeDraft } from '../../../src/domain/collection/shape-draft'
import type { IndexedShapes } from '../../../src/domain/collection/shape-index'
import { shapeFinder } from '../../../src/domain/collection/shapes-alive'
import { rowsOfShapesUnder } from '../../../src/domain/collection/shapes-under'
import { thinShape } from '../../../src/domain/collection/thin-shape'
import { wholeBox } from '../../../src/domain/collection/whole-box'
import { WORLD } from '../../../src/domain/world-units'

type Spot = readonly [lon: number, lat: number]

function shapesOf(geometry: object, moments?: Float64Array): IndexedShapes {
  const draft = new ShapeDraft()
  draft.add(0, readGeometry(geometry, moments).shapes)
  const shapes = draft.build(Uint32Array.of(0))
  if (!shapes) throw new Error('no shapes')
  return shapes
}

const times = { start: Float64Array.of(0), end: Float64Array.of(200), dated: 1 }

/** Whether a press on a spot finds the shape, within a degree of lines. */
function isHit(shapes: IndexedShapes, [lon, lat]: Spot): boolean {
  const aim = { x: ((lon + 180) / 360) * WORLD, y: fixedY(lat), reach: WORLD / 360 }
  return (
    rowsOfShapesUnder(shapes, shapeFinder(shapes, times, undefined), { from: 0, to: 100 }, aim).length > 0
  )
}

/** Whether the shape is filled (even-odd) at a spot of a map from 200° W to 560° E, two pixels to a degree. */
function isFilled(shapes: IndexedShapes, [lon, lat]: Spot): boolean {
  const scale = 720 / WORLD
  const view = { scale, left: -40, top: 0, width: 1520, height: 720 }
  const { first, x, y } = thinShape(shapes, 0, view, 0.01, 1e6)
  const [px, py] = [(lon + 180) * 2 - view.left, fixedY(lat) * scale]
  let isInside = false
  for (let part = 0; part < first.length - 1; part++) {
    const [begin = 0, end = 0] = [first[part], first[part + 1]]
    for (let at = begin; at < end; at++) {
      const next = at + 1 === end ? begin : at + 1
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [x[at], y[at], x[next], y[next]]
      if (fromY > py !== toY > py && px < fromX + ((py - fromY) * (toX - fromX)) / (toY - fromY))
        isInside = !isInside
    }
  }
  return isInside
}

const box = (west: number, south: number, east: number, north: number): readonly Spot[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const polygon = (...coordinates: (readonly Spot[])[]) => ({ type: 'Polygon', coordinates })
const fiji: readonly Spot[] = [
  [178, -18],
  [180, -18.5],
  [-179, -17],
  [-180, -16],
  [178, -16],
  [178, -18],
]
/** Around the pole, with its vertices so many degrees apart. */
const cap = (lat: number): readonly Spot[] => [
  [-170, lat],
  [-90, lat + 2],
  [0, lat + 1],
  [90, lat],
  [150, lat],
  [-170, lat],
]

describe('areas of over 180°', () => {
  it.each<readonly [string, object, readonly Spot[], readonly Spot[]]>([
    [
      'the whole world',
      polygon(box(-180, -90, 180, 90)),
      [
        [-179, 80],
        [0, 0],
        [100, -80],
        [179, 0],
      ],
      [],
    ],
    [
      'a band around it',
      polygon(box(-180, 60, 180, 85)),
      [
        [-179, 70],
        [0, 70],
        [179, 70],
      ],
      [
        [0, 50],
        [180, 0],
      ],
    ],
    [
      'most of it',
      polygon(box(-170, -30, 170, -10)),
      [
        [-169, -20],
        [0, -20],
        [169, -20],
      ],
      [
        [180, -20],
        [-175, -20],
      ],
    ],
    [
      'over half of it',
      polygon(box(-100, 20, 90, 30)),
      [
        [-99, 25],
        [0, 25],
        [89, 25],
      ],
      [
        [-101, 25],
        [91, 25],
        [180, 25],
      ],
    ],
    [
      'just half of it',
      polygon(box(-90, 20, 90, 30)),
      [
        [-89, 25],
        [0, 25],
        [89, 25],
      ],
      [
        [-91, 25],
        [180, 25],
      ],
    ],
    [
      'the world with a hole',
      polygon(box(-180, -90, 180, 90), box(-10, -10, 10, 10).toReversed()),
      [
        [-179, 0],
        [-11, 0],
        [11, 0],
        [179, 0],
      ],
      [
        [0, 0],
        [9, 9],
      ],
    ],
    [
      'the world with a wide hole',
      polygon(box(-180, -90, 180, 90), box(-170, -10, 170, 10).toReversed()),
      [
        [-175, 0],
        [175, 0],
        [0, 20],
      ],
      [
        [-160, 0],
        [0, 0],
        [160, 0],
      ],
    ],
    [
      'what lies across 180°',
      polygon(fiji),
      [
        [179, -17],
        [-179.5, -17],
      ],
      [
        [0, -17],
        [177, -17],
        [-178, -17],
      ],
    ],
    [
      'a box across 180°',
      polygon(box(170, -20, -170, 20)),
      [
        [175, 0],
        [-175, 0],
      ],
      [
        [0, 0],
        [165, 0],
      ],
    ],
    [
      'what is around the north pole',
      polygon(cap(70)),
      [
        [0, 80],
        [-179, 80],
        [179, 80],
        [-90, 73],
      ],
      [
        [0, 60],
        [180, 60],
        [0, -80],
      ],
    ],
    [
      'what is around the south pole',
      polygon(cap(-72)),
      [
        [0, -80],
        [-179, -80],
        [179, -80],
      ],
      [
        [0, -60],
        [0, 80],
      ],
    ],
    [
      'the same, the other way round',
      polygon(cap(-72).toReversed()),
      [
        [0, -80],
        [179, -80],
      ],
      [
        [0, -60],
        [0, 80],
      ],
    ],
    [
      'a ring around a pole that is not closed',
      polygon(cap(70).slice(1)),
      [
        [0, 80],
        [179, 80],
        [-179, 80],
      ],
      [[0, 60]],
    ],
  ])(
    'are found and filled where they are meant, in each copy of the world: %s',
    (_, geometry, inside, outside) => {
      const shapes = shapesOf(geometry)
      const inCopies = (spots: readonly Spot[]) =>
        spots.flatMap(([lon, lat]): Spot[] => [
          [lon, lat],
          [lon + 360, lat],
        ])
      const told = (spots: readonly Spot[]) =>
        inCopies(spots).map((spot) => [spot, isHit(shapes, spot), isFilled(shapes, spot)])
      expect(told(inside)).toEqual(inCopies(inside).map((spot) => [spot, true, true]))
      expect(told(outside)).toEqual(inCopies(outside).map((spot) => [spot, false, false]))
    },
  )

  it.each<readonly [string, readonly Spot[], number]>([
    ['the world', box(-180, -90, 180, 90), 0],
    ['most of it', box(-170, -30, 170, -10), 0],
    ['over half of it', box(-100, 20, 90, 30), -5],
    ['a box across 180°', box(170, -20, -170, 20), 180],
  ])('have their mark in the middle: %s', (_, ring, lon) => {
    const { x, y } = readGeometry(polygon(ring))
    expect(fixedPosition(x, y)[0]).toBeCloseTo(lon, 4)
  })

  it('are within the box of all', () => {
    const shapes = shapesOf(polygon(box(-180, 60, 180, 85)))
    const whole = wholeBox({ west: 0, east: 0, south: 70, north: 70 }, shapes)
    expect(whole?.west).toBeCloseTo(-180, 5)
    expect(whole?.east).toBeCloseTo(180, 5)
  })
})

describe('lines with edges of over 180°', () => {
  const line = (...coordinates: Spot[]) => ({ type: 'LineString', coordinates })

  it.each<readonly [string, object, readonly Spot[], readonly Spot[]]>([
    [
      'across the antimeridian',
      line([170, 10], [-170, 10]),
      [
        [175, 10],
        [-175, 10],
      ],
      [[0, 10]],
    ],
    [
      'over the Pacific',
      line([-120, 40], [100, 40]),
      [
        [-150, 40],
        [180, 40],
        [120, 40],
      ],
      [[0, 40]],
    ],
    [
      'around the world',
      line([-180, 20], [180, 20]),
      [
        [-100, 20],
        [0, 20],
        [100, 20],
      ],
      [],
    ],
    [
      'half way round',
      line([-90, 20], [90, 20]),
      [
        [-45, 20],
        [45, 20],
      ],
      [[180, 20]],
    ],
  ])('go the nearer way, or around the world: %s', (_, geometry, on, off) => {
    const shapes = shapesOf(geometry)
    expect(on.map((spot) => isHit(shapes, spot))).toEqual(on.map(() => true))
    expect(off.map((spot) => isHit(shapes, spot))).toEqual(off.map(() => false))
  })

  it('have a time for each vertex that is put in', () => {
    const { shapes } = readGeometry(line([-90, 0], [90, 0]), Float64Array.of(10, 20))
    const [part] = shapes[0]?.parts ?? []
    expect(part?.times).toEqual([10, 15, 20])
    expect(part?.x).toEqual([fixedX(-90), fixedX(0), fixedX(90)])
  })
})
