import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetMetadata } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { CollectionFailure } from '../../../src/app/collection/collection-fault'
import type { AskedSlice } from '../../../src/app/collection/parquet-messages'
import { openSession } from '../../../src/app/collection/parquet-session'
import type { ReadCollection } from '../../../src/app/collection/read-source'
import type { CollectionPart } from '../../../src/domain/collection/collection-reader'
import { textAt } from '../../../src/domain/collection/text-column'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { writeParquet } from '../../../src/domain/convert/parquet/write-parquet'
import { parseChoices } from '../../../src/domain/fields/field-choices'
import type { JsonObject } from '../../../src/domain/json/json-value'
import { civilToDays } from '../../../src/domain/time/days'
import { GROUP, STEP, writeLargeParquet } from '../../parquet/large-parquet'
import { type RangeServer, serveRanges } from '../../parquet/range-server'

const feature = (title: string, date: string | undefined, others: JsonObject = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [10, 50] },
  properties: { title, ...(date === undefined ? {} : { date }), ...others },
})

function ours(features: readonly JsonObject[], rowGroup = 2): Blob {
  const bytes = writeParquet({ features, members: {} }, rowGroup, createNoteBook())
  return new Blob([bytes as Uint8Array<ArrayBuffer>])
}

const NOT_OVER = () => false

async function read(source: Blob | URL, choices = '', asked: AskedSlice = {}): Promise<ReadCollection> {
  const session = await openSession(source, parseChoices(choices).choices)
  return session.read(asked, {}, NOT_OVER)
}

async function faultOf(source: Blob | URL) {
  const error = await read(source).catch((failure: unknown) => failure)
  return error instanceof CollectionFailure ? error.fault : error
}

function titles({ columns }: CollectionPart) {
  return Array.from({ length: columns.events.rows }, (_, row) => textAt(columns.titles, row))
}

const problem = (code: string) => ({ kind: 'parquet', problem: { code } })

describe('a file that our own writer made', () => {
  const features = [
    feature('mill', '1890', { kind: 'craft', where: 'Mainz', tags: ['a', 'b'] }),
    feature('siege', '1631-10~', { kind: 'war', where: 'Mainz' }),
    feature('no date', undefined, { kind: 'craft' }),
    feature('castle', '1200/1210', { kind: 'war' }),
  ]

  it('is read in time order, with its dates, kinds and columns found', async () => {
    const { columns, facts, fields, slice } = await read(ours(features))
    expect(titles({ columns, facts, fields })).toEqual(['castle', 'siege', 'mill', 'no date'])
    expect([...columns.events.start.slice(0, 3)]).toEqual([
      civilToDays(1200, 1, 1),
      civilToDays(1631, 10, 1),
      civilToDays(1890, 1, 1),
    ])
    expect([...columns.events.end.slice(0, 3)]).toEqual([
      civilToDays(1211, 1, 1),
      civilToDays(1631, 11, 1),
      civilToDays(1891, 1, 1),
    ])
    expect(columns.categories.top.map(({ value }) => value).sort()).toEqual(['craft', 'war'])
    expect(facts).toMatchObject({ format: 'parquet', rows: 4, dated: 3, undated: 1 })
    expect(fields.date.chosen).toMatchObject([{ at: ['properties', 'date'] }])
    expect(slice).toBeUndefined()
  })

  it('gives all that rows say once more', async () => {
    const session = await openSession(ours(features), {})
    const { columns } = await session.read({}, {}, NOT_OVER)
    const rows = [...columns.events.offset].sort((a, b) => a - b)
    const found = await session.features(rows)
    const { properties } = found[2] as { properties: JsonObject }
    expect(properties).toMatchObject({ title: 'mill', date: '1890', kind: 'craft', tags: ['a', 'b'] })
    expect(found.map(({ properties }) => (properties as JsonObject).title)).toEqual(
      titles({ columns } as CollectionPart),
    )
  })

  it('is read by the columns that a person chose', async () => {
    const part = await read(ours(features), 'title:where')
    expect(titles(part)).toEqual(['', 'Mainz', 'Mainz', ''])
  })

  it('keeps lines and areas as they are', async () => {
    const coordinates = [
      [0, 0],
      [1, 1],
      [2, 0],
    ]
    const line = { ...feature('road', '1900'), geometry: { type: 'LineString', coordinates } }
    const { columns } = await read(ours([line, feature('mill', '1890')]))
    expect(columns.shapes).toBeDefined()
    expect(columns.events.x[0]).toBeGreaterThan(0)
  })

  it('tells how many bytes have been read', async () => {
    const many = Array.from({ length: 9000 }, (_, n) => feature(`event ${n}`, String(1000 + (n % 900))))
    const told: number[] = []
    const session = await openSession(ours(many, 1000), {})
    const onProgress = ({ bytes, total }: { bytes: number; total: number | undefined }) =>
      told.push(bytes / (total ?? 0))
    await session.read({}, { onProgress }, NOT_OVER)
    expect(told.at(-1)).toBe(1)
  })
})

describe('a file of another program', () => {
  it('is read with days, instants and coordinates of its columns', async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'name', data: ['b', 'a'], type: 'STRING' },
        { name: 'date', data: [new Date('1990-05-06'), new Date('1980-01-02')], type: 'TIMESTAMP' },
        { name: 'lon', data: [1.5, 2], type: 'DOUBLE' },
        { name: 'lat', data: [50, 51], type: 'DOUBLE' },
      ],
    })
    const part = await read(new Blob([buffer]))
    expect(titles(part)).toEqual(['a', 'b'])
    expect(part.columns.events.start[0]).toBe(civilToDays(1980, 1, 2))
    expect(part.facts.unplaced.none).toBe(0)
  })

  it.each([
    ['without a position', 'parquet/no-position', [{ name: 'date', data: ['1990'], type: 'STRING' }]],
    [
      'without a row',
      'parquet/empty',
      [
        { name: 'lon', data: [], type: 'DOUBLE' },
        { name: 'lat', data: [], type: 'DOUBLE' },
      ],
    ],
  ] as const)('%s is refused', async (_, code, columnData) => {
    const buffer = parquetWriteBuffer({
      columnData: columnData.map((each) => ({ ...each, data: [...each.data] })),
    })
    expect(await faultOf(new Blob([buffer]))).toMatchObject(problem(code))
  })

  it('without a date is shown, for a person to choose what says when', async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'name', data: ['a'], type: 'STRING' },
        { name: 'lon', data: [1.5], type: 'DOUBLE' },
        { name: 'lat', data: [50], type: 'DOUBLE' },
      ],
    })
    expect((await read(new Blob([buffer]))).facts).toMatchObject({ rows: 1, dated: 0 })
  })
})

describe('a broken file', () => {
  const whole = () => ours([feature('a', '1900'), feature('b', '1910'), feature('c', '1920')])
  it('is refused with a reason', async () => {
    const file = whole()
    expect(await faultOf(new Blob(['PAR1']))).toMatchObject(problem('parquet/no-parquet'))
    expect(await faultOf(file.slice(0, file.size - 100))).toMatchObject(problem('parquet/no-parquet'))
    expect(await faultOf(new Blob([file.slice(0, file.size - 8), 'xxxxPAR1']))).toMatchObject(
      problem('parquet/damaged'),
    )
  })

  /** The file with dates of some row groups overwritten. */
  async function damaged(groups: readonly number[]): Promise<Blob> {
    const bytes = new Uint8Array(await whole().arrayBuffer())
    const { row_groups: all } = parquetMetadata(bytes.buffer)
    for (const group of groups) {
      const dates = all[group]?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === 'date')
      const at = Number(dates?.meta_data?.data_page_offset)
      bytes.fill(255, at, at + 8)
    }
    return new Blob([bytes])
  }

  it.each([
    [0, ['c'], 2],
    [1, ['a', 'b'], 1],
  ])('shows all but the damaged row group %d, and counts its rows', async (group, others, lost) => {
    const part = await read(await damaged([group]))
    expect(titles(part)).toEqual(others)
    expect(part.facts.broken.syntax).toBe(lost)
    expect(part.interrupted).toBeUndefined()
  })

  it('is refused where all row groups are damaged', async () => {
    expect(await faultOf(await damaged([0, 1]))).toMatchObject(problem('parquet/damaged'))
    // Only what is taken for the title is read.
    const chosen = await read(await damaged([0, 1]), 'date:title').catch((error: unknown) => error)
    expect(chosen).toMatchObject({ fault: problem('parquet/damaged') })
  })
})

describe('a file on the web', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'))
  const path = join(folder, 'events.parquet')
  let server: RangeServer | undefined
  afterAll(() => rmSync(folder, { recursive: true }))
  afterEach(async () => {
    await server?.close()
    server = undefined
  })

  it('of more rows than are held is read in slices, each row group of which is fetched once', async () => {
    const GROUPS = 60
    writeLargeParquet(path, GROUPS)
    server = await serveRanges(path)
    const session = await openSession(new URL(server.url), {})
    const parts: number[] = []
    const reports = { onPart: ({ facts }: CollectionPart) => parts.push(facts.rows) }
    const newest = await session.read({}, reports, NOT_OVER)
    expect(parts[0]).toBe(GROUP)
    const start = (group: number) => civilToDays(890, 1, 1) + (group * STEP) / 86_400_000
    const { slice, rows, more } = newest.slice ?? {}
    const count = (slice?.last ?? 0) - (slice?.first ?? 0)
    expect(count).toBeLessThan(10)
    expect(newest.facts.rows).toBe(rows)
    expect(newest.slice).toMatchObject({
      rows: count * GROUP,
      total: GROUPS * GROUP,
      time: { from: start(GROUPS - count) },
      wholeTime: { from: start(0) },
      hasEarlier: true,
      hasLater: false,
      more: { rows: (50 - count) * GROUP },
    })
    const { bytes: all = 0 } = more ?? {}
    server.clear()
    const sent = () => server?.sent.reduce((sum, bytes) => sum + bytes, 0) ?? 0
    const before = await session.read(slice ? { earlierThan: slice } : {}, {}, NOT_OVER)
    expect(before.slice?.slice.last).toBe(GROUPS)
    expect(before.slice?.slice.first).toBeLessThan(slice?.first ?? 0)
    expect(sent()).toBeGreaterThan(0)
    expect(sent()).toBeLessThan(2_000_000)
    const most = await session.read(slice ? { mostAround: slice } : {}, {}, NOT_OVER)
    expect(most.slice).toMatchObject({ rows: 50 * GROUP, time: { from: start(10) }, more: undefined })
    expect(sent()).toBe(all)
  }, 300_000)

  it('is read whole where it lies on this machine, as far as it can be held', async () => {
    writeLargeParquet(path, 51)
    const session = await openSession(new Blob([readFileSync(path)]), {})
    expect((await session.read({}, {}, NOT_OVER)).slice).toMatchObject({ rows: 50 * GROUP, more: undefined })
  }, 300_000)

  it('is read whole where its host sends no parts', async () => {
    writeFileSync(path, new Uint8Array(await ours([feature('a', '1900')]).arrayBuffer()))
    server = await serveRanges(path, { ignoresRange: true })
    expect(titles(await read(new URL(server.url)))).toEqual(['a'])
  })

  it('that is not there tells the status', async () => {
    writeFileSync(path, 'x')
    server = await serveRanges(path, { status: 404 })
    expect(await faultOf(new URL(server.url))).toMatchObject({
      problem: { code: 'parquet/not-read', values: { reason: 'status', status: 404 } },
    })
  })
})
