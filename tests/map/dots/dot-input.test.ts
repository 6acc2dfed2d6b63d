// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../../src/map/leaflet/leaflet-parts'
import { Map as LeafletMap } from 'leaflet'
import { DotInput } from '../../../src/map/dots/dot-input'

describe('DotInput', () => {
  let map: LeafletMap
  let input: DotInput<number>
  /** Titles of what is drawn, by index, and the index of what lies at every point. */
  let titles: readonly string[]
  let under: number | undefined
  const onHover = vi.fn<(drawn: number | undefined) => void>()

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
    onHover.mockClear()
    titles = ['Battle']
    under = 0
    const container = document.createElement('div')
    Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
    document.body.append(container)
    map = new LeafletMap(container, { center: [0, 7], zoom: 4, zoomAnimation: false })
    const layer = { at: () => under }
    const describe = (index: number) => ({ title: titles[index] ?? '', detail: '' })
    input = new DotInput(map, layer, { describe, onHover: (drawn) => onHover(drawn), onPress() {} })
  })

  afterEach(() => {
    input.remove()
    map.remove()
    document.body.replaceChildren()
    vi.useRealTimers()
  })

  const tip = () => map.getContainer().querySelector('.dot-tip-title')?.textContent
  const point = () => {
    map.fire('mousemove', {
      containerPoint: { x: 100, y: 100 },
      originalEvent: { target: map.getContainer() },
    })
    vi.advanceTimersByTime(50)
  }

  it('tells of another event that has come to be drawn in the same place, under the same index', () => {
    point()
    expect(tip()).toBe('Battle')
    titles = ['Fair']
    input.pointAgain()
    expect(tip()).toBe('Fair')
    expect(onHover.mock.calls).toEqual([[0], [0]])
  })

  it('tells of nothing any more where nothing is drawn now', () => {
    point()
    under = undefined
    input.pointAgain()
    expect(tip()).toBeUndefined()
    expect(onHover.mock.calls).toEqual([[0], [undefined]])
    input.pointAgain()
    expect(onHover).toHaveBeenCalledTimes(2)
  })

  it('tells of nothing before the pointer is over the map', () => {
    input.pointAgain()
    expect(tip()).toBeUndefined()
    expect(onHover).not.toHaveBeenCalled()
  })
})
