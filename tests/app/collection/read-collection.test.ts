import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CollectionFailure } from '../../../src/app/collection/collection-fault'
import { prepareReading, readCollection } from '../../../src/app/collection/read-collection'

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
  expect(prepared.asked).toBeUndefined()
})
