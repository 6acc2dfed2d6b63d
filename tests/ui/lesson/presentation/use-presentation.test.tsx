// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePresentation } from '../../../../src/ui/lesson/presentation/use-presentation'

vi.useFakeTimers()
const release = vi.fn(() => Promise.resolve())
const request = vi.fn(() => Promise.resolve({ release }))
let full: Element | null = null
let root: HTMLElement

beforeEach(() => {
  vi.clearAllMocks()
  full = null
  root = document.createElement('div')
  root.className = 'atlas'
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  Object.defineProperty(document, 'fullscreenElement', { get: () => full, configurable: true })
  document.documentElement.requestFullscreen = vi.fn(async () => {
    full = document.documentElement
  })
  document.exitFullscreen = vi.fn(async () => {
    full = null
  })
})
afterEach(cleanup)

const present = () => renderHook(() => usePresentation({ current: root })).result
const settle = () => act(async () => {})

test('takes the full screen, keeps it awake and gives both back', async () => {
  const presentation = present()
  act(() => presentation.current.enter())
  await settle()
  expect(presentation.current.isOn).toBe(true)
  expect(root.dataset.presenting).toBe('')
  expect(full).toBe(document.documentElement)
  expect(request).toHaveBeenCalledWith('screen')
  act(() => presentation.current.leave())
  await settle()
  expect([root.dataset.presenting, full]).toEqual([undefined, null])
  expect(release).toHaveBeenCalledTimes(1)
})

test('fills the window where the full screen is refused', async () => {
  document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  const presentation = present()
  act(() => presentation.current.enter())
  await settle()
  expect(root.dataset.presenting).toBe('')
})

test('ends where the browser ends the full screen', async () => {
  const presentation = present()
  act(() => presentation.current.enter())
  await settle()
  full = null
  act(() => void document.dispatchEvent(new Event('fullscreenchange')))
  expect(presentation.current.isOn).toBe(false)
  expect(document.exitFullscreen).not.toHaveBeenCalled()
})

test('asks for the screen again when the page comes back into sight', async () => {
  const presentation = present()
  act(() => presentation.current.enter())
  await settle()
  document.dispatchEvent(new Event('visibilitychange'))
  await settle()
  expect(request).toHaveBeenCalledTimes(2)
  act(() => presentation.current.leave())
  document.dispatchEvent(new Event('visibilitychange'))
  await settle()
  expect(request).toHaveBeenCalledTimes(2)
})

test('the pointer goes while it rests, and comes back with motion', () => {
  const presentation = present()
  act(() => presentation.current.enter())
  vi.advanceTimersByTime(3_999)
  expect(root.dataset.pointer).toBeUndefined()
  vi.advanceTimersByTime(1)
  expect(root.dataset.pointer).toBe('resting')
  dispatchEvent(new Event('pointermove'))
  expect(root.dataset.pointer).toBeUndefined()
  vi.advanceTimersByTime(2_000)
  expect(root.dataset.pointer).toBe('resting')
  act(() => presentation.current.leave())
  vi.advanceTimersByTime(9_000)
  expect(root.dataset.pointer).toBeUndefined()
})
