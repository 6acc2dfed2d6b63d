import fc from 'fast-check'
import { expect, test } from 'vitest'
import { project } from '../../../src/domain/marks/mercator'
import { shiftView } from '../../../src/domain/view/shift-view'

test('the centre moves by so many pixels, and back', () => {
  const pixels = fc.integer({ min: -400, max: 400 })
  fc.assert(
    fc.property(pixels, pixels, fc.integer({ min: 4, max: 20 }), (right, down, halves) => {
      const view = { zoom: halves / 2, lat: 36, lon: 48 }
      const moved = shiftView(view, right, down)
      const [from, to] = [project([view.lon, view.lat]), project([moved.lon, moved.lat])]
      expect((to.x - from.x) * 2 ** view.zoom).toBeCloseTo(right, 5)
      if (Math.abs(moved.lat) < 84) expect((to.y - from.y) * 2 ** view.zoom).toBeCloseTo(down, 5)
      expect(shiftView(moved, -right, -down).lon).toBeCloseTo(view.lon, 8)
    }),
  )
})
