import { afterEach, expect, test, vi } from 'vitest'
import { listOwnLessons, loadOwnLesson } from '../../../src/app/lesson/own-lessons'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('where the database gives no answer, no own lesson is waited for without end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('indexedDB', { open: () => ({}) })
  const silent = expect.objectContaining({ name: 'TimeoutError' })
  const failures: unknown[] = []
  const listed = listOwnLessons().catch((failure: unknown) => failures.push(failure))
  const loaded = loadOwnLesson('own-one').catch((failure: unknown) => failures.push(failure))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(failures).toEqual([silent, silent])
  await Promise.all([listed, loaded])
})
