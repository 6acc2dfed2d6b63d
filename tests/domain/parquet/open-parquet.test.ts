import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { writeParquet } from '../../../src/domain/convert/parquet/write-parquet'
import type { JsonObject } from '../../../src/domain/json/json-value'
import { openParquet } from '../../../src/domain/parquet/open-parquet'
import { readSpan } from '../../../src/domain/time/read-span'
import { memorySource, opened, read } from './memory-source'

const feature = (date: string | undefined, place?: readonly number[], others: JsonObject = {}) => ({
  type: 'Feature',
  geometry: place === undefined ? null : { type: 'Point', coordinates: place },
  properties: { ...(date === undefined ? {} : { date }), ...others },
})
const file = (features: readonly JsonObject[], rowGroup = 3) =>
  writeParquet({ features, members: {} }, rowGroup, createNoteBook())
const day = (date: string) => {
  const result = readSpan(date)
  return 'span' in result ? result.span.earliestStart : Number.NaN
}
const window = (from: string, to: string) => ({ from: day(from), to: day(to) })

/** Dates of all kinds, some open, some missing. */
const dates = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('1900/..', '../1950', '/1920', '1930/', '[1910..1915]', '19XX'),
  fc.integer({ min: 1890, max: 1960 }).map(String),
  fc
    .tuple(fc.integer({ min: 1890, max: 1960 }), fc.integer({ min: 0, max: 40 }))
    .map(([year, more]) => `${year}-03-04/${year + more}-03-05`),
)
const places = fc.option(fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })), {
  nil: undefined,
})

describe('openParquet', () => {
  it('tells of the file by one read of its end', async () => {
    const source = memorySource(
      file([feature('1900', [1, 2]), feature('1901-02-03/1910', [3, 4]), feature('2000')]),
    )
    const { summary } = read(await openParquet(source))
    expect(summary).toMatchObject({
      rows: 3,
      groups: 1,
      startColumn: 'start',
      endColumn: 'end',
      timeKind: 'instant',
      positionColumns: ['bbox.xmin', 'bbox.ymin'],
      span: window('1900', '2001'),
      isInTimeOrder: true,
      isBounded: true,
    })
    expect(source.reads).toHaveLength(1)
  })

  it('reads row groups of the window alone, and once', async () => {
    const years = Array.from({ length: 9000 }, (_, n) => feature(`${1000 + (n % 1000)}`, [n % 180, n % 90]))
    const source = memorySource(file(years, 900))
    const events = read(await openParquet(source))
    source.reads.length = 0
    const plan = events.planOf(window('1450', '1455'))
    expect(plan).toMatchObject({ groups: 1, rows: 900, reads: 1 })
    const found = read(await events.rowsIn(window('1450', '1455')))
    expect([found.rows.length, found.lon.length]).toEqual([45, 45])
    expect(source.reads).toHaveLength(1)
    expect(source.reads[0]?.[1]).toBeLessThan((source.reads[0]?.[0] ?? 0) + 50_000)
    expect(events.planOf(window('1450', '1455')).bytes).toBe(0)
    await events.rowsIn(window('1460', '1465'))
    expect(source.reads).toHaveLength(1)
    expect(events.keptBytes()).toBe(900 * 4 * 8)
  })

  it('counts whole row groups without reading them', async () => {
    const source = memorySource(file(Array.from({ length: 30 }, (_, n) => feature(String(1900 + n), [n, n]))))
    const events = read(await openParquet(source))
    source.reads.length = 0
    expect(await events.countIn(window('1900', '1930'))).toBe(30)
    expect(source.reads).toHaveLength(0)
    expect(await events.countIn(window('1901', '1930'))).toBe(29)
    expect(source.reads).toHaveLength(1)
    const view = { west: -10, south: -10, east: 11, north: 50 }
    expect(await events.countIn(window('1900', '1930'), view)).toBe(12)
  })

  it('finds and counts what a search of all finds, whatever the dates, row groups and view', async () => {
    const rows = fc.array(fc.tuple(dates, places), { minLength: 1, maxLength: 40 })
    const windows = fc.tuple(fc.integer({ min: 1880, max: 1970 }), fc.integer({ min: 1, max: 30 }))
    const views = fc.option(
      fc.record({
        west: fc.integer({ min: -180, max: 180 }),
        east: fc.integer({ min: -180, max: 180 }),
        south: fc.integer({ min: -90, max: 0 }),
        north: fc.integer({ min: 0, max: 90 }),
      }),
      { nil: undefined },
    )
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 9 }),
        windows,
        views,
        async (all, size, [year, more], view) => {
          const events = await opened(
            file(
              all.map(([date, place]) => feature(date, place, { n: 1 })),
              size,
            ),
          )
          const wanted = { from: day(String(year)), to: day(String(year + more)) }
          const expected = all.filter(([date, place]) => {
            const result = date === undefined ? undefined : readSpan(date)
            if (result === undefined || !('span' in result)) return false
            const { earliestStart, latestEnd } = result.span
            if (!(earliestStart < wanted.to && latestEnd > wanted.from)) return false
            if (view === undefined) return true
            if (place === undefined || place[1] < view.south || place[1] > view.north) return false
            const [isEast, isWest] = [place[0] >= view.west, place[0] <= view.east]
            return view.west > view.east ? isEast || isWest : isEast && isWest
          })
          expect(await events.countIn(wanted, view)).toBe(expected.length)
          const found = read(await events.rowsIn(wanted, view))
          expect(found.rows.length).toBe(expected.length)
          const told = await Promise.all(
            [...found.rows].map(async (row) => read(await events.featureOf(row))),
          )
          const keys = (list: readonly (readonly [unknown, unknown])[]) =>
            list.map((each) => JSON.stringify(each)).sort()
          expect(keys(told.map(({ geometry, properties }) => [properties.date, geometry]))).toEqual(
            keys(
              expected.map(([date, place]) => [date, place ? { type: 'Point', coordinates: place } : null]),
            ),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives features back as they were written', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [0.123456789, 50],
        [20, 3.3],
      ],
    }
    const features = [
      {
        type: 'Feature',
        id: 'b',
        geometry: line,
        properties: { date: '1900', start: 'noon', tags: ['ü', { a: 1 }] },
      },
      { type: 'Feature', id: 'c', geometry: null, properties: { date: '1901', mixed: 1.5, is: true } },
      { type: 'Feature', id: 'd', geometry: line, properties: { date: '1902', mixed: 'one', place: 'Köln' } },
    ]
    const events = await opened(file(features, 2))
    for (const [row, each] of features.entries()) expect(await events.featureOf(row)).toEqual(each)
    const found = read(await events.rowsIn(window('1900', '1901')))
    expect([found.lon[0], found.lat[0]]).toEqual([expect.closeTo(10.06, 2), expect.closeTo(26.65, 2)])
    expect(await events.featureOf(3)).toMatchObject({ problem: { code: 'parquet/damaged' } })
    expect(await events.featureOf(-1)).toMatchObject({ problem: { code: 'parquet/damaged' } })
  })

  it('reads a feature by the pages that it is on', async () => {
    let state = 1
    const word = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state.toString(36)
    }
    const text = Array.from({ length: 4000 }, () => Array.from({ length: 30 }, word).join(' '))
    const texts = text.map((each, n) => feature(String(1000 + n), [n % 180, 1], { text: each }))
    const source = memorySource(file(texts, 4000))
    const events = read(await openParquet(source))
    source.reads.length = 0
    expect(read(await events.featureOf(2000)).properties).toEqual({ date: '3000', text: text[2000] })
    const bytes = source.reads.reduce((sum, [from, to]) => sum + to - from, 0)
    expect([source.reads.length, bytes < source.size / 4]).toEqual([4, true])
  })

  it('keeps no more than it may', async () => {
    const source = memorySource(
      file(
        Array.from({ length: 3000 }, (_, n) => feature(String(1000 + (n % 1000)))),
        100,
      ),
    )
    const events = read(await openParquet(source, {}, 20_000))
    expect(read(await events.rowsIn(window('1000', '2000'))).rows).toHaveLength(3000)
    expect(events.keptBytes()).toBeLessThanOrEqual(20_000)
  })

  it('tells why a file cannot be read', async () => {
    const codeOf = async (bytes: Uint8Array) => (await openParquet(memorySource(bytes))) as object
    expect(await codeOf(new Uint8Array(4))).toEqual({ problem: { code: 'parquet/no-parquet', values: {} } })
    expect(await codeOf(new Uint8Array(400))).toMatchObject({ problem: { code: 'parquet/no-parquet' } })
    const events = await openParquet({ size: 100, readBytes: () => Promise.reject(new Error('offline')) })
    expect(events).toEqual({ problem: { code: 'parquet/not-read', values: { reason: 'offline' } } })
    const choices = { start: 'begun' }
    expect(await openParquet(memorySource(file([feature('1900')])), choices)).toEqual({
      problem: { code: 'parquet/no-time', values: { column: 'begun' } },
    })
  })

  it('never throws and never hangs, whatever is damaged, of a file of ours and of another writer', async () => {
    const ours = file(
      Array.from({ length: 20 }, (_, n) => feature(String(1900 + n), [n, n], { t: `t${n % 3}` })),
      5,
    )
    const theirs = ['instants-gzip', 'day-zstd', 'year-snappy'].map(
      (name) => new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}.parquet`)),
    )
    for (const good of [ours, ...theirs]) {
      const places = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }))
      await fc.assert(
        fc.asyncProperty(fc.array(places, { minLength: 1, maxLength: 6 }), async (changes) => {
          const bytes = good.slice()
          for (const [at, value] of changes) bytes[at] = value
          const events = await openParquet(memorySource(bytes))
          if ('problem' in events) return
          await events.countIn(window('1903', '1908'))
          await events.rowsIn(window('1903', '1908'), { west: -90, south: -45, east: 9, north: 9 })
          await events.featureOf(7)
        }),
        { numRuns: 150 },
      )
    }
  })

  it('takes no page that promises more values than its row group has rows', async () => {
    const good = file(
      Array.from({ length: 20 }, (_, n) => feature(String(1900 + n))),
      20,
    )
    // The header of the first page: its data_page_header_v2 begins with num_values, 20, as a zigzag varint.
    const at = good.findIndex((byte, index) => byte === 40 && index > 4)
    for (const values of [42, 126]) {
      const bytes = good.slice()
      bytes[at] = values
      const events = read(await openParquet(memorySource(bytes)))
      expect(await events.rowsIn(window('1900', '1905'))).toEqual({
        problem: { code: 'parquet/damaged', values: {} },
      })
    }
  })
})
