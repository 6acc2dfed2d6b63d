import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { positionAt } from '../../../src/domain/collection/row-events'
import { findPositionColumns, findTimeColumns } from '../../../src/domain/parquet/find-columns'
import { groupBounds } from '../../../src/domain/parquet/group-bounds'
import { placeLeaves } from '../../../src/domain/parquet/group-places'
import { openRows } from '../../../src/domain/parquet/parquet-rows'
import { readFeatures } from '../../../src/domain/parquet/read-feature'
import { civilToDays } from '../../../src/domain/time/days'
import { memorySource, readAll } from './memory-source'

// Written by DuckDB 1.5.6, 100 rows each: a date every 37 days from 1900-01-01, longitudes from -170 by 3.3, latitudes from -80 by 1.7.
const bytesOf = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}.parquet`))
const dates = Array.from({ length: 100 }, (_, n) => civilToDays(1900, 1, 1) + n * 37)

const opened = async (name: string) => (await openRows(memorySource(bytesOf(name)))).footer

describe('Parquet of another writer', () => {
  it.each([
    ['day-zstd', 'day', ['date', undefined], 1],
    ['instants-gzip', 'instant', ['begin', 'finish'], 2],
    ['text-snappy', 'text', ['date', undefined], 1],
    ['wkb-snappy', 'day', ['date', undefined], 1],
  ])('is read with times and places of %s', async (name, kind, columns, days) => {
    const footer = await opened(name)
    const { start, end } = findTimeColumns(footer)
    expect([start.leaf.path.join('.'), end?.leaf.path.join('.')]).toEqual(columns)
    expect(start.kind).toBe(kind)
    const { part } = await readAll(memorySource(bytesOf(name)))
    const { events } = part?.columns ?? {}
    const noon = kind === 'instant' ? 0.5 : 0
    expect([...(events?.start ?? [])]).toEqual(dates.map((date) => date + noon))
    expect([...(events?.end ?? [])]).toEqual(dates.map((date) => expect.closeTo(date + noon + days, 3)))
    expect(events && positionAt(events, 20)).toEqual([
      expect.closeTo(-170 + 20 * 3.3, 3),
      expect.closeTo(-80 + 20 * 1.7, 3),
    ])
  })

  it('has places in columns of numbers, parts of a point, or WKB', async () => {
    const namesOf = async (name: string) =>
      placeLeaves(findPositionColumns(await opened(name))).map(({ path }) => path.join('.'))
    expect(await namesOf('day-zstd')).toEqual(['lon', 'lat'])
    expect(await namesOf('instants-gzip')).toEqual(['geometry.x', 'geometry.y'])
    expect(await namesOf('text-snappy')).toEqual(['x', 'y'])
    expect(await namesOf('wkb-snappy')).toEqual(['geometry'])
  })

  it('is bounded by days and years, and by no texts, whose order is not that of their dates', async () => {
    const startsOf = async (name: string) => {
      const footer = await opened(name)
      const bounds = groupBounds(footer, findTimeColumns(footer))
      expect(bounds.every(({ isDated }) => isDated)).toBe(true)
      return [bounds[0]?.starts[0], bounds.at(-1)?.starts[1]]
    }
    expect(await startsOf('day-zstd')).toEqual([dates[0], dates.at(-1)])
    expect(await startsOf('year-snappy')).toEqual([civilToDays(1900, 1, 1), civilToDays(1910, 1, 1)])
    expect(await startsOf('text-snappy')).toEqual([-Infinity, Infinity])
  })

  it('gives all that a row says', async () => {
    const rowOf = async (name: string, row: number) =>
      readFeatures(memorySource(bytesOf(name)), await opened(name), row, row + 1)
    expect(await rowOf('day-zstd', 1)).toEqual([
      {
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
      },
    ])
    expect(await rowOf('wkb-snappy', 2)).toMatchObject([
      { geometry: { type: 'Point', coordinates: [-163.4, -76.6] } },
    ])
  })

  it('names the compression that is not read', async () => {
    const { start } = findTimeColumns(await opened('epoch-brotli'))
    expect([start.leaf.path, start.kind]).toEqual([['time'], 'milliseconds'])
    await expect(readAll(memorySource(bytesOf('epoch-brotli')))).rejects.toMatchObject({
      code: 'parquet/codec',
      values: { codec: 'BROTLI' },
    })
  })
})
