// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import '../../../src/map/leaflet/leaflet-parts'
import { Map as LeafletMap } from 'leaflet'
import { touches } from '../../../src/domain/marks/box'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { en } from '../../../src/i18n/messages'
import type { LabelRoom } from '../../../src/map/label-room'
import { Overlay } from '../../../src/map/overlay/overlay'
import { Slot } from '../../../src/map/slot'
import { daySpan, PLACES, testAtlas, testStay } from '../../domain/marks/test-atlas'

const stays = [
  testStay('first', 'tehran', daySpan(0, 100)),
  testStay('second', 'auvers-sur-oise', daySpan(100, 200)),
]

describe('Overlay', () => {
  let map: LeafletMap
  let overlay: Overlay
  const window = new Slot<TimeWindow>({ from: 0, to: 50 })
  const onLabelRoom = vi.fn<(room: LabelRoom) => void>()

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'setTimeout', 'clearTimeout'] })
    window.set({ from: 0, to: 50 })
    const container = document.createElement('div')
    Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
    document.body.append(container)
    map = new LeafletMap(container, { center: [42, 25], zoom: 4, zoomAnimation: false })
    overlay = new Overlay(
      map,
      window,
      {
        atlas: testAtlas([], { stays }),
        shown: new Set(),
        openEvent: undefined,
        hovered: new Set(),
        theme: 'light',
        locale: 'en-GB',
        messages: en,
        reducedMotion: true,
        insets: { top: 0, right: 0, bottom: 0, left: 0 },
        fan: undefined,
      },
      { onOpenEvent: () => {}, onHover: () => {}, onFan: () => {}, onLabelRoom },
    )
  })

  afterEach(() => {
    overlay.remove()
    map.remove()
    vi.useRealTimers()
  })

  /** Whether the base map has been told to leave a place free. */
  const isReserved = (place: string) => {
    const [lon, lat] = PLACES.get(place)?.position ?? [0, 0]
    const { x, y } = map.latLngToLayerPoint([lat, lon])
    const spot = { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }
    return onLabelRoom.mock.lastCall?.[0].reserved.some((box) => touches(box, spot))
  }

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
})
