// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { Browser } from 'leaflet'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Atlas } from '../../src/domain/atlas/atlas'
import { categoryScheme } from '../../src/domain/marks/mark-scheme'
import type { TimeWindow } from '../../src/domain/time/time-span'
import type { MapSize } from '../../src/domain/view/fit-bounds'
import { AtlasMap, type AtlasMapProps } from '../../src/map/AtlasMap'
import { FIRST_VIEW } from '../../src/map/first-view'
import { Slot } from '../../src/map/slot'
import { daySpan, testAtlas, testStay } from '../domain/marks/test-atlas'

// Tiles are drawn in a worker, which this environment lacks.
vi.mock('../../src/map/basemap/BaseMap', () => ({ BaseMap: () => null }))

const atlas: Atlas = testAtlas(
  [
    { id: 'a', day: 100, place: 'tehran' },
    { id: 'b', day: 200, place: 'tehran-irp-hq', verification: 'disputed' },
    { id: 'c', day: 300, place: 'paris', category: 'war' },
  ],
  { stays: [testStay('s', 'camp-ashraf', daySpan(100, 300))] },
)
const none = { top: 0, right: 0, bottom: 0, left: 0 }

async function show(
  changes: Partial<AtlasMapProps> = {},
  window = new Slot<TimeWindow>({ from: 0, to: 400 }),
) {
  const onOpenEvent = vi.fn()
  const props: AtlasMapProps = {
    atlas,
    window,
    shown: new Set(['a', 'b', 'c']),
    scheme: categoryScheme(atlas.categories),
    openEvent: undefined,
    hovered: new Set(),
    onOpenEvent,
    onHover: () => {},
    initialView: { zoom: 4, lat: 40, lon: 30 },
    view: undefined,
    onViewChange: () => {},
    onFailure: () => {},
    target: undefined,
    theme: 'light',
    locale: 'en-GB',
    reducedMotion: true,
    insets: none,
    ...changes,
  }
  const view = render(<AtlasMap {...props} />)
  // The events are drawn a moment after the map.
  await waitFor(() => expect(view.container.querySelector('.mark')).toBeTruthy())
  return {
    onOpenEvent,
    window,
    again: (more: Partial<AtlasMapProps>) => view.rerender(<AtlasMap {...props} {...more} />),
  }
}

const mark = (name: RegExp) => screen.getByRole('button', { name })

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})

const { any3d } = Browser

afterEach(() => {
  cleanup()
  Object.assign(Browser, { any3d })
  vi.restoreAllMocks()
})

describe('AtlasMap', () => {
  test('is a named region with a named map and a way past it', async () => {
    await show()
    const region = screen.getByRole('region', { name: 'Map' })
    expect(within(region).getByRole('application', { name: 'Map of the events' })).toBeTruthy()
    const skip = within(region).getByRole('link', { name: 'Skip the map' })
    expect(document.querySelector(skip.getAttribute('href') ?? '')).toBeTruthy()
    for (const name of ['Zoom in', 'Zoom out', 'Back to the first view', 'Move the map', 'Layers']) {
      expect(within(region).getByRole('button', { name })).toBeTruthy()
    }
  })

  test.each([
    ['no farther than usual', 390, undefined, 2],
    ['as far as it is told for its size', 390, (size: MapSize) => (size.width < 400 ? 0.5 : 2), 0.5],
    ['no farther than it is told', 1900, (size: MapSize) => (size.width < 400 ? 0.5 : 2), 2],
  ])('goes %s to show the whole world', async (_, width, farthest, expected) => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
    // Without it Leaflet knows no half zooms.
    Object.assign(Browser, { any3d: true })
    const onViewChange = vi.fn()
    const world: Atlas = { ...atlas, bounds: [-180, -60, 180, 75] }
    await show({ atlas: world, farthest, onViewChange })
    const out = screen.getByRole('button', { name: 'Zoom out' })
    for (let step = 0; step < 8 && out.getAttribute('aria-disabled') !== 'true'; step++) fireEvent.click(out)
    expect(out.getAttribute('aria-disabled')).toBe('true')
    expect(onViewChange.mock.lastCall?.[0].zoom).toBe(expected)
  })

  test('names marks by title, date and place, or by number, places and mix', async () => {
    await show()
    expect(mark(/^Event c, 1981, paris$/)).toBeTruthy()
    expect(mark(/^2 events at tehran, .*Attack 2$/)).toBeTruthy()
  })

  test('shows and hides marks with the window, without rendering React', async () => {
    const renders = vi.fn()
    const { window } = await show({ onViewChange: renders }, new Slot<TimeWindow>({ from: 0, to: 150 }))
    expect(mark(/^Event a/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Event c/ })).toBeNull()
    window.set({ from: 250, to: 400 })
    await waitFor(() => expect(mark(/^Event c/)).toBeTruthy())
    expect(screen.queryByRole('button', { name: /^Event a/ })).toBeNull()
  })

  test('has one tab stop among the marks, and arrow keys move it', async () => {
    await show()
    const stops = () =>
      screen
        .getAllByRole('button')
        .filter((button) => button.classList.contains('mark') && button.tabIndex === 0)
    expect(stops()).toHaveLength(1)
    mark(/tehran/).focus()
    fireEvent.keyDown(mark(/tehran/), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(mark(/Event c/))
    expect(stops()).toEqual([mark(/Event c/)])
    fireEvent.keyDown(mark(/Event c/), { key: 'Home' })
    expect(document.activeElement).toBe(mark(/tehran/))
  })

  test('opens a single event, and says which is open', async () => {
    const { onOpenEvent, again } = await show()
    fireEvent.click(mark(/Event c/))
    expect(onOpenEvent).toHaveBeenCalledWith('c')
    expect(mark(/Event c/).getAttribute('aria-expanded')).toBe('false')
    again({ openEvent: 'c' })
    expect(mark(/Event c/).getAttribute('aria-expanded')).toBe('true')
  })

  test('fans several events out under their places; Escape closes and returns the focus', async () => {
    const { onOpenEvent } = await show()
    const tehran = mark(/2 events at tehran/)
    act(() => tehran.focus())
    fireEvent.click(tehran)
    const fan = await screen.findByRole('group', { name: 'Events at tehran' })
    expect(tehran.getAttribute('aria-expanded')).toBe('true')
    expect(
      within(fan)
        .getAllByRole('heading')
        .map((heading) => heading.textContent),
    ).toEqual(['tehranpoint of the city', 'tehran-irp-hqpoint of the city'])
    await waitFor(() =>
      expect(document.activeElement).toBe(within(fan).getByRole('button', { name: /Event a/ })),
    )
    fireEvent.keyDown(document.activeElement ?? fan, { key: 'ArrowDown' })
    fireEvent.click(document.activeElement ?? fan)
    expect(onOpenEvent).toHaveBeenCalledWith('b')
    fireEvent.keyDown(document.activeElement ?? fan, { key: 'Escape' })
    expect(screen.queryByRole('group', { name: 'Events at tehran' })).toBeNull()
    expect(document.activeElement).toBe(tehran)
  })

  test('leaves out events that the filters hide, and renames the mark', async () => {
    const { again } = await show()
    again({ shown: new Set(['b', 'c']) })
    expect(await screen.findByRole('button', { name: /^Event b, 1981, tehran-irp-hq$/ })).toBeTruthy()
  })

  test('text from the data never becomes markup', async () => {
    const [first, ...rest] = atlas.events
    const title = '<img src=x onerror=alert(1)>'
    await show({
      atlas: { ...atlas, events: first ? [{ ...first, title }, ...rest] : rest },
      shown: new Set(['a']),
    })
    performance.mark(FIRST_VIEW)
    await waitFor(() => {
      act(() => mark(/^<img/).dispatchEvent(new Event('pointerover', { bubbles: true })))
      expect(document.querySelector('.mark-tip-title')?.textContent).toBe(title)
    })
    expect(document.querySelector('.map-region img[src="x"]')).toBeNull()
  })
})
