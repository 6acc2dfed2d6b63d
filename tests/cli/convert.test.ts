import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import { TARGET_FORMATS } from '../../src/cli/convert/read-options'
import { runConvert } from '../../src/cli/convert/run-convert'
import { SOURCE_FORMATS } from '../../src/domain/convert/source-format'
import { COLUMN_ROLES } from '../../src/domain/fields/column-roles'

const cwd = mkdtempSync(join(tmpdir(), 'convert-'))
afterAll(() => rmSync(cwd, { recursive: true }))
for (const name of readdirSync('tests/fixtures/convert'))
  copyFileSync(`tests/fixtures/convert/${name}`, join(cwd, name))
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(cwd, name), bytes)
const run = (args: string, input: string | Uint8Array = '') =>
  runConvert(args.split(' '), {
    cwd,
    colours: false,
    readInput: () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
  })

describe('npm run convert', () => {
  it('writes what it read, and says what it took for what and what was lost', () => {
    const { output, errorOutput, exitCode } = run('us-dates.csv us.geojson')
    expect([output, exitCode]).toEqual(['', 0])
    expect(errorOutput).toBe(`Taken as
  Read as a table (CSV)
  Cells parted by commas
  Column "name" is title: line 2 Bridge opened
  Column "start" is start: line 2 8/7/1914
  Column "end" is end: line 3 8/21/1914
  Column "coordinates" is position: line 2 40.7061, -73.9969
  Column "link" is url: line 2 https://example.org/bridge
  Column "code" is a property: text
  Dates like 8/7/1914 have the month first, as a number above 12 tells: line 3 8/17/1914
  2 positions taken as latitude, longitude, though nothing tells: line 2 40.7061, -73.9969, line 3 40.71, -74.00
  2 dates written as EDTF: line 2 8/7/1914 → 1914-08-07, line 3 8/17/1914 – 8/21/1914 → 1914-08-17/1914-08-21
  1 leading ' that guards against formulas taken off: line 3 '=2
  1 feature has no date that can be read: line 4 Mill closed
  1 feature has no position: line 4 Mill closed
Not carried over as it was
  Links that do not lead to the web (http, https) are no links here (1): line 3 ftp://example.org/fair
  1 position that cannot be read (kept as text in "positionText"): line 4 somewhere
  1 date that cannot be read (kept as text in "dateText"): line 4 13/13/1914
3 features written in us.geojson; 3 kinds of things not carried over as it was.
`)
    expect(read('us.geojson')).toContain('"date": "1914-08-17/1914-08-21"')
  })

  it('names the way out where it did not see which column holds the dates, and does not say that nothing was lost', () => {
    const { errorOutput } = run('- - --to geojson', 'a,title\nlong ago,Bridge\nlater,Mill')
    expect(errorOutput).toContain(
      '2 features have no date that can be read: line 2 Bridge, line 3 Mill; --map date=COLUMN says which column holds it\n',
    )
    expect(errorOutput).toContain(
      '2 features written, none of them with a position, 2 of them without a date.',
    )
    expect(run('- - --to geojson', 'date,title\n8/7/1914,Bridge').errorOutput).toContain(
      'though nothing tells: line 2 8/7/1914; --dates month-first reads them the other way\n',
    )
  })

  it('names the way out of a table without a position, does not say that nothing was lost, and fails where that is asked', () => {
    const table = 'title,date,lat_a,lon_b\nBridge,1914,1,2\nMill,1915,3,4'
    const { errorOutput } = run('- - --to geojson', table)
    expect(errorOutput).toContain(
      '2 features have no position: line 2 Bridge, line 3 Mill; --map lat=COLUMN,lon=COLUMN says which columns hold it\n',
    )
    expect(errorOutput).toContain('2 features written, none of them with a position.\n')
    for (const to of ['geojson', 'geojson-seq']) {
      expect(run(`- - --to ${to}`, table).exitCode).toBe(0)
      expect(run(`- - --to ${to} --strict`, table).exitCode).toBe(1)
      expect(run(`- - --to ${to} --strict`, `${table}\nFord,1916,,`.replaceAll('_a', '_b')).exitCode).toBe(0)
    }
  })

  it('says which columns are called as coordinates are, where it took none', () => {
    for (const to of ['geojson', 'geojson-seq'])
      expect(run(`- - --to ${to}`, 'title,gps_lat,gps_lon\nBridge,1,400').errorOutput).toMatch(
        /Not carried over as it was\n {2}Column "gps_lat" is called as a coordinate is, .*\n {2}Column "gps_lon" is/,
      )
  })

  it('never writes over a file unless it is told to', () => {
    write('there.csv', 'mine')
    expect(run('timeline.json there.csv')).toMatchObject({ exitCode: 2 })
    expect(run('timeline.json there.csv').errorOutput).toContain('there.csv is there already')
    expect(read('there.csv')).toBe('mine')
    expect(run('timeline.json there.csv --force')).toMatchObject({ exitCode: 0 })
    expect(read('there.csv')).toContain('Bridge opened')
  })

  it('reads standard input and writes standard output', () => {
    const { output, exitCode } = run('- - --to csv', read('walk.gpx'))
    expect(exitCode).toBe(0)
    expect(output.split('\r\n')[0]).toBe(
      '\uFEFFtitle,date,category,coordTimes,heart,summary,url,properties.comment,symbol,geometry',
    )
  })

  it('says what it put before a text that a spreadsheet would run', () => {
    const { errorOutput } = run('- - --to csv', 'date,title\n1981,=cmd|x\n1982,Mill')
    expect(errorOutput).toContain(
      "  A leading ' put before 1 text that a spreadsheet would run as a formula: feature 1 =cmd|x\n",
    )
  })

  it('takes columns and the order of dates as it is told', () => {
    const table = 'a,b,c\n8/7/1914,Bridge,1\n9/7/1914,Mill,2'
    const { output } = run(
      '- - --to geojson --map date=a,title=2 --map category=c --dates month-first',
      table,
    )
    const [{ properties }] = JSON.parse(output).features
    expect(properties).toEqual({ title: 'Bridge', date: '1914-08-07', category: '1' })
  })

  it('exits with 1 for what was lost, where that is asked', () => {
    expect(run('earth.kml - --to geojson --strict').exitCode).toBe(1)
    expect(run('walk.gpx - --to geojson --strict').exitCode).toBe(0)
  })

  it('reads tables of Windows and UTF-16, and says so', () => {
    write('windows.csv', Uint8Array.from(Buffer.from('Titel;Datum\nBrücke;1914\n', 'latin1')))
    expect(run('windows.csv - --to geojson')).toMatchObject({ output: expect.stringContaining('"Brücke"') })
    expect(run('windows.csv - --to geojson').errorOutput).toContain('read as Windows-1252')
    write('wide.csv', Buffer.from('\uFEFFTitel\tDatum\nBrücke\t1914\n', 'utf16le'))
    expect(run('wide.csv - --to geojson').output).toContain('"Brücke"')
    write('windows.json', Uint8Array.from(Buffer.from('{"events":["ü"]}', 'latin1')))
    expect(run('windows.json - --to geojson')).toMatchObject({
      exitCode: 1,
      errorOutput: 'windows.json is no UTF-8 from byte 12 on. Save it as UTF-8 first.\n',
    })
  })

  const spelled = (id: string) =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","id":${id},"geometry":null,"properties":{"n":1e999,"z":-0.0,"p":1.50}}]}`

  it('carries the spelling of numbers from GeoJSON to GeoJSON', () => {
    const { output, errorOutput } = run('- - --to geojson', spelled('12345678901234567890'))
    expect(output).toContain('"id": 12345678901234567890,')
    for (const number of ['"n": 1e999', '"z": -0.0', '"p": 1.50']) expect(output).toContain(number)
    expect(errorOutput).not.toContain('Not carried over')
    const [feature] = JSON.parse(spelled('7')).features
    const bare = run('- - --to geojson', spelled('12345678901234567890').slice(40, -2))
    expect(feature.type).toBe('Feature')
    expect(bare.output).toBe(output)
  })

  it('lists numbers that become other ones, and members that go since others have their name', () => {
    expect(run('- - --to csv', spelled('12345678901234567890')).errorOutput).toContain(
      '3 numbers with more digits than are calculated with, too large or too small: line 1 12345678901234567890 → 12345678901234567000, line 1 1e999 → null, line 1 -0.0 → 0\n',
    )
    const slides =
      '{"events":[{"start_date":{"year":1914},"text":{"headline":"A"},"count":12345678901234567890}]}'
    expect(run('- - --to geojson', slides).errorOutput).toContain('1 number with more digits')
    const twice = spelled('12345678901234567890').replace('"n":1e999', '"n":1,"n":2')
    const { output, errorOutput } = run('- - --to geojson', twice)
    expect(errorOutput).toContain(
      '1 member of an object that has the name twice: the last one was taken: line 1 n\n',
    )
    expect(output).toContain('"id": 12345678901234567890,')
    expect(output).toContain('"n": 2,')
  })

  it('refuses what it cannot read, says where, and writes nothing', () => {
    write('broken.json', '{ "events": [],, }')
    write('broken.kml', '<kml>\n<Document>\n</kml>')
    expect(run('broken.json new.geojson')).toMatchObject({ output: '', exitCode: 1 })
    expect(run('broken.json new.geojson').errorOutput).toContain('broken.json:1:16 error json/')
    for (const code of ['var x = {};', '// data\ncallback([', 'export default {}']) {
      write('program.geojson', code)
      const { errorOutput } = run('program.geojson new.geojson')
      expect(errorOutput).toMatch(/^program\.geojson:[12]:1 error json\/\S+ .*\n.*\n {2}\^/)
    }
    expect(run('broken.kml new.geojson').errorOutput).toBe(
      'broken.kml:2 convert/not-xml  The file is no well-formed XML from here on.\n',
    )
    expect(existsSync(join(cwd, 'new.geojson'))).toBe(false)
  })

  it.each([
    ['us-dates.csv', 'Two files are needed'],
    ['us-date.csv a.csv', 'Did you mean us-dates.csv?'],
    ['us-dates.csv a.xlsx', 'give --to with one of csv, linked-places, geojson, geojson-seq, parquet'],
    ['us-dates.csv a.csv --from exel', '--from takes one of csv, geojson'],
    ['us-dates.csv a.csv --map dat=start', 'Did you mean date?'],
    ['us-dates.csv a.parquet --row-group 0', '--row-group takes a number of rows from 1, not "0"'],
    ['us-dates.csv a.csv --row-group 9', '--row-group is for Parquet'],
    ['us-dates.csv a.csv --map start', '--map takes pairs'],
    ['us-dates.csv a.csv --map date=strat', 'Did you mean "start"?'],
    ['us-dates.csv a.csv --map date=Nix', 'There is no column "Nix". The columns are "'],
    ['us-dates.csv a.csv --colour', 'There is no option --colour.\nUsage: npm run convert'],
    ['us-dates.csv ', 'The name of a file is empty ("")'],
    ['us-dates.csv a.csv --from', '--from needs a value'],
    ['timeline.json a.csv --map date=start', 'for tables: this is none'],
  ])('says what is wrong with %s', (args, message) => {
    const { output, errorOutput, exitCode } = run(args)
    expect([output, exitCode]).toEqual(['', 2])
    expect(errorOutput).toContain(message)
    expect(errorOutput).toContain('See npm run convert -- --help.')
  })

  it('explains itself', () => {
    const { output, exitCode } = run('--help')
    expect(exitCode).toBe(0)
    for (const word of [...COLUMN_ROLES, ...SOURCE_FORMATS, ...TARGET_FORMATS])
      expect(output).toMatch(`${word}`)
  })
})

describe('npm run convert to many features', () => {
  const table = 'date,title,lat,lon\n1901,Mill,1,2\n1900,Bridge,3,4\n1902,Fair,5,6'

  it('writes a text sequence that RFC 8142 describes, by the ending of the name', () => {
    expect(run('- seq.geojsons', table)).toMatchObject({ exitCode: 0 })
    const texts = read('seq.geojsons').split('\u001e')
    expect(texts.shift()).toBe('')
    expect(texts.every((text) => text.endsWith('}\n') && text.split('\n').length === 2)).toBe(true)
    const features = texts.map((text) => JSON.parse(text))
    expect(features.map(({ type, properties }) => [type, properties.title])).toEqual([
      ['Feature', 'Mill'],
      ['Feature', 'Bridge'],
      ['Feature', 'Fair'],
    ])
    const named = '{"type":"FeatureCollection","name":"all","features":[{"type":"Feature","geometry":null}]}'
    expect(run('- - --to geojson-seq', named).errorOutput).toContain('Member "name" of the collection')
  })

  it('writes Parquet in the order of time, in row groups of the size asked for', async () => {
    expect(run('- all.parquet --row-group 2', table)).toMatchObject({ output: '', exitCode: 0 })
    const buffer = Uint8Array.from(readFileSync(join(cwd, 'all.parquet'))).buffer
    const metadata = parquetMetadata(buffer)
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([2, 1])
    const file = {
      byteLength: buffer.byteLength,
      slice: (from: number, to?: number) => buffer.slice(from, to),
    }
    const rows = await parquetReadObjects({ file, metadata, columns: ['date', 'title'] })
    expect(rows).toEqual([
      { date: '1900', title: 'Bridge' },
      { date: '1901', title: 'Mill' },
      { date: '1902', title: 'Fair' },
    ])
  })

  it('keeps the columns of a table under their names, and says what they were taken for', () => {
    const { output, errorOutput } = run(
      '- - --to geojson-seq',
      'name,year,place,code,n\nKadesh,-1274,Syria,007,7\n',
    )
    expect(JSON.parse(output.slice(1)).properties).toEqual({
      name: 'Kadesh',
      year: '-1274',
      place: 'Syria',
      code: '007',
      n: 7,
    })
    expect(errorOutput).toContain('Column "year" is date: line 2 -1274\n')
    expect(errorOutput).toContain('Years below 0 are years BCE: -44 is 44 BCE: line 2 -1274\n')
    expect(errorOutput).toContain('1 feature has no position: line 2 Kadesh;')
  })

  it('reads a table as it is told to, under the names of events', () => {
    const told = run('- - --to geojson-seq --map title=place', 'name,year,place\nKadesh,-1274,Syria\n')
    expect(JSON.parse(told.output.slice(1)).properties).toEqual({
      title: 'Syria',
      date: '-1273',
      name: 'Kadesh',
    })
  })

  it('writes Parquet to no standard output', () => {
    expect(run('- - --to parquet', table)).toMatchObject({ exitCode: 2, output: '' })
  })
})

describe('npm run convert of what is no plain text', () => {
  const table = 'title,date,lat,lon\nMill,1901,1,2\n'
  const line = (title: string) => `{"type":"Feature","geometry":null,"properties":{"title":"${title}"}}`
  const titlesIn = (output: string) =>
    JSON.parse(output).features.map(({ properties }: { properties: { title: string } }) => properties.title)

  it('unpacks gzip, also of several members, and says so', () => {
    const packed = Buffer.concat([gzipSync(table), gzipSync('Fair,1902,3,4\n')])
    const { output, errorOutput } = run('- - --to geojson', packed)
    expect(titlesIn(output)).toEqual(['Mill', 'Fair'])
    expect(errorOutput).toContain('Unpacked with gzip')
    expect(run('- - --to geojson', packed.subarray(0, -9))).toMatchObject({
      exitCode: 1,
      errorOutput: expect.stringContaining('is packed with gzip and cannot be unpacked'),
    })
  })

  it.each([
    ['geojson', 'UTF-16LE', Buffer.from(table, 'utf16le')],
    ['geojson', 'UTF-16BE', Buffer.from(table, 'utf16le').swap16()],
    ['geojson-seq', 'UTF-16LE', Buffer.from(table, 'utf16le')],
  ])('reads, to %s, %s without a mark, and says so', (to, encoding, bytes) => {
    const { output, errorOutput } = run(`- - --to ${to}`, bytes)
    expect(output).toContain('"Mill"')
    expect(errorOutput).toContain(encoding)
  })

  it.each([
    ['geojson', '"Mill"'],
    ['geojson-seq', '"Mi\\u0000ll"'],
  ])('reads, to %s, a table with a zero byte', (to, title) => {
    expect(run(`- - --to ${to}`, table.replace('Mill', 'Mi\0ll')).output).toContain(title)
  })

  it.each([
    ['Parquet', Buffer.from('PAR1\u0015\u0004\u00ff', 'latin1'), 'convert/parquet'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'convert/binary'],
  ])('refuses %s', (_, bytes, code) => {
    expect(run('- - --to geojson', bytes)).toMatchObject({
      output: '',
      exitCode: 1,
      errorOutput: expect.stringContaining(code),
    })
  })

  it.each([
    ['lines of GeoJSON', `${line('a')}\n${line('b')}\n`],
    ['a sequence of RFC 8142', `\u001e${line('a')}\n\u001e${line('b')}\n`],
    ['values laid out over several lines', `${line('a').replaceAll(',', ',\n')}\n${line('b')}`],
  ])('reads %s', (_, text) => {
    const { output, errorOutput } = run('- - --to geojson', text)
    expect(titlesIn(output)).toEqual(['a', 'b'])
    expect(errorOutput).toContain('Read as GeoJSON, one value after the other')
  })

  it('tells the line of a value that is broken, and lists values that are no features', () => {
    expect(run('- - --to geojson', `${line('a')}\n${line('b').slice(0, -9)}\n${line('c')}`)).toMatchObject({
      exitCode: 1,
      errorOutput: expect.stringMatching(/:2:\d+ .*json\//),
    })
    expect(run('- - --to geojson', `${line('a')}\n{"n":1}\n${line('c')}`).errorOutput).toContain(
      '1 value that is no feature: line 2',
    )
  })

  it('writes nothing of lines of JSON without a feature', () => {
    expect(run('- - --to geojson', '{"lat":1,"lon":2}\n{"lat":3,"lon":4}\n')).toMatchObject({
      output: '',
      exitCode: 1,
      errorOutput: expect.stringContaining('convert/no-features'),
    })
  })

  it('tells where in the whole text begins what is not closed, behind any number of values that are no features', () => {
    const others = '{"n":1}\n'.repeat(25)
    const broken = line('b').replaceAll(',', ',\n').replace('}', ']')
    const { exitCode, errorOutput } = run('- - --to geojson', `${others}${broken}\n${line('c')}`)
    expect(exitCode).toBe(1)
    const [, at] = /:(\d+):\d+ .*json\//.exec(errorOutput) ?? []
    expect([Number(at) > 25, errorOutput]).toEqual([true, expect.stringMatching(/line 2\d/)])
  })
})
