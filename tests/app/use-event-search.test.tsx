// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useEventSearch } from '../../src/app/use-event-search'
import { sampleAtlas } from '../ui/sample-atlas'

const atlas = sampleAtlas()
const state = vi.hoisted(() => ({ isOffline: true, made: 0 }))

vi.mock('../../src/domain/search/event-search', async (original) => {
  const module = await original<typeof import('../../src/domain/search/event-search')>()
  return {
    get createEventSearch() {
      if (state.isOffline) throw new TypeError('no network')
      state.made++
      return module.createEventSearch
    },
  }
})

afterEach(cleanup)

test('a search that could not be fetched is fetched with the next query, or when the network is back', async () => {
  for (const goOn of ['query', 'online']) {
    state.isOffline = true
    const onFailure = vi.fn()
    const { result, rerender } = renderHook(({ query }) => useEventSearch(atlas, query, onFailure), {
      initialProps: { query: 'offic' },
    })
    await waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1))
    expect(result.current).toBeUndefined()
    state.isOffline = false
    if (goOn === 'query') rerender({ query: 'office' })
    else act(() => void dispatchEvent(new Event('online')))
    await waitFor(() => expect([...(result.current?.keys() ?? [])]).toEqual(['bombing']))
    expect(onFailure).toHaveBeenCalledTimes(1)
    cleanup()
  }
})

test('the index is made once for an atlas, however much is typed', async () => {
  Object.assign(state, { isOffline: false, made: 0 })
  const { result, rerender } = renderHook(({ query }) => useEventSearch(atlas, query, () => {}), {
    initialProps: { query: 'offi' },
  })
  await waitFor(() => expect(result.current).toBeDefined())
  const before = state.made
  for (const query of ['offic', 'office', '', 'office']) {
    rerender({ query })
    await act(async () => {})
  }
  expect([...(result.current?.keys() ?? [])]).toEqual(['bombing'])
  expect(state.made).toBe(before)
})
