// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { EditSession, EditState } from '../../../src/app/edit/edit-session'
import { useMovedPlace } from '../../../src/app/edit/use-moved-place'
import { setAll } from '../../../src/domain/edit/edit-file'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing, edit } from '../../../src/domain/edit/editing'
import type { JsonPath } from '../../../src/domain/json/json-value'

const FILE = 'places.geojson'
const place = {
  ...{ type: 'Feature', id: 'mehran', geometry: { type: 'Point', coordinates: [46.2, 33.1] } },
  properties: { name: 'Mehran', coordinateSource: 'geonames' },
}
const file = openFile(FILE, JSON.stringify({ type: 'FeatureCollection', features: [place] }))

function sourceAfter(...sets: readonly { readonly path: JsonPath; readonly value: unknown }[]) {
  const within = sets.map(({ path, value }) => ({ path: ['features', 0, ...path], value }))
  const editing = edit(beginEditing([file]), new Map([[FILE, setAll(file, within) ?? []]]), { kind: 'move' })
  const store = createStore<Partial<EditState>>(() => ({ editing, selected: { file: FILE, index: 0 } }))
  const roles = new Map([[FILE, 'places' as const]])
  return renderHook(() => useMovedPlace(store as unknown as EditSession, roles)).result.current?.source
}

test('a place that is moved keeps a source that nobody has looked at again', () => {
  const move = { path: ['geometry', 'coordinates'], value: [48.6, 36.6] }
  expect(sourceAfter()).toBeUndefined()
  expect(sourceAfter(move)).toBe('geonames')
  expect(sourceAfter(move, { path: ['properties', 'coordinateSource'], value: 'survey' })).toBeUndefined()
  expect(sourceAfter({ path: ['properties', 'name'], value: 'Mihran' })).toBeUndefined()
})
