// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { EditSession } from '../../../src/app/edit/edit-session'
import { useTableState } from '../../../src/app/edit/use-table-state'
import { AS_OPENED } from '../../../src/ui/edit-table/table-state'

const session = () => ({}) as EditSession

test('a table that is opened again is as it was left, each file and each opening its own', () => {
  const opened = session()
  const first = renderHook(() => useTableState(opened, 'events.geojson'))
  act(() => first.result.current[1]({ text: 'paris' }))
  act(() => first.result.current[1]({ onlyProblems: true }))
  first.unmount()
  const of = (each: EditSession, file: string) =>
    renderHook(() => useTableState(each, file)).result.current[0]
  expect(of(opened, 'events.geojson')).toEqual({ ...AS_OPENED, text: 'paris', onlyProblems: true })
  expect(of(opened, 'places.geojson')).toBe(AS_OPENED)
  expect(of(session(), 'events.geojson')).toBe(AS_OPENED)
})
