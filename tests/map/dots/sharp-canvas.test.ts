// @vitest-environment happy-dom
import type { Map as LeafletMap } from 'leaflet'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DotKernel } from '../../../src/domain/dots/dot-kernel'
import { SharpCanvas } from '../../../src/map/dots/sharp-canvas'
import { WorldCanvas } from '../../../src/map/dots/world-canvas'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('ImageData', class {})
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A buffer of so many tiles, all of which are seen. */
function open(across: number, down: number, pixelRatio = 2) {
  const panes: string[] = []
  const map = {
    options: { pixelRatio },
    getContainer: () => document.body,
    getPane: () => undefined,
    createPane: (name: string) => {
      panes.push(name)
      return document.createElement('div')
    },
    getPixelOrigin: () => ({ x: 0, y: 0 }),
    on() {},
    off() {},
  } as unknown as LeafletMap
  const flat = new WorldCanvas(map, { name: 'dots', zIndex: 1 }, 128)
  const sharp = new SharpCanvas(map, 128, flat)
  const paintSharp = vi.fn()
  const [width, height] = [64 * across, 64 * down]
  const kernel = { width, height, paintSharp, sharpTile: new Uint8ClampedArray(0) } as unknown as DotKernel
  const all = { left: 0, top: 0, width, height }
  sharp.begin({ zoom: 3, ...all }, kernel)
  const isStoodInFor = () => flat.element.style.visibility === 'hidden'
  return { sharp, kernel, all, panes, paintSharp, isStoodInFor }
}

const TILE = { left: 128, top: 64, width: 64, height: 64 }

describe('the sharp drawing of dots', () => {
  it('takes the place of the other at once on a small screen', () => {
    const { sharp, kernel, all, paintSharp, isStoodInFor } = open(8, 12)
    sharp.follow(kernel, all, [all])
    expect(paintSharp).toHaveBeenCalledTimes(96)
    expect(isStoodInFor()).toBe(true)
  })

  it('draws no more than what has changed', () => {
    const { sharp, kernel, all, paintSharp } = open(4, 4)
    sharp.follow(kernel, all, [all])
    paintSharp.mockClear()
    sharp.follow(kernel, all, [TILE])
    expect(paintSharp.mock.calls).toEqual([[2, 1]])
  })

  it('gives way on a large screen while much changes, until time rests', () => {
    const { sharp, kernel, all, paintSharp, isStoodInFor } = open(20, 10)
    sharp.follow(kernel, all, [all])
    vi.advanceTimersByTime(10)
    expect(paintSharp).toHaveBeenCalledTimes(200)
    expect(isStoodInFor()).toBe(true)
    sharp.follow(kernel, all, [all])
    expect(isStoodInFor()).toBe(false)
    vi.advanceTimersByTime(100)
    sharp.follow(kernel, all, [all])
    vi.advanceTimersByTime(100)
    expect(isStoodInFor()).toBe(false)
    vi.advanceTimersByTime(100)
    expect(isStoodInFor()).toBe(true)
  })

  it('leaves a drawing that the kernel has left', () => {
    const { sharp, kernel, all, paintSharp } = open(20, 10)
    sharp.follow(kernel, all, [all])
    sharp.stop()
    vi.advanceTimersByTime(1000)
    expect(paintSharp).not.toHaveBeenCalled()
  })

  it('is not there where a pixel is one of the page', () => {
    const { sharp, kernel, all, panes, paintSharp, isStoodInFor } = open(4, 4, 1)
    sharp.follow(kernel, all, [all])
    expect(paintSharp).not.toHaveBeenCalled()
    expect(isStoodInFor()).toBe(false)
    expect(panes).toEqual(['dots'])
  })
})
