import { describe, expect, it } from 'vitest'
import { isLineAsWritten, isRingAsWritten } from '../../../src/domain/position/long-edges'

type Ring = readonly (readonly [lon: number, lat: number])[]

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const reversed = (ring: Ring): Ring => ring.toReversed()
const world = box(-180, -90, 180, 90)

describe('isRingAsWritten', () => {
  it.each<readonly [string, Ring]>([
    ['short edges', box(-10, -10, 10, 10)],
    ['the whole world', world],
    ['the whole world clockwise', reversed(world)],
    ['the whole world of positions from 0 to 360', box(0, -90, 360, 90)],
    ['a band around the world', box(-180, 60, 180, 85)],
    ['nearly the whole world', box(-170, -30, 170, -10)],
    ['nearly the whole world clockwise', reversed(box(-179.99, -89.99, 179.99, 89.99))],
    ['over half of the world', box(-100, 20, 90, 30)],
    ['over half of the world clockwise', reversed(box(-100, 20, 90, 30))],
    ['a ring that is not closed', world.slice(1)],
    [
      'Antarctica, cut at 180°',
      [
        [-180, -90],
        [180, -90],
        [180, -84],
        [60, -66],
        [-60, -75],
        [-180, -84],
        [-180, -90],
      ],
    ],
    ['two vertices', [world[0] ?? [0, 0], world[1] ?? [0, 0]]],
  ])('takes %s as written', (_, ring) => {
    expect(isRingAsWritten(ring)).toBe(true)
  })

  it.each<readonly [string, Ring]>([
    [
      'Fiji',
      [
        [178, -16],
        [180, -16.1],
        [-179, -17],
        [-180, -18],
        [178, -18],
        [178, -16],
      ],
    ],
    [
      'Fiji with vertices on both sides of 180°',
      [
        [178, -18],
        [180, -18],
        [-180, -18],
        [-179, -17],
        [-180, -16],
        [180, -16],
        [178, -16],
      ],
    ],
    [
      'Chukotka and all west of it',
      [
        [30, 60],
        [100, 50],
        [160, 60],
        [-170, 66],
        [180, 70],
        [100, 75],
        [30, 60],
      ],
    ],
    ['a box whose west stands before its east', box(170, -20, -170, 20)],
    [
      'a ring around a pole',
      [
        [-180, 70],
        [-90, 75],
        [0, 72],
        [90, 71],
        [150, 70],
        [-180, 70],
      ],
    ],
    [
      'a ring around a pole that is not closed',
      [
        [-170, 70],
        [-90, 75],
        [0, 72],
        [90, 71],
        [170, 70],
      ],
    ],
    [
      'a ring around a pole at one latitude',
      [
        [0, 80],
        [90, 80],
        [180, 80],
        [-90, 80],
        [0, 80],
      ],
    ],
  ])('takes %s across the antimeridian', (_, ring) => {
    expect(isRingAsWritten(ring)).toBe(false)
  })

  it('takes a hole as it runs the other way than the ring around it', () => {
    const hole = box(-170, -30, 170, -10)
    expect(isRingAsWritten(reversed(hole), world)).toBe(true)
    expect(isRingAsWritten(hole, reversed(world))).toBe(true)
    expect(isRingAsWritten(hole, world)).toBe(false)
    expect(isRingAsWritten(reversed(hole), box(165, -50, -165, 50))).toBe(false)
  })
})

describe('isLineAsWritten', () => {
  it('is so of what goes around the world, and not of what crosses the antimeridian', () => {
    const lines = [
      [-180, 180],
      [170, -170],
      [-120, 100],
      [179, 180, -180, -179],
    ]
    expect(lines.map((line) => isLineAsWritten(line.map((lon) => [lon, 10])))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
