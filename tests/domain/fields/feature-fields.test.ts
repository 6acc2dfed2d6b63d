import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createFeatureReader,
  type FeatureFields,
  findFields,
} from '../../../src/domain/fields/feature-fields'
import type { FieldChoices } from '../../../src/domain/fields/field-choices'
import { readSpan } from '../../../src/domain/time/read-span'
import { wordDateReading } from '../../../src/i18n/word-date-way'

type Properties = Readonly<Record<string, unknown>>

function featuresOf(...all: readonly Properties[]) {
  return all.map((properties) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties,
  }))
}

function readAll(features: readonly unknown[], fields: FeatureFields) {
  const reader = createFeatureReader(fields)
  return { read: features.map((feature) => reader.read(feature)), revised: reader.revised() }
}

function daysOf(features: readonly unknown[], fields: FeatureFields) {
  return readAll(features, fields).read.map(({ span }) => span?.earliestStart)
}

function firstDay(edtf: string) {
  const read = readSpan(edtf)
  return 'span' in read ? read.span.earliestStart : undefined
}

test('fields say where each thing is, how it is read, with examples, and what else there is', () => {
  const features = featuresOf(
    { name: 'One', Datum: '13/7/1914', sort: 'a', Ort: 'X', web: 'https://example.org/1', remark: 'cold' },
    { name: 'Two', Datum: '8/7/1914', sort: 'b', Ort: 'Y', web: 'https://example.org/2' },
    { name: 'Three', Datum: null, sort: 'a', Ort: 'X', web: '' },
  )
  const fields = findFields(features)
  expect(fields.sampled).toBe(3)
  expect(fields.date.chosen).toEqual([
    {
      kind: 'member',
      at: ['properties', 'Datum'],
      reading: {
        kind: 'text',
        negative: 'bce',
        order: 'day-first',
        orderBecause: { reason: 'numbers', text: '13/7/1914' },
      },
      filled: 2,
      examples: ['13/7/1914', '8/7/1914'],
    },
  ])
  expect(fields.title.chosen).toEqual({
    at: ['properties', 'name'],
    filled: 3,
    examples: ['One', 'Two', 'Three'],
  })
  expect([fields.category, fields.place, fields.link].map(({ chosen }) => chosen?.at[1])).toEqual([
    'sort',
    'Ort',
    'web',
  ])
  expect(fields.title.others.map(({ at }) => at[1])).toContain('remark')
  expect(fields.date.others).toContainEqual(expect.objectContaining({ at: ['properties', 'remark'] }))
  expect(structuredClone(fields)).toEqual(fields)
  expect(readAll(features, fields).read).toEqual([
    {
      ...{ span: expect.anything(), dateText: '13/7/1914', title: 'One', category: 'a', place: 'X' },
      link: 'https://example.org/1',
    },
    {
      ...{ span: expect.anything(), dateText: '8/7/1914', title: 'Two', category: 'b', place: 'Y' },
      link: 'https://example.org/2',
    },
    { span: undefined, dateText: '', title: 'Three', category: 'a', place: 'X', link: undefined },
  ])
})

test('a date that cannot be read leaves its text', () => {
  const features = featuresOf({ date: '1851' }, { date: '1852' }, { date: 'in the war' }, { date: ' ' }, {})
  const { read } = readAll(features, findFields(features))
  expect(read.map(({ span, dateText }) => [span === undefined, dateText])).toEqual([
    [false, '1851'],
    [false, '1852'],
    [true, 'in the war'],
    [true, ''],
    [true, ''],
  ])
})

test('the whole column decides the order of day and month', () => {
  const sample = featuresOf({ date: '8/7/1914' }, { date: '1/8/1914' })
  const fields = findFields(sample)
  expect(fields.date.chosen[0]).toMatchObject({
    reading: { order: 'day-first', orderBecause: { reason: 'assumed', text: '8/7/1914' } },
  })
  expect(readAll(sample, fields).revised).toBeUndefined()
  const all = [...sample, ...featuresOf({ date: '7/15/1914' })]
  const { revised } = readAll(all, fields)
  if (!revised) throw new Error('the order is not revised')
  expect(revised.date.chosen[0]).toMatchObject({
    reading: { order: 'month-first', orderBecause: { reason: 'numbers', text: '7/15/1914' } },
  })
  expect(daysOf(all, revised)).toEqual(['1914-08-07', '1914-01-08', '1914-07-15'].map(firstDay))
  expect(readAll(all, revised).revised).toBeUndefined()
  const mixed = [...all, ...featuresOf({ date: '15/7/1914' })]
  const both = readAll(mixed, fields).revised
  if (!both) throw new Error('the order is not revised')
  expect(both.date.chosen[0]).toMatchObject({ reading: { orderBecause: { reason: 'mixed' } } })
  expect(daysOf(mixed, both)).toEqual([undefined, undefined, firstDay('1914-07-15'), firstDay('1914-07-15')])
  expect(readAll(mixed, both).revised).toBeUndefined()
})

test.each([
  ['day-first', ['2/9/31 BC', '5/6/800', '24/08/79 AD'], ['-0030-09-02', '0800-06-05', '0079-08-24']],
  ['month-first', ['2/9/31 BC', '5/6/800', '12/25/800'], ['-0030-02-09', '0800-05-06', '0800-12-25']],
  [
    'day-first',
    ['5.6.44 v. Chr.', '15.03.44 v. Chr.', '8.7.1914'],
    ['-0043-06-05', '-0043-03-15', '1914-07-08'],
  ],
] as const)(
  'it decides the order %s where days have an era or a year of three digits: %j',
  (order, dates, edtf) => {
    const features = featuresOf(...dates.map((date) => ({ date })))
    const fields = findFields(features)
    expect(fields.date.chosen[0]).toMatchObject({ reading: { order } })
    const days = readAll(features, fields).read.map(
      ({ span }) => span && [span.earliestStart, span.latestEnd],
    )
    expect(days).toEqual(edtf.map((day) => [firstDay(day), (firstDay(day) ?? 0) + 1]))
  },
)

test('where both orders occur, a day with an era that may be either is none', () => {
  const features = featuresOf({ date: '15/03/44 BC' }, { date: '03/16/44 BC' }, { date: '2/9/31 BC' })
  const fields = findFields(features)
  expect(fields.date.chosen[0]).toMatchObject({ reading: { orderBecause: { reason: 'mixed' } } })
  expect(daysOf(features, fields)).toEqual([firstDay('-0043-03-15'), firstDay('-0043-03-16'), undefined])
})

test('a German column of dates is read whole', () => {
  const written = {
    ...{ '753 v. Chr.': '-0752', '9 n. Chr.': '0009', '25.12.800': '0800-12-25', '1920er': '1920' },
    ...{
      '18. Jahrhundert': '1700',
      'zwischen 1440 und 1450': '1440',
      '1814-15': '1814',
      'seit 1949': '1949',
    },
  }
  const features = featuresOf(...Object.keys(written).map((Datum) => ({ Datum })))
  expect(daysOf(features, findFields(features))).toEqual(Object.values(written).map(firstDay))
})

test('the whole column decides between seconds and milliseconds', () => {
  const early = featuresOf({ time: 1e8 }, { time: 2e8 })
  const fields = findFields(early)
  expect(fields.date.chosen[0]).toMatchObject({ reading: { kind: 'epoch', unit: 's' } })
  const all = [...early, ...featuresOf({ time: 2e10 }, { time: 1.2e12 }, { time: 1.3e12 }, { time: 1.4e12 })]
  const { revised } = readAll(all, fields)
  expect(revised?.date.chosen[0]).toMatchObject({ reading: { kind: 'epoch', unit: 'ms' } })
  expect(revised && readAll(all, revised).revised).toBeUndefined()
  const chosen = findFields(early, { unit: 's' })
  expect(readAll(all, chosen).revised).toBeUndefined()
})

test('seconds and milliseconds in one column are told apart by their size, and that is told', () => {
  const mostly = featuresOf({ time: 1.2e12 }, { time: 1.3e12 })
  const fields = findFields(mostly)
  const all = [...mostly, ...featuresOf({ time: 1.4e9 })]
  const { revised } = readAll(all, fields)
  if (!revised) throw new Error('the units are not revised')
  const [way] = revised.date.chosen
  expect(way && wordDateReading(way)).toMatch(/seconds and numbers of milliseconds/)
  const days = [1.2e12, 1.3e12, 1.4e12].map((time) => time / 86_400_000)
  expect(daysOf(all, revised)).toEqual(days)
  expect(readAll(all, revised).revised).toBeUndefined()
  const half = featuresOf({ time: 1.2e12 }, { time: 1.3e9 })
  expect(daysOf(half, findFields(half))).toEqual([1.2e12, 1.3e12].map((time) => time / 86_400_000))
  const chosen = findFields(all, { unit: 'ms' })
  expect(daysOf(all, chosen)[2]).toBe(1.4e9 / 86_400_000)
  expect(readAll(all, chosen).revised).toBeUndefined()
  expect(findFields(featuresOf({ number: 1.2e12 }, { number: 1.3e9 })).date.chosen).toEqual([])
})

test('a year 0 anywhere makes the years below it astronomical', () => {
  const sample = featuresOf({ year: -44 }, { year: 79 })
  const fields = findFields(sample)
  expect(daysOf(sample, fields)).toEqual(['-0043', '0079'].map(firstDay))
  const all = [...sample, ...featuresOf({ year: 0 })]
  const { revised } = readAll(all, fields)
  if (!revised) throw new Error('the years are not revised')
  expect(revised.date.chosen[0]).toMatchObject({ reading: { kind: 'year', negative: 'astronomical' } })
  expect(daysOf(all, revised)).toEqual(['-0044', '0079', '0000'].map(firstDay))
})

test.each<[string, readonly unknown[], readonly string[]]>([
  ['edtf', ['-1267', '-0406'], ['-1267', '-0406']],
  ['edtf', ['-2684', '0061'], ['-2684', '0061']],
  ['edtf', [-44, '-0043'], ['-0044', '-0043']],
  ['edtf', ['-1267', '-0999-03', '1986'], ['-1267', '-0999-03', '1986']],
  ['edtf', ['-1267', '-11XX', '190X'], ['-1267', '-11XX', '190X']],
  ['bce', ['-2684', '61'], ['-2683', '0061']],
  ['bce', ['-44', '0061'], ['-0043', '0061']],
  ['bce', [-1267, -300, 79], ['-1266', '-0299', '0079']],
  ['bce', ['>=-1267', 'c. 300 BCE', '1850-03'], ['-1266/..', '-0299~', '1850-03']],
  ['astronomical', ['-1267', '0', '79'], ['-1267', '0000', '0079']],
])('years below 0 count as %s where a column holds %j', (negative, dates, wanted) => {
  const features = featuresOf(...dates.map((date) => ({ date })))
  const fields = findFields(features)
  expect(fields.date.chosen[0]).toMatchObject({ reading: { negative } })
  expect(daysOf(features, fields)).toEqual(wanted.map(firstDay))
  expect(readAll(features, fields).revised).toBeUndefined()
})

test('a start and an end count years below 0 alike, whichever shows how', () => {
  const early = [
    { start_date: '-1267', end_date: '-1100' },
    { start_date: '-2684', end_date: '-2277' },
  ]
  const sample = featuresOf(...early)
  const fields = findFields(sample)
  expect(daysOf(sample, fields)).toEqual(['-1266', '-2683'].map(firstDay))
  const all = [...sample, ...featuresOf({ start_date: '1200', end_date: '1300' }, { end_date: '-0406' })]
  const { revised } = readAll(all, fields)
  if (!revised) throw new Error('the years are not revised')
  expect(revised.date.chosen[0]).toMatchObject({ reading: { kind: 'year', negative: 'edtf' } })
  expect(readAll(all, revised).read.map(({ span }) => span?.latestEnd)).toEqual(
    ['-1099', '-2276', '1301', '-0405'].map(firstDay),
  )
  expect(readAll(all, revised).revised).toBeUndefined()
})

test('years in a column beside that of the month are of one calendar too', () => {
  const sample = featuresOf({ year: '-1267', month: 3 }, { year: '79', month: 8 })
  const fields = findFields(sample)
  expect(daysOf(sample, fields)).toEqual(['-1266-03', '0079-08'].map(firstDay))
  const all = [...sample, ...featuresOf({ year: '-0043', month: 3 })]
  const { revised } = readAll(all, fields)
  expect(revised && daysOf(all, revised)).toEqual(['-1267-03', '0079-08', '-0043-03'].map(firstDay))
  const whole = findFields(all)
  expect(daysOf(all, whole)).toEqual(['-1267-03', '0079-08', '-0043-03'].map(firstDay))
  expect(readAll(all, whole).revised).toBeUndefined()
})

test('a member that is named for EDTF holds its years', () => {
  const features = featuresOf({ edtf: '-1267' }, { edtf: '1986-06' })
  expect(daysOf(features, findFields(features))).toEqual(['-1267', '1986-06'].map(firstDay))
})

test('what says a date in several ways is read in each', () => {
  const features = [
    { geometry: null, properties: { name: 'A', coordTimes: ['2012-06-01T07:00Z', '2012-06-01T08:00Z'] } },
    { geometry: null, properties: { name: 'B', time: '2012-06-02' } },
    { geometry: null, properties: { name: 'C', start: '2012-06-03', end: '2012-06-04' } },
    { geometry: null, properties: { name: 'D' }, when: { timespans: [{ start: { in: '2012-06-05' } }] } },
  ]
  const fields = findFields(features)
  expect(fields.date.chosen.map(({ kind }) => kind)).toEqual(['moments', 'when', 'pair', 'member'])
  const { read } = readAll(features, fields)
  expect(read.every(({ span }) => span)).toBe(true)
  expect([...(read[0]?.moments ?? [])]).toEqual([
    firstDay('2012-06-01T07:00Z'),
    firstDay('2012-06-01T08:00Z'),
  ])
  expect(read[1]).not.toHaveProperty('moments')
})

test('a date of the record gives way to what happened', () => {
  const features = featuresOf(
    { title: 'x', year: 1850, updated_at: '2021-02-03', survey_date: '2019-05-06' },
    { title: 'y', year: 1860, updated_at: '2021-02-04', survey_date: '2019-05-07' },
  )
  expect(findFields(features).date.chosen[0]).toMatchObject({ at: ['properties', 'year'] })
  const same = featuresOf({ year: 2019, event_date: '2019-05-06' }, { year: 2019, event_date: '2019-05-07' })
  expect(findFields(same).date.chosen[0]).toMatchObject({ at: ['properties', 'event_date'] })
})

test.each<[FieldChoices, (string | undefined)[]]>([
  [{}, ['1850', '1851']],
  [{ date: 'none' }, [undefined, undefined]],
  [{ date: ['properties', 'seen'] }, ['2019-08-07', '2019-09-07']],
  [{ date: ['properties', 'seen'], order: 'month-first' }, ['2019-07-08', '2019-07-09']],
  [{ date: ['properties', 'n'], unit: 's' }, ['1970-01-01T00:00:10', '1970-01-01T00:00:20']],
  [{ date: ['properties', 'n'] }, ['0010', '0020']],
  [{ date: ['properties', 'lacking'] }, [undefined, undefined]],
  [{ start: ['properties', 'a'], end: ['properties', 'b'] }, ['1900', '1901']],
  [{ end: ['properties', 'b'] }, ['..', '..']],
  [{ year: ['properties', 'a'], month: ['properties', 'm'] }, ['1900-05', '1901-06']],
])('what a reader chose goes before what is found: %j', (given, starts) => {
  const features = featuresOf(
    { year: 1850, seen: '7/8/2019', n: 10, a: 1900, b: 1910, m: 5 },
    { year: 1851, seen: '7/9/2019', n: 20, a: 1901, b: 1911, m: 6 },
  )
  const fields = findFields(features, given)
  expect(fields.given).toEqual(given)
  const wanted = starts.map((edtf) => (edtf === '..' ? -Infinity : edtf && firstDay(edtf)))
  for (const [index, day] of daysOf(features, fields).entries()) {
    const is = wanted[index]
    if (typeof is === 'number' && Number.isFinite(is)) expect(day).toBeCloseTo(is, 6)
    else expect(day).toBe(is)
  }
})

test('a title, category, place or link can be another, or none', () => {
  const features = featuresOf({ title: 'A', b: 'B' }, { title: 'C', b: 'D' })
  const fields = findFields(features, { title: ['properties', 'b'], place: 'none' })
  expect(readAll(features, fields).read.map(({ title }) => title)).toEqual(['B', 'D'])
  expect(findFields(features, { title: 'none' }).title.chosen).toBeUndefined()
})

const key = fc.constantFrom(
  ...[
    'date',
    'start',
    'end',
    'time',
    'times',
    'year',
    'month',
    'day',
    'when',
    'timespans',
    'title',
    'type',
    'url',
  ],
  ...[
    '__proto__',
    'constructor',
    'length',
    'toString',
    'created_at',
    'in',
    'earliest',
    'coordinates',
    'geometries',
  ],
)
const scalar = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(
    '1851',
    '8/7/1914',
    '>=730',
    '',
    ' ',
    '..',
    '9999',
    '2019-07-06T03:19:53.040Z',
    '-0043',
    '0000-00-00',
  ),
  fc.constantFrom(0, -44, 1851, 1.5e9, 1.5e12, 1e300, -1e300, 19860607, 0.98),
)
const { any } = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4 }),
  ),
}))
const anyFeature = fc.oneof(
  any,
  fc.record(
    {
      type: fc.constant('Feature'),
      geometry: any,
      properties: fc.dictionary(key, any, { maxKeys: 6 }),
      when: any,
    },
    { requiredKeys: [] },
  ),
)

test('anything that JSON can hold is read without a fault, and alike each time', () => {
  fc.assert(
    fc.property(
      fc.array(anyFeature, { maxLength: 6 }),
      fc.array(anyFeature, { maxLength: 4 }),
      (sample, more) => {
        const parsed: unknown[] = JSON.parse(JSON.stringify(sample))
        const fields = findFields(parsed)
        expect(findFields(structuredClone(parsed))).toEqual(fields)
        expect(structuredClone(fields)).toEqual(fields)
        const { read, revised } = readAll([...parsed, ...more], fields)
        for (const { span, dateText, title, link } of read) {
          expect(typeof dateText + typeof title).toBe('stringstring')
          if (link !== undefined) expect(link).toMatch(/^https?:\/\//)
          if (!span) continue
          expect(dateText).not.toBe('')
          expect(span.earliestStart).toBeLessThan(span.latestEnd)
          expect(span.earliestStart).toBeLessThanOrEqual(span.latestStart)
          expect(span.earliestEnd).toBeLessThanOrEqual(span.latestEnd)
        }
        if (revised) createFeatureReader(revised)
      },
    ),
  )
})

test.each<[string, unknown]>([
  ['a year as text', '1836'],
  ['a year as number', 1836],
])('dates of any name are found though %s is among them', (_, year) => {
  const features = featuresOf(
    { name: 'One', opened: '1925-05-07' },
    { name: 'Two', opened: year },
    { name: 'Three', opened: '2009-05-21' },
  )
  const days = daysOf(features, findFields(features))
  expect(days).toEqual([firstDay('1925-05-07'), firstDay('1836'), firstDay('2009-05-21')])
})
