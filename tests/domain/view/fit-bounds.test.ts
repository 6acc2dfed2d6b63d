import { describe, expect, it } from 'vitest'
import { project } from '../../../src/domain/marks/mercator'
import { enlargedView, farthestZoom, fitBounds } from '../../../src/domain/view/fit-bounds'

const bounds = [-2, 26, 64, 54] as const
const size = { width: 934, height: 558 }

describe('fitBounds', () => {
  it('shows all of the bounds, at the largest half zoom that does', () => {
    const view = fitBounds(bounds, size)
    const span = (zoom: number) => (project([64, 26]).x - project([-2, 26]).x) * 2 ** zoom
    const tall = (zoom: number) => (project([64, 26]).y - project([-2, 54]).y) * 2 ** zoom
    expect(Number.isInteger(view.zoom * 2)).toBe(true)
    expect(span(view.zoom) <= size.width && tall(view.zoom) <= size.height).toBe(true)
    expect(span(view.zoom + 0.5) <= size.width && tall(view.zoom + 0.5) <= size.height).toBe(false)
  })

  it('puts the middle of the bounds, as the map shows them, into the middle', () => {
    const { lat, lon } = fitBounds(bounds, size)
    const middle = project([lon, lat]).y
    expect(middle).toBeCloseTo((project([0, 26]).y + project([0, 54]).y) / 2, 6)
    expect(lon).toBe(31)
  })
})

describe('farthestZoom', () => {
  const world = [-180, -60, 180, 75] as const
  it('lets a map that is too small for the bounds go as far as it must', () => {
    expect(farthestZoom(world, { width: 390, height: 550 }, 0)).toBe(0.5)
    expect(farthestZoom(world, { width: 100, height: 550 }, 0)).toBe(0)
  })

  it('is the usual limit wherever the bounds are shown at that', () => {
    expect(farthestZoom(world, { width: 1900, height: 900 }, 0)).toBe(2)
    expect(farthestZoom(bounds, { width: 390, height: 550 }, 0)).toBe(2)
  })
})

describe('enlargedView', () => {
  it('is a zoom nearer where both sides are twice as long, and shows more where one is longer', () => {
    const view = { zoom: 4, lat: 40, lon: 30 }
    expect(enlargedView(view, size, { width: 1868, height: 1116 })).toEqual({ ...view, zoom: 5 })
    expect(enlargedView(view, size, { width: 9000, height: 1116 })).toEqual({ ...view, zoom: 5 })
  })

  it('keeps to the zooms that the map has', () => {
    expect(enlargedView({ zoom: 9.5, lat: 0, lon: 0 }, size, { width: 4000, height: 4000 }).zoom).toBe(10)
    expect(enlargedView({ zoom: 0.5, lat: 0, lon: 0 }, size, size).zoom).toBe(0.5)
    expect(enlargedView({ zoom: 13, lat: 0, lon: 0 }, size, { width: 4000, height: 4000 }).zoom).toBe(13)
  })
})
