// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../src/map/leaflet/leaflet-parts'
import { Map as LeafletMap } from 'leaflet'
import { fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'
import { SHAPE } from '../../../src/domain/collection/shape-columns'
import { indexedShapes } from '../../../src/domain/collection/shape-index'
import { shapeFinder } from '../../../src/domain/collection/shapes-alive'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { DotInput } from '../../../src/map/dots/dot-input'
import { ShapeLayer } from '../../../src/map/dots/shape-layer'
import { Slot } from '../../../src/map/slot'

/** Two areas that overlap between 5° and 10° E, the second from day 50 on. */
const rings = [
  [0, 10],
  [5, 15],
].map(([west = 0, east = 0]) => [
  [west, -5],
  [east, -5],
  [east, 5],
  [west, 5],
])
const columns = indexedShapes({
  row: Uint32Array.of(0, 1),
  kind: Uint8Array.of(SHAPE.polygon, SHAPE.polygon),
  firstPart: Uint32Array.of(0, 1, 2),
  firstVertex: Uint32Array.of(0, 4, 8),
  x: Uint32Array.from(rings.flat(), ([lon]) => fixedX(lon ?? 0)),
  y: Uint32Array.from(rings.flat(), ([, lat]) => fixedY(lat ?? 0)),
  times: undefined,
})
const times = { start: Float64Array.of(0, 50), end: Float64Array.of(100, 100), dated: 2 }
const shapes = {
  columns,
  finder: shapeFinder(columns, times, undefined),
  endOf: (row: number) => times.end[row] ?? Infinity,
  colourOf: () => '#888888',
}

describe('ShapeLayer', () => {
  let map: LeafletMap
  let layer: ShapeLayer
  const window = new Slot<TimeWindow>({ from: 0, to: 100 })

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
    window.set({ from: 0, to: 100 })
    const container = document.createElement('div')
    Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
    document.body.append(container)
    map = new LeafletMap(container, { center: [0, 7], zoom: 4, zoomAnimation: false })
    layer = new ShapeLayer(map, window)
    layer.show(shapes)
  })

  afterEach(() => {
    layer.remove()
    map.remove()
    vi.useRealTimers()
  })

  const spot = (lon: number, lat = 0) => map.latLngToContainerPoint([lat, lon])

  it('tells which rows cover a point of the map, at the time that is shown', () => {
    expect(layer.at(spot(2))).toEqual([0])
    expect(layer.at(spot(7))).toEqual([0, 1])
    expect(layer.at(spot(12))).toEqual([1])
    expect(layer.at(spot(20))).toBeUndefined()
    window.set({ from: 0, to: 50 })
    expect(layer.at(spot(7))).toEqual([0])
    expect(layer.at(spot(12))).toBeUndefined()
  })

  it('answers the pointer: once as it comes over others, and when it leaves for a mark', () => {
    const mark = document.createElement('button')
    mark.className = 'mark'
    map.getContainer().append(mark)
    const onHover = vi.fn<(rows: readonly number[] | undefined, isOnMark: boolean) => void>()
    const onPress = vi.fn()
    const describe = () => ({ title: '', detail: '' })
    const input = new DotInput(map, layer, { describe, onHover, onPress }, 'has-shape-under')
    const point = (type: string, lon: number, target: Element = map.getContainer()) => {
      map.fire(type, { containerPoint: spot(lon), originalEvent: { target } })
      vi.advanceTimersByTime(50)
    }
    for (const lon of [2, 3, 7, 8]) point('mousemove', lon)
    expect(onHover.mock.calls).toEqual([
      [[0], false],
      [[0, 1], false],
    ])
    expect(map.getContainer().classList.contains('has-shape-under')).toBe(true)
    point('mousemove', 7, mark)
    expect(onHover).toHaveBeenLastCalledWith(undefined, true)
    point('click', 7)
    expect(onPress).toHaveBeenLastCalledWith([0, 1], spot(7))
    point('click', 7, mark)
    expect(onPress).toHaveBeenCalledOnce()
    input.remove()
  })

  it('draws an area the paler the longer it is past, anew only where that changes', () => {
    const filled: number[] = []
    const context = {
      globalAlpha: 1,
      fill() {
        filled.push(Number(this.globalAlpha.toFixed(3)))
      },
    }
    const anyway = new Proxy(context, { get: (has, name) => Reflect.get(has, name) ?? (() => {}) })
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(anyway as never)
    const areas = new ShapeLayer(map, window)
    const drawnTo = (to: number) => {
      filled.length = 0
      window.set({ from: 0, to })
      vi.advanceTimersByTime(50)
      return [...filled]
    }
    areas.show({ ...shapes, endOf: (row) => (row === 0 ? 100 : Infinity) })
    expect(drawnTo(101)).toEqual([])
    expect(drawnTo(40_000)).toEqual([0.05, 0.22])
    expect(drawnTo(40_001)).toEqual([])
    expect(drawnTo(101)).toEqual([0.22, 0.22])
    areas.remove()
    vi.restoreAllMocks()
  })

  it('draws a track that has arrived anew where time goes back along it, and else only when it is due', () => {
    const clearRect = vi.fn()
    const context = new Proxy({ clearRect }, { get: (has, name) => Reflect.get(has, name) ?? (() => {}) })
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
    const columns = indexedShapes({
      row: Uint32Array.of(0),
      kind: Uint8Array.of(SHAPE.track),
      firstPart: Uint32Array.of(0, 1),
      firstVertex: Uint32Array.of(0, 2),
      x: Uint32Array.of(fixedX(2), fixedX(12)),
      y: Uint32Array.of(fixedY(0), fixedY(0)),
      times: Float64Array.of(10, 20),
    })
    const finder = shapeFinder(columns, { ...times, dated: 1 }, undefined)
    const tracks = new ShapeLayer(map, window)
    tracks.show({ ...shapes, columns, finder })
    const drawnTo = (to: number) => {
      clearRect.mockClear()
      window.set({ from: 0, to })
      vi.advanceTimersByTime(50)
      return clearRect.mock.calls.length
    }
    expect([30, 40, 15, 16, 40, 50].map(drawnTo)).toEqual([0, 0, 1, 1, 1, 0])
    tracks.remove()
    vi.restoreAllMocks()
  })

  it('draws a track in each copy of the world in view, with one point in each where it has come to', () => {
    const heads: number[] = []
    const lines: number[] = []
    const context = new Proxy(
      { arc: (x: number) => heads.push(x), moveTo: (x: number) => lines.push(x) },
      { get: (has, name) => Reflect.get(has, name) ?? (() => {}) },
    )
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
    const columns = indexedShapes({
      row: Uint32Array.of(0),
      kind: Uint8Array.of(SHAPE.track),
      firstPart: Uint32Array.of(0, 2),
      firstVertex: Uint32Array.of(0, 2, 4),
      x: Uint32Array.from([0, 10, 20, 40], fixedX),
      y: new Uint32Array(4).fill(fixedY(0)),
      times: Float64Array.of(0, 10, 20, 40),
    })
    map.setView([0, 200], 1, { animate: false })
    const tracks = new ShapeLayer(map, window)
    tracks.show({ ...shapes, columns, finder: shapeFinder(columns, { ...times, dated: 1 }, undefined) })
    lines.length = 0
    heads.length = 0
    window.set({ from: 0, to: 30 })
    vi.advanceTimersByTime(50)
    // Pixels of a canvas that begins 128 left of the map.
    const at = (lon: number) => map.latLngToContainerPoint([0, lon]).x + 128
    const rounded = (list: readonly number[]) => list.map((x) => Math.round(x))
    expect(rounded(heads)).toEqual(rounded([at(30), at(390)]))
    expect(rounded(lines)).toEqual(rounded([at(0), at(360), at(20), at(380)]))
    tracks.remove()
    vi.restoreAllMocks()
  })
})
