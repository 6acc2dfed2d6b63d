// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EventCount } from '../../../src/ui/chronicle/EventCount'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const all = (length: number, undated = 0) => ({ length, undated })
const told = () => screen.getByRole('status').textContent
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

test('a number that changes fast is told once it rests', () => {
  const { rerender } = render(<EventCount shown={all(8)} all={all(8)} locale="en-GB" />)
  expect(told()).toBe('8 of 8 events')
  for (const shown of [7, 6, 5]) {
    rerender(<EventCount shown={all(shown)} all={all(8)} locale="en-GB" />)
    pass(100)
    expect(told()).toBe('8 of 8 events')
  }
  pass(150)
  expect(told()).toBe('5 of 8 events')
})

test('both numbers are of one moment while a file is read again', () => {
  const { rerender } = render(<EventCount shown={all(8000)} all={all(8000)} locale="en-GB" />)
  for (const read of [1699, 5000, 8000]) {
    rerender(<EventCount shown={all(read)} all={all(read)} locale="en-GB" />)
    expect(told()).toBe('8,000 of 8,000 events')
    pass(200)
  }
  rerender(<EventCount shown={all(300)} all={all(300)} locale="en-GB" />)
  pass(250)
  expect(told()).toBe('300 of 300 events')
})

test.each([
  ['23 of 23 dated events, 7 undated', all(30, 7), all(30, 7)],
  ['0 of 1 dated event, 2 undated', all(2, 2), all(3, 2)],
  ['5 of 23 dated events', all(5), all(30, 7)],
  ['7 of 9 events', all(7, 7), all(9, 9)],
])('what has no date is counted apart, but where nothing has one: %s', (text, shown, whole) => {
  render(<EventCount shown={shown} all={whole} locale="en-GB" />)
  expect(told()).toBe(text)
})
