import { afterEach, describe, expect, it, vi } from 'vitest'
import { ArchiveSource } from '../../../src/map/basemap/archive-source'

const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index)

function serve(answer: (range: string | null) => Response) {
  const fetched = vi.fn(async (_url: string, init?: RequestInit) =>
    answer(new Headers(init?.headers).get('Range')),
  )
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => vi.unstubAllGlobals())

describe('ArchiveSource', () => {
  it('asks for the range that is needed', async () => {
    const fetched = serve((range) => {
      const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(range ?? '')?.map(Number) ?? []
      return new Response(BYTES.slice(from, to + 1), { status: 206 })
    })
    const { data } = await new ArchiveSource('/a.pmtiles').getBytes(10, 5)
    expect([...new Uint8Array(data)]).toEqual([10, 11, 12, 13, 14])
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('fetches the whole file once where the server knows no ranges', async () => {
    const fetched = serve(() => new Response(BYTES, { status: 200 }))
    const source = new ArchiveSource('/a.pmtiles')
    const first = await source.getBytes(0, 3)
    const second = await source.getBytes(97, 3)
    expect([...new Uint8Array(first.data)]).toEqual([0, 1, 2])
    expect([...new Uint8Array(second.data)]).toEqual([97, 98, 99])
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  it('fails on an error answer and can be asked again', async () => {
    let status = 503
    serve(() => new Response(status === 206 ? BYTES.slice(0, 3) : '', { status }))
    const source = new ArchiveSource('/a.pmtiles')
    await expect(source.getBytes(0, 3)).rejects.toThrow('503')
    status = 206
    expect((await source.getBytes(0, 3)).data.byteLength).toBe(3)
  })
})
