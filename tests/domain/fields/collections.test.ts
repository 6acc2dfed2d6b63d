import { expect, test } from 'vitest'
import { createFeatureReader, findFields } from '../../../src/domain/fields/feature-fields'
import { asArray, asObject } from '../../../src/domain/json/json-value'
import { readSpan } from '../../../src/domain/time/read-span'

const texts = import.meta.glob<string>('/tests/fixtures/collections/*.geojson', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function featuresOf(name: string): readonly unknown[] {
  return asArray(asObject(JSON.parse(texts[`/tests/fixtures/collections/${name}.geojson`] ?? '')).features)
}

/** First and last time of EDTF; undefined of the empty text. */
function boundsOf(edtf: string) {
  if (edtf === '') return undefined
  const read = readSpan(edtf)
  if ('problem' in read) throw new Error(`${edtf} is no EDTF`)
  return [read.span.earliestStart, read.span.latestEnd]
}

const SPANS: Readonly<Record<string, readonly string[]>> = {
  edtf: ['1901-06', '1902-11-03/1903-02', '190X', '1904/..', ''],
  'linked-places': ['1150/1803', '0950/1400', '0732', '1200/1600'],
  'when-in-properties': ['1851-07-15/1851-07-16', '1852-07-14/1852-07-15'],
  'when-in-geometries': ['1410/1550', '1600/1650'],
  'start-end': ['1650/1702', '1702-05-01/1799-03', '1850/..', '1900/..', '1910'],
  'open-history-map': ['1901/1938-02', '1903-04/1960', '1910-05-20'],
  'start-date-camel': ['2011-03-05/2011-03-06', '2012-07-14'],
  'datestart-dateend': ['1788-03-01/1791-12-31', '1792-01-01/..'],
  'edtf-years': ['-1267/-0406', '-2684/-2277', '-0061/0264'],
  'start-end-padded': ['0395/1453', '0750/1258', '0843/'],
  'begin-end-padded': ['0481/0843', '0507/0751'],
  'from-to-padded': ['-0026/0476', '-1100/-0332'],
  'start-end-early': ['0395/0843', '0014/0476'],
  'start-padded': ['0395'],
  'from-to': ['1923/1931', '1931/1932', '1932/1955'],
  'valid-from-to': ['2004-05-01T00:00:00Z/2009-04-30T23:59:59Z', '2009-05-01T00:00:00Z/..'],
  'min-max-date': ['-0749/-0549', '-0029/0300'],
  time: ['2019-07-06T03:19:53.040Z', '2019-07-06T03:47:53Z'],
  'epoch-milliseconds': ['2019-07-06T03:19:53.040Z', '2019-07-06T03:47:53.980Z', '2019-07-06T03:49:50.000Z'],
  'epoch-seconds': ['2016-07-01T00:00:00Z', '2016-07-01T00:01:00Z', '2016-07-01T00:02:00Z'],
  'arcgis-days': ['2013-01-03', '2013-01-04'],
  'coord-times': ['2012-06-01T07:00:00Z/2012-06-01T08:15:00Z', '2012-06-01T07:40:00Z'],
  'coordinate-properties': ['2013-05-01T06:00:00Z/2013-05-02T17:00:00Z'],
  'times-epoch': [
    '2016-07-01T00:00:00.000Z/2016-07-01T00:02:00.000Z',
    '2016-07-01T00:01:40.000Z/2016-07-01T00:03:40.000Z',
  ],
  'linestring-timestamps': ['2013-05-31T11:33:20Z/2013-05-31T13:33:20Z'],
  'timespan-begin-end': ['1861-04-12/1861-04-14', '1862/1863'],
  'time-stamp': ['1997-07-16T07:30:15Z', '1997-07'],
  timestamp: ['2008-02-03T10:11:12', '2008-02-03T10:11'],
  'year-month-day': ['1896-06-15', '0365-07-21', '-0425-06', '1755', ''],
  'year-month-day-end': ['1914-08-05/1914-08-16', '1914-09-05/1914-09-12'],
  year: ['-3499', '-0043', '0732', '1850'],
  'astronomical-years': ['-0001', '0000', '0001'],
  'from-year-to-year': ['-3399/-3000', '-0299/-0200'],
  bounds: ['0730/1199', '/1500', '1100/1300', '1300/..'],
  words: [
    ...['1851-07-15/1851-07-16', '1851-07-15', '1851-07', '1850~', '185X', '18XX'],
    ...['-0043', '-0299', '0079', ''],
  ],
  'day-first': ['1914-07-08', '1914-07-13', '1914-08-01'],
  'month-first': ['2013-07-08T00:00:00', '2013-07-15T13:05:09'],
  'iso-odd-name': ['2014-05-06', '2014-05-07'],
  'iso-forms': [
    ...['1986-06-07', '1986-06-02/1986-06-08', '1986-06-07', '1986-06-07', '1986-06-07T12:30:00Z'],
    ...['1986-06-07T12:30:00Z', '1986-06-07T12:30:00Z', '1986'],
  ],
  'compact-numbers': ['2019-03-12', '2019-03-13'],
  'fourth-coordinate': ['2015-09-30T18:10:10Z/2015-09-30T18:12:10Z', '2015-09-30T19:06:40Z'],
  persian: ['1979-02-11', '1980-09-22'],
  'whole-days': ['1997-03-01/1997-03-04', '1997-04-01'],
  'year-at-midnight': ['1880', '1951'],
  'prefixed-parts': ['1970-01-01', '1970-02'],
  'words-with-time': ['1950-04-28T14:45:00/1950-04-28T14:50:00', '1950-04-29T09:05:00/1950-04-29T09:15:30'],
  'observed-on': ['2020-05-06', '2020-05-08'],
  'upload-timestamp': ['2019-01-02', '2019-01-03'],
  'born-died': ['1815-12-10/1852-11-27', '1820/1890-03'],
  'no-dates': ['', ''],
  'date-of-other-things': ['', ''],
}

test('each convention has a fixture, and each fixture a test', () => {
  const names = Object.keys(texts).map((path) => path.split('/').at(-1)?.replace('.geojson', ''))
  expect(names.sort()).toEqual(Object.keys(SPANS).sort())
})

test.each(Object.entries(SPANS))('the dates of %s are found and read', (name, spans) => {
  const features = featuresOf(name)
  const reader = createFeatureReader(findFields(features))
  const read = features.map((feature) => reader.read(feature).span)
  expect(read).toHaveLength(spans.length)
  for (const [index, span] of read.entries()) {
    const [from, to] = boundsOf(spans[index] ?? '') ?? []
    const told = `${name} ${index} ${spans[index]}`
    if (from === undefined || to === undefined) {
      expect(span, told).toBeUndefined()
      continue
    }
    // Milliseconds and seconds are fractions of days.
    for (const [is, wanted] of [
      [span?.earliestStart, from],
      [span?.latestEnd, to],
    ] as const) {
      if (Number.isFinite(wanted)) expect(is, told).toBeCloseTo(wanted, 5)
      else expect(is, told).toBe(wanted)
    }
  }
  expect(reader.revised()).toBeUndefined()
})
