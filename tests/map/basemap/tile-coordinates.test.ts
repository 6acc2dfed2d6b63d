import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acrossTile,
  downTile,
  latitudeAt,
  longitudeAt,
  storedTile,
  wrapTile,
} from '../../../src/map/basemap/tile-coordinates'

describe('wrapTile', () => {
  it('brings copies of the world back to the first', () => {
    expect(wrapTile({ z: 2, x: -1, y: 1 })).toEqual({ z: 2, x: 3, y: 1 })
    expect(wrapTile({ z: 2, x: 9, y: 1 })).toEqual({ z: 2, x: 1, y: 1 })
    expect(wrapTile({ z: 0, x: 5, y: 0 })).toEqual({ z: 0, x: 0, y: 0 })
  })
})

describe('storedTile', () => {
  it('is the tile itself where the archive has it', () => {
    expect(storedTile({ z: 5, x: 18, y: 12 }, 6)).toEqual({ z: 5, x: 18, y: 12, parts: 1, column: 0, row: 0 })
  })

  it('is the ancestor and the right part of it beyond', () => {
    expect(storedTile({ z: 8, x: 147, y: 99 }, 6)).toEqual({
      z: 6,
      x: 36,
      y: 24,
      parts: 4,
      column: 3,
      row: 3,
    })
  })

  it('covers the same ground as the tile', () => {
    const tiles = fc
      .integer({ min: 0, max: 9 })
      .chain((z) =>
        fc.record({ z: fc.constant(z), x: fc.nat(2 ** z - 1), y: fc.nat(2 ** z - 1), max: fc.nat(6) }),
      )
    fc.assert(
      fc.property(tiles, ({ z, x, y, max }) => {
        const stored = storedTile({ z, x, y }, max)
        expect(longitudeAt(stored, stored.column / stored.parts)).toBeCloseTo(longitudeAt({ z, x, y }, 0), 9)
        expect(latitudeAt(stored, stored.row / stored.parts)).toBeCloseTo(latitudeAt({ z, x, y }, 0), 9)
      }),
    )
  })
})

describe('longitudes and latitudes on a tile', () => {
  it('puts the world’s corners where Web Mercator has them', () => {
    const world = { z: 0, x: 0, y: 0 }
    expect(longitudeAt(world, 0)).toBe(-180)
    expect(longitudeAt(world, 1)).toBe(180)
    expect(latitudeAt(world, 0)).toBeCloseTo(85.0511288, 6)
    expect(latitudeAt(world, 0.5)).toBeCloseTo(0, 9)
  })

  it('are inverses', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lon, lat) => {
          const tile = { z: 4, x: 9, y: 6 }
          expect(longitudeAt(tile, acrossTile(tile, lon))).toBeCloseTo(lon, 8)
          expect(latitudeAt(tile, downTile(tile, lat))).toBeCloseTo(lat, 8)
        },
      ),
    )
  })
})
