// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EventCount } from '../../../src/ui/chronicle/EventCount'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const told = () => screen.getByRole('status').textContent
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

test('a number that changes fast is told once it rests', () => {
  const { rerender } = render(<EventCount shown={8} total={8} locale="en-GB" />)
  expect(told()).toBe('8 of 8 events')
  for (const shown of [7, 6, 5]) {
    rerender(<EventCount shown={shown} total={8} locale="en-GB" />)
    pass(100)
    expect(told()).toBe('8 of 8 events')
  }
  pass(150)
  expect(told()).toBe('5 of 8 events')
})

test('both numbers are of one moment while a file is read again', () => {
  const { rerender } = render(<EventCount shown={8000} total={8000} locale="en-GB" />)
  for (const read of [1699, 5000, 8000]) {
    rerender(<EventCount shown={read} total={read} locale="en-GB" />)
    expect(told()).toBe('8,000 of 8,000 events')
    pass(200)
  }
  rerender(<EventCount shown={300} total={300} locale="en-GB" />)
  pass(250)
  expect(told()).toBe('300 of 300 events')
})
