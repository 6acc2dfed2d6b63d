// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useLegend } from '../../../src/app/teach/use-legend'
import type { View } from '../../../src/domain/view/view'
import { teachProps } from './teach-props'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

function legendOver(view: Partial<View>) {
  const { store } = teachProps(['one'], { lesson: { id: 'one', step: 2 }, ...view })
  const { result } = renderHook(() => useLegend(store))
  const opener = document.body.appendChild(document.createElement('button'))
  opener.focus()
  act(() => result.current.onUse())
  opener.blur()
  const current = () => store.getState().view
  expect(current().panel).toEqual({ kind: 'legend' })
  expect(result.current.isOn).toBe(true)
  return { store, tool: result, opener, view: current }
}

test('an event that the step shows comes back as the legend closes', () => {
  const { store, view } = legendOver({ event: 'a' })
  act(() => store.getState().openEvent(undefined))
  expect(view()).toMatchObject({ event: 'a', panel: undefined })
})

test('so does a panel, by the tool too', () => {
  const { tool, view } = legendOver({ panel: { kind: 'stay', id: 'b' } })
  act(() => tool.current.onUse())
  expect(view().panel).toEqual({ kind: 'stay', id: 'b' })
})

test('where nothing was open the focus goes back to the tool', () => {
  const { store, opener } = legendOver({})
  act(() => store.getState().openEvent(undefined))
  expect(document.activeElement).toBe(opener)
})

test('another step has what is its own', () => {
  const { store, view } = legendOver({ event: 'a' })
  const next = { ...view(), lesson: { id: 'one', step: 3 }, event: undefined, panel: undefined }
  act(() => store.getState().restore(next))
  expect(view()).toBe(next)
})
