// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useEventSearch } from '../../src/app/use-event-search'
import { sampleAtlas } from '../ui/sample-atlas'

const atlas = sampleAtlas()
const state = vi.hoisted(() => ({ isOffline: true }))

vi.mock('../../src/domain/search/event-search', async (original) => {
  const module = await original<typeof import('../../src/domain/search/event-search')>()
  return {
    get createEventSearch() {
      if (state.isOffline) throw new TypeError('no network')
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
