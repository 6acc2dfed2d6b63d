import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { createNoteBook } from '../../../src/domain/convert/convert-note'
import { plainGeometry } from '../../../src/domain/convert/parquet/plain-geometry'
import { writeParquet } from '../../../src/domain/convert/parquet/write-parquet'
import type { JsonObject } from '../../../src/domain/json/json-value'

const feature = (properties: JsonObject, coordinates: readonly number[] | null = [1.5, 2.25]) => ({
  type: 'Feature',
  geometry: coordinates === null ? null : { type: 'Point', coordinates },
  properties,
})

async function written(features: readonly JsonObject[], rowGroup = 20_000, members: JsonObject = {}) {
  const notes = createNoteBook()
  const bytes = writeParquet({ features, members }, rowGroup, notes)
  const buffer = bytes.slice().buffer
  const file = { byteLength: buffer.byteLength, slice: (from: number, to?: number) => buffer.slice(from, to) }
  const metadata = parquetMetadata(buffer)
  const rows = await parquetReadObjects({ file, metadata })
  return { metadata, rows, notes: notes.list() }
}

const keyOf = (metadata: ReturnType<typeof parquetMetadata>, key: string) =>
  JSON.parse(metadata.key_value_metadata?.find((each) => each.key === key)?.value ?? 'null')

describe('writeParquet', () => {
  it('writes rows in the order of time, the longer first, and those without a date last', async () => {
    const dates = ['1950', undefined, '1900-05-04/1900-06-01', '1900-05-04', '../1800', '1900-05-04/..']
    const { rows } = await written(dates.map((date, n) => feature(date === undefined ? { n } : { n, date })))
    expect(rows.map(({ n }) => n)).toEqual([4, 5, 2, 3, 0, 1])
    const times = rows.map(({ start, end }) => [start, end].map((time) => time?.toISOString().slice(0, 10)))
    expect(times).toEqual([
      [undefined, '1801-01-01'],
      ['1900-05-04', undefined],
      ['1900-05-04', '1900-06-02'],
      ['1900-05-04', '1900-05-05'],
      ['1950-01-01', '1951-01-01'],
      [undefined, undefined],
    ])
    expect(rows.map(({ date }) => date)).toEqual([...[4, 5, 2, 3, 0].map((n) => dates[n]), null])
  })

  it('has least and greatest of start, end and bounds of each row group', async () => {
    const { metadata } = await written(
      Array.from({ length: 25 }, (_, n) => feature({ date: String(1900 + n) }, [n, -n])),
      10,
    )
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10, 10, 5])
    const [start, end, xmin, ymin] = metadata.row_groups[1]?.columns ?? []
    const bounds = (chunk: typeof start) => {
      const { min_value: least, max_value: most, null_count: none } = chunk?.meta_data?.statistics ?? {}
      return [least, most, Number(none)]
    }
    expect(bounds(start)).toEqual([new Date('1910-01-01'), new Date('1919-01-01'), 0])
    expect(bounds(end)).toEqual([new Date('1911-01-01'), new Date('1920-01-01'), 0])
    expect([bounds(xmin), bounds(ymin)]).toEqual([
      [10, 19, 0],
      [-19, -10, 0],
    ])
  })

  it('tells of its geometries as GeoParquet 1.1 asks for', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [0.1, 50],
        [179.9, -3.3],
      ],
    }
    const { metadata, rows } = await written([
      feature({ date: '1900' }, [10, 20, 30]),
      { type: 'Feature', geometry: line, properties: { date: '1901' } },
      feature({ date: '1902' }, null),
    ])
    expect(keyOf(metadata, 'geo')).toEqual({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: {
          encoding: 'WKB',
          geometry_types: ['LineString', 'Point Z'],
          bbox: [0.1, -3.3, 179.9, 50],
          covering: {
            bbox: {
              xmin: ['bbox', 'xmin'],
              ymin: ['bbox', 'ymin'],
              xmax: ['bbox', 'xmax'],
              ymax: ['bbox', 'ymax'],
            },
          },
        },
      },
    })
    expect(rows.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [10, 20, 30] },
      line,
      null,
    ])
    const [, bounds, none] = rows.map(({ bbox }) => bbox)
    expect(none?.xmin).toBeUndefined()
    expect(bounds.xmin).toBeLessThanOrEqual(0.1)
    expect(bounds.xmax).toBeGreaterThanOrEqual(179.9)
    expect(bounds.ymin).toBeLessThanOrEqual(-3.3)
    for (const [side, value] of [
      ['xmin', 0.1],
      ['xmax', 179.9],
      ['ymin', -3.3],
    ] as const)
      expect(bounds[side]).toBeCloseTo(value, 4)
  })

  it('gives each property a column of its kind, and JSON to those of several', async () => {
    const { rows, metadata, notes } = await written([
      {
        ...feature({ date: '1900', n: 1, x: 0.5, z: -0, is: true, tags: ['a'], mixed: 1, start: 's' }),
        id: 7,
      },
      { ...feature({ date: '1901', n: -3, x: 2, z: 1, is: null, tags: { b: 1 }, mixed: 'one' }), when: {} },
    ])
    expect(rows[0]).toMatchObject({ id: 7, n: 1, x: 0.5, z: -0, is: true, tags: '["a"]', mixed: '1' })
    expect(rows[1]).toMatchObject({ id: null, n: -3, x: 2, is: null, tags: '{"b":1}', mixed: '"one"' })
    expect(rows[0]?.['properties.start']).toBe('s')
    expect(keyOf(metadata, 'events').json).toEqual(['tags', 'mixed'])
    expect(notes.map(({ code, values }) => [code, values])).toEqual([
      ['renamed', { from: 'start', to: 'properties.start' }],
      ['member', { member: 'when' }],
    ])
  })

  it('keeps a date that is not EDTF beside the EDTF that it was read as', async () => {
    const { rows } = await written([feature({ date: '4 May 1900' }), feature({ date: '1899-01-01' })])
    expect(rows.map(({ date }) => date)).toEqual(['1899-01-01', '1900-05-04'])
    expect(rows.map((row) => row['properties.date'])).toEqual(['1899-01-01', '4 May 1900'])
  })

  it('counts what it leaves out', async () => {
    const { rows, notes } = await written(
      [
        feature({ date: '1900' }, [1, 2, 3, 4]),
        { type: 'Feature', geometry: { type: 'Circle', coordinates: [1, 2] }, properties: { date: '1901' } },
        feature({ date: 'Y170000002' }),
        feature({ title: 'no date' }),
      ],
      9,
      { name: 'all' },
    )
    expect(rows).toHaveLength(4)
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['collection-member', 1],
      ['axes', 1],
      ['geometry-unread', 1],
      ['date-far', 2],
      ['no-date', 1],
    ])
  })

  it('puts what is beyond 500 properties into one column', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`p${n}`, n]))
    const { rows, metadata } = await written([feature({ date: '1900', ...many }), feature({ p3: 9 })])
    expect(metadata.schema.length).toBeLessThan(520)
    expect(Object.keys(JSON.parse(rows[0]?.['properties.']))).toHaveLength(100)
    expect(rows[1]?.p3).toBe(9)
  })
})

describe('plainGeometry', () => {
  it('takes or refuses any value, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = plainGeometry(value)
        expect(read === undefined || read.box.every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('refuses deep collections, bad numbers and what has no position', () => {
    let deep: unknown = { type: 'Point', coordinates: [1, 2] }
    for (let level = 0; level < 10_000; level++) deep = { type: 'GeometryCollection', geometries: [deep] }
    expect(plainGeometry(deep)).toBeUndefined()
    for (const geometry of [
      { type: 'Point', coordinates: [1] },
      { type: 'Point', coordinates: ['1', '2'] },
      { type: 'LineString', coordinates: [1, 2] },
      { type: 'LineString', coordinates: [] },
      { type: 'toString', coordinates: [1, 2] },
      { type: 'GeometryCollection', geometries: [] },
    ])
      expect(plainGeometry(geometry)).toBeUndefined()
  })
})
