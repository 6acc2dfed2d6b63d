import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../../../src/domain/atlas/atlas'
import { nearestCopy, project } from '../../../src/domain/marks/mercator'
import { aimStepMap } from '../../../src/domain/view/aim-step-map'
import { STEP_MAP } from '../../../src/domain/view/fit-step-map'
import type { MapView } from '../../../src/domain/view/view'

const NONE = { top: 0, right: 0, bottom: 0, left: 0 }
const WASHINGTON: Position = [-77.04, 38.9]

/** Pixels from the upper left corner of a map of that size. */
function pixel(position: Position, { zoom, lat, lon }: MapView, size: { x: number; y: number }) {
  const centre = project([lon, lat])
  const { x, y } = nearestCopy(project(position), centre)
  return { x: size.x / 2 + (x - centre.x) * 2 ** zoom, y: size.y / 2 + (y - centre.y) * 2 ** zoom }
}

test('on the map that a step is made for its view is as chosen', () => {
  const size = { x: STEP_MAP.width, y: STEP_MAP.height }
  const { zoom, lat, lon } = aimStepMap({ zoom: 5, lat: 40, lon: 30 }, [], {
    size,
    covered: NONE,
    taken: NONE,
  })
  expect([zoom, lat.toFixed(6), lon.toFixed(6)]).toEqual([5, '40.000000', '30.000000'])
})

test('what a step is of lies in the middle of what no card covers', () => {
  const size = { x: 1200, y: 600 }
  const covered = { ...NONE, right: 300 }
  const view = aimStepMap({ zoom: 5, lat: 40, lon: 30 }, [], { size, covered, taken: covered })
  expect(pixel([30, 40], view, size).x).toBeCloseTo(450)
})

test('a map that is as wide as it can be moves to the place that a step is about', () => {
  const size = { x: 390, y: 200 }
  const taken = { ...NONE, top: 52, bottom: 26 }
  const view = aimStepMap({ zoom: 3, lat: 42, lon: -8 }, [WASHINGTON], { size, covered: NONE, taken })
  expect(view.zoom).toBe(2)
  const { x, y } = pixel(WASHINGTON, view, size)
  expect(x).toBeGreaterThanOrEqual(19.9)
  expect(y).toBeGreaterThanOrEqual(71.9)
})

test('one place that a step is about is never covered, on a map of any size and however it is covered', () => {
  const inset = fc.integer({ min: 0, max: 150 })
  fc.assert(
    fc.property(
      fc.record({ x: fc.integer({ min: 300, max: 1700 }), y: fc.integer({ min: 240, max: 1000 }) }),
      fc.record({ lon: fc.integer({ min: -60, max: 100 }), lat: fc.integer({ min: -30, max: 60 }) }),
      fc.integer({ min: 4, max: 20 }),
      fc.record({ top: inset, right: inset, bottom: fc.integer({ min: 0, max: 30 }), left: inset }),
      (size, { lon, lat }, halves, taken) => {
        fc.pre(taken.left + taken.right < size.x * 0.7 && taken.top + taken.bottom < size.y * 0.7)
        const place: Position = [lon + 8, lat + 4]
        const room = { size, covered: NONE, taken }
        const { x, y } = pixel(place, aimStepMap({ zoom: halves / 2, lat, lon }, [place], room), size)
        expect(x).toBeGreaterThan(taken.left)
        expect(x).toBeLessThan(size.x - taken.right)
        expect(y).toBeGreaterThan(taken.top)
        expect(y).toBeLessThan(size.y - taken.bottom)
      },
    ),
  )
})

test('places that lie apart are all there, in less detail', () => {
  const size = { x: 390, y: 203 }
  const taken = { ...NONE, top: 52, bottom: 26 }
  const places: Position[] = [
    [51.4, 35.7],
    [2.1, 49.1],
  ]
  const view = aimStepMap({ zoom: 4.4, lat: 42.4, lon: 26.3 }, places, { size, covered: NONE, taken })
  for (const place of places) {
    const { x, y } = pixel(place, view, size)
    expect(x > 19 && x < 371 && y > 71 && y < 158).toBe(true)
  }
})
