import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/app/collection/read-source'
import { takeTable } from '../../../src/app/collection/take-table'

const ALL = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
const feature = (properties: object, coordinates: readonly number[] = [1.5, 2]) =>
  JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties })
const linesOf = async (table: Blob) => (await table.text()).replace('\uFEFF', '').trimEnd().split('\r\n')

describe('takeTable', () => {
  it('has a column for each property of any of the features in view, and runs nothing in a spreadsheet', async () => {
    const read = await readSource(
      new Blob([
        `${feature({ title: 'a', date: '1999', lat: '=1+1' })}\n${feature({ title: 'b, c', date: '2001', tags: ['x'] })}`,
      ]),
      undefined,
    )
    expect(await linesOf(await takeTable(read, undefined, ALL))).toEqual([
      'date,start,end,longitude,latitude,title,properties.lat,tags',
      `1999,1999-01-01,1999-12-31,1.5,2,a,"'=1+1",`,
      '2001,2001-01-01,2001-12-31,1.5,2,"b, c",,"[""x""]"',
    ])
    expect(await linesOf(await takeTable(read, Uint32Array.of(0), ALL))).toHaveLength(2)
  })

  it('has all rows of a file that is taken in slices, in its order', async () => {
    const many = Array.from({ length: 1234 }, (_, at) =>
      feature({ title: `n${at}`, date: `${2000 - (at % 1000)}` }),
    )
    const read = await readSource(new Blob([many.join('\n')]), undefined)
    const lines = await linesOf(await takeTable(read, undefined, ALL))
    expect(lines).toHaveLength(1235)
    expect([lines[1], lines.at(-1)]).toEqual([
      '2000,2000-01-01,2000-12-31,1.5,2,n0',
      expect.stringMatching(/,n1233$/),
    ])
  })

  it('begins with date and place as they are shown, whatever the file says under these names', async () => {
    const features = [
      feature({ time: 1732687754855, end: 'open end', longitude: 9, lat: 8, date: 3 }, [145.5, -35.25, 3.75]),
      feature({ title: 'nowhere' }, []),
    ]
    const read = await readSource(new Blob([features.join('\n')]), undefined)
    const lines = await linesOf(await takeTable(read, undefined, ALL))
    expect(lines[0]).toBe(
      'date,start,end,longitude,latitude,time,properties.end,properties.longitude,properties.lat,properties.date,title,geometry',
    )
    expect(lines[1]).toContain(
      '2024-11-27T06:09:15Z,2024-11-27,2024-11-27,145.5,-35.25,1732687754855,open end,9,8,3,,',
    )
    expect(lines[2]).toContain(',,,,,,,,,,nowhere,')
  })

  it('does not repeat what the file says in the same way', async () => {
    const date = '1988-06~/1989'
    const own = { date, start: '1988-06-01', end: '1989-12-31', longitude: 1.5, latitude: 2 }
    const read = await readSource(new Blob([feature(own), feature(own)]), undefined)
    const [header, row] = await linesOf(await takeTable(read, undefined, ALL))
    expect(header).toBe('date,start,end,longitude,latitude')
    expect(row).toBe(`${date},1988-06-01,1989-12-31,1.5,2`)
  })

  it.each<[string, ...object[]]>([
    ['milliseconds', { time: 1732687754855 }, { time: 1732773754000 }],
    ['years before our era', { year: -480, updated: '2020-01-01' }, { year: -479, updated: '2020-01-02' }],
    ['columns', { YEAR: 1999, MONTH: 7, DAY: 4 }, { YEAR: 1850, MONTH: 12, DAY: 31 }],
    ['spans with doubts', { start: '1988-06~', end: '1990' }, { start: '0079', end: '1156-12-25' }],
    ['open ends', { start_date: '1988', end_date: '' }, { start_date: '1990-02', end_date: '1991' }],
    ['other forms', { when: '7/15/1914', lat: '1', lng: '2' }, { when: '8/7/1914', lat: '3', lng: '4' }],
    ['none', { name: 'nothing' }, { name: 'no more' }],
  ])('opens again with the same dates and places: %s', async (_, ...properties) => {
    const shape = {
      type: 'LineString',
      coordinates: [
        [10, 50],
        [11, 51.5],
        [12, 52],
      ],
    }
    const line = JSON.stringify({ type: 'Feature', geometry: shape, properties: properties[0] })
    const points = properties.map((own, index) => feature(own, [-73.123456789 + index, 40.5]))
    const high = feature(properties[1] ?? {}, [-179.5, -35.25, 3.75])
    const before = await readSource(new Blob([[...points, high, line].join('\n')]), undefined)
    const table = await takeTable(before, undefined, ALL)
    const { columns } = await readSource(table, undefined)
    // A moment of milliseconds is one of a second in EDTF.
    const seen = ({ rows, dated, start, end, x, y }: typeof columns.events) =>
      Array.from({ length: rows }, (_, row) => {
        const days = row < dated ? [start[row] as number, end[row] as number] : []
        const fixed = [x[row] ?? 0, y[row] ?? 0]
        return [...days.map((day) => Math.round(day * 1440)), ...fixed.map((at) => Math.round(at / 64))]
      })
    expect(seen(columns.events)).toEqual(seen(before.columns.events))
  })
})
