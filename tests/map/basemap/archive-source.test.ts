import { EtagMismatch } from 'pmtiles'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ArchiveSource } from '../../../src/map/basemap/archive-source'

const WHOLE = new TextEncoder().encode('PMTiles and what follows')
const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index)

function serve(answer: (range: string | null) => Response | Promise<Response>) {
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

  describe('fetching the whole', () => {
    const text = async (source: ArchiveSource, offset: number, length: number) =>
      new TextDecoder().decode((await source.getBytes(offset, length)).data)

    /** Answers ranges with the bytes they name; the whole as it is told to. */
    function serveWhole(whole: () => Response | Promise<Response>) {
      return serve((range) => {
        if (!range) return whole()
        const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(range)?.map(Number) ?? []
        return new Response(WHOLE.slice(from, to + 1), { status: 206 })
      })
    }

    it('serves every range from memory afterwards, at the ends and past the end', async () => {
      const fetched = serveWhole(() => new Response(WHOLE))
      const source = new ArchiveSource('/a.pmtiles')
      await source.fetchWhole()
      expect(fetched).toHaveBeenCalledExactlyOnceWith('/a.pmtiles?whole', { priority: 'low' })
      expect(await text(source, 0, 7)).toBe('PMTiles')
      expect(await text(source, WHOLE.length - 7, 7)).toBe('follows')
      expect(await text(source, WHOLE.length - 7, 1000)).toBe('follows')
      expect(await text(source, WHOLE.length, 10)).toBe('')
      expect(fetched).toHaveBeenCalledTimes(1)
    })

    it('is not waited for: until it is there, ranges are asked for', async () => {
      let arrive: (response: Response) => void = () => {}
      const fetched = serveWhole(() => new Promise<Response>((resolve) => (arrive = resolve)))
      const source = new ArchiveSource('/a.pmtiles')
      const whole = source.fetchWhole()
      expect(await text(source, 8, 3)).toBe('and')
      arrive(new Response(WHOLE))
      await whole
      expect(await text(source, 8, 3)).toBe('and')
      expect(fetched).toHaveBeenCalledTimes(2)
    })

    it('is done once', async () => {
      const fetched = serveWhole(() => new Response(WHOLE))
      const source = new ArchiveSource('/a.pmtiles')
      await source.fetchWhole()
      await source.fetchWhole()
      expect(fetched).toHaveBeenCalledTimes(1)
    })

    it.each([
      ['there is no network', () => Promise.reject(new TypeError('no network'))],
      [
        'the connection breaks off',
        () => new Response(new ReadableStream({ pull: (it) => it.error('cut') })),
      ],
      ['the server refuses', () => new Response('PMTiles of an error', { status: 503 })],
      ['something else comes', () => new Response('<!doctype html>')],
    ])('leaves ranges as they are, silently, where %s', async (_, whole) => {
      serveWhole(whole)
      const source = new ArchiveSource('/a.pmtiles')
      await source.fetchWhole()
      expect(await text(source, 8, 3)).toBe('and')
    })
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

describe('an archive that is replaced while it is read', () => {
  it('is told from the one whose directory is known, in pieces and whole', async () => {
    const versions = ['"first"', '"second"']
    serve(
      (range) =>
        new Response(range ? BYTES.slice(0, 3) : WHOLE, {
          status: range ? 206 : 200,
          headers: { ETag: versions[0] ?? '' },
        }),
    )
    const source = new ArchiveSource('/a.pmtiles')
    const { etag } = await source.getBytes(0, 3)
    expect(etag).toBe('"first"')
    await expect(source.getBytes(0, 3, undefined, etag)).resolves.toMatchObject({ etag })
    versions.shift()
    await expect(source.getBytes(0, 3, undefined, etag)).rejects.toBeInstanceOf(EtagMismatch)
    await source.fetchWhole()
    await expect(source.getBytes(0, 3, undefined, etag)).rejects.toBeInstanceOf(EtagMismatch)
    await expect(source.getBytes(0, 3, undefined, '"second"')).resolves.toMatchObject({ etag: '"second"' })
  })

  it('is read all the same where the server names no versions', async () => {
    serve(() => new Response(BYTES.slice(0, 3), { status: 206 }))
    const source = new ArchiveSource('/a.pmtiles')
    await expect(source.getBytes(0, 3, undefined, '"first"')).resolves.toEqual({
      data: expect.any(ArrayBuffer),
    })
  })
})
