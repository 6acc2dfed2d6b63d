// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import '../../../src/map/leaflet/leaflet-parts'
import { Browser, Map as LeafletMap } from 'leaflet'
import { touches } from '../../../src/domain/marks/box'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import type { LabelRoom } from '../../../src/map/label-room'
import { Overlay } from '../../../src/map/overlay/overlay'
import { Slot } from '../../../src/map/slot'
import { plainEvent } from '../../domain/atlas/plain-parts'
import { daySpan, PLACES, testAtlas, testLeg, testStay } from '../../domain/marks/test-atlas'
import { plainState } from './plain-state'

const stays = [
  testStay('first', 'tehran', daySpan(0, 100)),
  testStay('second', 'auvers-sur-oise', daySpan(100, 200)),
]

describe('Overlay', () => {
  let map: LeafletMap
  let overlay: Overlay
  const window = new Slot<TimeWindow>({ from: 0, to: 50 })
  const events = { onOpenEvent: () => {}, onHover: () => {}, onFan: () => {} }
  const onLabelRoom = vi.fn<(room: LabelRoom) => void>()

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'setTimeout', 'clearTimeout'] })
    window.set({ from: 0, to: 50 })
    const container = document.createElement('div')
    Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
    document.body.append(container)
    map = new LeafletMap(container, { center: [42, 25], zoom: 4, zoomAnimation: false })
    overlay = new Overlay(map, window, plainState(testAtlas([], { stays })), { ...events, onLabelRoom })
  })

  afterEach(() => {
    overlay.remove()
    map.remove()
    vi.useRealTimers()
  })

  test('what its labels keep off depends on what covers the map now, not on what covered it before', () => {
    const legs = [testLeg('leg', ['auvers-sur-oise', 'tehran'], daySpan(10, 40))]
    const state = plainState(testAtlas([], { legs }))
    const avoided = (...covers: readonly number[]) => {
      const made = new Overlay(map, window, state, { ...events, onLabelRoom })
      for (const right of covers) made.update({ ...state, insets: { ...state.insets, right } })
      vi.advanceTimersByTime(1000)
      made.remove()
      return onLabelRoom.mock.lastCall?.[0].avoided
    }
    const covered = avoided(500)
    expect(avoided(0, 500)).toEqual(covered)
    expect(avoided(500, 0)?.length).toBeGreaterThan(covered?.length ?? 0)
  })

  /** Whether the base map has been told to leave a place free. */
  const isReserved = (place: string) => {
    const [lon, lat] = PLACES.get(place)?.position ?? [0, 0]
    const { x, y } = map.latLngToLayerPoint([lat, lon])
    const spot = { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }
    return onLabelRoom.mock.lastCall?.[0].reserved.some((box) => touches(box, spot))
  }

  test('draws nothing once it is removed: its map may be gone when the labels come to rest', () => {
    const state = plainState(testAtlas([], { stays }))
    const made = new Overlay(map, window, state, { ...events, onLabelRoom })
    made.remove()
    vi.advanceTimersByTime(1000)
    onLabelRoom.mockClear()
    made.update(state)
    vi.advanceTimersByTime(1000)
    expect(onLabelRoom).not.toHaveBeenCalled()
  })

  test('has the base map leave a base free where no event shows: its town is named already', () => {
    expect(isReserved('tehran')).toBe(true)
    expect(isReserved('auvers-sur-oise')).toBe(false)
  })

  test('tells it of a new label within a beat while time keeps moving', () => {
    for (let to = 120; to < 130; to++) {
      window.set({ from: 0, to })
      vi.advanceTimersByTime(17)
    }
    expect(isReserved('auvers-sur-oise')).toBe(true)
    expect(isReserved('tehran')).toBe(false)
  })

  test('the mark of what moves goes along with time', () => {
    const at = (time: number) => [time / 2, 42] as const
    const shape = { kind: 'track' as const, ends: [at(0), at(100)] as const, at }
    const storm = { ...plainEvent({ id: 'storm', span: daySpan(0, 100), position: at(0), place: '' }), shape }
    const state = plainState({ ...testAtlas([]), events: [storm] })
    overlay.update({ ...state, shown: new Set(['storm']) })
    const placed = () => map.getContainer().querySelector<HTMLElement>('.mark')?.style.transform
    const expected = (time: number) => {
      const { x, y } = map.latLngToLayerPoint([42, time / 2])
      return `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    }
    expect(placed()).toBe(expected(50))
    window.set({ from: 0, to: 70 })
    vi.advanceTimersByTime(50)
    expect(placed()).toBe(expected(70))
    expect(map.getContainer().querySelectorAll('.mark')).toHaveLength(1)
  })
})

test('another atlas, as after an edit, is shown by the marks that are there, and by no others', () => {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  document.body.append(container)
  const map = new LeafletMap(container, { center: [42, 25], zoom: 4, zoomAnimation: false })
  const stateOf = (...places: readonly string[]) => {
    const events = places.map((place, index) => ({ id: `event-${index}`, day: 10 + index, place }))
    const legs = [testLeg(`to ${places[0]}`, ['tehran', places[0] ?? ''], daySpan(10, 40))]
    const atlas = testAtlas(events, { legs })
    return { ...plainState(atlas), shown: new Set(atlas.events.map(({ id }) => id)) }
  }
  const overlay = new Overlay(
    map,
    new Slot<TimeWindow>({ from: 0, to: 50 }),
    stateOf('baghdad', 'tirana', 'paris'),
    { onOpenEvent() {}, onHover() {}, onFan() {}, onLabelRoom() {} },
  )
  const shown = () =>
    [...container.querySelectorAll<HTMLElement>('button.mark')].map(({ dataset }) => dataset.mark)
  const mark = (place: string) => container.querySelector<HTMLElement>(`[data-mark="${place}"]`)
  const legs = () => [
    ...new Set([...container.querySelectorAll('[data-leg]')].map((leg) => leg.getAttribute('data-leg'))),
  ]
  const tirana = mark('tirana')
  tirana?.focus()
  overlay.update(stateOf('tirana', 'tirana', 'paris'))
  expect(shown().toSorted()).toEqual(['paris', 'tirana'])
  expect(mark('tirana')).toBe(tirana)
  expect(document.activeElement).toBe(tirana)
  expect(overlay.mark('tirana')?.events.map(({ id }) => id)).toEqual(['event-0', 'event-1'])
  expect(legs()).toEqual(['to tirana'])
  overlay.remove()
  map.remove()
  container.remove()
})

test('marks stand apart from the zoom on at which they do not touch, between whole ones too', () => {
  const { any3d } = Browser
  // Without it Leaflet knows whole zooms only.
  Object.assign(Browser, { any3d: true })
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  const map = new LeafletMap(container, {
    center: [49, 2.2],
    zoom: 6,
    zoomSnap: 0.5,
    zoomAnimation: false,
  })
  const events = Array.from({ length: 2 }, (_, day) => ({
    id: `event-${day}`,
    day,
    place: day % 2 === 0 ? 'paris' : 'auvers-sur-oise',
  }))
  const atlas = testAtlas(events)
  const state = { ...plainState(atlas), shown: new Set(atlas.events.map(({ id }) => id)) }
  const ignore = () => {}
  const overlay = new Overlay(map, new Slot<TimeWindow>({ from: 0, to: 50 }), state, {
    onOpenEvent: ignore,
    onHover: ignore,
    onFan: ignore,
    onLabelRoom: ignore,
  })
  const marksAt = (zoom: number) => {
    map.setZoom(zoom, { animate: false })
    return container.querySelectorAll('button.mark').length
  }
  expect([6, 6.5, 7].map(marksAt)).toEqual([1, 1, 2])
  overlay.remove()
  map.remove()
  Object.assign(Browser, { any3d })
})
