// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeAddress } from '../../src/app/write-address'

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', 'http://localhost:3000/map/')
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** As Safari does to a page that has written its address too often. */
function refuse() {
  const refused = () => {
    throw new DOMException(
      'Attempt to use history.replaceState() more than 100 times per 30 seconds',
      'SecurityError',
    )
  }
  return [vi.spyOn(history, 'replaceState'), vi.spyOn(history, 'pushState')].map((spy) =>
    spy.mockImplementation(refused),
  )
}

it('writes into the shown entry of the history, or a new one', () => {
  const length = history.length
  writeAddress('replaceState', { entry: 1 }, 'http://localhost:3000/map/?to=1981')
  expect([location.search, history.state, history.length]).toEqual(['?to=1981', { entry: 1 }, length])
  writeAddress('pushState', { entry: 2 }, 'http://localhost:3000/map/?to=1982')
  expect([location.search, history.state, history.length]).toEqual(['?to=1982', { entry: 2 }, length + 1])
})

it('writes the last of what was refused later, and tries until it may', () => {
  const spies = refuse()
  writeAddress('pushState', { entry: 1 }, 'http://localhost:3000/map/?to=1981')
  writeAddress('replaceState', { entry: 2 }, 'http://localhost:3000/map/?to=1982')
  vi.advanceTimersByTime(20_000)
  expect(location.search).toBe('')
  for (const spy of spies) spy.mockRestore()
  vi.advanceTimersByTime(5000)
  expect([location.search, history.state]).toEqual(['?to=1982', { entry: 2 }])
})

it('forgets what was refused once another could be written', () => {
  const spies = refuse()
  writeAddress('replaceState', null, 'http://localhost:3000/map/?to=1981')
  for (const spy of spies) spy.mockRestore()
  writeAddress('replaceState', null, 'http://localhost:3000/map/?to=1982')
  vi.advanceTimersByTime(20_000)
  expect(location.search).toBe('?to=1982')
})
