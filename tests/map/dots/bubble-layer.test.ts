// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../src/map/leaflet/leaflet-parts'
import { Map as LeafletMap } from 'leaflet'
import { layOutBubbles } from '../../../src/domain/bubbles/lay-out-bubbles'
import { fixedX, fixedY } from '../../../src/domain/collection/fixed-mercator'
import { dotSource } from '../../../src/domain/dots/dot-source'
import type { TimeWindow } from '../../../src/domain/time/time-span'
import { BubbleLayer } from '../../../src/map/dots/bubble-layer'
import type { BubbleStyle } from '../../../src/map/dots/draw-bubble'
import { Slot } from '../../../src/map/slot'

vi.mock(import('../../../src/domain/bubbles/lay-out-bubbles'), async (original) => {
  const { layOutBubbles: layOut, ...others } = await original()
  return { ...others, layOutBubbles: vi.fn(layOut) }
})
const drawBubble = vi.hoisted(() => vi.fn())
vi.mock('../../../src/map/dots/draw-bubble', () => ({ drawBubble }))

/** So many events at one spot. */
function eventsAt(lon: number, lat: number, count: number) {
  const columns = {
    start: new Float64Array(count),
    end: new Float64Array(count).fill(10),
    x: new Uint32Array(count).fill(fixedX(lon)),
    y: new Uint32Array(count).fill(fixedY(lat)),
    category: new Uint8Array(count),
  }
  const rows = Uint32Array.from({ length: count }, (_, row) => row)
  return { columns, rows, source: dotSource(columns, rows) }
}
const few = eventsAt(2, 0, 5)
const many = eventsAt(12, 0, 250_000)
const style = {} as BubbleStyle

describe('BubbleLayer', () => {
  let map: LeafletMap
  let layer: BubbleLayer
  const onSettled = vi.fn<(inView: number) => void>()

  beforeEach(() => {
    vi.useFakeTimers()
    vi.clearAllMocks()
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      setTransform() {},
      clearRect() {},
    } as never)
    const container = document.createElement('div')
    Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
    document.body.append(container)
    map = new LeafletMap(container, { center: [0, 7], zoom: 4, zoomAnimation: false })
    layer = new BubbleLayer(map, new Slot<TimeWindow>({ from: 0, to: 10 }), onSettled)
  })

  afterEach(() => {
    layer.remove()
    map.remove()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** How many the bubbles stand for that were drawn since the last time. */
  const drawn = () => drawBubble.mock.calls.splice(0).map(([, { count }]) => count)
  const at = (lon: number) => layer.at(map.latLngToContainerPoint([0, lon]))?.count

  it('lays out many in slices, and keeps what was drawn before until they are', () => {
    layer.setOn(true)
    layer.show(few, style)
    vi.runAllTimers()
    expect(drawn()).toEqual([5])
    expect(at(2)).toBe(5)

    layer.show(many, style)
    vi.runOnlyPendingTimers()
    expect(vi.getTimerCount()).toBeGreaterThan(0)
    layer.draw()
    expect(drawn()).toEqual([5])
    expect(at(2)).toBeUndefined()
    expect(onSettled.mock.calls).toEqual([[5]])
    vi.runAllTimers()
    expect(drawn()).toEqual([250_000])
    expect(at(12)).toBe(250_000)
    expect(onSettled).toHaveBeenLastCalledWith(250_000)
  })

  it('goes on with a view while that is covered, and begins anew with another', () => {
    layer.setOn(true)
    layer.show(many, style)
    vi.runOnlyPendingTimers()
    map.fire('moveend')
    expect(layOutBubbles).toHaveBeenCalledOnce()
    map.setView([0, 90], 4, { animate: false })
    expect(layOutBubbles).toHaveBeenCalledTimes(2)
    vi.runAllTimers()
    expect(onSettled.mock.calls).toEqual([[0]])
  })

  it('only counts what is in view while marks stand for the bubbles', () => {
    layer.show(many, style)
    vi.runAllTimers()
    expect(onSettled.mock.calls).toEqual([[250_000]])
    expect(layOutBubbles).not.toHaveBeenCalled()
    layer.setOn(true)
    vi.runAllTimers()
    expect(drawn()).toEqual([250_000])
  })

  it('lays out what it was counting when it takes the place of marks', () => {
    layer.show(many, style)
    vi.runOnlyPendingTimers()
    layer.setOn(true)
    vi.runAllTimers()
    expect(drawn()).toEqual([250_000])
    expect(onSettled.mock.calls).toEqual([[250_000]])
  })

  it('draws for a picture when all is laid out', async () => {
    vi.useRealTimers()
    layer.setOn(true)
    layer.show(many, style)
    await layer.drawWhole()
    expect(drawn()).toEqual([250_000])
  })
})
