// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AtlasStore, createAtlasStore } from '../../../src/app/atlas-store'
import { Comparison, type ComparisonProps } from '../../../src/app/compare/Comparison'
import { civilToDays as day } from '../../../src/domain/time/days'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { firstView } from '../../../src/domain/view/view'
import { compare as words } from '../../../src/i18n/en/compare'
import type { CompareMapsProps } from '../../../src/map/compare/CompareMaps'
import { sampleAtlas } from '../../ui/sample-atlas'

const shown = vi.hoisted(() => ({ map: undefined as CompareMapsProps | undefined }))
vi.mock('../../../src/map/compare/CompareMaps', () => ({
  CompareMaps: (props: CompareMapsProps) => {
    shown.map = props
    return null
  },
}))

const atlas = sampleAtlas()
const { extent } = atlas
let store: AtlasStore

function show(view: { window: TimeWindow; compare: number }, isCardOpen = false) {
  store = createAtlasStore({ ...firstView(extent), ...view })
  const props = { atlas, locale: 'en-GB', main: { current: null } } as unknown as Omit<
    ComparisonProps,
    'store' | 'isCardOpen'
  >
  render(<Comparison {...props} store={store} isCardOpen={isCardOpen} />)
}
const swap = () => fireEvent.click(screen.getByRole('button', { name: words.swap }))
const times = () => {
  const { window, compare } = store.getState().view
  return { window, compare }
}

const soFar = { window: { from: extent.from, to: day(2003, 6, 2) }, compare: day(1985, 6, 2) }

beforeEach(() => vi.stubGlobal('requestAnimationFrame', (run: () => void) => run()))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the swap of two dates', () => {
  it('puts the date of the axis on the other map, and the other on the axis', () => {
    show(soFar)
    expect(shown.map?.window.get()).toEqual({ from: extent.from, to: day(1985, 6, 2) })
    swap()
    expect(times()).toEqual({ window: { from: extent.from, to: day(1985, 6, 2) }, compare: day(2003, 6, 2) })
    expect(shown.map?.window.get()).toEqual(soFar.window)
    expect(shown.map?.date).toBe('1 June 2003')
  })

  it('keeps the kind of the window: as many years, or as long', () => {
    show({ window: { from: day(1998, 6, 2), to: day(2003, 6, 2) }, compare: day(1985, 6, 2) })
    swap()
    expect(times().window).toEqual({ from: day(1980, 6, 2), to: day(1985, 6, 2) })
    cleanup()
    show({ window: { from: day(2003, 5, 2), to: day(2003, 6, 2) }, compare: day(1985, 6, 2) })
    swap()
    expect(times().window).toEqual({ from: day(1985, 6, 2) - 31, to: day(1985, 6, 2) })
  })

  it('while time moves takes the day that has begun', () => {
    show({ ...soFar, window: { from: extent.from, to: day(2003, 6, 2) - 0.4 } })
    swap()
    expect(times().compare).toBe(day(2003, 6, 2))
  })

  it('twice gives back what was compared', () => {
    const length = 3000
    const instant = fc.integer({ min: extent.from + length, max: extent.to })
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: length - 1 }), (to, compare, days) => {
        show({ window: { from: to - days, to }, compare })
        swap()
        swap()
        const { window, compare: other } = times()
        expect([other, window.to]).toEqual([compare, to])
        // A number of years may end on a 29 February.
        expect(Math.abs(window.from - to + days)).toBeLessThanOrEqual(2)
        cleanup()
      }),
      { numRuns: 30 },
    )
  })
})

describe('the end of a comparison', () => {
  it('comes by its button and by Escape, and the focus is back where it began', () => {
    for (const end of [
      () => fireEvent.click(screen.getByRole('button', { name: words.end })),
      () => fireEvent.keyDown(document.body, { key: 'Escape' }),
    ]) {
      const way = document.body.appendChild(document.createElement('button'))
      way.dataset.way = 'compare'
      show(soFar)
      end()
      expect(store.getState().view.compare).toBeUndefined()
      expect(document.activeElement).toBe(way)
      cleanup()
      way.remove()
    }
  })

  it('waits for what lies over the map, and for what takes the key for itself', () => {
    show(soFar, true)
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(times().compare).toBe(soFar.compare)
    cleanup()
    show(soFar)
    const used = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    used.preventDefault()
    act(() => void document.body.dispatchEvent(used))
    expect(times().compare).toBe(soFar.compare)
  })
})
