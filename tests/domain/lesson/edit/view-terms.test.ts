import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onStepMap, viewTerms } from '../../../../src/domain/lesson/edit/view-terms'
import { shownStep } from '../../../../src/domain/lesson/step-view'
import { fitStepMap } from '../../../../src/domain/view/fit-step-map'
import { MAX_ZOOM, MIN_ZOOM } from '../../../../src/domain/view/map-limits'
import type { ViewContext } from '../../../../src/domain/view/url-view'
import { firstView, type View } from '../../../../src/domain/view/view'

const context: ViewContext = {
  extent: { from: 0, to: 20_000 },
  events: new Set(['raid']),
  categories: new Set(['attack']),
  places: new Set(['tehran']),
  parties: new Set(['mek']),
  stays: new Set(),
  accounts: new Set(['mek']),
  lessons: new Set(['first']),
  steps: new Map(),
}
const map = { view: { zoom: 5, lat: 40, lon: 30 }, size: { width: 900, height: 560 } }

describe('viewTerms', () => {
  test('a step shows what was in view, without what is the reader’s own', () => {
    const view: View = {
      ...firstView(context.extent),
      mode: 'teach',
      lesson: { id: 'first', step: 3 },
      theme: 'dark',
      calendar: 'persian',
      window: { from: 100, to: 200 },
      event: 'raid',
      lens: ['mek'],
      compare: 80,
      filters: { ...firstView(context.extent).filters, query: 'tehran', categories: ['attack'] },
    }
    const terms = viewTerms(view, map, context)
    expect(Object.keys(terms)).toEqual(['from', 'to', 'event', 'q', 'cat', 'lens', 'compare', 'map'])
    const shown = shownStep({ view: terms }, context)
    expect(shown.problems).toEqual([])
    expect(shown.view).toEqual({
      ...view,
      mode: 'explore',
      lesson: undefined,
      theme: 'auto',
      calendar: 'gregorian',
    })
  })
})

test('what is written of a map can be read, wherever that was dragged to', () => {
  const real = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  const zoom = fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true })
  const side = fc.integer({ min: 100, max: 4000 })
  fc.assert(
    fc.property(zoom, real(90), real(720), side, side, (level, lat, lon, width, height) => {
      const placed = { view: { zoom: level, lat, lon }, size: { width, height } }
      const terms = viewTerms(firstView(context.extent), placed, context)
      const { map: shown, problems } = shownStep({ view: terms }, context)
      expect(problems).toEqual([])
      const turns = ((shown?.lon ?? Number.NaN) - lon) / 360
      expect(turns).toBeCloseTo(Math.round(turns), 5)
    }),
  )
  const west = { view: { zoom: 2, lat: 34, lon: -195.3 }, size: map.size }
  expect(onStepMap(west).lon).toBeCloseTo(164.7)
})

describe('onStepMap', () => {
  test('fitted to the map it was taken from, a position is the same', () => {
    const zoom = fc.integer({ min: 8, max: 17 }).map((halves) => halves / 2)
    const size = fc.record({
      width: fc.integer({ min: 440, max: 1700 }),
      height: fc.integer({ min: 260, max: 1000 }),
    })
    fc.assert(
      fc.property(zoom, size, (level, free) => {
        const view = { zoom: level, lat: 35.5, lon: 51.25 }
        expect(fitStepMap(onStepMap({ view, size: free }), free)).toEqual(view)
      }),
    )
  })

  test('from view to step to view nothing drifts, also where the map of the player is a little higher or lower', () => {
    const zoom = fc.integer({ min: 8, max: 17 }).map((halves) => halves / 2)
    const size = fc.record({
      width: fc.integer({ min: 440, max: 1700 }),
      height: fc.integer({ min: 260, max: 1000 }),
    })
    const others = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(zoom, size, others, (level, free, differences) => {
        let view = { zoom: level, lat: 35.5, lon: 51.25 }
        for (const more of differences) {
          const step = onStepMap({ view, size: free })
          fc.pre(step.zoom > MIN_ZOOM && step.zoom < MAX_ZOOM)
          view = fitStepMap(step, { ...free, height: free.height + more })
        }
        expect(view.zoom).toBe(level)
      }),
    )
  })
})
