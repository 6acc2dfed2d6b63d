// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetFile } from '../../../src/app/collection/kept-files'
import {
  cancelOpening,
  closeCollection,
  openCollection,
  openCollectionAt,
  openNamed,
} from '../../../src/app/collection/open-collection'
import { collections, NO_COLLECTION, namedSource } from '../../../src/app/collection/opened-collection'

vi.mock('../../../src/app/collection/read-collection', () => ({ prepareReading() {}, readAhead() {} }))
vi.mock('../../../src/app/collection/kept-files', () => ({
  forgetFile: vi.fn(async () => {}),
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

/** A host that answers once it is told to. */
function answerLate(text: string) {
  let answer = () => {}
  const told = new Promise<void>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('fetch', async () => {
    await told
    return new Response(text)
  })
  return answer
}

const SLOW = 'https://slow.example/x.geojson'
const MANY = `{"features":[${FEATURE},${FEATURE}]}`
const OF_ATLAS = '{"title":"Atlas"}'

const ownFile = (name: string) => new File([MANY], name)

/** A file on a disk that is read once it is told to be. */
function slowFile(text: string) {
  let read = () => {}
  const told = new Promise<void>((resolve) => {
    read = resolve
  })
  const file = new File([text], 'slow.geojson')
  const { slice } = file
  file.slice = (...part) => {
    const blob = slice.apply(file, part)
    const { arrayBuffer } = blob
    blob.arrayBuffer = async () => {
      await told
      return arrayBuffer.apply(blob)
    }
    return blob
  }
  return { file, read }
}

const nameShown = () => collections.getState().opened?.name

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

describe('what is opened last', () => {
  it.each([
    ['to look at', MANY],
    ['of an atlas', OF_ATLAS],
  ])('is kept where an address that answers late is %s', async (_, text) => {
    const answer = answerLate(text)
    const late = openCollectionAt(SLOW)
    await openCollection(ownFile('mine.geojson'))
    const { length } = history
    answer()
    expect(await late).toBe(true)
    expect(nameShown()).toBe('mine.geojson')
    expect([history.length, namedSource()?.key]).toEqual([length, 'file'])
  })

  it.each([
    ['to look at', MANY],
    ['of an atlas', OF_ATLAS],
  ])('is kept where a file that was dropped before and is read late is %s', async (_, text) => {
    const { file, read } = slowFile(text)
    const late = openCollection(file)
    await openCollection(ownFile('mine.geojson'))
    read()
    expect(await late).toBe(true)
    expect(nameShown()).toBe('mine.geojson')
  })

  it('is kept where what the address of the page names answers late', async () => {
    const answer = answerLate(MANY)
    history.replaceState(null, '', `?${new URLSearchParams({ data: SLOW })}`)
    const named = namedSource()
    const late = named && openNamed(named)
    await openCollection(ownFile('mine.geojson'))
    answer()
    expect(await late).toBe(true)
    expect(nameShown()).toBe('mine.geojson')
  })

  it('is the atlas where all was closed before an address answers', async () => {
    await openCollection(ownFile('mine.geojson'))
    const answer = answerLate(MANY)
    const late = openCollectionAt(SLOW)
    closeCollection()
    answer()
    expect(await late).toBe(true)
    expect([nameShown(), namedSource()]).toEqual([undefined, undefined])
  })
})

describe('cancelOpening', () => {
  const goBack = vi.spyOn(history, 'back').mockImplementation(() => {})
  afterEach(() => goBack.mockClear())

  it('goes back once to what was shown before, and forgets the file', async () => {
    history.replaceState(null, '', 'http://localhost:3000/')
    await openCollection(ownFile('first.geojson'))
    await openCollection(ownFile('second.geojson'))
    const named = namedSource()
    cancelOpening()
    cancelOpening()
    expect(goBack).toHaveBeenCalledOnce()
    expect(forgetFile).toHaveBeenLastCalledWith(named?.value.split('/')[0])
    expect(nameShown()).toBe('second.geojson')
    if (named) await openNamed(named)
    expect(collections.getState()).toMatchObject({ opened: undefined, missing: named })
  })

  it('goes on with the atlas, in the same entry, where the page was opened at the address', async () => {
    vi.stubGlobal('fetch', async () => new Response(MANY))
    history.replaceState(null, '', `?${new URLSearchParams({ data: SLOW, event: 'a', theme: 'dark' })}`)
    const { length } = history
    const named = namedSource()
    if (named) await openNamed(named)
    expect(nameShown()).toBe('x.geojson')
    cancelOpening()
    expect(goBack).not.toHaveBeenCalled()
    expect([nameShown(), location.search, history.length]).toEqual([undefined, '?theme=dark', length])
  })

  it('goes back to nothing where the entry before it is of the same file, or of another than was found missing', async () => {
    history.replaceState(null, '', 'http://localhost:3000/')
    const file = ownFile('same.geojson')
    await openCollection(file)
    history.replaceState(history.state, '', `${location.search}&event=a`)
    await openCollection(file)
    cancelOpening()
    await openCollection(file)
    const missing = namedSource()
    collections.setState({ ...NO_COLLECTION, missing })
    await openCollection(ownFile('other.geojson'))
    cancelOpening()
    expect(goBack).not.toHaveBeenCalled()
    expect([nameShown(), location.search]).toEqual([undefined, ''])
  })
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

  it('asks nothing of an address from which the policy of the page lets it fetch nothing', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    expect(await openCollectionAt('http://other.example/x.geojson')).toBe(true)
    expect(collections.getState().opened?.name).toBe('x.geojson')
    expect(fetched).not.toHaveBeenCalled()
    closeCollection()
  })

  it('asks an address of its own site, which may be of an atlas', async () => {
    vi.stubGlobal('fetch', async () => new Response('{"events":[]}'))
    expect(await openCollectionAt('/x.json')).toBe(false)
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
