import { describe, expect, it, vi } from 'vitest'
import type { TileContext } from '../../../src/map/basemap/paint-tile'
import { storedTile } from '../../../src/map/basemap/tile-coordinates'
import type { TileRequest, TileResult } from '../../../src/map/basemap/tile-messages'
import { type Surface, TileRenderer } from '../../../src/map/basemap/tile-renderer'
import type { ReliefPart, TileStore } from '../../../src/map/basemap/tile-store'

/** A drawing context that takes every call and remembers the names of those that draw. */
function fakeSurface(calls: string[]): Surface {
  const context = new Proxy(
    {},
    {
      get: (target, name) => {
        if (name === 'getTransform') return () => ({ a: 1, d: 1, e: 0, f: 0 })
        if (name === 'createPattern') return () => ({ setTransform: () => {} })
        if (Object.hasOwn(target, name)) return Reflect.get(target, name)
        return () => calls.push(String(name))
      },
    },
  )
  return { context: context as TileContext, toBitmap: () => ({ close: () => {} }) as ImageBitmap }
}

const REQUEST: TileRequest = { id: 1, address: { z: 3, x: 4, y: 2 }, size: 512, day: 0, theme: 'atlas' }
const RELIEF: ReliefPart = { image: {} as ImageBitmap, stored: storedTile(REQUEST.address, 4) }

function storeWith(parts: Partial<Record<keyof TileStore, unknown>>): TileStore {
  const empty = {
    vector: async () => undefined,
    reliefAtHand: () => undefined,
    relief: async () => undefined,
  }
  return { ...empty, ...parts } as unknown as TileStore
}

async function render(store: TileStore, request = REQUEST) {
  const calls: string[] = []
  const pictures: TileResult[] = []
  const renderer = new TileRenderer(store, () => fakeSurface(calls))
  await renderer.render(request, (picture) => pictures.push(picture))
  return { calls, pictures }
}

describe('TileRenderer', () => {
  it('draws once, with relief, where it is at hand', async () => {
    const { calls, pictures } = await render(storeWith({ reliefAtHand: () => RELIEF }))
    expect(pictures.map(({ complete }) => complete)).toEqual([true])
    expect(calls).toContain('drawImage')
  })

  it('shows the lines first and draws again when the relief comes late', async () => {
    vi.useFakeTimers()
    let arrive: (part: ReliefPart) => void = () => {}
    const late = new Promise<ReliefPart>((resolve) => {
      arrive = resolve
    })
    const pictures: boolean[] = []
    const calls: string[] = []
    const renderer = new TileRenderer(storeWith({ relief: () => late }), () => fakeSurface(calls))
    const done = renderer.render(REQUEST, ({ complete }) => pictures.push(complete))
    await vi.advanceTimersByTimeAsync(500)
    expect(pictures).toEqual([false])
    expect(calls).not.toContain('drawImage')
    arrive(RELIEF)
    await done
    vi.useRealTimers()
    expect(pictures).toEqual([false, true])
    expect(calls).toContain('drawImage')
  })

  it('draws a draft without relief and the picture proper after it', async () => {
    const sizes: number[] = []
    const pictures: boolean[] = []
    const renderer = new TileRenderer(storeWith({ reliefAtHand: () => RELIEF }), (size) => {
      sizes.push(size)
      return fakeSurface([])
    })
    await renderer.render({ ...REQUEST, size: 1024, draft: true }, ({ complete }) => pictures.push(complete))
    expect(pictures).toEqual([false, true])
    expect(sizes).toEqual([512, 1024, 1024])
  })

  it('promises a last picture even when the relief cannot be had', async () => {
    const { pictures } = await render(storeWith({ relief: () => Promise.reject(new Error('gone')) }))
    expect(pictures.at(-1)?.complete).toBe(true)
  })

  it('does not draw what was cancelled', async () => {
    const onPicture = vi.fn()
    const renderer = new TileRenderer(storeWith({ reliefAtHand: () => RELIEF }), () => fakeSurface([]))
    const done = renderer.render(REQUEST, onPicture)
    renderer.cancel(REQUEST.id)
    await done
    expect(onPicture).not.toHaveBeenCalled()
  })

  it('has the archives fetched whole only when nothing is being drawn', async () => {
    vi.useFakeTimers()
    let arrive: (part: undefined) => void = () => {}
    const vector = () => new Promise<undefined>((resolve) => (arrive = resolve))
    const fetchWhole = vi.fn(async () => {})
    const renderer = new TileRenderer(storeWith({ vector, fetchWhole }), () => fakeSurface([]))
    const drawn = renderer.render(REQUEST, () => {})
    const kept = renderer.keepArchives()
    await vi.advanceTimersByTimeAsync(5000)
    expect(fetchWhole).not.toHaveBeenCalled()
    arrive(undefined)
    await vi.advanceTimersByTimeAsync(5000)
    await Promise.all([drawn, kept])
    vi.useRealTimers()
    expect(fetchWhole).toHaveBeenCalledOnce()
  })

  it('fails where the lines cannot be had', async () => {
    await expect(render(storeWith({ vector: () => Promise.reject(new Error('off line')) }))).rejects.toThrow(
      'off line',
    )
  })
})
