import { expect, test, vi } from 'vitest'
import { placedMap, showStep } from '../../../src/app/teach/maker-map'
import { STEP_MAP } from '../../../src/domain/view/fit-step-map'
import { lessonOf, makerPage } from './maker-page'
import { aimed } from './teach-props'

test('a step is taken from what no card covers of the map', () => {
  const { view, size } = placedMap(makerPage({ zoom: 0, lat: 0, lon: 0 }))
  expect(size).toEqual({ width: 800, height: 600 })
  // The card at the right of 200 pixels, of a world of 256: the middle lies 100 pixels further left.
  expect(view.lon).toBeCloseTo((-100 / 256) * 360)
  expect(view.lat).toBeCloseTo(0)
})

test('without a map a step shows the whole atlas', () => {
  expect(placedMap(makerPage()).size).toBe(STEP_MAP)
})

test('a step is shown in the maker, with the theme of the page', () => {
  const page = makerPage()
  page.store.getState().setTheme('dark')
  page.store.getState().setMode('teach')
  const [step] = lessonOf({ view: { to: '1986-01-01', map: '5/36/48' } }).steps
  if (!step) throw new Error('no step')
  showStep(step, page)
  const { view } = page.store.getState()
  expect(view).toMatchObject({ theme: 'dark', mode: 'teach', lesson: undefined })
  expect(view.window.to).toBeLessThan(page.atlas.extent.to)
  expect(aimed(vi.mocked(page.goToView).mock.lastCall?.[0])).toEqual({ zoom: 5, lat: 36, lon: 48 })
})
