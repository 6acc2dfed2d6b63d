import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CollectionFailure } from '../../../src/app/collection/collection-fault'
import { readFeature } from '../../../src/app/collection/read-collection'
import { type ReadingProgress, readSource } from '../../../src/app/collection/read-source'
import type { CollectionPart } from '../../../src/domain/collection/collection-reader'
import { textAt } from '../../../src/domain/collection/text-column'

const kml = (content: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${content}</Document></kml>`
const placemark = (name: string, date = '1990') =>
  `<Placemark><name>${name}</name><TimeStamp><when>${date}</when></TimeStamp><Point><coordinates>8,50</coordinates></Point></Placemark>`
const fixture = (name: string) => new Blob([readFileSync(`tests/fixtures/convert/${name}`)])

const titlesOf = ({ columns }: CollectionPart) =>
  Array.from({ length: columns.events.rows }, (_, row) => textAt(columns.titles, row))

function promised<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

async function faultOf(...parts: BlobPart[]) {
  const error = await readSource(new Blob(parts), undefined).catch((failure: unknown) => failure)
  return error instanceof CollectionFailure ? error.fault : error
}

afterEach(() => vi.unstubAllGlobals())

describe('readSource', () => {
  it('reads KML with its dates, folders and all that is said of a placemark', async () => {
    const read = await readSource(fixture('earth.kml'), undefined)
    expect(titlesOf(read)).toEqual(['Old bridge', 'Mill', 'Foot bridge', 'Town plan'])
    expect(read.facts).toMatchObject({ format: 'kml', rows: 4, dated: 3, fault: undefined })
    const feature = await readFeature(read, 0)
    expect(feature?.properties).toMatchObject({
      category: 'Bridges',
      keeper: 'Town & county',
      date: '1914-07/1920',
    })
  })

  it('reads GPX with the times of its points', async () => {
    const read = await readSource(fixture('walk.gpx'), undefined)
    expect(read.facts).toMatchObject({ format: 'gpx', rows: 2, dated: 2 })
    const row = titlesOf(read).indexOf('Morning walk')
    const { start, end } = read.columns.events
    // From 08:00 on 4 May 2019 to 01:00 on the next day.
    const day = Date.UTC(2019, 4, 4) / 86_400_000
    expect(start[row]).toBeGreaterThanOrEqual(day)
    expect(end[row]).toBeGreaterThan(day + 1)
    expect(end[row]).toBeLessThanOrEqual(day + 2)
  })

  it('reads KMZ', async () => {
    const zip = zipSync({
      'files/a.png': new Uint8Array(9),
      'doc.kml': new TextEncoder().encode(kml(placemark('a'))),
    })
    const read = await readSource(new Blob([zip as Uint8Array<ArrayBuffer>]), undefined)
    expect(titlesOf(read)).toEqual(['a'])
  })

  it.each([
    ['ISO-8859-1', Buffer.from(kml(placemark('Fluß'), 'ISO-8859-1'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${kml(placemark('Fluß'), 'UTF-16')}`, 'utf16le')],
    ['an unknown encoding', Buffer.from(kml(placemark('Fluß'), 'klingon'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${kml(placemark('Fluß'))}`)],
  ])('reads %s', async (_, bytes) => {
    expect(titlesOf(await readSource(new Blob([bytes]), undefined))).toEqual(['Fluß'])
  })

  it('tells parts and how far it has come', async () => {
    const text = kml(Array.from({ length: 2500 }, (_, index) => placemark(`P${index}`)).join(''))
    const [parts, progress]: [CollectionPart[], ReadingProgress[]] = [[], []]
    const read = await readSource(new Blob([text]), undefined, {
      onPart: (part) => parts.push(part),
      onProgress: (each) => progress.push(each),
    })
    expect(read.facts.rows).toBe(2500)
    expect(parts[0]?.facts.format).toBe('kml')
    expect(progress.at(-1)?.bytes).toBeGreaterThan(text.length * 0.99)
    for (const { bytes, total = 0 } of progress) expect(bytes).toBeLessThanOrEqual(total)
  })

  it.each([
    ['KML', (text: Uint8Array) => text],
    ['KMZ', (text: Uint8Array) => zipSync({ 'doc.kml': text }, { level: 0 })],
  ])('shows %s before all of it has come', async (_, pack) => {
    const text = kml(
      Array.from({ length: 2500 }, (_, index) => placemark(`Pä${index}`)).join(''),
      'ISO-8859-1',
    )
    const bytes = pack(Buffer.from(text, 'latin1'))
    const shown = promised<CollectionPart>()
    const rest = promised<void>()
    vi.stubGlobal('fetch', async () => {
      let from = 0
      const body = new ReadableStream({
        async pull(controller) {
          if (from > bytes.length / 2) await rest.promise
          if (from >= bytes.length) return controller.close()
          const size = from < 100 ? 7 : 1001
          controller.enqueue(bytes.slice(from, from + size))
          from += size
        },
      })
      return new Response(body)
    })
    const reading = readSource(new URL('https://example.org/a.kml'), undefined, {
      onPart: shown.resolve,
    })
    const part = await shown.promise
    expect(part.facts.rows).toBeGreaterThan(100)
    expect(part.facts.rows).toBeLessThan(2500)
    expect(titlesOf(part)[0]).toBe('Pä0')
    rest.resolve()
    const read = await reading
    expect(read.facts).toMatchObject({ rows: 2500, bytes: text.length })
  })

  it('shows what a KMZ has that breaks off', async () => {
    const text = kml(Array.from({ length: 300 }, (_, index) => placemark(`P${index}`)).join(''))
    const zip = zipSync({ 'doc.kml': new TextEncoder().encode(text) }, { level: 0 })
    const read = await readSource(new Blob([zip.slice(0, 10_000)]), undefined)
    expect(read.facts.fault?.kind).toBe('cut')
    expect(read.facts.rows).toBeGreaterThan(50)
  })

  it('shows what can be read of a broken file, and tells where it is broken', async () => {
    const text = kml(`${placemark('ä')}<Placemark><name>x</nme></Placemark>${placemark('b')}`)
    const read = await readSource(new Blob([text]), undefined)
    expect(titlesOf(read)).toEqual(['ä', 'b'])
    const offset = Buffer.from(text).indexOf('<Placemark><name>x')
    expect(read.facts).toMatchObject({ broken: { syntax: 1 }, fault: { kind: 'syntax', offset } })
    const line = text.slice(0, text.indexOf('<Placemark><name>x')).split('\n')
    expect(read.facts.fault?.place).toEqual({ line: line.length, column: (line.at(-1)?.length ?? 0) + 1 })
    const cut = await readSource(new Blob([text.slice(0, -30)]), undefined)
    expect(cut.facts.fault?.kind).toBe('syntax')
  })

  it('tells dates that cannot be read', async () => {
    const read = await readSource(
      new Blob([kml(`${placemark('a')}${placemark('b', 'long ago')}`)]),
      undefined,
    )
    expect(read.facts.unreadableDates).toMatchObject([{ text: 'long ago' }])
  })

  it('refuses what holds no features', async () => {
    expect(await faultOf('<svg xmlns="http://www.w3.org/2000/svg"/>')).toEqual({
      kind: 'not-features',
      form: 'xml',
    })
    expect(await faultOf('<!doctype html><p>Hello')).toEqual({ kind: 'not-features', form: 'page' })
    expect(await faultOf('<!DOCTYPE kml [<!ENTITY a "b">]><kml/>')).toEqual({
      kind: 'not-features',
      form: 'entities',
    })
    expect(await faultOf(kml(''))).toEqual({ kind: 'no-features' })
    expect(await faultOf('<kml><Placemark>')).toEqual({ kind: 'cut' })
    expect(await faultOf('<kml><Placemark></kml></Placemark></kml>')).toMatchObject({ kind: 'broken' })
    const zip = zipSync({ 'a.txt': new Uint8Array(9) })
    expect(await faultOf(zip as Uint8Array<ArrayBuffer>)).toEqual({ kind: 'not-features', form: 'packed' })
    expect(await faultOf('PK\u0003\u0004 and no more')).toEqual({ kind: 'not-features', form: 'packed' })
  })
})
