import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasTermsOf, isAtStepMap } from '../../../../src/domain/lesson/edit/is-shown'
import { onStepMap, viewTerms } from '../../../../src/domain/lesson/edit/view-terms'
import { shownStep } from '../../../../src/domain/lesson/step-view'
import { STEP_MAP } from '../../../../src/domain/view/fit-step-map'
import { firstView, viewContextOf } from '../../../../src/domain/view/view'
import { sampleAtlas } from '../../../ui/sample-atlas'

const context = viewContextOf(sampleAtlas())
const { extent } = context
const view = { ...firstView(extent), mode: 'teach' as const, theme: 'dark' as const }

const maps = fc.record({
  view: fc.record({
    zoom: fc.integer({ min: 8, max: 16 }).map((halves) => halves / 2),
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  size: fc.record({
    width: fc.integer({ min: 300, max: 2000 }),
    height: fc.integer({ min: 200, max: 1500 }),
  }),
})

test('a step shows what it was taken from, whatever the size of the map', () => {
  fc.assert(
    fc.property(maps, fc.integer({ min: 1, max: 900 }), (map, days) => {
      const shown = { ...view, window: { ...extent, to: extent.from + days } }
      const step = shownStep({ view: viewTerms(shown, map, context) }, context)
      expect(hasTermsOf(step, shown, context)).toBe(true)
      expect(isAtStepMap(map, step.map ?? onStepMap(map))).toBe(true)
    }),
  )
})

test('another date, another card and another place of the map are something else', () => {
  const step = shownStep({ view: {} }, context)
  expect(hasTermsOf(step, view, context)).toBe(true)
  expect(hasTermsOf(step, { ...view, window: { ...extent, to: extent.from + 9 } }, context)).toBe(false)
  expect(hasTermsOf(step, { ...view, panel: { kind: 'accounts' } }, context)).toBe(false)
  const map = { zoom: 5, lat: 35, lon: 50 }
  const at = (other: Partial<typeof map>) => isAtStepMap({ view: { ...map, ...other }, size: STEP_MAP }, map)
  expect([at({}), at({ lon: 410 }), at({ lon: 50.2 }), at({ zoom: 6 })]).toEqual([true, true, false, false])
})
