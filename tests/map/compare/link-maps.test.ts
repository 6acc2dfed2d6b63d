// @vitest-environment happy-dom
import { Browser, Map as LeafletMap } from 'leaflet'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { linkMaps } from '../../../src/map/compare/link-maps'
import { fitNextWidth, fitWidth } from '../../../src/map/compare/use-kept-in-view'

const { any3d } = Browser
let width = 467

beforeEach(() => {
  width = 467
  // Without it Leaflet neither pans by pixels nor flies.
  Object.assign(Browser, { any3d: true })
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(471)
})

afterEach(() => {
  Object.assign(Browser, { any3d })
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function makeMap(center: [number, number] = [40, 30], zoom = 4): LeafletMap {
  const element = document.body.appendChild(document.createElement('div'))
  return new LeafletMap(element, { center, zoom, zoomSnap: 0.5, minZoom: 2, maxZoom: 10 })
}

function pair() {
  const [a, b] = [makeMap(), makeMap([0, 0], 2)]
  const part = linkMaps(a, b)
  const apart = () => {
    expect(b.getZoom()).toBe(a.getZoom())
    const zoom = a.getZoom()
    return a.project(a.getCenter(), zoom).distanceTo(b.project(b.getCenter(), zoom))
  }
  return { a, b, part, apart }
}

describe('linkMaps', () => {
  test('brings the second map to the first', () => {
    const { a, b, apart } = pair()
    expect(apart()).toBe(0)
    expect([a.getCenter().lat, a.getZoom(), b.getZoom()]).toEqual([40, 4, 4])
  })

  test('each follows the other by pan and zoom', () => {
    const { a, b, apart } = pair()
    a.panBy([50, -30], { animate: false })
    expect(apart()).toBeLessThan(1)
    b.panBy([-10, 7], { animate: false })
    expect(apart()).toBeLessThan(1)
    b.setZoom(5.5, { animate: false })
    expect(apart()).toBeLessThan(1)
    a.setView([35, 44], 7, { animate: false })
    expect(apart()).toBeLessThan(1)
    expect(b.getCenter().lng).toBeCloseTo(44, 1)
  })

  test('nothing adds up over 200 moves from either side, and the way back leads to the start', () => {
    const { a, b, apart } = pair()
    const start = a.project(a.getCenter(), 4)
    for (let move = 0; move < 200; move++) {
      const map = move % 2 ? a : b
      const there = move % 4 < 2 ? 1 : -1
      map.panBy([there * 13, there * 7], { animate: false })
      expect(apart()).toBeLessThan(1)
    }
    expect(a.project(a.getCenter(), 4).distanceTo(start)).toBeLessThan(1.5)
  })

  test('follows a drag at every step, and rests but once, when it ends', () => {
    const { a, b, apart } = pair()
    const rest = vi.fn()
    b.on('moveend', rest)
    const inner = a as LeafletMap & { _rawPanBy(offset: [number, number]): void }
    for (let step = 0; step < 20; step++) {
      inner._rawPanBy([3, 2])
      a.fire('move')
      expect(apart()).toBeLessThan(1)
    }
    expect(rest).not.toHaveBeenCalled()
    a.fire('moveend')
    expect(rest).toHaveBeenCalledOnce()
  })

  test('follows a pinch without resetting its layers', () => {
    const { a, b, apart } = pair()
    const [reset, rest] = [vi.fn(), vi.fn()]
    b.on('viewreset', reset).on('zoomend', rest)
    const inner = a as LeafletMap & { _move(center: unknown, zoom: number, data: object): void }
    for (let zoom = 4.1; zoom < 5; zoom += 0.1) {
      inner._move(a.getCenter(), zoom, { pinch: true, round: false })
      expect(apart()).toBeLessThan(1)
    }
    a.fire('moveend')
    expect(reset).not.toHaveBeenCalled()
    expect(rest).toHaveBeenCalledOnce()
  })

  test('leaves a step alone that is less than a pixel', () => {
    const { a, b } = pair()
    const moved = vi.fn()
    b.on('move', moved)
    const inner = a as LeafletMap & { _move(center: unknown, zoom: number): void }
    const step = (pixels: number) => a.unproject(a.project(a.getCenter(), 4).add([pixels, 0]), 4)
    inner._move(step(0.6), 4)
    expect(moved).not.toHaveBeenCalled()
    inner._move(step(0.6), 4)
    expect(moved).toHaveBeenCalledOnce()
  })

  test('whoever takes hold of one map stops the glide of the other', () => {
    const { a, b } = pair()
    const rest = vi.fn()
    b.panBy([80, 0], { animate: true })
    b.on('moveend', rest)
    expect(rest).not.toHaveBeenCalled()
    a.fire('dragstart')
    expect(rest).toHaveBeenCalledOnce()
  })

  test('zooms in the same motion', () => {
    const { a, b } = pair()
    const follow = vi.spyOn(b, 'setView')
    a.fire('zoomanim', { center: a.getCenter(), zoom: 5 })
    expect(follow).toHaveBeenCalledWith(a.getCenter(), 5, expect.objectContaining({ animate: true }))
    const back = vi.spyOn(a, 'setView')
    b.setView(a.getCenter(), 4, { animate: false })
    b.fire('zoomanim', { center: a.getCenter(), zoom: a.getZoom() })
    expect(back).not.toHaveBeenCalled()
  })

  test('does not follow while the two have different sizes', () => {
    const { a, b } = pair()
    const before = b.getCenter()
    width = 935
    a.invalidateSize({ pan: false })
    expect(b.getCenter()).toEqual(before)
    b.invalidateSize({ pan: false })
    expect(a.getCenter().lng).toBeCloseTo(b.getCenter().lng, 1)
  })

  test('once parted, neither follows', () => {
    const { a, b, part } = pair()
    part()
    const before = b.getCenter()
    a.panBy([50, 0], { animate: false })
    expect(b.getCenter()).toEqual(before)
  })
})

describe('the width of the map of the page', () => {
  test('half of it shows what the whole showed, and the whole is given back', () => {
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
    width = 934
    const map = makeMap()
    width = 467
    fitWidth(map)
    expect(map.getZoom()).toBe(3)
    expect(map.getCenter().lat).toBeCloseTo(40, 0)
    width = 934
    fitNextWidth(map)
    expect(map.getZoom()).toBe(4)
    expect(map.getCenter().lng).toBeCloseTo(30, 0)
  })

  test.each([
    ['as it was, where half of it could not show as much', () => {}, 2, 30],
    ['about where it was moved to since', (map: LeafletMap) => map.panBy([90, 0], { animate: false }), 2, 62],
    [
      'as much closer as it was brought since',
      (map: LeafletMap) => map.setZoom(5, { animate: false }),
      6,
      30,
    ],
  ])('given back, shows the world %s', (_, move, zoom, longitude) => {
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
    width = 934
    const map = makeMap([40, 30], 2)
    width = 467
    const before = fitWidth(map)
    expect(map.getZoom()).toBe(2)
    move(map)
    width = 934
    fitNextWidth(map, before)
    expect(map.getZoom()).toBe(zoom)
    expect(map.getCenter().lng).toBeCloseTo(longitude, -0.5)
  })

  test('is no reason to move where it stays', () => {
    const map = makeMap()
    const moved = vi.fn()
    map.on('move', moved)
    fitWidth(map)
    expect(moved).not.toHaveBeenCalled()
  })

  test('does not lead a map astray that has been sent elsewhere', () => {
    let frame = () => {}
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      frame = run
    })
    const map = makeMap()
    fitNextWidth(map)
    map.setView([35, 44], 6, { animate: false })
    width = 934
    frame()
    expect(map.getZoom()).toBe(6)
    expect(map.getCenter().lng).toBeCloseTo(44, 0)
  })
})
