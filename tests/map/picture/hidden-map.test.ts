// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { TileLayerOptions } from '../../../src/map/basemap/tile-layer'
import { HiddenMap, MapPictureError, type MapPictureOptions } from '../../../src/map/picture/hidden-map'
import { sampleSubject } from './sample-subject'

const tiles = vi.hoisted(() => ({ isWhole: false, told: () => {}, fail: (_reason: string) => {} }))
vi.mock('../../../src/map/basemap/page-painter', () => ({ pagePainter: () => ({}) }))
vi.mock('../../../src/map/basemap/tile-layer', () => ({
  TileLayer: class {
    constructor({ onFailure }: TileLayerOptions) {
      tiles.fail = onFailure ?? tiles.fail
    }
    addTo() {}
    remove() {}
    setLook() {}
    once(_: string, told: () => void) {
      tiles.told = told
    }
    get isWhole() {
      return tiles.isWhole
    }
  },
}))
const named = vi.hoisted(() => vi.fn())
vi.mock('../../../src/map/basemap/base-map-labels', () => ({
  BaseMapLabels: class {
    constructor() {
      named()
    }
    addTo() {
      return this
    }
    remove() {}
    setLook() {}
    async drawWhole() {}
  },
}))
vi.mock('../../../src/map/overlay/overlay', () => ({
  Overlay: class {
    remove() {}
    settle() {}
    update() {}
  },
}))

function open(more: Partial<MapPictureOptions> = {}) {
  tiles.isWhole = false
  return new HiddenMap({ ...sampleSubject(), width: 900, height: 500, ratio: 1, ...more })
}
const window = { from: 0, to: 100 }

afterEach(() => document.body.replaceChildren())

test('is whole when its tiles are', async () => {
  const map = open()
  const whole = map.showWhole(window)
  tiles.isWhole = true
  tiles.told()
  await whole
  map.remove()
  expect(document.querySelector('.picture-stage')).toBeNull()
})

test('is no picture where a part of it could not be had', async () => {
  const map = open()
  const whole = map.showWhole(window)
  tiles.fail('404')
  tiles.isWhole = true
  tiles.told()
  await expect(whole).rejects.toThrow(new MapPictureError('404'))
  map.remove()
})

test('is waited for no longer than the signal lets it', async () => {
  const control = new AbortController()
  const map = open()
  const whole = map.showWhole(window, control.signal)
  control.abort(new Error('enough'))
  await expect(whole).rejects.toThrow('enough')
  map.remove()
})

test('is drawn without names where it is mute', async () => {
  named.mockClear()
  const map = open({ isMute: true })
  const whole = map.showWhole(window)
  tiles.isWhole = true
  tiles.told()
  await whole
  map.remove()
  expect(named).not.toHaveBeenCalled()
  open().remove()
  expect(named).toHaveBeenCalledOnce()
})
