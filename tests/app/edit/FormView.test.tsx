// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { AtlasStore } from '../../../src/app/atlas-store'
import type { EditSession, EditState, Selected } from '../../../src/app/edit/edit-session'
import { FormView } from '../../../src/app/edit/FormView'
import { withUntaken } from '../../../src/app/edit/untaken-texts'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing } from '../../../src/domain/edit/editing'
import { sampleAtlas } from '../../ui/sample-atlas'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const list = (kind: string) => {
  const features = ['first', 'second'].map((id) => ({
    ...{ type: 'Feature', id: `${kind}-${id}`, properties: { title: `The ${id} ${kind}` } },
    geometry: { type: 'Point', coordinates: [51.4, 35.7] },
  }))
  return openFile(`${kind}.geojson`, JSON.stringify({ type: 'FeatureCollection', features }))
}

/** Two files in forms of a session that takes nothing but what is typed. */
function show() {
  // The towns of the world are still to come.
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  const store = createStore<Partial<EditState>>(() => ({
    editing: beginEditing([list('match'), list('march')], true),
    ...{ problems: new Map(), isElsewhere: false, movedTexts: 0, untaken: [], selected: undefined },
  }))
  const session = {
    ...store,
    source: { kind: 'files', name: '' },
    keepUntaken: (...[field, untaken]: Parameters<EditSession['keepUntaken']>) =>
      store.setState(({ untaken: before = [] }) => ({ untaken: withUntaken(before, field, untaken) })),
  } as unknown as EditSession
  const nothing = () => {}
  const at = (file: string) => (
    <FormView
      {...{ session, file, roles: new Map(), atlas: sampleAtlas(), store: {} as AtlasStore, aim: [] }}
      {...{ locale: 'en-GB', calendar: 'gregorian', mapHandle: { current: null } }}
      {...{ onShowText: nothing, say: nothing }}
    />
  )
  const { rerender } = render(at('match.geojson'))
  const go = (selected: Selected) => {
    // At once, as it is gone from the one to the other on the map.
    act(() => {
      store.setState({ selected })
      rerender(at(selected.file))
    })
  }
  const field = () => screen.getByLabelText('Position') as HTMLInputElement
  return { store, go, field }
}

test('what is typed in an item stays with it, and is not taken for that of another file or at another place', () => {
  const { go, field } = show()
  go({ file: 'match.geojson', index: 1 })
  fireEvent.change(field(), { target: { value: 'somewhere' } })
  go({ file: 'march.geojson', index: 1 })
  expect(field().value).toBe('35.7, 51.4')
  go({ file: 'match.geojson', index: 0 })
  expect(field().value).toBe('35.7, 51.4')
  go({ file: 'match.geojson', index: 1 })
  expect(field().value).toBe('somewhere')
})

test('what is typed is shown in the field that it has moved to', () => {
  const { store, go, field } = show()
  const at = { file: 'match.geojson', index: 1 }
  go(at)
  const typed = { text: 'somewhere', value: [51.4, 35.7] }
  act(() => store.setState({ untaken: [{ ...at, field: 'geometry', ...typed }] }))
  expect(field().value).toBe('35.7, 51.4')
  act(() => store.setState({ movedTexts: 1 }))
  expect(field().value).toBe('somewhere')
})
