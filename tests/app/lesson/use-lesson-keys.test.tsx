// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useLessonKeys } from '../../../src/app/lesson/use-lesson-keys'

const actions = { onKey: vi.fn(() => true), onOther: vi.fn(), onSpotlightEnd: vi.fn() }
beforeEach(() => {
  vi.clearAllMocks()
  renderHook(() => useLessonKeys(actions))
})
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

/** Presses a key on what has focus; returns whether the page may still use it. */
function press(key: string, init: KeyboardEventInit = {}, at: Element = document.body): boolean {
  return at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
}

function add(html: string): Element {
  document.body.innerHTML = html
  return document.body.querySelector('#at') ?? document.body
}

test('a key of the lesson is taken before the page gets it', () => {
  const page = vi.fn()
  document.body.addEventListener('keydown', page)
  expect(press('PageDown')).toBe(false)
  expect(actions.onKey.mock.calls).toEqual([['read-on']])
  expect(page).not.toHaveBeenCalled()
  document.body.removeEventListener('keydown', page)
})

test('a key that is held counts once, and scrolls nothing', () => {
  press('PageDown')
  expect(press('PageDown', { repeat: true })).toBe(false)
  expect(actions.onKey).toHaveBeenCalledTimes(1)
})

test('Escape is left to what closes by it', () => {
  const within = add('<div id="panel"><button id="at"></button></div>')
  const close = (event: Event) => event.stopPropagation()
  const panel = document.getElementById('panel')
  panel?.addEventListener('keydown', close)
  press('Escape', {}, within)
  expect(actions.onKey).not.toHaveBeenCalled()
  panel?.removeEventListener('keydown', close)
  press('Escape', {}, within)
  expect(actions.onKey.mock.calls).toEqual([['leave']])
})

test('keys of map and sliders tell that somebody looks for themselves', () => {
  expect(press('ArrowRight', {}, add('<input type="range" id="at">'))).toBe(true)
  expect(actions.onKey).not.toHaveBeenCalled()
  expect(actions.onOther).toHaveBeenCalledTimes(1)
})

test('the spotlight ends as its key is let go, or its window is left', () => {
  press('s', { code: 'KeyS' })
  dispatchEvent(new KeyboardEvent('keyup', { code: 'KeyA' }))
  expect(actions.onSpotlightEnd).not.toHaveBeenCalled()
  dispatchEvent(new KeyboardEvent('keyup', { code: 'KeyS' }))
  expect(actions.onSpotlightEnd).toHaveBeenCalledTimes(1)
  dispatchEvent(new Event('blur'))
  expect(actions.onSpotlightEnd).toHaveBeenCalledTimes(2)
})
