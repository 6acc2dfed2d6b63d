import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CollectionFailure } from '../../../src/app/collection/collection-fault'
import { prepareReading, readAhead, readCollection } from '../../../src/app/collection/read-collection'

class FakeWorker {
  static last: FakeWorker
  onmessage: ((event: { data: unknown }) => void) | undefined
  onerror: ((event: { message: string }) => void) | undefined
  asked: unknown
  isEnded = false
  constructor() {
    FakeWorker.last = this
  }
  postMessage(request: unknown) {
    this.asked = request
  }
  terminate() {
    this.isEnded = true
  }
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker))
afterEach(() => vi.unstubAllGlobals())

it('passes on parts and progress, and ends with the collection', async () => {
  const onPart = vi.fn()
  const onProgress = vi.fn()
  const reading = readCollection(new URL('https://example.org/x'), undefined, { onPart, onProgress })
  const worker = FakeWorker.last
  expect(worker.asked).toEqual({ source: 'https://example.org/x', choices: undefined })
  worker.onmessage?.({ data: { kind: 'part', part: 'first' } })
  worker.onmessage?.({ data: { kind: 'progress', progress: 'half' } })
  worker.onmessage?.({ data: { kind: 'read', collection: 'all' } })
  expect(await reading).toBe('all')
  expect([onPart.mock.calls, onProgress.mock.calls]).toEqual([[['first']], [['half']]])
  expect(worker.isEnded).toBe(true)
})

it('rejects with the fault that the worker tells', async () => {
  const reading = readCollection(new Blob(['x']), undefined)
  FakeWorker.last.onmessage?.({ data: { kind: 'failed', fault: { kind: 'memory' } } })
  await expect(reading).rejects.toEqual(new CollectionFailure({ kind: 'memory' }))
  expect(FakeWorker.last.isEnded).toBe(true)
})

it('rejects where the worker does not start', async () => {
  const reading = readCollection(new Blob(['x']), undefined)
  FakeWorker.last.onerror?.({ message: 'no' })
  await expect(reading).rejects.toMatchObject({ fault: { kind: 'worker', detail: 'no' } })
})

it('is given up at any time', async () => {
  const giving = new AbortController()
  const reading = readCollection(new Blob(['x']), undefined, { signal: giving.signal })
  giving.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
  expect(FakeWorker.last.isEnded).toBe(true)
  await expect(readCollection(new Blob(['x']), undefined, { signal: giving.signal })).rejects.toThrow(
    'enough',
  )
})

it('reads by the worker that was started before, once', async () => {
  prepareReading()
  const prepared = FakeWorker.last
  prepareReading()
  const reading = readCollection(new Blob(['x']), undefined)
  expect(FakeWorker.last).toBe(prepared)
  prepared.onmessage?.({ data: { kind: 'read', collection: 'all' } })
  expect(await reading).toBe('all')
  void readCollection(new Blob(['y']), undefined)
  expect(FakeWorker.last).not.toBe(prepared)
})

it('starts another worker where the one before did not come up', () => {
  prepareReading()
  const prepared = FakeWorker.last
  prepared.onerror?.({ message: 'no' })
  void readCollection(new Blob(['x']), undefined)
  expect(FakeWorker.last).not.toBe(prepared)
  expect(prepared.asked).toEqual({ kind: 'warm' })
})

it('begins to read before it is asked to, and then tells all that has come', async () => {
  const source = new Blob(['x'])
  readAhead(source)
  const begun = FakeWorker.last
  expect(begun.asked).toEqual({ source, choices: undefined })
  begun.onmessage?.({ data: { kind: 'part', part: 'first' } })
  const onPart = vi.fn()
  const reading = readCollection(source, {}, { onPart })
  expect(FakeWorker.last).toBe(begun)
  expect(onPart.mock.calls).toEqual([['first']])
  begun.onmessage?.({ data: { kind: 'part', part: 'second' } })
  begun.onmessage?.({ data: { kind: 'read', collection: 'all' } })
  expect(await reading).toBe('all')
  expect(onPart).toHaveBeenCalledTimes(2)
})

it('ends at once where all has been read before it is asked for', async () => {
  const source = new Blob(['x'])
  readAhead(source)
  FakeWorker.last.onmessage?.({ data: { kind: 'read', collection: 'all' } })
  expect(await readCollection(source, undefined)).toBe('all')
  expect(FakeWorker.last.isEnded).toBe(true)
})

it.each([
  ['another file', new Blob(['y']), {}, {}],
  ['other choices', undefined, { title: 'none' as const }, {}],
  ['a part of it', undefined, {}, { slice: {} }],
])('gives up what it began where %s is asked for', (_, other, choices, options) => {
  const source = new Blob(['x'])
  readAhead(source)
  const begun = FakeWorker.last
  void readCollection(other ?? source, choices, options)
  expect(begun.isEnded).toBe(true)
  expect(FakeWorker.last).not.toBe(begun)
})

it('asks another worker where the one that began did not come up', () => {
  const source = new Blob(['x'])
  readAhead(source)
  const begun = FakeWorker.last
  begun.onerror?.({ message: 'no' })
  void readCollection(source, undefined)
  expect(FakeWorker.last).not.toBe(begun)
})
