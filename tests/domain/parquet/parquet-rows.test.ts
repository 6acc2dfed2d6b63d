import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { writeParquet } from '../../../src/domain/convert/parquet/write-parquet'
import type { JsonObject } from '../../../src/domain/json/json-value'
import { openRows, sliceOf } from '../../../src/domain/parquet/parquet-rows'
import { readFeatures } from '../../../src/domain/parquet/read-feature'
import { rowsOf } from '../../../src/domain/parquet/time-slices'
import { readSpan } from '../../../src/domain/time/read-span'
import { memorySource, readAll } from './memory-source'

const feature = (date: string | undefined, place?: readonly number[], others: JsonObject = {}) => ({
  type: 'Feature',
  geometry: place === undefined ? null : { type: 'Point', coordinates: place },
  properties: { ...(date === undefined ? {} : { date }), ...others },
})
const file = (features: readonly JsonObject[], rowGroup = 3) =>
  writeParquet({ features, members: {} }, rowGroup, createNoteBook())

const spanOf = (date: string | undefined) => {
  const result = date === undefined ? undefined : readSpan(date)
  return result && 'span' in result ? result.span : undefined
}

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

describe('a file that is opened', () => {
  it('is known by one read of its end', async () => {
    const source = memorySource(
      file([feature('1900', [1, 2]), feature('1901-02-03/1910', [3, 4]), feature('2000')]),
    )
    const { footer, position, slices } = await openRows(source)
    expect(footer.starts).toEqual([0, 3])
    expect(position).toMatchObject({
      kind: 'numbers',
      lon: { path: ['bbox', 'xmin'] },
      lat: { path: ['bbox', 'ymin'] },
    })
    expect(slices).toBeUndefined()
    expect(source.reads).toHaveLength(1)
  })

  it('is held with the times of all its rows, and gives them back, whatever the dates and row groups', async () => {
    const rows = fc.array(fc.tuple(dates, places), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (all, size) => {
        const features = all.map(([date, place]) => feature(date, place, { n: 1 }))
        const source = memorySource(file(features, size))
        const { file: opened, part } = await readAll(source)
        const { events } = part?.columns ?? {}
        const held = Array.from({ length: events?.dated ?? 0 }, (_, row) => [
          events?.start[row],
          events?.end[row],
        ])
        const spans = all.flatMap(([date]) => spanOf(date) ?? [])
        expect(inOrder(held)).toEqual(
          inOrder(spans.map(({ earliestStart, latestEnd }) => [earliestStart, latestEnd])),
        )
        const told = []
        for (const [group, first] of opened.footer.starts.slice(0, -1).entries())
          told.push(
            ...(await readFeatures(source, opened.footer, first, opened.footer.starts[group + 1] ?? 0)),
          )
        expect(inOrder(told)).toEqual(inOrder(features))
      }),
      { numRuns: 60 },
    )
  })

  it('has slices around a window with all that begins in it, as far as there is room', async () => {
    const starts = fc.array(fc.integer({ min: 1890, max: 1960 }), { minLength: 13, maxLength: 40 })
    const windows = fc.tuple(fc.integer({ min: 1880, max: 1970 }), fc.integer({ min: 1, max: 30 }))
    await fc.assert(
      fc.asyncProperty(starts, fc.integer({ min: 1, max: 6 }), windows, async (years, size, [year, more]) => {
        const source = memorySource(
          file(
            years.map((each) => feature(String(each))),
            size,
          ),
        )
        const opened = await openRows(source, 12)
        const window = {
          from: spanOf(String(year))?.earliestStart ?? 0,
          to: spanOf(String(year + more))?.earliestStart ?? 0,
        }
        const slice = sliceOf(opened, { kind: 'window', window }, { bytes: Infinity, bytesOf: () => 0 })
        const { groups, bounds } = opened.slices ?? { groups: [], bounds: [] }
        expect(rowsOf(bounds, slice ?? { first: 0, last: 0 })).toBeLessThanOrEqual(12)
        const sorted = [...years].sort((a, b) => a - b)
        const first = opened.footer.starts[groups[slice?.first ?? 0] ?? 0] ?? 0
        const last = opened.footer.starts[(groups[(slice?.last ?? 0) - 1] ?? 0) + 1] ?? 0
        const inWindow = (all: readonly number[]) => all.filter((each) => each >= year && each < year + more)
        const wanted = inWindow(sorted)
        // The row groups at both ends of it may have others beside.
        if (wanted.length + 2 * size <= 12) expect(inWindow(sorted.slice(first, last))).toEqual(wanted)
      }),
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
    const { source, footer } = await openRows(memorySource(file(features, 2)))
    expect(await readFeatures(source, footer, 0, 2)).toEqual(features.slice(0, 2))
    expect(await readFeatures(source, footer, 2, 3)).toEqual(features.slice(2))
    for (const row of [3, -1])
      await expect(readFeatures(source, footer, row, row + 1)).rejects.toMatchObject({
        code: 'parquet/damaged',
      })
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
    const { footer } = await openRows(source)
    source.reads.length = 0
    const [read] = await readFeatures(source, footer, 2000, 2001)
    expect(read?.properties).toEqual({ date: '3000', text: text[2000] })
    const bytes = source.reads.reduce((sum, [from, to]) => sum + to - from, 0)
    expect([source.reads.length, bytes < source.size / 4]).toEqual([4, true])
  })

  it('tells why it cannot be read', async () => {
    const bytes = (length: number) => openRows(memorySource(new Uint8Array(length)))
    await expect(bytes(4)).rejects.toMatchObject({ code: 'parquet/no-parquet' })
    await expect(bytes(400)).rejects.toMatchObject({ code: 'parquet/no-parquet' })
    const offline = { size: 100, readBytes: () => Promise.reject(new Error('offline')) }
    await expect(openRows(offline)).rejects.toMatchObject({
      code: 'parquet/not-read',
      values: { reason: 'offline' },
    })
  })

  it('never hangs, and throws nothing but errors, whatever is damaged, of a file of ours and of another writer', async () => {
    const ours = file(
      Array.from({ length: 20 }, (_, n) => feature(String(1900 + n), [n, n], { t: `t${n % 3}` })),
      5,
    )
    const theirs = ['instants-gzip', 'day-zstd', 'year-snappy'].map(
      (name) => new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}.parquet`)),
    )
    for (const good of [ours, ...theirs]) {
      const changes = fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }))
      await fc.assert(
        fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 6 }), async (all) => {
          const bytes = good.slice()
          for (const [at, value] of all) bytes[at] = value
          const source = memorySource(bytes)
          const failed = (error: unknown): void => {
            expect(error).toBeInstanceOf(Error)
          }
          await openRows(source, 5).catch(failed)
          const read = await readAll(source).catch(failed)
          if (read) await readFeatures(source, read.file.footer, 7, 8).catch(failed)
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
    const { footer } = await openRows(memorySource(good))
    const date = footer.metadata.row_groups[0]?.columns.find(
      ({ meta_data }) => meta_data?.path_in_schema.join() === 'date',
    )
    const from = Number(date?.meta_data?.dictionary_page_offset ?? date?.meta_data?.data_page_offset)
    // Its data_page_header_v2 begins with num_values, 20, as a zigzag varint.
    const at = good.findIndex((byte, index) => byte === 40 && index > from)
    for (const values of [42, 126]) {
      const bytes = good.slice()
      bytes[at] = values
      await expect(readAll(memorySource(bytes))).rejects.toMatchObject({ code: 'parquet/damaged' })
    }
  })
})

function inOrder(list: readonly unknown[]): readonly string[] {
  return list
    .map((each) =>
      JSON.stringify(each, (_, value) =>
        Number.isFinite(value) || typeof value !== 'number' ? value : String(value),
      ),
    )
    .sort()
}
