import { describe, expect, test } from 'vitest'
import { collectionExtent } from '../../../src/domain/collection/collection-extent'
import { createFeatureReader, findFields } from '../../../src/domain/fields/feature-fields'
import { asArray, asObject } from '../../../src/domain/json/json-value'
import { civilToDays } from '../../../src/domain/time/days'
import type { GrainUnit } from '../../../src/domain/time/extent'
import { readSpan } from '../../../src/domain/time/read-span'
import { featureKernel } from '../collection/quick/feature-kernel'
import { readBytes } from '../collection/read-text'
import { toBytes } from '../collection/scan-text'

const texts = import.meta.glob<string>('/tests/fixtures/collections/*.geojson', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function textOf(name: string): string {
  return texts[`/tests/fixtures/collections/${name}.geojson`] ?? ''
}

/** First and last time of EDTF; undefined of the empty text. */
function boundsOf(edtf: string): readonly [number, number] | undefined {
  if (edtf === '') return undefined
  const read = readSpan(edtf)
  if ('problem' in read) throw new Error(`${edtf} is no EDTF`)
  return [read.span.earliestStart, read.span.latestEnd]
}

interface Convention {
  /** Of each feature, in EDTF; empty where it has none. */
  readonly dates: readonly string[]
  /** All that the axis shows, from the first to the last whole day, month or minute of it. */
  readonly axis: string
  readonly grain?: GrainUnit
}

const TODAY = civilToDays(2026, 1, 1)

const CONVENTIONS: Readonly<Record<string, Convention>> = {
  edtf: { dates: ['1901-06', '1902-11-03/1903-02', '190X', '1904/..', ''], axis: '1900/2026' },
  'linked-places': { dates: ['1150/1803', '0950/1400', '0732', '1200/1600'], axis: '0732/1803' },
  'when-in-properties': {
    dates: ['1851-07-15/1851-07-16', '1852-07-14/1852-07-15'],
    axis: '1851-07-15/1852-07-15',
  },
  'when-in-geometries': { dates: ['1410/1550', '1600/1650'], axis: '1410/1650' },
  'start-end': {
    dates: ['1650/1702', '1702-05-01/1799-03', '1850/..', '1900/..', '1910'],
    axis: '1650/2026',
  },
  'open-history-map': { dates: ['1901/1938-02', '1903-04/1960', '1910-05-20'], axis: '1901/1960' },
  'start-date-camel': { dates: ['2011-03-05/2011-03-06', '2012-07-14'], axis: '2011-03/2012-07' },
  'datestart-dateend': { dates: ['1788-03-01/1791-12-31', '1792-01-01/..'], axis: '1788/2026' },
  'edtf-years': { dates: ['-1267/-0406', '-2684/-2277', '-0061/0264'], axis: '-2684/0264' },
  'start-end-padded': { dates: ['0395/1453', '0750/1258', '0843/'], axis: '0395/2026' },
  'begin-end-padded': { dates: ['0481/0843', '0507/0751'], axis: '0481/0843' },
  'from-to-padded': { dates: ['-0026/0476', '-1100/-0332'], axis: '-1100/0476' },
  'start-end-early': { dates: ['0395/0843', '0014/0476'], axis: '0014/0843' },
  'start-padded': { dates: ['0395'], axis: '0395' },
  'from-to': { dates: ['1923/1931', '1931/1932', '1932/1955'], axis: '1923/1955' },
  'valid-from-to': {
    dates: ['2004-05-01T00:00:00Z/2009-04-30T23:59:59Z', '2009-05-01T00:00:00Z/..'],
    axis: '2004-05/2026-01',
  },
  'min-max-date': { dates: ['-0749/-0549', '-0029/0300'], axis: '-0749/0300' },
  time: {
    dates: ['2019-07-06T03:19:53.040Z', '2019-07-06T03:47:53Z'],
    axis: '2019-07-06T03:19/2019-07-06T03:47',
    grain: 'second',
  },
  'epoch-milliseconds': {
    dates: ['2019-07-06T03:19:53.040Z', '2019-07-06T03:47:53.980Z', '2019-07-06T03:49:50.000Z'],
    axis: '2019-07-06T03:19/2019-07-06T03:49',
    grain: 'second',
  },
  'epoch-seconds': {
    dates: ['2016-07-01T00:00:00Z', '2016-07-01T00:01:00Z', '2016-07-01T00:02:00Z'],
    axis: '2016-07-01T00:00/2016-07-01T00:02',
    grain: 'second',
  },
  'arcgis-days': { dates: ['2013-01-03', '2013-01-04'], axis: '2013-01-03/2013-01-04' },
  'coord-times': {
    dates: ['2012-06-01T07:00:00Z/2012-06-01T08:15:00Z', '2012-06-01T07:40:00Z'],
    axis: '2012-06-01T07:00/2012-06-01T08:15',
    grain: 'second',
  },
  'coordinate-properties': {
    dates: ['2013-05-01T06:00:00Z/2013-05-02T17:00:00Z'],
    axis: '2013-05-01T06:00/2013-05-02T17:59',
    grain: 'minute',
  },
  'times-epoch': {
    dates: [
      '2016-07-01T00:00:00.000Z/2016-07-01T00:02:00.000Z',
      '2016-07-01T00:01:40.000Z/2016-07-01T00:03:40.000Z',
    ],
    axis: '2016-07-01T00:00/2016-07-01T00:03',
    grain: 'second',
  },
  'linestring-timestamps': {
    dates: ['2013-05-31T11:33:20Z/2013-05-31T13:33:20Z'],
    axis: '2013-05-31T11:33/2013-05-31T13:33',
    grain: 'second',
  },
  'timespan-begin-end': { dates: ['1861-04-12/1861-04-14', '1862/1863'], axis: '1861-04/1863-12' },
  'time-stamp': { dates: ['1997-07-16T07:30:15Z', '1997-07'], axis: '1997-07' },
  timestamp: {
    dates: ['2008-02-03T10:11:12', '2008-02-03T10:11'],
    axis: '2008-02-03T10:11',
    grain: 'second',
  },
  'year-month-day': { dates: ['1896-06-15', '0365-07-21', '-0425-06', '1755', ''], axis: '-0425/1896' },
  'year-month-day-end': {
    dates: ['1914-08-05/1914-08-16', '1914-09-05/1914-09-12'],
    axis: '1914-08-05/1914-09-12',
  },
  year: { dates: ['-3499', '-0043', '0732', '1850'], axis: '-3499/1850' },
  'astronomical-years': { dates: ['-0001', '0000', '0001'], axis: '-0001/0001' },
  'from-year-to-year': { dates: ['-3399/-3000', '-0299/-0200'], axis: '-3399/-0200' },
  bounds: { dates: ['0730/1199', '/1500', '1100/1300', '1300/..'], axis: '0730/2026' },
  words: {
    dates: [
      ...['1851-07-15/1851-07-16', '1851-07-15', '1851-07', '1850~', '185X', '18XX'],
      ...['-0043', '-0299', '0079', ''],
    ],
    axis: '-0299/1899',
  },
  'day-first': { dates: ['1914-07-08', '1914-07-13', '1914-08-01'], axis: '1914-07-08/1914-08-01' },
  'month-first': {
    dates: ['2013-07-08T00:00:00', '2013-07-15T13:05:09'],
    axis: '2013-07-08/2013-07-15',
    grain: 'hour',
  },
  'iso-odd-name': { dates: ['2014-05-06', '2014-05-07'], axis: '2014-05-06/2014-05-07' },
  'iso-forms': {
    dates: [
      ...['1986-06-07', '1986-06-02/1986-06-08', '1986-06-07', '1986-06-07', '1986-06-07T12:30:00Z'],
      ...['1986-06-07T12:30:00Z', '1986-06-07T12:30:00Z', '1986'],
    ],
    axis: '1986',
  },
  'compact-numbers': { dates: ['2019-03-12', '2019-03-13'], axis: '2019-03-12/2019-03-13' },
  'fourth-coordinate': {
    dates: ['2015-09-30T18:10:10Z/2015-09-30T18:12:10Z', '2015-09-30T19:06:40Z'],
    axis: '2015-09-30T18:10/2015-09-30T19:06',
    grain: 'second',
  },
  persian: { dates: ['1979-02-11', '1980-09-22'], axis: '1979-02/1980-09' },
  'whole-days': { dates: ['1997-03-01/1997-03-04', '1997-04-01'], axis: '1997-03-01/1997-04-01' },
  'year-at-midnight': { dates: ['1880', '1951'], axis: '1880/1951' },
  'prefixed-parts': { dates: ['1970-01-01', '1970-02'], axis: '1970-01/1970-02' },
  'words-with-time': {
    dates: ['1950-04-28T14:45:00/1950-04-28T14:50:00', '1950-04-29T09:05:00/1950-04-29T09:15:30'],
    axis: '1950-04-28T14:00/1950-04-29T09:59',
    grain: 'minute',
  },
  'observed-on': { dates: ['2020-05-06', '2020-05-08'], axis: '2020-05-06/2020-05-08' },
  'upload-timestamp': { dates: ['2019-01-02', '2019-01-03'], axis: '2019-01-02/2019-01-03' },
  'born-died': { dates: ['1815-12-10/1852-11-27', '1820/1890-03'], axis: '1815/1890' },
  'no-dates': { dates: ['', ''], axis: '2025-01-02/2026-01-01' },
  'date-of-other-things': { dates: ['', ''], axis: '2025-01-02/2026-01-01' },
}

/** Milliseconds and seconds are fractions of days. */
const about = (time: number): number => (Number.isFinite(time) ? expect.closeTo(time, 5) : time)

test('each convention has a fixture, and each fixture a test', () => {
  const names = Object.keys(texts).map((path) => path.split('/').at(-1)?.replace('.geojson', ''))
  expect(names.sort()).toEqual(Object.keys(CONVENTIONS).sort())
})

test.each(Object.entries(CONVENTIONS))('the dates of %s are found and read', (name, { dates }) => {
  const features = asArray(asObject(JSON.parse(textOf(name))).features)
  const reader = createFeatureReader(findFields(features))
  const read = features.map((feature) => {
    const { span } = reader.read(feature)
    return span && [span.earliestStart, span.latestEnd]
  })
  expect(read).toEqual(dates.map((date) => boundsOf(date)?.map(about)))
  expect(reader.revised()).toBeUndefined()
})

describe.each(Object.entries(CONVENTIONS))('a file with the dates of %s', (name, { dates, axis, grain }) => {
  const bytes = toBytes(textOf(name))
  const spans = dates.flatMap((date) => {
    const bounds = boundsOf(date)
    return bounds ? [bounds] : []
  })
  const inTime = spans.toSorted(([from, to], [otherFrom, otherTo]) => from - otherFrom || otherTo - to)

  test.each([
    ['parsed', () => readBytes(bytes)],
    [
      'read by the kernel',
      () => readBytes(bytes, [], { fields: readBytes(bytes).fields, kernel: featureKernel() }),
    ],
  ])('has them in order and on the axis where it is %s', (_, read) => {
    const { columns, facts } = read()
    if (!columns || !facts) throw new Error('nothing is read')
    const { start, end, dated, rows } = columns.events
    const packed = Array.from({ length: dated }, (_, row) => [start[row], end[row]])
    expect(packed).toEqual(inTime.map((bounds) => bounds.map(about)))
    expect([rows, facts.dated]).toEqual([dates.length, spans.length])
    const [from = 0, to = 0] = boundsOf(axis) ?? []
    const extent = collectionExtent(facts.times, TODAY)
    expect([extent.from, extent.to, extent.grain]).toEqual([about(from), about(to), grain])
  })
})
