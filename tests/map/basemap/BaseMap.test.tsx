// @vitest-environment happy-dom
import { act, render } from '@testing-library/react'
import { MapContainer } from 'react-leaflet'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { BaseMap } from '../../../src/map/basemap/BaseMap'
import { eventually } from '../../eventually'

// Late retries must not find the real network either, so nothing is put back.
beforeAll(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  vi.stubGlobal('Worker', undefined)
})

function page(year: number, theme: 'atlas' | 'slate', onFailure: (reason: string) => void) {
  return (
    <MapContainer center={[33, 44]} zoom={5} style={{ width: 800, height: 600 }}>
      <BaseMap theme={theme} year={year} language="en" onFailure={onFailure} />
    </MapContainer>
  )
}

/** In this map without a size no tile is drawn, and labels wait for the tiles a while. */

describe('BaseMap', () => {
  it('stands in two panes below the atlas’s own, hidden from screen readers', async () => {
    const { container } = render(page(1985, 'atlas', () => {}))
    expect(container.querySelector('.leaflet-basemap-pane')).not.toBeNull()
    const labels = await eventually(() => {
      const canvas = container.querySelector('.leaflet-basemap-labels-pane canvas')
      expect(canvas).not.toBeNull()
      return canvas
    })
    expect(labels?.getAttribute('aria-hidden')).toBe('true')
  })

  it('tells of a failure and lives on through changes of year and theme', async () => {
    const onFailure = vi.fn()
    const { rerender, unmount } = render(page(1985, 'atlas', onFailure))
    await eventually(() => expect(onFailure).toHaveBeenCalled())
    await act(async () => rerender(page(1995, 'slate', onFailure)))
    unmount()
  })

  it('leaves nothing behind', () => {
    const { container, rerender } = render(page(1985, 'atlas', () => {}))
    rerender(<MapContainer center={[33, 44]} zoom={5} style={{ width: 800, height: 600 }} />)
    expect(container.querySelector('.basemap-labels')).toBeNull()
    expect(container.querySelector('.leaflet-basemap-pane .leaflet-layer')).toBeNull()
  })
})
