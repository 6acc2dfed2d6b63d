// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import '../../../src/map/leaflet/leaflet-parts'
import { Map as LeafletMap } from 'leaflet'
import type { ReactNode } from 'react'
import { fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'
import { dotSource } from '../../../src/domain/dots/dot-source'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { BubbleOverlay } from '../../../src/map/dots/BubbleOverlay'
import { DotOverlay } from '../../../src/map/dots/DotOverlay'
import { Slot } from '../../../src/map/slot'
import { eventually } from '../../eventually'

const held = vi.hoisted((): { map: unknown } => ({ map: undefined }))
vi.mock('react-leaflet', () => ({ useMap: () => held.map }))
vi.mock(import('../../../src/map/dots/load-dot-kernel'), async (original) => {
  const { plainDotKernel } = await original()
  return { plainDotKernel, loadDotKernel: async () => plainDotKernel() }
})
vi.mock('../../../src/map/dots/draw-bubble', () => ({ drawBubble() {} }))

/** One event at the middle of the map. */
function eventThere() {
  const columns = {
    start: Float64Array.of(0),
    end: Float64Array.of(10),
    x: Uint32Array.of(fixedX(7)),
    y: Uint32Array.of(fixedY(0)),
    category: Uint8Array.of(0),
  }
  const rows = Uint32Array.of(0)
  return { columns, rows, source: dotSource(columns, rows) }
}

const PALETTE = { fills: [[0, 0, 0] as const], ring: [255, 255, 255] as const }
const COLOURS = ['#000000']
const ignore = () => {}
const shared = {
  window: new Slot<TimeWindow>({ from: 0, to: 10 }),
  isOn: true,
  onSettled: ignore,
  layerRef: { current: null },
  onHover: ignore,
  onPress: ignore,
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it.each<[string, (dots: ReturnType<typeof eventThere>, title: string) => ReactNode]>([
  [
    'dots',
    (dots, title) => (
      <DotOverlay {...shared} dots={dots} palette={PALETTE} describe={() => ({ title, detail: '' })} />
    ),
  ],
  [
    'bubbles',
    (dots, title) => (
      <BubbleOverlay
        {...shared}
        dots={dots}
        colours={COLOURS}
        theme="light"
        wording={String}
        describe={() => ({ title, detail: '' })}
      />
    ),
  ],
])(
  'under a pointer that rests, %s of other events are told as soon as they are drawn',
  async (_, overlay) => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      setTransform() {},
      clearRect() {},
      putImageData() {},
      drawImage() {},
    } as never)
    const container = document.createElement('div')
    Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
    document.body.append(container)
    const map = new LeafletMap(container, { center: [0, 7], zoom: 4, zoomAnimation: false })
    held.map = map
    const { rerender } = render(overlay(eventThere(), 'Battle'))
    const tip = () => container.querySelector('.dot-tip-title')?.textContent
    await eventually(() => {
      map.fire('mousemove', { containerPoint: { x: 400, y: 300 }, originalEvent: { target: container } })
      expect(tip()).toBe('Battle')
    })
    rerender(overlay(eventThere(), 'Fair'))
    expect(tip()).toBeUndefined()
    await eventually(() => expect(tip()).toBe('Fair'))
  },
)
