// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createAtlasStore } from '../../../src/app/atlas-store'
import type { EditSession, EditState, Selected } from '../../../src/app/edit/edit-session'
import { useFollowView } from '../../../src/app/edit/use-follow-view'
import type { FileRole } from '../../../src/domain/check/file-roles'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing } from '../../../src/domain/edit/editing'
import { firstView } from '../../../src/domain/view/view'

const file = (name: string, ...ids: string[]) =>
  openFile(name, JSON.stringify({ type: 'FeatureCollection', features: ids.map((id) => ({ id })) }))
const EVENTS = 'events.geojson'
const PLACES = 'places.geojson'
const roles = new Map<string, FileRole>([
  [EVENTS, 'events'],
  [PLACES, 'places'],
])

let session: EditSession
let store: ReturnType<typeof createAtlasStore>
const onFile = vi.fn()
let setEditing: (editing: EditState['editing']) => void
const selected = () => session.getState().selected
const select = (item: Selected | undefined) => act(() => session.select(item))

beforeEach(() => {
  const editing = beginEditing([file(EVENTS, 'a', 'b'), file(PLACES, 'p')])
  const state = createStore(() => ({ editing, selected: undefined }) as unknown as EditState)
  setEditing = (next) => state.setState({ editing: next })
  session = {
    ...state,
    select: (item: EditState['selected']) => state.setState({ selected: item }),
  } as unknown as EditSession
  store = createAtlasStore({ ...firstView({ from: 0, to: 1 }), mode: 'edit' })
})

test('what is chosen is open, and what is opened is chosen', () => {
  renderHook(() => useFollowView(session, store, roles, onFile))
  select({ file: EVENTS, index: 1 })
  expect(store.getState().view.event).toBe('b')
  act(() => store.getState().openEvent('a'))
  expect(selected()).toEqual({ file: EVENTS, index: 0 })
  select(undefined)
  expect(store.getState().view.event).toBeUndefined()
})

test('Back to where no event is open leaves none chosen', () => {
  renderHook(() => useFollowView(session, store, roles, onFile))
  const { view } = store.getState()
  select({ file: EVENTS, index: 1 })
  act(() => store.getState().restore(view))
  expect(selected()).toBeUndefined()
})

test('a place that is chosen closes the event, and stays chosen', () => {
  renderHook(() => useFollowView(session, store, roles, onFile))
  select({ file: EVENTS, index: 1 })
  select({ file: PLACES, index: 0 })
  expect(store.getState().view.event).toBeUndefined()
  expect(selected()).toEqual({ file: PLACES, index: 0 })
})

test('an event that was closed elsewhere meanwhile is not chosen when editing goes on', () => {
  select({ file: EVENTS, index: 1 })
  renderHook(() => useFollowView(session, store, roles, onFile))
  expect(selected()).toBeUndefined()
})

test('a place that was chosen stays so when editing goes on', () => {
  select({ file: PLACES, index: 0 })
  renderHook(() => useFollowView(session, store, roles, onFile))
  expect(selected()).toEqual({ file: PLACES, index: 0 })
})

test('an event that is edited has no card under Teach, and is chosen still when editing goes on', () => {
  const { unmount } = renderHook(() => useFollowView(session, store, roles, onFile))
  select({ file: EVENTS, index: 1 })
  act(() => store.getState().setMode('explore'))
  unmount()
  expect(store.getState().view.event).toBe('b')
  const again = renderHook(() => useFollowView(session, store, roles, onFile))
  act(() => store.getState().setMode('teach'))
  again.unmount()
  expect(store.getState().view.event).toBeUndefined()
  act(() => store.getState().setMode('edit'))
  onFile.mockClear()
  renderHook(() => useFollowView(session, store, roles, onFile))
  expect(selected()).toEqual({ file: EVENTS, index: 1 })
  expect(store.getState().view.event).toBe('b')
  // The file that is shown stays.
  expect(onFile).not.toHaveBeenCalled()
})

test('an event that has another id by an edit stays open under it, also where there is none for a while', () => {
  renderHook(() => useFollowView(session, store, roles, onFile))
  select({ file: EVENTS, index: 1 })
  const become = (...ids: readonly string[]) =>
    act(() => setEditing(beginEditing([file(EVENTS, ...ids), file(PLACES, 'p')])))
  become('a', '')
  expect(store.getState().view.event).toBe('b')
  become('a', 'other')
  expect(store.getState().view.event).toBe('other')
  become('a', 'b')
  expect(store.getState().view.event).toBe('b')
  expect(selected()).toEqual({ file: EVENTS, index: 1 })
})
