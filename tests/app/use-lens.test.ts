// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useLens } from '../../src/app/use-lens'
import { POSITIONS, RELATIONS } from '../../src/domain/lens/position'
import type { MarkScheme } from '../../src/domain/marks/mark-scheme'
import { sampleAtlas } from '../ui/sample-atlas'

const WORDS = '../../src/app/lens-words'
vi.mock('../../src/map/first-view', () => ({ afterWholeView: () => () => {} }))

const atlas = sampleAtlas()
const onFailure = vi.fn()
const asked = vi.fn()
const kinds = (scheme: MarkScheme) => scheme.kinds.map(({ id }) => id)
const byCategory = atlas.categories.map(({ id }) => id)

const show = (lens: readonly string[]) =>
  renderHook((given: readonly string[]) => useLens(atlas, given, onFailure), { initialProps: lens })

let isOnline = true

beforeEach(() => {
  isOnline = true
  // Once for each test: of mocks that are asked for one after the other, either may come last.
  vi.doMock(WORDS, (original) => {
    asked()
    if (!isOnline) throw new TypeError('no network')
    return original()
  })
})
afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  vi.doUnmock(WORDS)
  vi.resetModules()
})

test('without accounts events are told apart by category, and nothing is fetched', async () => {
  const { result } = show([])
  await act(async () => {})
  expect(kinds(result.current)).toEqual(byCategory)
  expect(asked).not.toHaveBeenCalled()
})

test('accounts are worded once their code has come; without them categories are back', async () => {
  const { result, rerender } = show(['state'])
  expect(kinds(result.current)).toEqual(byCategory)
  await waitFor(() => expect(kinds(result.current)).toEqual(POSITIONS))
  rerender(['state', 'group'])
  expect(kinds(result.current)).toEqual(RELATIONS)
  rerender([])
  expect(kinds(result.current)).toEqual(byCategory)
})

test('is the same scheme while the same accounts are chosen', async () => {
  const lens = ['state']
  const { result, rerender } = show(lens)
  await waitFor(() => expect(kinds(result.current)).toEqual(POSITIONS))
  const before = result.current
  rerender(lens)
  expect(result.current).toBe(before)
})

test('code that did not come is said to be missing, and fetched again when the network is back', async () => {
  isOnline = false
  const { result } = show(['state'])
  await waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1))
  expect(kinds(result.current)).toEqual(byCategory)
  isOnline = true
  act(() => void dispatchEvent(new Event('online')))
  await waitFor(() => expect(kinds(result.current)).toEqual(POSITIONS))
})
