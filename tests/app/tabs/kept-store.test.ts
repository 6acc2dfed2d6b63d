import 'fake-indexeddb/auto'
import { promisifyRequest } from 'idb-keyval'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptStore } from '../../../src/app/tabs/kept-store'
import { eventually } from '../../eventually'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('gives up what the database begins and does not end, and works again once it answers', async () => {
  const store = keptStore('files', 'drafts')
  const told = vi.fn()
  const begun = vi.fn(() => new Promise(() => {}))
  store('readwrite', begun).catch((error: unknown) => told((error as Error).name))
  await eventually(() => expect(begun).toHaveBeenCalled())
  await vi.advanceTimersByTimeAsync(5000)
  expect(told).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(6000)
  expect(told).toHaveBeenCalledWith('TimeoutError')
  const read = () => store('readonly', (records) => promisifyRequest(records.count()))
  await read()
  expect(await read()).toBe(0)
})

/** A database that does not open until it is let. */
function heldBack(): { open(): void } {
  const { open } = IDBFactory.prototype
  const held = { open: () => {} }
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name) {
    const request = {} as Record<string, unknown> & { onupgradeneeded?(): void; onsuccess?(): void }
    held.open = () => {
      const real = open.call(this, name)
      const pass = (on: 'onupgradeneeded' | 'onsuccess') => () => {
        Object.assign(request, { result: real.result })
        request[on]?.()
      }
      real.onupgradeneeded = pass('onupgradeneeded')
      real.onsuccess = pass('onsuccess')
    }
    return request as unknown as IDBOpenDBRequest
  })
  return held
}

it('gives up what is not begun, at once where nothing else was, and does not do it when the database answers at last', async () => {
  const held = heldBack()
  const store = keptStore('silent', 'drafts')
  const told = vi.fn()
  const work = vi.fn(async () => {})
  const use = () => store('readwrite', work).catch((error: unknown) => told((error as Error).name))
  void use()
  await vi.advanceTimersByTimeAsync(3000)
  expect(told).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1000)
  expect(told.mock.calls).toEqual([['TimeoutError']])
  void use()
  await vi.advanceTimersByTimeAsync(0)
  expect(told.mock.calls).toEqual([['TimeoutError'], ['TimeoutError']])
  held.open()
  expect(await store('readonly', (records) => promisifyRequest(records.count())).catch(() => 'none')).toBe(0)
  expect(work).not.toHaveBeenCalled()
})
