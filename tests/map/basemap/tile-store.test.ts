import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TileStore } from '../../../src/map/basemap/tile-store'

const archive = readFileSync('public/basemap/vector.pmtiles')
const ADDRESSES = {
  vector: 'https://example.org/vector.pmtiles',
  relief: 'https://example.org/relief.pmtiles',
}
const WORLD = { z: 0, x: 0, y: 0 }

/** Stands in for the browser's paths, of which nothing is looked at here. */
class Path {
  moveTo() {}
  lineTo() {}
  closePath() {}
}

let isBroken = true
const fetched = vi.fn(async (_: string, { headers }: { headers?: { Range: string } }) => {
  if (isBroken) throw new TypeError('no network')
  if (!headers) return new Response(archive)
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.Range) ?? []
  return new Response(archive.subarray(Number(from), Number(to) + 1), { status: 206 })
})

const wholes = () => fetched.mock.calls.filter(([, { headers }]) => !headers).map(([url]) => url)

beforeEach(() => {
  isBroken = true
  fetched.mockClear()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('Path2D', Path)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('TileStore', () => {
  it('gives up at once where the device says that there is no network, and recovers with it', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const store = new TileStore(ADDRESSES)
    await expect(store.vector(WORLD)).rejects.toThrow('no network')
    expect(fetched.mock.calls.length).toBeLessThanOrEqual(2)
    isBroken = false
    expect((await store.vector(WORLD))?.tile).toBeTruthy()
  })

  it('fetches the archives whole, one after the other, and then needs no network', async () => {
    isBroken = false
    const store = new TileStore(ADDRESSES)
    await store.fetchWhole()
    expect(wholes()).toEqual([`${ADDRESSES.vector}?whole`, `${ADDRESSES.relief}?whole`])
    isBroken = true
    expect((await store.vector(WORLD))?.tile).toBeTruthy()
  })

  it('fetches nothing whole for a reader who saves data', async () => {
    isBroken = false
    vi.stubGlobal('navigator', { onLine: true, connection: { saveData: true } })
    await new TileStore(ADDRESSES).fetchWhole()
    expect(wholes()).toEqual([])
  })

  it('tries again some times where the network only stumbles', async () => {
    const store = new TileStore(ADDRESSES)
    setTimeout(() => {
      isBroken = false
    }, 100)
    expect((await store.vector(WORLD))?.tile).toBeTruthy()
  })
})
