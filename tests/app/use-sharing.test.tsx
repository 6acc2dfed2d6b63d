// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createAtlasStore } from '../../src/app/atlas-store'
import { sharePane, useSharing } from '../../src/app/use-sharing'
import { firstView } from '../../src/domain/view/view'

const store = createAtlasStore(firstView({ from: 0, to: 100 }))
const show = (embed: boolean) => renderHook(() => useSharing(store, embed, sharePane)).result

/** Presses Ctrl and P; returns whether the browser is left to print. */
function press(): boolean {
  const key = new KeyboardEvent('keydown', { code: 'KeyP', ctrlKey: true, cancelable: true })
  act(() => void dispatchEvent(key))
  return !key.defaultPrevented
}

afterEach(cleanup)

test('the key for printing prints the view, each time anew', () => {
  const sharing = show(false)
  expect(press()).toBe(false)
  expect(sharing.current.shared).toMatchObject({ isPrinting: true })
  const { count } = sharing.current
  press()
  expect(sharing.current.count).toBeGreaterThan(count)
})

test('in a frame of another page the key is the browser’s', () => {
  const sharing = show(true)
  expect(press()).toBe(true)
  expect(sharing.current.shared).toBeUndefined()
})
