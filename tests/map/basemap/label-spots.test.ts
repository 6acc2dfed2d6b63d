import { describe, expect, it } from 'vitest'
import type { LabelCandidate } from '../../../src/map/basemap/choose-labels'
import { labelSpots } from '../../../src/map/basemap/label-spots'

const view = { left: 0, top: 0, right: 600, bottom: 200 }
const area = { left: -50, top: -50, right: 650, bottom: 250 }
/** The world at zoom 0, from 180 W and a little below the northern edge. */
const seen = { world: 256, corner: { x: 0, y: 28 }, view, area }
const label = (lon: number, elsewhere?: readonly [number, number]) =>
  ({ lon, lat: 0, ...(elsewhere && { elsewhere }) }) as LabelCandidate

describe('labelSpots', () => {
  it('gives each copy of a place that comes into the area', () => {
    expect(labelSpots(label(0), seen)).toEqual([
      { x: 128, y: 100 },
      { x: 384, y: 100 },
      { x: 640, y: 100 },
    ])
  })

  it('gives none beyond the area', () => {
    expect(labelSpots(label(0), { ...seen, corner: { x: 0, y: 200 } })).toEqual([])
  })

  it('gives the other place only where the first is not seen, and only where that is', () => {
    const near = { ...seen, world: 4096, corner: { x: 2048, y: 1948 } }
    expect(labelSpots(label(22.5, [45, 0]), near)).toEqual([{ x: 256, y: 100 }])
    expect(labelSpots(label(90, [45, 0]), near)).toEqual([{ x: 512, y: 100 }])
    expect(labelSpots(label(90, [100, 0]), near)).toEqual([])
  })
})
