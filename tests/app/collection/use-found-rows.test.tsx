// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ReadCollection } from '../../../src/app/collection/read-source'
import type { SearchReply, SearchRequest } from '../../../src/app/collection/search-worker'
import { useFoundRows } from '../../../src/app/collection/use-found-rows'
import { readBytes } from '../../domain/collection/read-text'

class FakeWorker {
  static all: FakeWorker[] = []
  asked: SearchRequest[] = []
  isOver = false
  onmessage: ((event: { data: SearchReply }) => void) | null = null
  constructor() {
    FakeWorker.all.push(this)
  }
  postMessage(request: SearchRequest) {
    this.asked.push(request)
  }
  terminate() {
    this.isOver = true
  }
  answer(found: number[] | undefined, isWhole: boolean) {
    const number = this.asked.flatMap((request) => (request.kind === 'search' ? request.number : [])).at(-1)
    act(() =>
      this.onmessage?.({ data: { number: number ?? 0, found: found && Uint8Array.from(found), isWhole } }),
    )
  }
}

beforeEach(() => {
  FakeWorker.all = []
  vi.useFakeTimers()
  vi.stubGlobal('Worker', FakeWorker)
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function file(): ReadCollection {
  const text = 'title,date,lon,lat\nflood,1950,1,2\nb,1960,1,2\nc,1970,1,2\n'
  const { columns, facts } = readBytes(new TextEncoder().encode(text))
  return { columns, facts, text: new Blob([text]), interrupted: undefined } as unknown as ReadCollection
}

function search(whole: ReadCollection, isRead = true) {
  const hook = renderHook(({ query, read }) => useFoundRows(whole.columns, query, read ? whole : undefined), {
    initialProps: { query: 'flood', read: isRead },
  })
  act(() => vi.advanceTimersByTime(500))
  const told = () => hook.result.current && [[...hook.result.current.found], hook.result.current.texts]
  return { ...hook, told }
}

it('finds by titles first, then by all texts as they are gone through', () => {
  const { told, rerender } = search(file())
  expect(told()).toEqual([[1, 0, 0], 'searching'])
  const [worker] = FakeWorker.all
  worker?.answer([0, 1, 0], false)
  expect(told()).toEqual([[1, 1, 0], 'searching'])
  worker?.answer([1, 1, 1], true)
  expect(told()).toEqual([[1, 1, 1], 'searched'])
  rerender({ query: 'flood b', read: true })
  act(() => vi.advanceTimersByTime(500))
  expect(worker?.asked.map(({ kind }) => kind)).toEqual(['open', 'search', 'stop', 'search'])
  rerender({ query: '', read: true })
  expect(told()).toBeUndefined()
  expect(worker?.isOver).toBe(true)
})

it('says that texts could not be read', () => {
  const { told } = search(file())
  FakeWorker.all[0]?.answer(undefined, false)
  expect(told()).toEqual([[1, 0, 0], 'failed'])
})

it('says what is not searched: a file that is being read, and one of rows', () => {
  const whole = file()
  const { told, rerender } = search(whole, false)
  expect(told()).toEqual([[1, 0, 0], 'not-yet'])
  rerender({ query: 'flood', read: true })
  act(() => vi.advanceTimersByTime(500))
  expect(told()).toEqual([[1, 0, 0], 'searching'])
  cleanup()
  FakeWorker.all = []
  const rows = { featuresOf: vi.fn(), readSlice: vi.fn() }
  expect(search({ ...whole, rows }).told()).toEqual([[1, 0, 0], 'not-searched'])
  expect(FakeWorker.all).toEqual([])
})
