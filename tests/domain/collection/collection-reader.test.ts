import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CollectionReader } from '../../../src/domain/collection/collection-reader'
import { fixedX } from '../../../src/domain/collection/fixed-mercator'
import { decode, readBytes, readText } from './read-text'

function feature(title: string, date?: string, geometry: unknown = { type: 'Point', coordinates: [1, 2] }) {
  return JSON.stringify({ type: 'Feature', geometry, properties: { title, date } })
}

const A = feature('a', '1990')
const B = feature('b', '1980-05')
const C = feature('c', undefined, null)

/** Texts with the titles of their features in time order. */
const FORMS: Readonly<Record<string, readonly [text: string, titles: string]>> = {
  collection: [`{"type":"FeatureCollection","crs":{"features":[]},"features":[${A},${B},${C}],"x":1}`, 'bac'],
  'byte order mark and blanks': [`\uFEFF\n { "features" : [ ${A} ,\n ${B} ] }\n`, 'ba'],
  array: [`[${A},${B}]`, 'ba'],
  feature: [A, 'a'],
  'features without type': [
    '{"features":[{"properties":{"title":"a"},"geometry":null},{"properties":null,"geometry":{"type":"Point","coordinates":[1,2]}}]}',
    'a,',
  ],
  lines: [`${A}\n${B}\n`, 'ba'],
  'record separators': [`\u001e${A}\n\u001e${B}\n`, 'ba'],
  'features on end': [A + B, 'ba'],
  'numbers that are not finite': [
    `{"features":[${A.replace('{', '{"x":NaN,')},${B.replace('{', '{"x":[-Infinity,"\\\\"],')}]}`,
    'ba',
  ],
  csv: ['title,date,lat,lon\na,1990,2,1\nb,1980-05,2,1\n"c\nd",,,\n', 'b,a,c d'],
  'csv with semicolons and CRLF': ['title;date;lat;lon\r\na;1990;2,5;1,5\r\nb;1980;2;1', 'ba'],
  'csv with tabs': ['title\tdate\tlat\tlon\na\t1990\t2\t1\nb\t1980\t2\t1', 'ba'],
  'csv that states its separator': ['sep=;\ntitle;date;lat;lon\na;1990;2;1\nb;1980;2;1\n;;;\n', 'ba'],
}

describe('CollectionReader', () => {
  it.each(Object.entries(FORMS))('reads: %s', (_, [text, titles]) => {
    const read = readText(text)
    expect(read.titles).toEqual(titles.includes(',') ? titles.split(',') : titles.split(''))
    expect(read.facts?.fault).toBeUndefined()
    expect(Object.values(read.facts?.broken ?? {})).toEqual([0, 0, 0, 0])
  })

  it('reads the same in pieces of any size', () => {
    for (const [text] of Object.values(FORMS)) {
      const whole = readText(text)
      const { length } = Buffer.from(text)
      for (let end = 0; end <= length; end += 3) expect(readText(text, [end])).toEqual(whole)
      expect(
        readText(
          text,
          Array.from({ length }, (_, index) => index),
        ),
      ).toEqual(whole)
    }
  })

  it('knows where each feature stands in the text', () => {
    const read = readText(`{"note":"é","features":[${A}, ${feature('中', '1970')}]}`)
    expect(read.texts.map((text) => JSON.parse(text).properties.title)).toEqual(['中', 'a'])
    expect(readText(FORMS.csv?.[0] ?? '').texts).toEqual(['b,1980-05,2,1', 'a,1990,2,1', '"c\nd",,,'])
  })

  it('tells what became of all features', () => {
    const off = feature('off', '1991', { type: 'Point', coordinates: [500_000, 1] })
    const texts = [
      A,
      C,
      feature('d', 'last spring'),
      off,
      '{"properties":{"a":01}}',
      'null',
      '{"a":1}',
      feature('e', '', {}),
    ]
    const { facts } = readText(`{"features":[${texts}]}`)
    expect(facts).toMatchObject({
      format: 'geojson',
      rows: 5,
      dated: 2,
      undated: 2,
      undatedRows: [2, 4],
      unreadable: 1,
      unreadableDates: [{ text: 'last spring', row: 3 }],
      unplaced: { none: 1, empty: 1, 'off-earth': 1 },
      unplacedRows: { none: [2], empty: [4], 'off-earth': [1] },
      broken: { syntax: 1, deep: 0, large: 0, 'no-feature': 2 },
      extent: { from: 7305, to: 8035 },
    })
    expect(facts?.box?.west).toBeCloseTo(1, 6)
    expect(facts?.box?.north).toBeCloseTo(2, 6)
    const sum = (counts: object) =>
      Object.values(counts).reduce((total: number, count: number) => total + count, 0)
    expect((facts?.rows ?? 0) + sum(facts?.broken ?? {})).toBe(texts.length)
  })

  it.each([
    ['in two members', (start: string, end: string) => `"start":"${start}","end":"${end}"`],
    ['in one member', (start: string, end: string) => `"date":"${start}/${end}"`],
    [
      'in columns of years',
      (start: string, end: string) => `"year":${start},"month":5,"end_year":${end},"end_month":4`,
    ],
  ])('leaves out an end before its start and tells of it: %s', (_, dates) => {
    const texts = ['1949', '1950', '1951'].map((start) => dates(start, start === '1950' ? '1940' : '1952'))
    const features = texts.map((text) => `{"type":"Feature","geometry":null,"properties":{${text}}}`)
    const { columns, facts } = readText(`{"features":[${features}]}`)
    expect(facts).toMatchObject({ dated: 3, unreadable: 0, endsLeftOut: 1, endlessRows: [1] })
    const { start = [], end = [] } = columns?.events ?? {}
    const year = (day: number | undefined) => new Date((day ?? 0) * 86_400_000).getUTCFullYear()
    expect([year(start[1]), year((end[1] ?? 0) - 1), year((end[2] ?? 0) - 1)]).toEqual([1950, 1950, 1952])
  })

  it.each([
    [A, 'geojson'],
    [`{"features":[${A}]}`, 'geojson'],
    [`${A}\n${B}`, 'geojson-sequence'],
    ['title,date\na,1990', 'csv'],
  ])('tells the format of %s', (text, format) => {
    expect(readText(text).facts?.format).toBe(format)
  })

  it.each([60, 1200])('reads a table of a long header, of %d letters a column', (letters) => {
    const names = Array.from({ length: 700 }, (_, index) => `${'c'.repeat(letters)}${index}`)
    const rows = ['1990', '1980'].map((year) => `t${year},${year},2,1,${names.map(() => '7')}`)
    const text = `title,date,lat,lon,${names}\n${rows.join('\n')}`
    for (const ends of [[], [1000, 130_000, 200_000]])
      expect(readText(text, ends)).toMatchObject({ titles: ['t1980', 't1990'], refusal: undefined })
  })

  it('does not take a table for one without rows as long as these may come', () => {
    const text = 'title,date,lat,lon\na,1990,1,2\n'
    const reader = new CollectionReader({ decode })
    reader.push(Buffer.from(text.slice(0, 19)))
    reader.decideNow()
    expect(reader.refusal).toBeUndefined()
    reader.push(Buffer.from(text.slice(19)))
    reader.end()
    expect(reader.rows).toBe(1)
  })

  it('says that a table has too many columns', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `column${index}`)
    const text = `title,date,${names}\n${'a,1990,'.repeat(3)}${names.map(() => '').slice(4)}\n`
    expect(readText(text).refusal).toEqual({ kind: 'many-columns', columns: 20_002, most: 2000 })
    expect(readText(`${'so, '.repeat(3000)}\nwell, then\n`).refusal).toMatchObject({ form: 'text' })
  })

  it.each([
    ['', { kind: 'empty' }],
    [' \n', { kind: 'empty' }],
    ['{"type":"FeatureCollection","features":[]}', { kind: 'no-features' }],
    ['[]', { kind: 'no-features' }],
    ['{"name":"x","version":1}', { kind: 'not-features', form: 'json' }],
    ['[1,2]', { kind: 'not-features', form: 'text' }],
    ['name,date,lat,lon\n', { kind: 'no-rows' }],
    ['\uFEFFDatum;Ort\r\n\r\n', { kind: 'no-rows' }],
    ['sep=,\ntitle,b,date', { kind: 'no-rows' }],
    ['When, if not now, and why?\n', { kind: 'not-features', form: 'text' }],
    ['title\n', { kind: 'not-features', form: 'text' }],
    ['just a text', { kind: 'not-features', form: 'text' }],
    ['%PDF-1.4,\n1,date\n1,1990', { kind: 'not-features', form: 'binary' }],
    ['date,title\n1990,\u0000\u0001\u0002\u0003', { kind: 'not-features', form: 'binary' }],
    ['<!doctype html><p>no', { kind: 'not-features', form: 'page' }],
    ['<kml/>', { kind: 'not-features', form: 'xml' }],
    ['PK\u0003\u0004', { kind: 'not-features', form: 'packed' }],
    ['{"type":"FeatureCollection","features":[{"type":"Fea', { kind: 'cut' }],
    ['{"type":"FeatureCollection","features":[{"a":x}]}', { kind: 'broken', offset: 40, reason: 'json' }],
    ['{"type":"FeatureCollection","features":[{"a":x},{"b":', { kind: 'broken', offset: 40, reason: 'json' }],
    [
      `{"features":[1,{"a":${'['.repeat(300)}${']'.repeat(300)}}]}`,
      { kind: 'broken', offset: 219, reason: 'deep' },
    ],
    ['{"type":"FeatureCollection","features":[{"a":"\n', { kind: 'broken', offset: 46 }],
  ])('refuses %j', (text, refusal) => {
    const read = readText(text)
    expect(read.refusal).toMatchObject(refusal)
    expect(read.columns).toBeUndefined()
  })

  it('reads a text with a zero byte', () => {
    const table = readText('name,date,lat,lon\nA\0B,2001-01-01,1,2\nC,2002-01-01,3,4\n')
    expect(table).toMatchObject({ titles: ['A B', 'C'], refusal: undefined })
    expect(table.facts).toMatchObject({ broken: { syntax: 0, 'no-feature': 0 }, unplaced: { none: 0 } })
    expect(readText(`[${feature('a\0')},${B}]`)).toMatchObject({ refusal: undefined })
  })

  it('reads what comes before and after a fault', () => {
    const read = readText(`{"features":[${A},{"type":"Feature","properties":{"title":"x},${B},${C}`)
    expect(read.titles).toEqual(['b', 'a', 'c'])
    expect(read.facts).toMatchObject({ broken: { syntax: 1 }, brokenRecords: [{ reason: 'syntax' }] })
    expect(read.facts?.fault).toBeDefined()
  })

  it('reads whole features before a cut at any byte', () => {
    const text = `{"features":[${A},${B},${feature('ü')}]}`
    const bytes = new Uint8Array(Buffer.from(text))
    for (let cut = 0; cut <= bytes.length; cut++) {
      const { titles, facts, refusal } = readBytes(bytes.subarray(0, cut))
      const whole = [A, B].filter((each) => text.indexOf(each) + each.length <= cut).length
      expect(titles.length).toBeGreaterThanOrEqual(whole)
      expect(refusal === undefined).toBe(titles.length > 0)
      if (cut < bytes.length && titles.length > 0) expect(facts?.fault?.kind).toBe('cut')
    }
  })

  it('keeps hostile features from harm', () => {
    const deep = `{"type":"Feature","properties":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
    const proto =
      '{"__proto__":{"title":"x"},"type":"Feature","properties":{"__proto__":{"title":"p","date":"1990"},"constructor":1}}'
    const twice =
      '{"type":"Feature","properties":{"title":"1","title":"2"},"properties":{"title":"3","date":"2000"}}'
    const large = feature('x'.repeat(10_000_000), '2001')
    const read = readText(`{"features":[${deep},${proto},${twice},${large},${A}]}`)
    expect([...read.titles].sort()).toEqual(['', '3', 'a', `${'x'.repeat(300)}…`])
    expect(read.facts?.broken).toEqual({ syntax: 0, deep: 1, large: 0, 'no-feature': 0 })
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })

  it('reads tables of Windows-1252, and those of UTF-8 with a few such rows', () => {
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
    const legacy = readBytes(bytes('title,date,lat,lon\nZ\u00fcrich \u0080,1990,47,8\n'))
    expect([legacy.titles, legacy.facts?.encoding]).toEqual([['Zürich €'], 'Windows-1252'])
    const mixed = Buffer.concat([Buffer.from('title,date\nGenève,1990\n'), bytes('B\u00e2le,1991\n')])
    expect(readBytes(new Uint8Array(mixed)).titles).toEqual(['Genève', 'Bâle'])
  })

  it('tells where a text of JSON is no UTF-8', () => {
    const text = Buffer.from(`{"features":[${feature('Z_rich')}]}`)
    const at = text.indexOf('_')
    text[at] = 0xfc
    expect(readBytes(new Uint8Array(text)).facts?.notUtf8).toBe(at)
    expect(readText(A.replace('"a"', '"\uFFFD"')).facts?.notUtf8).toBeUndefined()
  })

  it('reads the positions of tables', () => {
    const read = readText('title,lat,lon\na,10,20.5\nb,"10° 30\' S",1\nc,x,y\nd,95,1\ne,,\n')
    expect([...(read.columns?.events.x ?? [])].slice(0, 2)).toEqual([fixedX(20.5), fixedX(1)])
    expect(read.facts?.unplaced).toEqual({ none: 1, empty: 1, 'off-earth': 1 })
    const cells = readText(
      'title,geometry\na,"{""type"":""LineString"",""coordinates"":[[1,1],[2,2]]}"\nb,{\n',
    )
    expect(cells.columns?.shapes?.row).toHaveLength(1)
    expect(readText('title,coordinates\na,"48.85, 2.35"\n').columns?.events.x[0]).toBe(fixedX(2.35))
  })

  it('keeps tracks with their times, and tells whose shapes found no room', () => {
    const track = JSON.stringify({
      type: 'Feature',
      properties: { title: 't', coordTimes: ['1970-01-02', '1970-01-03'] },
      geometry: {
        type: 'LineString',
        coordinates: [
          [1, 1],
          [2, 2],
        ],
      },
    })
    expect([...(readText(track).columns?.shapes?.times ?? [])]).toEqual([1, 2])
    expect(readText(track, [], { mostVertices: 1 }).facts).toMatchObject({ pointsOnly: 1, rows: 1 })
  })

  it('hands out what it has, which stays as it was', () => {
    const reader = new CollectionReader({ decode })
    const push = (text: string) => reader.push(new Uint8Array(Buffer.from(text)))
    push(`{"features":[${A}`)
    expect(reader.part()).toBeUndefined()
    push(`,${B}`.repeat(3000))
    const early = reader.part()
    expect(early?.facts.rows).toBeGreaterThan(2000)
    const starts = early?.columns.events.start.slice()
    push(`,${feature('z', '1900')}]}`)
    reader.end()
    expect(early?.columns.events.start).toEqual(starts)
    expect(reader.part()?.facts).toMatchObject({ rows: 3002, dated: 3002 })
  })

  it('survives any bytes and counts them all', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('', '{"features":[', 'a,b\n1,2\n', `${A}\n`),
        (bytes, before) => {
          const text = Buffer.concat([Buffer.from(before), bytes])
          const { facts, refusal } = readBytes(new Uint8Array(text))
          expect(facts === undefined).toBe(refusal !== undefined)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
