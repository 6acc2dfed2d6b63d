import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buffersOf } from '../../../src/app/collection/buffers-of'
import { CollectionFailure } from '../../../src/app/collection/collection-fault'
import { readFeature, rowOfId } from '../../../src/app/collection/read-collection'
import { type ReadingProgress, readSource } from '../../../src/app/collection/read-source'
import type { CollectionPart } from '../../../src/domain/collection/collection-reader'
import { textAt } from '../../../src/domain/collection/text-column'
import type { FeatureFields } from '../../../src/domain/fields/feature-fields'
import { eventually } from '../../eventually'

const revised = vi.hoisted(() => vi.fn())
vi.mock('../../../src/domain/fields/feature-fields', async (original) => {
  const real = await original<typeof import('../../../src/domain/fields/feature-fields')>()
  return {
    ...real,
    createFeatureReader: (fields: Parameters<typeof real.createFeatureReader>[0]) => ({
      ...real.createFeatureReader(fields),
      revised: () => revised(fields),
    }),
  }
})

afterEach(() => {
  vi.unstubAllGlobals()
  revised.mockReset()
})

function feature(title: string, date: string, id?: string | number) {
  return JSON.stringify({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties: { title, date },
  })
}

const TEXT = `{"type":"FeatureCollection","features":[\n${feature('bé', '1990', 'b')},\n${feature('a', '1980', 7)}\n]}`

const TABLE = 'title,date,lat,lon\na,1980,1,2\nb,1990,1,2\nc,2000,1,2\n'

/** As if all dates had shown that what was taken for titles is none. */
function titledByDates(fields: FeatureFields): FeatureFields | undefined {
  const { chosen } = fields.title
  if (chosen?.at[1] !== 'title') return undefined
  return { ...fields, title: { ...fields.title, chosen: { ...chosen, at: ['properties', 'date'] } } }
}

const NOT_READABLE = new DOMException('changed on disk', 'NotReadableError')

/** A file that is whole when it is read first, and breaks off at a byte when it is read again. */
function breaksOffAgain(text: string, at: number): Blob {
  const file = new Blob([text])
  const broken = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      if (at === 0) {
        controller.error(NOT_READABLE)
        return
      }
      controller.enqueue(new TextEncoder().encode(text.slice(0, at)))
      at = 0
    },
  })
  const whole = file.stream()
  vi.spyOn(file, 'stream').mockReturnValueOnce(whole).mockReturnValue(broken)
  return file
}

function titlesOf({ columns }: CollectionPart) {
  return Array.from({ length: columns.events.rows }, (_, row) => textAt(columns.titles, row))
}

async function faultOf(source: Blob | URL) {
  const error = await readSource(source, undefined).catch((failure: unknown) => failure)
  return error instanceof CollectionFailure ? error.fault : error
}

/** Some megabytes of features. */
function manyPieces(): string[] {
  const one = `${feature('a', '1990')}\n`.repeat(1000)
  return Array.from({ length: 40 }, () => one)
}

function utf16(text: string, isBigEndian: boolean, mark = '\uFEFF') {
  const bytes = Buffer.from(`${mark}${text}`, 'utf16le')
  return new Blob([isBigEndian ? bytes.swap16() : bytes])
}

describe('readSource', () => {
  it.each([
    ['a file', () => new Blob([TEXT])],
    ['what is packed with gzip', () => new Blob([gzipSync(TEXT)])],
    ['UTF-16 of little ends', () => utf16(TEXT, false)],
    ['UTF-16 of big ends', () => utf16(TEXT, true)],
    ['UTF-16 of little ends without a mark', () => utf16(TEXT, false, '')],
    ['UTF-16 of big ends without a mark', () => utf16(TEXT, true, '')],
    [
      'UTF-16 packed with gzip',
      async () => new Blob([gzipSync(Buffer.from(await utf16(TEXT, false).arrayBuffer()))]),
    ],
    ['a packed table', () => new Blob([gzipSync('id,title,date\nb,bé,1990\n7,a,1980\n')])],
  ])('reads %s, and features of it again', async (_, source) => {
    const collection = await readSource(await source(), undefined)
    expect(titlesOf(collection)).toEqual(['a', 'bé'])
    expect(await readFeature(collection, 0)).toMatchObject({ properties: { title: 'a' } })
    expect(await readFeature(collection, 1)).toMatchObject({ properties: { title: 'bé' } })
    expect(await readFeature(collection, 2)).toBeUndefined()
    expect([await rowOfId(collection, '7'), await rowOfId(collection, 'b')]).toEqual([0, 1])
    expect(await rowOfId(collection, 'c')).toBeUndefined()
  })

  it('finds a feature without an id by where it stands', async () => {
    const collection = await readSource(new Blob([`[${feature('x', '1990')}]`]), undefined)
    expect(await rowOfId(collection, '@1')).toBe(0)
  })

  it('keeps a file as it is for the text, and puts another away', async () => {
    const file = new Blob([TEXT])
    expect((await readSource(file, undefined)).text).toBe(file)
    const packed = await readSource(new Blob([gzipSync(TEXT)]), undefined)
    expect(await packed.text.text()).toBe(TEXT)
  })

  it.each([
    ['features', new Blob(manyPieces()), { rows: 100, unpacked: 1e9 }, { of: 'rows', most: 100 }],
    [
      'bytes once unpacked',
      new Blob([gzipSync(manyPieces().join(''))]),
      { rows: 1e9, unpacked: 3e5 },
      { of: 'unpacked', most: 3e5 },
    ],
  ] as const)('shows what comes first of what has more %s than are read', async (_, source, most, told) => {
    const { interrupted, columns } = await readSource(source, undefined, {}, undefined, most)
    expect(interrupted).toEqual({ kind: 'too-much', ...told })
    expect(columns.events.rows).toBeGreaterThan(99)
    expect(columns.events.rows).toBeLessThan(40_000)
  })

  it('says that nothing of what unpacks without end is shown where no feature ends', async () => {
    const bomb = new Blob([gzipSync(`{"type":"Feature","properties":{"title":"${'x'.repeat(1e6)}`)])
    const reading = readSource(bomb, undefined, {}, undefined, { rows: 10, unpacked: 1e5 })
    await expect(reading).rejects.toMatchObject({ fault: { kind: 'too-much', of: 'unpacked' } })
  })

  it('hands out parts early and tells how far it is', async () => {
    const features = Array.from({ length: 30_000 }, (_, index) => feature(`t${index}`, '1990'))
    const file = new Blob([`[${features.join()}]`])
    const parts: number[] = []
    const told: ReadingProgress[] = []
    // As if reading were slow: nothing is handed out right before all of it.
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100))
    const collection = await readSource(file, undefined, {
      onPart: ({ facts }) => {
        parts.push(facts.rows)
        // It took no time to make.
        now -= 100
      },
      onProgress: (progress) => told.push(progress),
    })
    clock.mockRestore()
    expect(collection.facts.rows).toBe(30_000)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts[0]).toBeLessThan(4000)
    expect(told.at(-1)).toEqual({ bytes: file.size, total: file.size, isSecond: false })
  })

  it('reads it all again where all dates say otherwise than the first', async () => {
    revised.mockImplementation(titledByDates)
    const told: boolean[] = []
    const collection = await readSource(new Blob([gzipSync(TEXT)]), undefined, {
      onProgress: ({ isSecond }) => told.push(isSecond),
    })
    expect(titlesOf(collection)).toEqual(['1980', '1990'])
    expect(told.at(-1)).toBe(true)
    expect(await readFeature(collection, 0)).toMatchObject({ properties: { title: 'a' } })
  })

  it.each([
    ['a table', TABLE, TABLE.indexOf('c,')],
    ['GeoJSON', TEXT, TEXT.indexOf(',\n')],
  ])('tells that %s breaks off when it is read again', async (_, text, at) => {
    revised.mockImplementation(titledByDates)
    const collection = await readSource(breaksOffAgain(text, at), undefined)
    expect(titlesOf(collection)).toEqual(text === TABLE ? ['1980', '1990'] : ['1990'])
    expect(collection.interrupted).toEqual({ kind: 'unreadable', detail: `${NOT_READABLE}` })
  })

  it('tells what keeps all of it from being read again', async () => {
    revised.mockImplementation(titledByDates)
    expect(await faultOf(breaksOffAgain(TABLE, 0))).toMatchObject({ kind: 'unreadable' })
  })

  it('takes what a reader chose', async () => {
    expect(titlesOf(await readSource(new Blob([TEXT]), { title: ['properties', 'date'] }))).toEqual([
      '1980',
      '1990',
    ])
  })

  it('shows what came before packed bytes end', async () => {
    const features = Array.from({ length: 5000 }, () => feature(`${Math.random()}`, '1990'))
    const packed = gzipSync(`[${features.join(',\n')}]`)
    const collection = await readSource(new Blob([packed.subarray(0, packed.length >> 1)]), undefined)
    expect(collection.facts.rows).toBeGreaterThan(1000)
    expect(collection.interrupted).toMatchObject({ kind: 'gzip' })
    expect(collection.facts.fault).toMatchObject({ kind: 'cut' })
  })

  it('shows what stands behind a broken line where packed bytes end after it', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => {
      const line = feature(`${Math.random()}`, '1990')
      return index === 10 ? line.slice(0, -1) : line
    })
    const packed = gzipSync(lines.join('\n'))
    const collection = await readSource(new Blob([packed.subarray(0, packed.length >> 1)]), undefined)
    expect(collection.facts.rows).toBeGreaterThan(1000)
    expect(collection.facts.brokenRecords[0]?.place?.line).toBe(11)
  })

  describe('of what is broken', () => {
    const A = feature('a', '1980')
    const B = feature('b', '1990')
    const brokenAt = async (text: string) => {
      const { facts } = await readSource(new Blob([text]), undefined)
      const { fault, brokenRecords } = facts
      const seen = (place: (typeof brokenRecords)[0]['place']) =>
        place && [place.line, place.column, place.rowBefore]
      return {
        kind: fault?.kind,
        fault: seen(fault?.place),
        records: brokenRecords.map(({ place }) => seen(place)),
      }
    }

    it('tells line and column of what only the parser refuses, and the feature before it', async () => {
      const spoilt = '{"type":"Feature",\n "properties":{"title":"x "20""}}'
      expect(await brokenAt(`[${A},\n${B},\n${spoilt},\n${A}]`)).toEqual({
        kind: undefined,
        fault: undefined,
        records: [[4, 28, 2]],
      })
    })

    it('tells in which lines features lack their end, and not that the file breaks off', async () => {
      const cut = B.slice(0, B.indexOf('coordinates') + 15)
      expect(await brokenAt([A, B, cut, cut, A, B, ''].join('\n'))).toEqual({
        kind: 'syntax',
        fault: [3, cut.length + 1, 2],
        records: [
          [3, cut.length + 1, 2],
          [4, cut.length + 1, 2],
        ],
      })
    })

    it('tells where a file breaks off', async () => {
      expect(await brokenAt(`[${A},\n${B},\n`)).toMatchObject({ kind: 'cut', fault: [3, 1, 1] })
    })

    it('tells the row of a table with a quotation mark that is not closed', async () => {
      const table = 'title,date,lat,lon\n"a\r\na",1980,1,2\r\n\r\nb,"1990,1,2\r\nc,2000,1,2\r\n'
      const { facts } = await readSource(new Blob([table]), undefined)
      expect(facts.fault).toMatchObject({ kind: 'quote', place: { line: 5, column: 3, record: 4 } })
    })

    it('tells where what cannot be shown at all is broken', async () => {
      expect(await faultOf(new Blob(['{"features":[\n {"a":x}]}']))).toMatchObject({
        kind: 'broken',
        place: { line: 2, column: 7 },
      })
    })
  })

  describe('of damaged packed bytes', () => {
    const titles = Array.from({ length: 3000 }, (_, index) => `flood ${index}`)
    const spoilt = (text: string, at: number) => {
      const packed = gzipSync(text)
      packed[Math.floor(packed.length * at)] = (packed[Math.floor(packed.length * at)] ?? 0) ^ 0xff
      return new Blob([packed])
    }
    const geojson = `[${titles.map((title, index) => feature(title, `${1000 + (index % 900)}`)).join(',\n')}]`

    it.each([0.3, 0.5, 0.7])('shows nothing that stands behind the damage: %d', async (at) => {
      const { facts, interrupted, ...collection } = await readSource(spoilt(geojson, at), undefined)
      expect(interrupted?.kind).toBe('gzip')
      expect(facts.rows).toBeGreaterThan(500)
      expect(facts.rows).toBeLessThan(3000)
      const shown = new Set(titlesOf({ facts, ...collection }))
      expect(shown).toEqual(new Set(titles.slice(0, facts.rows)))
      expect(facts.broken).toMatchObject({ syntax: 0, 'no-feature': 0 })
    })

    it('tells that it is damaged where nothing stands before that', async () => {
      expect(await faultOf(spoilt(geojson, 0.02))).toMatchObject({ kind: 'gzip' })
    })
  })

  it.each([
    [new Blob([]), { kind: 'empty' }],
    [new Blob(['{"a":1}']), { kind: 'not-features', form: 'json' }],
    [new Blob(['{"features":[{"a"']), { kind: 'cut' }],
    [
      new Blob(['{"features":[{"é":[NaN,"NaN",-Infinity],}]}']),
      { kind: 'broken', offset: 40, reason: 'json' },
    ],
    [
      new Blob([`{"features":[{"a":"${'a'.repeat(2_000_000)}","b":.1}]}`]),
      { kind: 'broken', offset: 13, reason: 'json' },
    ],
    [new Blob([new Uint8Array([0x1f, 0x8b, 1, 2, 3])]), { kind: 'gzip' }],
  ])('tells why there is nothing to show', async (source, fault) => {
    expect(await faultOf(source)).toMatchObject(fault)
  })

  describe('of an address', () => {
    const address = new URL('https://example.org/x.geojson')
    const answer = (response: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(response))

    it('reads what the host sends', async () => {
      answer(
        async () => new Response(TEXT, { headers: { 'content-length': String(Buffer.byteLength(TEXT)) } }),
      )
      const told: ReadingProgress[] = []
      const collection = await readSource(address, undefined, {
        onProgress: (progress) => told.push(progress),
      })
      expect(titlesOf(collection)).toEqual(['a', 'bé'])
      expect(await collection.text.text()).toBe(TEXT)
      expect(told.at(-1)?.total).toBe(Buffer.byteLength(TEXT))
    })

    it('does not take the length of what was sent packed', async () => {
      answer(
        async () => new Response(TEXT, { headers: { 'content-length': '5', 'content-encoding': 'gzip' } }),
      )
      const told: ReadingProgress[] = []
      await readSource(address, undefined, { onProgress: (progress) => told.push(progress) })
      expect(told.at(-1)?.total).toBeUndefined()
    })

    it.each([
      [async () => new Response('', { status: 404 }), { kind: 'status', status: 404 }],
      [async () => new Response('<!DOCTYPE html><p>none'), { kind: 'not-features', form: 'page' }],
      [
        async () => {
          throw new TypeError('Failed to fetch')
        },
        { kind: 'network', detail: 'TypeError: Failed to fetch' },
      ],
    ])('tells why there is nothing to show', async (response, fault) => {
      answer(response)
      expect(await faultOf(address)).toEqual(fault)
    })

    it('tells nobody who reads, and takes nothing from a host that was not named', async () => {
      const fetched = vi.fn(async (_: URL, __: RequestInit) => new Response(TEXT))
      vi.stubGlobal('fetch', fetched)
      await readSource(address, undefined)
      expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
      const redirected = (url: string) =>
        answer(async () =>
          Object.defineProperties(new Response(TEXT), { redirected: { value: true }, url: { value: url } }),
        )
      redirected('https://example.org/new/x.geojson')
      expect(titlesOf(await readSource(address, undefined))).toEqual(['a', 'bé'])
      redirected('https://evil.example/x.geojson')
      expect(await faultOf(address)).toEqual({ kind: 'elsewhere', host: 'evil.example' })
    })

    it.each([
      ['to an answer', () => new Promise<Response>(() => {})],
      [
        'to the rest of it',
        async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
      ],
    ])('waits a minute %s, and no longer', async (_, never) => {
      vi.useFakeTimers()
      vi.stubGlobal('fetch', async (_: URL, { signal }: RequestInit) => {
        const aborted = new Promise<never>((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason)),
        )
        const response = await Promise.race([never(), aborted])
        const reader = response.body?.getReader()
        const pull = async () => void (await Promise.race([reader?.read(), aborted]))
        return new Response(new ReadableStream({ pull }))
      })
      const fault = faultOf(address)
      await vi.advanceTimersByTimeAsync(61_000)
      vi.useRealTimers()
      expect(await fault).toEqual({ kind: 'timeout', seconds: 60 })
    })

    it('shows what came before the connection broke off', async () => {
      const begin = new TextEncoder().encode(TEXT.slice(0, -20))
      const pull = vi.fn((controller: ReadableStreamDefaultController) => {
        if (pull.mock.calls.length === 1) controller.enqueue(begin)
        else controller.error(new TypeError('network error'))
      })
      const body = new ReadableStream({ pull }, { highWaterMark: 0 })
      answer(async () => new Response(body))
      const collection = await readSource(address, undefined)
      expect(titlesOf(collection)).toEqual(['bé'])
      expect(collection.interrupted).toMatchObject({ kind: 'broken-off', bytes: begin.length })
    })

    it.each([
      ['GeoJSON', TEXT.slice(0, -20), ['bé']],
      ['a table', 'title,date,lat,lon\na,1980,1,2\nb,1990,1,2\nc,19', ['a', 'b']],
    ])('hands out what has come of %s where no more does', async (_, text, titles) => {
      let host: ReadableStreamDefaultController | undefined
      const start = (controller: ReadableStreamDefaultController) => {
        host = controller
        controller.enqueue(new TextEncoder().encode(text))
      }
      answer(async () => new Response(new ReadableStream({ start })))
      const parts: CollectionPart[] = []
      const reading = readSource(address, undefined, { onPart: (part) => parts.push(part) })
      await eventually(() => expect(parts.map(titlesOf)).toEqual([titles]))
      expect(parts[0]?.facts).toMatchObject({ fault: undefined, brokenRecords: [] })
      host?.close()
      expect((await reading).facts.rows).toBeGreaterThanOrEqual(titles.length)
      expect(parts).toHaveLength(1)
    })

    it('tells apart what answers and breaks off at once from what does not answer', async () => {
      const pull = (controller: ReadableStreamDefaultController) => controller.error(new TypeError('no'))
      answer(async () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 })))
      expect(await faultOf(address)).toMatchObject({ kind: 'broken-off', bytes: 0 })
    })
  })
})

it('finds the buffers of all columns once', async () => {
  const { columns } = await readSource(new Blob([TEXT]), undefined)
  const { events, titles, ids } = columns
  const buffers = buffersOf({ columns, again: events, list: [1] })
  for (const each of [events.start, events.end, events.x, events.offset, titles.bytes, titles.ends, ids])
    expect(buffers.has(each.buffer as ArrayBuffer)).toBe(true)
})
