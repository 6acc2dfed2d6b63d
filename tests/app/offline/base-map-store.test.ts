import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BaseMapStore, BEGINNING } from '../../../src/app/offline/base-map-store'

// Workbox looks for these as it loads.
vi.hoisted(() => Object.assign(globalThis, { self: globalThis, __WB_DISABLE_DEV_LOGS: true }))

const AT = 'https://atlas.example/map/'
const ARCHIVE = { url: 'basemap/vector.pmtiles', revision: '1', integrity: 'sha384-one' }
const BYTES = new Uint8Array(BEGINNING + 100).map((_, at) => at % 251)
BYTES.set(new TextEncoder().encode('PMTiles'))

/** A cache that keeps what it is given, by absolute address. */
class MemoryCache {
  readonly held = new Map<string, Response>()
  async match(key: string) {
    return this.held.get(new URL(key, AT).href)?.clone()
  }
  async put(key: string, response: Response) {
    if (response.status === 206) throw new TypeError('partial')
    this.held.set(new URL(key, AT).href, response)
  }
  async delete(key: string | Request) {
    return this.held.delete(new URL(typeof key === 'string' ? key : key.url, AT).href)
  }
  async keys() {
    return [...this.held.keys()].map((url) => new Request(url))
  }
}

let cache: MemoryCache
let host: (url: string, init?: RequestInit) => Response
const store = (archive = ARCHIVE) => new BaseMapStore([archive], 'base-map')
const range = (from: number, to: number) =>
  new Request(`${AT}${ARCHIVE.url}`, { headers: { Range: `bytes=${from}-${to}` } })
const bytesOf = async (response: Response) => [...new Uint8Array(await response.arrayBuffer())]
const offline = (): Response => {
  throw new TypeError('Failed to fetch')
}

beforeEach(() => {
  cache = new MemoryCache()
  host = (_, init) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('Range') ?? '') ?? []
    return from === undefined
      ? new Response(BYTES, { headers: { ETag: '"v1"' } })
      : new Response(BYTES.slice(Number(from), Number(to) + 1), { status: 206, headers: { ETag: '"v1"' } })
  }
  vi.stubGlobal('location', new URL(`${AT}service-worker.js`))
  vi.stubGlobal('caches', { open: async () => cache })
  vi.stubGlobal('fetch', async (given: string | Request, init?: RequestInit) =>
    typeof given === 'string' ? host(given, init) : host(given.url, { headers: given.headers }),
  )
})
afterEach(() => vi.unstubAllGlobals())

describe('BaseMapStore', () => {
  it('answers from the beginning when there is no network, and from nothing past it', async () => {
    await store().keepBeginnings()
    host = offline
    const answer = await store().respond(range(3, 6))
    expect(answer.status).toBe(206)
    expect(answer.headers.get('ETag')).toBe('"v1"')
    expect(await bytesOf(answer)).toEqual([...BYTES.slice(3, 7)])
    expect(await bytesOf(await store().respond(range(BEGINNING - 2, BEGINNING - 1)))).toHaveLength(2)
    await expect(store().respond(range(BEGINNING - 2, BEGINNING))).rejects.toThrow('Failed to fetch')
  })

  it('asks the network before it goes by the beginning, which may be of another version than the rest', async () => {
    await store().keepBeginnings()
    host = () => new Response('network', { status: 206 })
    expect(await (await store().respond(range(3, 6))).text()).toBe('network')
  })

  it('answers any range, and the whole, from what is stored whole, and asks no more', async () => {
    const asked: (string | undefined)[] = []
    const { host: answer } = { host }
    host = (url, init) => {
      asked.push(init?.integrity)
      return answer(url, init)
    }
    await store().keepBeginnings()
    await store().keepWhole()
    expect(asked).toEqual([undefined, ARCHIVE.integrity])
    host = offline
    expect(await store().hasWhole()).toBe(true)
    expect(await bytesOf(await store().respond(range(BEGINNING, BEGINNING + 1)))).toEqual([
      ...BYTES.slice(BEGINNING, BEGINNING + 2),
    ])
    const whole = await store().respond(new Request(`${AT}${ARCHIVE.url}?whole`))
    expect(await bytesOf(whole)).toHaveLength(BYTES.length)
    expect(cache.held.size).toBe(1)
    await store().keepWhole()
    await store().keepBeginnings()
    expect(cache.held.size).toBe(1)
  })

  it.each([
    ['a host that sends the whole for a range', () => new Response(BYTES)],
    ['a sign-in page', () => new Response('<!doctype html>', { status: 206 })],
    ['an error', () => new Response('', { status: 503 })],
  ])('takes nothing for a beginning from %s', async (_, answer) => {
    host = answer
    await store().keepBeginnings()
    expect(cache.held.size).toBe(0)
  })

  it('stores no whole that is not there, and says so', async () => {
    host = () => new Response('', { status: 404 })
    await expect(store().keepWhole()).rejects.toThrow('HTTP 404')
    expect(await store().hasWhole()).toBe(false)
  })

  it('drops what is of other versions, and knows its own addresses alone', async () => {
    await store({ ...ARCHIVE, revision: '0' }).keepWhole()
    await store().keepWhole()
    expect(cache.held.size).toBe(2)
    await store().drop()
    expect([...cache.held.keys()]).toEqual([`${AT}${ARCHIVE.url}?whole=1`])
    expect(store().has(new URL(`${AT}${ARCHIVE.url}?whole`))).toBe(true)
    expect(store().has(new URL(`${AT}other.pmtiles`))).toBe(false)
    expect(store().has(new URL(`https://other.example/map/${ARCHIVE.url}`))).toBe(false)
  })
})
