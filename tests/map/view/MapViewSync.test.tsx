// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { Browser, DomUtil, Map as LeafletMap } from 'leaflet'
import { type ComponentProps, createRef } from 'react'
import { MapContainer } from 'react-leaflet'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Position } from '../../../src/domain/atlas/atlas'
import { MapViewSync, viewOf } from '../../../src/map/view/MapViewSync'

const START = { zoom: 5, lat: 40, lon: 30 }
const IN_VIEW: Position = [32, 41]
const OUTSIDE: Position = [54, 40]
const FAR: Position = [116, 40]
const APART: readonly Position[] = [
  [-120, 40],
  [120, 40],
]

type Sync = ComponentProps<typeof MapViewSync>

function show(reducedMotion: boolean) {
  const ref = createRef<LeafletMap>()
  const sync: Sync = {
    view: START,
    onViewChange: vi.fn(),
    onHome: vi.fn(),
    target: undefined,
    reducedMotion,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
  }
  const page = (changes: Partial<Sync>) => (
    <MapContainer ref={ref} center={[START.lat, START.lon]} zoom={START.zoom} zoomAnimation={!reducedMotion}>
      <MapViewSync {...sync} {...changes} />
    </MapContainer>
  )
  let key = 0
  const { rerender } = render(page({}))
  const map = ref.current
  if (!map) throw new Error('no map')
  const began = vi.fn()
  map.on('movestart zoomstart', began)
  const at = ([lon, lat]: Position) => map.latLngToContainerPoint([lat, lon])
  return {
    map,
    began,
    at,
    isInView: (place: Position) => map.getSize().contains(at(place)) && at(place).x > 0 && at(place).y > 0,
    goTo: (...positions: readonly Position[]) => rerender(page({ target: { positions, key: ++key } })),
    goIn: (seconds: number, ...positions: readonly Position[]) =>
      rerender(page({ target: { positions, seconds, key: ++key } })),
    pointOut: (place: Position) =>
      rerender(page({ target: { positions: [place], isPointedOut: true, key: 1 } })),
    rings: () => [...map.getContainer().querySelectorAll('.point-out')],
    coverBy: (bottom: number) =>
      rerender(
        page({ target: { positions: [IN_VIEW], key }, insets: { top: 0, right: 0, bottom, left: 0 } }),
      ),
    goBackTo: (view: Sync['view']) => rerender(page({ view })),
    set: (changes: Partial<Sync>) => rerender(page(changes)),
  }
}

const { any3d } = Browser

beforeEach(() => {
  // Without it Leaflet jumps whatever it is asked for.
  Object.assign(Browser, { any3d: true })
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  Object.assign(Browser, { any3d })
})

describe('pointing out a place', () => {
  test('shows a ring where it is, which goes by itself', () => {
    const { map, at, pointOut, rings } = show(false)
    pointOut(IN_VIEW)
    const [ring] = rings()
    expect(ring && DomUtil.getPosition(ring as HTMLElement)).toEqual(
      map.containerPointToLayerPoint(at(IN_VIEW)).round(),
    )
    ring?.dispatchEvent(new Event('animationend'))
    expect(rings()).toEqual([])
  })

  test('waits until the map has come there', () => {
    const { map, pointOut, rings } = show(true)
    const ringsOnTheWay = vi.fn(rings)
    map.on('move', ringsOnTheWay)
    pointOut(OUTSIDE)
    expect(ringsOnTheWay).toHaveLastReturnedWith([])
    expect(rings()).toHaveLength(1)
  })

  test('is not done for an event that is opened: its mark shows it', () => {
    const { goTo, rings } = show(false)
    goTo(IN_VIEW)
    expect(rings()).toEqual([])
  })
})

test('going on in mid-flight starts from where the flight ends, and ends where it would for who waits', () => {
  const fly = vi.spyOn(LeafletMap.prototype, 'flyTo')
  const { goTo, isInView } = show(false)
  goTo(FAR)
  expect(isInView(IN_VIEW)).toBe(true)
  goTo(IN_VIEW)
  expect(isInView(FAR)).toBe(true)
  expect(fly).toHaveBeenCalledTimes(2)
  expect(fly.mock.calls.map(([, zoom]) => zoom)).toEqual([START.zoom, START.zoom])
})

describe('going to a place', () => {
  test.each([true, false])(
    'leaves the map where it is when the place is in view (reduced motion: %s)',
    (calm) => {
      const { map, began, goTo } = show(calm)
      const before = map.getCenter()
      goTo(IN_VIEW)
      expect(began).not.toHaveBeenCalled()
      expect(map.getCenter()).toEqual(before)
    },
  )

  test.each([
    ['just outside', [OUTSIDE]],
    ['far off', [FAR]],
    ['several that do not fit', APART],
  ])('is there at once, without a frame in between, where motion is not wanted: %s', (_, places) => {
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame')
    const { map, goTo, isInView } = show(true)
    const moves = vi.fn()
    map.on('move', moves)
    frames.mockClear()
    goTo(...places)
    expect(places.map(isInView)).toEqual(places.map(() => true))
    expect(moves.mock.calls.length).toBeLessThanOrEqual(1)
    expect(frames).not.toHaveBeenCalled()
  })

  test('moves otherwise, and no further than it takes to show the place', () => {
    const pan = vi.spyOn(LeafletMap.prototype, 'panBy')
    const { map, goTo, at } = show(false)
    const { x } = at(OUTSIDE)
    goTo(OUTSIDE)
    const [[by, options] = []] = pan.mock.calls
    expect(options).toMatchObject({ animate: true })
    const [right, down] = by as [number, number]
    expect(down).toBe(0)
    expect(x - right).toBeLessThan(1000)
    expect(x - right).toBeGreaterThan(900)
    expect(map.getZoom()).toBe(START.zoom)
  })

  test('takes as long as it is told to', () => {
    const fly = vi.spyOn(LeafletMap.prototype, 'flyTo')
    const { goIn } = show(false)
    goIn(3, FAR)
    goIn(2, ...APART)
    expect(fly.mock.calls.map(([, , options]) => options?.duration)).toEqual([3, 2])
  })

  test('flies where it is further off than a screen', () => {
    const fly = vi.spyOn(LeafletMap.prototype, 'flyTo')
    const { goTo } = show(false)
    goTo(FAR)
    expect(fly).toHaveBeenCalledTimes(1)
    expect(fly.mock.calls[0]?.[1]).toBe(START.zoom)
  })
})

describe('the place that the map was sent to', () => {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const shrink = (map: LeafletMap, width: number) => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
    map.invalidateSize({ pan: false })
  }

  test('stays in view when the map gets smaller', async () => {
    const { map, goTo, isInView } = show(true)
    goTo(IN_VIEW)
    shrink(map, 480)
    expect(isInView(IN_VIEW)).toBe(false)
    await nextFrame()
    expect(isInView(IN_VIEW)).toBe(true)
  })

  test('is back in view at once, also where motion is wanted: nobody sent the map anywhere', async () => {
    const { map, goTo, isInView } = show(false)
    goTo(IN_VIEW)
    shrink(map, 480)
    await nextFrame()
    expect(isInView(IN_VIEW)).toBe(true)
  })

  test('stays in view when more of the map is covered', async () => {
    const { goTo, at, coverBy } = show(true)
    goTo(IN_VIEW)
    coverBy(400)
    await nextFrame()
    expect(at(IN_VIEW).y).toBeLessThan(200)
  })

  test('stays in view when more of the map is covered some time after it got another size', async () => {
    const { map, goTo, at, coverBy } = show(true)
    goTo(IN_VIEW)
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(480)
    // As Leaflet does where the window gets another size.
    map.invalidateSize({ pan: false, debounceMoveend: true })
    await nextFrame()
    await new Promise((resolve) => map.once('moveend', resolve))
    coverBy(400)
    await nextFrame()
    expect(at(IN_VIEW).y).toBeLessThan(200)
  })

  test('is not gone back to where the map is sent elsewhere before that frame', async () => {
    const { map, set } = show(true)
    const onViewChange = vi.fn()
    const target = { positions: [IN_VIEW], key: 1 }
    set({ target })
    const insets = { top: 0, right: 0, bottom: 400, left: 0 }
    set({ target, insets })
    const elsewhere = { positions: [], aim: () => ({ zoom: 4, lat: 20, lon: 20 }), key: 2 }
    set({ target: elsewhere, insets, onViewChange })
    await nextFrame()
    expect(map.getZoom()).toBe(4)
    expect(onViewChange).not.toHaveBeenCalled()
  })

  test('is left alone once the reader has moved on', async () => {
    const { map, goTo } = show(true)
    goTo(IN_VIEW)
    map.setView([0, 0], START.zoom, { animate: false })
    const before = map.getBounds().getNorthWest()
    shrink(map, 480)
    await nextFrame()
    expect(map.getBounds().getNorthWest()).toEqual(before)
  })
})

describe('a map of another size', () => {
  const shrink = (map: LeafletMap) => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200)
    map.invalidateSize({ pan: false })
  }

  test('has the first view fitted to it while nobody has moved it, and is not taken as moved by that', () => {
    const { map, set } = show(true)
    const onViewChange = vi.fn()
    const onHome = vi.fn(() => map.setView([0, 0], 3, { animate: false }))
    set({ view: undefined, onHome, onViewChange })
    shrink(map)
    expect(onHome).toHaveBeenCalledExactlyOnceWith(true)
    expect(onViewChange).not.toHaveBeenCalled()
  })

  test.each<Partial<Sync>>([
    {},
    { view: undefined, target: { positions: [], aim: () => ({ zoom: 4, lat: 20, lon: 20 }), key: 9 } },
  ])('stays where it has been moved or sent: %o', async (changes) => {
    const { map, set } = show(true)
    const onHome = vi.fn()
    set({ ...changes, onHome })
    shrink(map)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(onHome).not.toHaveBeenCalled()
  })
})

test.each([
  { zoom: 5, lat: 41, lon: 34 },
  { zoom: 6, lat: 40, lon: 31 },
  { zoom: 7, lat: 48, lon: 2 },
])('Back to where the map was before is there at once where motion is not wanted: %o', (view) => {
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame')
  const { map, goBackTo } = show(true)
  frames.mockClear()
  goBackTo(view)
  expect(map.getZoom()).toBe(view.zoom)
  expect(map.getCenter().lat).toBeCloseTo(view.lat, 1)
  expect(map.getCenter().lng).toBeCloseTo(view.lon, 1)
  expect(frames).not.toHaveBeenCalled()
})

test('a map that is opened at the view of another begins at the same pixel, however it came there', () => {
  const size = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get')
  const open = (lat: number, lon: number, zoom: number) =>
    new LeafletMap(document.createElement('div'), { center: [lat, lon], zoom, zoomSnap: 0.5 })
  fc.assert(
    fc.property(
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.integer({ min: 4, max: 20 }),
      fc.integer({ min: 320, max: 1400 }),
      (lat, lon, halves, width) => {
        size.mockReturnValue(width)
        const map = open(lat, lon, halves / 2)
        const view = viewOf(map)
        const other = open(view.lat, view.lon, view.zoom)
        expect(other.getPixelOrigin()).toEqual(map.getPixelOrigin())
        for (const each of [map, other]) each.remove()
      },
    ),
    { examples: [[62.33621392738925, -157.8940980221223, 6, 871]] },
  )
})
