// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeCollection, openCollectionAt } from '../../../src/app/collection/open-collection'
import { collections, NO_COLLECTION } from '../../../src/app/collection/opened-collection'

vi.mock('../../../src/app/collection/read-collection', () => ({ prepareReading: () => {} }))
vi.mock('../../../src/app/collection/kept-files', () => ({
  forgetFile: async () => {},
  holdFile: () => {},
  keptFile: async () => undefined,
}))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  collections.setState(NO_COLLECTION)
})

const FEATURE = '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{}}'

/** A host that sends a text, and then nothing more. */
function stall(text: string) {
  vi.stubGlobal('fetch', async (_: URL, { signal }: RequestInit) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text))
        signal?.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body)
  })
}

describe('openCollectionAt', () => {
  it('opens what tells soon that it is to be looked at, though the host stalls', async () => {
    vi.useFakeTimers()
    stall(`{"features":[${FEATURE},${FEATURE}`)
    const opening = openCollectionAt('https://example.org/x.geojson')
    await vi.advanceTimersByTimeAsync(310)
    expect(collections.getState().opened?.name).toBe('x.geojson')
    expect(await opening).toBe(true)
    closeCollection()
  })

  it('waits longer for what may be of an atlas', async () => {
    vi.useFakeTimers()
    stall(`{"features":[${FEATURE.slice(0, -1)}`)
    const opening = openCollectionAt('https://example.org/x.geojson')
    await vi.advanceTimersByTimeAsync(2900)
    expect(collections.getState().opened).toBeUndefined()
    await vi.advanceTimersByTimeAsync(200)
    expect(await opening).toBe(true)
  })
})
