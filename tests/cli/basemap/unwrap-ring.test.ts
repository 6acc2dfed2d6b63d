import { describe, expect, it } from 'vitest'
import { readLand } from '../../../src/cli/basemap/land'
import { unwrapRing } from '../../../src/cli/basemap/unwrap-ring'

describe('unwrapRing', () => {
  it('leaves a ring alone that does not cross the antimeridian', () => {
    const ring = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 10],
    ]
    expect(unwrapRing(ring)).toEqual(ring)
  })

  it('runs on past 180 degrees', () => {
    const ring = [
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ]
    expect(unwrapRing(ring).map(([lon]) => lon)).toEqual([170, 190, 190, 170, 170])
  })

  it('closes a ring around the pole along the pole', () => {
    const ring = [-180, -90, 0, 90, 179, -180].map((lon) => [lon, -70])
    const closed = unwrapRing(ring)
    expect(closed[0]).toEqual(closed.at(-1))
    expect(Math.min(...closed.map(([, lat = 0]) => lat))).toBe(-90)
  })
})

describe('readLand', () => {
  it.each(['50m', '10m'] as const)('has no edge across the world at %s, but under Antarctica', (scale) => {
    for (const { geometry } of readLand(scale)) {
      for (const ring of geometry.coordinates) {
        expect(ring[0]).toEqual(ring.at(-1))
        ring.slice(1).forEach(([lon = 0, lat = 0], index) => {
          const [before = 0] = ring[index] ?? []
          if (lat > -89) expect(Math.abs(lon - before)).toBeLessThan(180)
        })
      }
    }
  })

  it('has the Caspian as a hole', () => {
    const [lon, lat] = [51, 41.5]
    const inside = readLand('10m').filter(({ geometry: { coordinates } }) => {
      let crossings = 0
      for (const ring of coordinates) {
        for (let i = 1; i < ring.length; i++) {
          const [ax = 0, ay = 0] = ring[i - 1] ?? []
          const [bx = 0, by = 0] = ring[i] ?? []
          if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) crossings++
        }
      }
      return crossings % 2 === 1
    })
    expect(inside).toEqual([])
  })
})
