// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import type { Map as LeafletMap } from 'leaflet'
import { createRef, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { KnownPlace } from '../../../src/domain/map-edit/known-place'
import { mapEdit } from '../../../src/i18n/en/map-edit'
import type { MapHandle } from '../../../src/map/AtlasMap'
import { MapEditor } from '../../../src/map/edit/MapEditor'
import type { EditedFeature, MapEditorProps } from '../../../src/map/edit/map-editing'

const MEHRAN: KnownPlace = { id: 'mehran', name: 'Mehran', position: [46.1646, 33.1222] }
const TIRANA: KnownPlace = { id: 'tirana', name: 'Tirana', position: [19.8187, 41.3275] }
const PLACES = [MEHRAN, TIRANA]

const POINT: EditedFeature = {
  key: 'a',
  title: 'Capture of Mehran',
  geometry: { type: 'Point', coordinates: [46, 33] },
}

const LINE: EditedFeature = {
  key: 'b',
  title: 'Ashraf to Tirana',
  geometry: {
    type: 'LineString',
    coordinates: [
      [44.5, 33.8, 12],
      [35, 38],
      [19.8187, 41.3275],
    ],
  },
  stops: ['ashraf', 'ankara', 'tirana'],
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'Date'],
  })
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  HTMLElement.prototype.setPointerCapture = () => {}
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The editor on a page that holds the line that is drawn. */
function Drawing(props: Omit<MapEditorProps, 'drawn' | 'onDrawn' | 'onTakeBack'>) {
  const [drawn, setDrawn] = useState<MapEditorProps['drawn']>([])
  return (
    <MapEditor {...props} drawn={drawn} onDrawn={setDrawn} onTakeBack={() => setDrawn(drawn.slice(0, -1))} />
  )
}

function show(changes: Partial<MapEditorProps>) {
  const leaflet = createRef<LeafletMap>()
  const handle: MapHandle = {
    view: () => undefined,
    size: () => undefined,
    leaflet: () => leaflet.current,
  }
  const ref = { current: handle }
  const told = {
    onMove: vi.fn().mockReturnValue(true),
    onAdd: vi.fn(),
    onLine: vi.fn().mockReturnValue(true),
    onPutBack: vi.fn(),
    onCancel: vi.fn(),
  }
  const page = (props: Partial<MapEditorProps>, isOpen = true, mapKey = 'first') => (
    <>
      <MapContainer
        key={mapKey}
        ref={leaflet}
        center={[36, 40]}
        zoom={5}
        zoomAnimation={false}
        zoomControl={false}
      >
        {null}
      </MapContainer>
      {isOpen && (
        <Drawing
          map={ref}
          selected={undefined}
          places={PLACES}
          tool="select"
          theme="light"
          insets={{ top: 0, right: 0, bottom: 0, left: 0 }}
          reducedMotion
          locale="en-GB"
          {...told}
          {...props}
        />
      )}
    </>
  )
  const { rerender, getByRole, getAllByRole, queryAllByRole } = render(page(changes))
  // The map comes a moment after the editor.
  act(() => void vi.advanceTimersByTime(50))
  const map = leaflet.current
  if (!map) throw new Error('no map')
  const container = map.getContainer()
  const mouse = (lon: number, lat: number) => {
    const { x, y } = map.latLngToContainerPoint([lat, lon])
    return { clientX: x, clientY: y, button: 0, isPrimary: true, pointerId: 1, bubbles: true }
  }
  return {
    ...told,
    map,
    container,
    mouse,
    rerender: (props: Partial<MapEditorProps>) => rerender(page(props)),
    close: () => rerender(page(changes, false)),
    /** As the page does where the wish for less motion changes. */
    makeMapAnew() {
      rerender(page(changes, true, 'second'))
      act(() => void vi.advanceTimersByTime(50))
      return leaflet.current?.getContainer()
    },
    button: (name: string) => getByRole('button', { name }),
    names: () => queryAllByRole('button').map((button) => button.getAttribute('aria-label')),
    handles: () => getAllByRole('button').filter((button) => button.classList.contains('edit-handle')),
    key: (target: HTMLElement, ...keys: string[]) => {
      for (const key of keys) fireEvent.keyDown(target, { key })
    },
    click(lon: number, lat: number, more = {}) {
      // Sooner, the next click would be a double tap.
      vi.advanceTimersByTime(300)
      const glass = container.querySelector('.edit-glass')
      if (glass) fireEvent.click(glass, { ...mouse(lon, lat), detail: 1, ...more })
    },
    said() {
      act(() => void vi.advanceTimersByTime(1000))
      return container.querySelector('output')?.textContent
    },
  }
}

test('nothing is on the map where there is nothing to edit', () => {
  const { container, names } = show({})
  expect(names()).toEqual([])
  expect(container.querySelector('.edit-bar, .edit-glass, .edit-drawing')).toBeNull()
})

test('the keys stand in the note while they move the point, and not while a pointer does', () => {
  const { container, handles, key, mouse } = show({ selected: POINT })
  const keys = () => [...container.querySelectorAll('kbd')].map((each) => each.textContent)
  const [handle] = handles()
  if (!handle) throw new Error('no handle')
  act(() => handle.focus())
  key(handle, 'ArrowUp')
  expect(keys()).toEqual(['←', '↑', '↓', '→', 'Shift', 'S', '+', '−', 'Enter', 'Esc'])
  fireEvent.pointerDown(handle, mouse(46, 33))
  expect(keys()).toEqual([])
  cleanup()
  const line = show({ selected: LINE })
  const [stop, midway] = line.handles()
  if (!stop || !midway) throw new Error('no handles')
  const all = () => [...line.container.querySelectorAll('kbd')].map((each) => each.textContent)
  act(() => stop.focus())
  line.key(stop, 'ArrowUp')
  expect(all().at(-1)).toBe('Del')
  act(() => midway.focus())
  line.key(midway, 'ArrowUp')
  expect(all().at(-1)).toBe('Esc')
})

test('the map follows a point that was set elsewhere out of sight, and stays for one in sight', () => {
  const { map, rerender } = show({ selected: POINT })
  const at = (lon: number, lat: number) => {
    rerender({ selected: { ...POINT, geometry: { type: 'Point', coordinates: [lon, lat] } } })
    act(() => void vi.advanceTimersByTime(1000))
  }
  const centre = map.getCenter()
  at(47, 34)
  expect(map.getCenter()).toEqual(centre)
  at(2.35, 48.85)
  expect(map.getBounds().contains([48.85, 2.35])).toBe(true)
  expect(map.getZoom()).toBe(5)
})

test('each press of a key that zooms counts, also while the map still zooms', () => {
  const { map, handles, key } = show({ selected: POINT })
  const set = vi.spyOn(map, 'setZoomAround').mockReturnValue(map)
  const [handle] = handles()
  if (!handle) throw new Error('no handle')
  key(handle, '+', '+', '+', '-', '+')
  expect(set.mock.calls.map(([, zoom]) => zoom)).toEqual([6])
  set.mockRestore()
  // The first zoom comes to its end.
  act(() => void map.setZoom(6))
  expect(map.getZoom()).toBe(8)
})

test('the note stands on the map only while a point is taken hold of, and at the edge that is far from it', () => {
  const { container, handles } = show({ selected: POINT })
  const bar = () => container.querySelector<HTMLElement>('.edit-bar')
  expect(bar()).toBeNull()
  act(() => handles()[0]?.focus())
  expect(bar()?.dataset.at).toBe('top')
  act(() => bar()?.querySelector('input')?.focus())
  expect(bar()).not.toBeNull()
  act(() => container.focus())
  expect(bar()).toBeNull()
})

test('the number of a mark lies over the point that stands there, until it is moved', () => {
  const { container, handles, key } = show({ selected: POINT })
  const below = () => container.querySelectorAll('.leaflet-atlas-edit-below-pane .edit-face-point')
  expect(below()).toHaveLength(1)
  key(handles()[0] as HTMLElement, 'ArrowUp')
  expect(below()).toHaveLength(0)
  expect(handles()[0]?.querySelector('.edit-face-point')).not.toBeNull()
})

test('what is chosen next is brought into view, what was chosen before is left where it is', () => {
  const far: EditedFeature = { ...POINT, key: 'far', geometry: { type: 'Point', coordinates: [100, 33] } }
  const first = show({ selected: far })
  const { lng } = first.map.getCenter()
  expect(lng).toBeCloseTo(40)
  first.rerender({ selected: POINT })
  expect(first.map.getCenter().lng).toBeCloseTo(lng)
  first.rerender({ selected: far })
  expect(first.map.getCenter().lng).toBeGreaterThan(60)
})

test('the hint says what is set, and Escape gives up from anywhere', () => {
  const { container, onCancel } = show({ tool: 'add-point', adds: 'stay' })
  expect(container.textContent).toContain(mapEdit.addPoint('stay'))
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(onCancel).toHaveBeenCalledOnce()
})

test('what is done leaves nothing on the map', () => {
  const { container, close } = show({ selected: POINT })
  expect(container.querySelectorAll('.edit-over, .edit-handles')).toHaveLength(2)
  close()
  expect(container.querySelectorAll('.edit-over, .edit-handles, .edit-drawing')).toHaveLength(0)
})

test('where the page makes its map anew, the handles go along', () => {
  const { handles, makeMapAnew } = show({ selected: POINT })
  const second = makeMapAnew()
  expect(handles()).toHaveLength(1)
  expect(second?.contains(handles()[0] ?? null)).toBe(true)
})

describe('a point', () => {
  const name = mapEdit.move(POINT.title)

  test('is moved by arrow keys, and told of in distance and nearest place', () => {
    const { button, key, said, onMove } = show({ selected: POINT })
    key(button(name), 'ArrowUp', 'ArrowUp', 'ArrowRight')
    expect(onMove.mock.lastCall?.slice(0, 2)).toEqual([[46.04, 33.07], undefined])
    expect(said()).toBe('8.6 km north-east of where it was; nearest place Mehran, 13 km north-east of here')
    key(button(name), 'Enter')
    expect(said()).toBe('Kept at 33.07° N, 46.04° E')
  })

  test('has each step by keys taken at once, as one move until Enter', () => {
    const { button, key, onMove } = show({ selected: POINT })
    key(button(name), 'ArrowUp', 'ArrowUp', 'Enter', 'Enter', 'ArrowUp')
    const runs = onMove.mock.calls.map(([, , run]) => run)
    expect(runs).toEqual([expect.any(String), runs[0], expect.any(String)])
    expect(runs[2]).not.toBe(runs[0])
  })

  test('is kept by the keys that save: Escape takes back no more than what follows', () => {
    const { button, key, onMove, onPutBack } = show({ selected: POINT })
    key(button(name), 'ArrowUp')
    expect(fireEvent.keyDown(button(name), { key: 's', ctrlKey: true })).toBe(true)
    key(button(name), 'Escape')
    expect(onPutBack).not.toHaveBeenCalled()
    key(button(name), 'ArrowUp', 'Escape')
    const [[, , run] = [], [, , next] = []] = onMove.mock.calls
    expect(next).not.toBe(run)
    expect(onPutBack.mock.calls).toEqual([[next]])
  })

  test('is put back by Escape, with all steps of the move', () => {
    const { button, key, onMove, onPutBack, said } = show({ selected: POINT })
    key(button(name), 'ArrowUp', 'ArrowUp', 'Escape')
    expect(onPutBack.mock.calls).toEqual([[onMove.mock.lastCall?.[2]]])
    expect(said()).toBe(mapEdit.putBack)
    expect(fireEvent.keyDown(button(name), { key: 'Escape' })).toBe(true)
  })

  test('is no longer moved once it was taken elsewhere, by undo or in the form', () => {
    const { button, key, onMove, container, rerender } = show({
      selected: { ...POINT, geometry: { type: 'Point', coordinates: [46, 33, 200] } },
    })
    const readout = () => container.querySelector('.edit-readout')
    const be = (coordinates: number[]) =>
      rerender({ selected: { ...POINT, geometry: { type: 'Point', coordinates } } })
    key(button(name), 'ArrowUp')
    be([...(onMove.mock.lastCall?.[0] ?? []), 200])
    expect(readout()).not.toBeNull()
    be([46, 33, 200])
    expect(readout()).toBeNull()
    expect(fireEvent.keyDown(button(name), { key: 'Escape' })).toBe(true)
  })

  test('stands for the place of before once it is moved on from one that it snapped to', () => {
    const { button, key, onMove } = show({ selected: { ...POINT, stops: ['ilam'] } })
    key(button(name), 's', 'ArrowUp')
    expect(onMove.mock.calls.map(([, place]) => place)).toEqual(['mehran', 'ilam'])
  })

  test('is not moved where that is not taken', () => {
    const { button, key, onMove, container } = show({ selected: POINT })
    onMove.mockReturnValue(false)
    key(button(name), 'ArrowUp')
    expect(container.querySelector('.edit-readout')).toBeNull()
  })

  test('that a pointer holds is put back by the key that undoes, which undoes nothing else', () => {
    const { button, mouse, onMove } = show({ selected: POINT })
    const undone = vi.fn()
    addEventListener('keydown', undone, { once: true })
    fireEvent.pointerDown(button(name), mouse(46, 33))
    fireEvent.pointerMove(button(name), mouse(50, 35))
    expect(fireEvent.keyDown(button(name), { key: 'z', ctrlKey: true })).toBe(false)
    fireEvent.pointerUp(button(name), mouse(50, 35))
    expect(onMove).not.toHaveBeenCalled()
    removeEventListener('keydown', undone)
    expect(fireEvent.keyDown(button(name), { key: 'z', ctrlKey: true })).toBe(true)
  })

  test('Escape means nothing to it while it rests', () => {
    const { button, onPutBack } = show({ selected: POINT })
    expect(fireEvent.keyDown(button(name), { key: 'Escape' })).toBe(true)
    expect(onPutBack).not.toHaveBeenCalled()
  })

  test('takes the very position of the nearest place', () => {
    const { button, key, onMove } = show({ selected: POINT })
    key(button(name), 's', 'Enter')
    expect(onMove.mock.lastCall?.slice(0, 2)).toEqual([MEHRAN.position, 'mehran'])
  })

  test('that is dragged near a place snaps, with Shift held it does not', () => {
    const { button, mouse, onMove } = show({ selected: POINT })
    const handle = button(name)
    const drag = (more = {}) => {
      fireEvent.pointerDown(handle, mouse(46, 33))
      fireEvent.pointerMove(handle, { ...mouse(20, 41.2), ...more })
      fireEvent.pointerUp(handle, mouse(20, 41.2))
    }
    drag()
    expect(onMove.mock.lastCall).toEqual([TIRANA.position, 'tirana', undefined])
    drag({ shiftKey: true })
    expect(onMove.mock.lastCall?.[1]).toBeUndefined()
    expect(onMove).toHaveBeenCalledTimes(2)
  })

  test('that is only clicked stays where it is', () => {
    const { button, mouse, onMove } = show({ selected: POINT })
    fireEvent.pointerDown(button(name), mouse(46, 33))
    fireEvent.pointerMove(button(name), mouse(46.05, 33))
    fireEvent.pointerUp(button(name), mouse(46.05, 33))
    expect(onMove).not.toHaveBeenCalled()
  })

  test('that is clicked lets the click through to the mark beneath it, and not after a drag', () => {
    const { button, mouse } = show({ selected: POINT })
    const mark = document.createElement('button')
    mark.className = 'mark'
    const pressed = vi.spyOn(mark, 'click')
    document.elementsFromPoint = () => [button(name), mark]
    const press = (lon: number) => {
      fireEvent.pointerDown(button(name), mouse(46, 33))
      fireEvent.pointerMove(button(name), mouse(lon, 33))
      fireEvent.pointerUp(button(name), mouse(lon, 33))
      fireEvent.click(button(name), { ...mouse(lon, 33), detail: 1 })
    }
    press(50)
    expect(pressed).not.toHaveBeenCalled()
    press(46)
    expect(pressed).toHaveBeenCalledOnce()
  })

  test('presses on it do not reach the map', () => {
    const { button, map } = show({ selected: POINT })
    const reached = vi.fn()
    map.on('mousedown click dblclick', reached)
    fireEvent.mouseDown(button(name))
    fireEvent.click(button(name))
    fireEvent.doubleClick(button(name))
    expect(reached).not.toHaveBeenCalled()
  })
})

describe('a line', () => {
  const place = (number: number, where: string) => mapEdit.stop(number, 3, where)

  test('has a handle on each stop and one between each two', () => {
    const { names } = show({ selected: LINE })
    expect(names().filter(Boolean)).toEqual([
      place(1, '33.8° N, 44.5° E'),
      mapEdit.midway('33.8° N, 44.5° E', '38° N, 35° E'),
      place(2, '38° N, 35° E'),
      mapEdit.midway('38° N, 35° E', 'Tirana'),
      place(3, 'Tirana'),
    ])
  })

  test('keeps what was written of the stops that were not moved', () => {
    const { handles, key, onLine } = show({ selected: LINE })
    key(handles()[2] as HTMLElement, 'ArrowLeft', 'Enter')
    const [stops] = onLine.mock.lastCall ?? []
    expect(stops[0]).toEqual({ position: [44.5, 33.8, 12], place: 'ashraf' })
    expect(stops[1]).toEqual({ position: [34.96, 38], place: 'ankara' })
    expect(stops[2]).toEqual({ position: [19.8187, 41.3275], place: 'tirana' })
  })

  test('gains a stop by a handle between two', () => {
    const { handles, key, onLine } = show({ selected: LINE })
    key(handles()[1] as HTMLElement, 's', 'Enter')
    expect(onLine.mock.lastCall?.[0].map(({ place: id }: { place: string }) => id)).toEqual([
      'ashraf',
      'mehran',
      'ankara',
      'tirana',
    ])
  })

  test('gives the keys to the stop that they have added, and to its handle when it is put back', () => {
    const { handles, key, rerender, onLine, onPutBack } = show({ selected: LINE })
    const midway = handles()[1]
    act(() => midway?.focus())
    key(midway as HTMLElement, 's')
    const [[, , last], run] = [LINE.geometry.coordinates as number[][], onLine.mock.lastCall?.[1]]
    const be = (stops: { position: number[]; place: string }[]) =>
      rerender({
        selected: {
          ...LINE,
          geometry: { type: 'LineString', coordinates: stops.map(({ position }) => position) },
          stops: stops.map(({ place }) => place),
        },
      })
    be(onLine.mock.lastCall?.[0])
    expect(document.activeElement).toBe(handles()[2])
    key(handles()[2] as HTMLElement, 'ArrowUp')
    const [stops, next] = onLine.mock.lastCall ?? []
    expect([stops.length, next]).toEqual([4, run])
    expect(stops[1]).toMatchObject({ place: undefined })
    expect(stops[3]).toMatchObject({ position: last })
    be(stops)
    key(handles()[2] as HTMLElement, 'Escape')
    expect(onPutBack).toHaveBeenCalledWith(run)
    rerender({ selected: LINE })
    expect(document.activeElement).toBe(handles()[1])
  })

  test('loses a stop by Delete, and keeps two', () => {
    const { handles, key, rerender, onLine, said } = show({ selected: LINE })
    key(handles()[2] as HTMLElement, 'Delete')
    expect(onLine.mock.lastCall?.[0]).toHaveLength(2)
    const [first, , last] = LINE.geometry.coordinates as number[][]
    const geometry = { type: 'LineString' as const, coordinates: [first ?? [], last ?? []] }
    rerender({ selected: { ...LINE, geometry, stops: ['ashraf', 'tirana'] } })
    expect(document.activeElement).toBe(handles()[2])
    key(handles()[2] as HTMLElement, 'Delete')
    expect(onLine).toHaveBeenCalledOnce()
    expect(said()).toBe(mapEdit.fewest)
  })
})

describe('adding a point', () => {
  test('by a click, with as many decimals as the zoom resolves', () => {
    const { click, onAdd } = show({ tool: 'add-point' })
    click(40.123456, 36.123456)
    const [[lon, lat], place] = onAdd.mock.lastCall ?? []
    expect(lon).toBeCloseTo(40.12, 1)
    expect(String(lat)).toMatch(/^\d+\.\d{1,2}$/)
    expect(place).toBeUndefined()
  })

  test('by the crosshair, beneath which the keys move the map', () => {
    const { container, key, map, onAdd, said } = show({ tool: 'add-point' })
    expect(document.activeElement).toBe(container)
    expect(said()).toBe('36° N, 39.99° E')
    const before = map.getCenter()
    key(container, 'ArrowRight')
    expect(map.latLngToContainerPoint(before)).toMatchObject({ x: 490, y: 300 })
    expect(said()).toBe('36° N, 40.43° E')
    key(container, 'Enter')
    expect(onAdd.mock.lastCall?.[0]).toEqual([40.43, 36])
  })

  test('by the crosshair, which after a movement of the mouse is shown before it sets a point', () => {
    const { container, key, mouse, onAdd } = show({ tool: 'add-point' })
    const glass = container.querySelector('.edit-glass')
    if (glass) fireEvent.pointerMove(glass, mouse(30, 30))
    key(container, 'Enter')
    expect(onAdd).not.toHaveBeenCalled()
    key(container, 'Enter')
    expect(onAdd.mock.lastCall?.[0]).toEqual([39.99, 36])
  })

  test('is given up by Escape', () => {
    const { container, key, onCancel } = show({ tool: 'add-point' })
    key(container, 'Escape')
    expect(onCancel).toHaveBeenCalledOnce()
  })
})

describe('drawing a line', () => {
  test('stop by stop, the last taken back, ended by a double click', () => {
    const { click, container, key, mouse, onLine } = show({ tool: 'draw-leg' })
    click(46.1, 33.1)
    click(40, 38)
    key(container, 'Backspace')
    click(20, 41.2)
    click(20, 41.2, { detail: 2 })
    const glass = container.querySelector('.edit-glass')
    if (glass) fireEvent.doubleClick(glass, mouse(20, 41.2))
    expect(onLine.mock.calls).toEqual([
      [
        [
          { position: MEHRAN.position, place: 'mehran' },
          { position: TIRANA.position, place: 'tirana' },
        ],
      ],
    ])
  })

  test('keeps a line that is not taken, to be ended once more', () => {
    const { container, key, onLine } = show({ tool: 'draw-leg' })
    onLine.mockReturnValueOnce(false)
    key(container, 'Enter', 'ArrowLeft', 'ArrowLeft', 'Enter', 'Enter')
    expect(container.querySelectorAll('.edit-stop')).toHaveLength(2)
    key(container, 'Enter')
    expect(onLine.mock.calls[1]).toEqual(onLine.mock.calls[0])
  })

  test('by keys: Enter sets a stop, and once more ends the line', () => {
    const { container, key, onLine } = show({ tool: 'draw-leg' })
    key(container, 'Enter', 'Enter')
    expect(onLine).not.toHaveBeenCalled()
    key(container, 'ArrowLeft', 'ArrowLeft', 'Enter', 'Enter')
    expect(onLine.mock.calls[0]?.[0]).toHaveLength(2)
  })

  test('two quick taps at two places are two stops and no double tap', () => {
    const { container, mouse, onLine } = show({ tool: 'draw-leg' })
    const glass = container.querySelector('.edit-glass')
    if (!glass) throw new Error('no glass')
    fireEvent.click(glass, { ...mouse(46.1, 33.1), detail: 1 })
    vi.advanceTimersByTime(300)
    fireEvent.click(glass, { ...mouse(40, 38), detail: 1 })
    // As Leaflet tells of taps that follow one another fast, wherever they are.
    fireEvent.doubleClick(glass, mouse(20, 41.2))
    expect(onLine).not.toHaveBeenCalled()
  })

  test('of one stop ends nothing', () => {
    const { click, container, mouse, onLine } = show({ tool: 'draw-leg' })
    click(40, 38)
    const glass = container.querySelector('.edit-glass')
    if (glass) fireEvent.doubleClick(glass, mouse(40, 38))
    expect(onLine).not.toHaveBeenCalled()
  })

  test('leaves the map its double click when it is over', () => {
    const { map, rerender } = show({ tool: 'draw-leg' })
    expect(map.doubleClickZoom.enabled()).toBe(false)
    rerender({ tool: 'select' })
    expect(map.doubleClickZoom.enabled()).toBe(true)
  })
})
