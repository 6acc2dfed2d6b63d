// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import {
  addContextFile,
  addressedLayers,
  contextLayers,
  isTileArchive,
  removeContextLayer,
} from '../../../src/map/context/context-layers'

const PAGE = 'https://atlas.example/'
const of = (...values: string[]) =>
  addressedLayers(`${PAGE}?${new URLSearchParams(values.map((v) => ['context', v]))}`)

afterEach(() => {
  contextLayers.set([])
  history.replaceState(null, '', '/')
})

describe('addressedLayers', () => {
  it('are archives at addresses of http, once each, named by their files', () => {
    const layers = of(
      'https://tiles.example/rivers%20of%20Iran.pmtiles',
      'maps/roads.pmtiles',
      'maps/roads.pmtiles',
    )
    expect(layers.map(({ id, name }) => [id, name])).toEqual([
      ['https://tiles.example/rivers%20of%20Iran.pmtiles', 'rivers of Iran.pmtiles'],
      ['https://atlas.example/maps/roads.pmtiles', 'roads.pmtiles'],
    ])
  })

  it('are none of other protocols, and a few only', () => {
    expect(of('javascript:alert(1)', 'file:///etc/passwd', 'data:,x', 'https://%')).toEqual([])
    expect(of(...Array.from({ length: 9 }, (_, at) => `https://tiles.example/${at}`))).toHaveLength(4)
  })

  it('are the same however they are spelled', () => {
    expect(of('maps/roads.pmtiles', './maps/roads.pmtiles', `${PAGE}maps/roads.pmtiles`)).toHaveLength(1)
  })

  it('keeps a name that is not well encoded', () => {
    expect(of('https://tiles.example/100%.pmtiles')[0]?.name).toBe('100%.pmtiles')
  })
})

describe('layers of files', () => {
  it('come once, however often a file is added, and go', () => {
    const file = new File(['PMTiles'], 'rivers.pmtiles', { lastModified: 1 })
    addContextFile(file)
    addContextFile(file)
    const [layer, ...others] = contextLayers.get()
    expect(others).toEqual([])
    removeContextLayer(layer?.id ?? '')
    expect(contextLayers.get()).toEqual([])
  })

  it('leave the address when they are removed', () => {
    history.replaceState(null, '', '/?q=a&context=https://a.example/1&context=https://b.example/2')
    contextLayers.set(addressedLayers(location.href))
    removeContextLayer('https://a.example/1')
    expect(new URL(location.href).searchParams.getAll('context')).toEqual(['https://b.example/2'])
    expect(new URL(location.href).searchParams.get('q')).toBe('a')
  })
})

it('an archive beside a page in a folder leaves its address', () => {
  history.replaceState(null, '', '/atlas/?context=tiles.pmtiles')
  const [layer] = addressedLayers(location.href)
  removeContextLayer(layer?.id ?? '')
  expect(new URL(location.href).searchParams.has('context')).toBe(false)
})

describe('isTileArchive', () => {
  it('tells an archive by how it begins', async () => {
    expect(await isTileArchive(new Blob(['PMTiles\x03…']))).toBe(true)
    expect(await isTileArchive(new Blob(['{"type":"FeatureCollection"}']))).toBe(false)
    expect(await isTileArchive(new Blob([]))).toBe(false)
  })
})
