import 'fake-indexeddb/auto'
import { promisifyRequest } from 'idb-keyval'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptStore } from '../../../src/app/tabs/kept-store'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

it('gives up what the database begins and does not end, and works again once it answers', async () => {
  const store = keptStore('files', 'drafts')
  const told = vi.fn()
  const begun = vi.fn(() => new Promise(() => {}))
  store('readwrite', begun).catch((error: unknown) => told((error as Error).name))
  await vi.waitFor(() => expect(begun).toHaveBeenCalled())
  await vi.advanceTimersByTimeAsync(5000)
  expect(told).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(6000)
  expect(told).toHaveBeenCalledWith('TimeoutError')
  const read = () => store('readonly', (records) => promisifyRequest(records.count()))
  await read()
  expect(await read()).toBe(0)
})
