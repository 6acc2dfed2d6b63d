// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  closeCollection,
  openCollection,
  openCollectionAt,
  openNamed,
} from '../../../src/app/collection/open-collection'
import { collections, NO_COLLECTION, namedSource } from '../../../src/app/collection/opened-collection'

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

/** Files that differ in the middle alone. */
function twin(name: string, letter: string) {
  const title = letter.repeat(10)
  const others = Array.from({ length: 2000 }, () => FEATURE).join()
  const named = FEATURE.replace('{}', `{"title":"${title}"}`)
  return new File([`{"features":[${others},${named},${others}]}`], name, { lastModified: 1 })
}

const isShown = (file: File) => collections.getState().opened?.source === file

describe('openNamed', () => {
  it.each([['twinB.geojson'], ['twinA.geojson']])(
    'shows the file that an address is of, though another, %s, begins and ends alike',
    async (name) => {
      const first = twin('twinA.geojson', 'a')
      await openCollection(first)
      const named = namedSource()
      await openCollection(twin(name, 'b'))
      expect(isShown(first)).toBe(false)
      history.replaceState(null, '', `?${new URLSearchParams({ file: named?.value ?? '' })}`)
      if (named) await openNamed(named)
      expect(isShown(first)).toBe(true)
      closeCollection()
    },
  )
})

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
