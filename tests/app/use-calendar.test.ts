// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useCalendar } from '../../src/app/use-calendar'
import type { Calendar } from '../../src/domain/time/calendar-types'

const fetchCalendarWords = vi.hoisted(() => vi.fn())
vi.mock('../../src/i18n/calendar-words', () => ({ fetchCalendarWords }))

const onFailure = vi.fn()
const show = (calendar: Calendar) =>
  renderHook((given: Calendar) => useCalendar('en-GB', given, onFailure), { initialProps: calendar })

beforeEach(() => {
  vi.clearAllMocks()
  fetchCalendarWords.mockResolvedValue(undefined)
})
afterEach(cleanup)

test('in the Gregorian calendar the language stands alone, and nothing is fetched', async () => {
  const { result } = show('gregorian')
  await act(async () => {})
  expect(result.current).toBe('en-GB')
  expect(fetchCalendarWords).not.toHaveBeenCalled()
})

test('another calendar joins the language once its words are there, and they are fetched once for all', async () => {
  const { result, rerender } = show('persian')
  expect(result.current).toBe('en-GB')
  await waitFor(() => expect(result.current).toBe('en-GB-u-ca-persian'))
  rerender('islamic')
  expect(result.current).toBe('en-GB-u-ca-islamic-umalqura')
  rerender('gregorian')
  expect(result.current).toBe('en-GB')
  expect(fetchCalendarWords).toHaveBeenCalledTimes(1)
})

test('words that did not come are said to be missing, and fetched again when the network is back', async () => {
  fetchCalendarWords.mockRejectedValueOnce(new TypeError('no network'))
  const { result } = show('persian')
  await waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1))
  expect(result.current).toBe('en-GB')
  act(() => void dispatchEvent(new Event('online')))
  await waitFor(() => expect(result.current).toBe('en-GB-u-ca-persian'))
  act(() => void dispatchEvent(new Event('online')))
  expect(fetchCalendarWords).toHaveBeenCalledTimes(2)
})

test('words are no longer waited for when the reader is back at the Gregorian calendar', async () => {
  fetchCalendarWords.mockRejectedValueOnce(new TypeError('no network'))
  const { result, rerender } = show('persian')
  await waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1))
  rerender('gregorian')
  act(() => void dispatchEvent(new Event('online')))
  expect(fetchCalendarWords).toHaveBeenCalledTimes(1)
  expect(result.current).toBe('en-GB')
})
