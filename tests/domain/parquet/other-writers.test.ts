import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openParquet } from '../../../src/domain/parquet/open-parquet'
import { civilToDays } from '../../../src/domain/time/days'
import { memorySource, opened, read } from './memory-source'

// Written by DuckDB 1.5.6, 100 rows each: a date every 37 days from 1900-01-01, longitudes from -170 by 3.3, latitudes from -80 by 1.7.
const bytesOf = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}.parquet`))
const window = { from: civilToDays(1902, 1, 1), to: civilToDays(1905, 1, 1) }
const dates = Array.from({ length: 100 }, (_, n) => civilToDays(1900, 1, 1) + n * 37)

describe('Parquet of another writer', () => {
  it.each([
    ['day-zstd', 'day', ['date', undefined], ['lon', 'lat'], 1],
    ['instants-gzip', 'instant', ['begin', 'finish'], ['geometry.x', 'geometry.y'], 2],
    ['text-snappy', 'text', ['date', undefined], ['x', 'y'], 1],
    ['wkb-snappy', 'day', ['date', undefined], ['geometry'], 1],
  ])('finds times and places of %s', async (name, kind, columns, places, days) => {
    const events = await opened(bytesOf(name))
    const { summary } = events
    expect(summary).toMatchObject({ rows: 100, timeKind: kind, positionColumns: places, isInTimeOrder: true })
    expect([summary.startColumn, summary.endColumn]).toEqual(columns)
    const noon = kind === 'instant' ? 0.5 : 0
    const inside = dates.filter((date) => date + noon < window.to && date + noon + days > window.from)
    expect(await events.countIn(window)).toBe(inside.length)
    const found = read(await events.rowsIn(window))
    expect([...found.start]).toEqual(inside.map((date) => date + noon))
    expect([...found.end]).toEqual(inside.map((date) => date + noon + days))
    const first = dates.indexOf(inside[0] ?? 0)
    expect([found.lon[0], found.lat[0]]).toEqual([
      expect.closeTo(-170 + ((first * 3.3) % 340), 3),
      expect.closeTo(-80 + ((first * 1.7) % 160), 3),
    ])
  })

  it('takes years for what they are', async () => {
    const events = await opened(bytesOf('year-snappy'))
    expect(events.summary).toMatchObject({ startColumn: 'year', timeKind: 'year', isBounded: true })
    expect(await events.countIn(window)).toBe(
      dates.filter((date) => date >= window.from && date < window.to).length,
    )
    expect(events.summary.span).toEqual({ from: civilToDays(1900, 1, 1), to: civilToDays(1911, 1, 1) })
  })

  it('prunes by no texts, whose order is not that of their dates', async () => {
    const { summary } = await opened(bytesOf('text-snappy'))
    expect(summary).toMatchObject({ isBounded: false, span: undefined })
  })

  it('takes the columns that are chosen', async () => {
    const choices = { start: 'finish', lon: 'geometry.x', lat: 'geometry.y' }
    const { summary } = await opened(bytesOf('instants-gzip'), choices)
    expect([summary.startColumn, summary.endColumn]).toEqual(['finish', undefined])
  })

  it('gives all that a row says', async () => {
    const events = await opened(bytesOf('day-zstd'))
    expect(await events.featureOf(1)).toEqual({
      type: 'Feature',
      geometry: null,
      properties: {
        date: '1900-02-07T00:00:00.000Z',
        lon: -166.7,
        lat: -78.3,
        title: 'Event 1',
        tags: ['a', 'b'],
        n: 1,
      },
    })
    const placed = await opened(bytesOf('wkb-snappy'))
    expect(await placed.featureOf(2)).toMatchObject({
      geometry: { type: 'Point', coordinates: [-163.4, -76.6] },
    })
  })

  it('names the compression that it does not read', async () => {
    const events = read(await openParquet(memorySource(bytesOf('epoch-brotli'))))
    expect(events.summary).toMatchObject({ startColumn: 'time', timeKind: 'milliseconds' })
    const wide = { from: civilToDays(1905, 6, 1), to: civilToDays(1906, 1, 1) }
    expect(await events.rowsIn(wide)).toEqual({
      problem: { code: 'parquet/codec', values: { codec: 'BROTLI' } },
    })
  })
})
