import { expect, test } from 'vitest'
import { cellReader } from '../../../src/domain/convert/csv/cells-date'
import { createFeatureReader, findFields } from '../../../src/domain/fields/feature-fields'
import { readSpan } from '../../../src/domain/time/read-span'

type Row = Readonly<Record<string, unknown>>

/** What is read of rows, and the members that it is read from. */
function readRows(rows: readonly Row[]) {
  const features = rows.map((properties) => ({ type: 'Feature', geometry: null, properties }))
  const fields = findFields(features)
  const reader = createFeatureReader(fields)
  const read = features.map((feature) => reader.read(feature))
  return {
    from: fields.date.chosen.map((way) => ('at' in way ? way.at.at(-1) : way.kind)),
    spans: read.map(({ span }) => span),
    days: read.map(({ span }) => span?.earliestStart),
    revised: reader.revised(),
    texts: read.map(({ dateText }) => dateText),
  }
}

function firstDay(edtf: string | undefined) {
  const read = edtf === undefined ? undefined : readSpan(edtf)
  return read && 'span' in read ? read.span.earliestStart : undefined
}

/** Rows like a catalogue's: each second date is missing. */
function halfDated(name: string, missing: unknown, of = 'date'): readonly Row[] {
  return Array.from({ length: 30 }, (_, row) => ({
    name: `Vase ${row}`,
    [of]: row % 2 === 0 ? missing : String(1700 + row),
    [name]: `19${50 + row}-03-01`,
  }))
}

const OF_OTHERS = ['acquisition_date', 'survey_date', 'birth_date', 'due_date', 'sale_date', 'expiry_date']

test.each(OF_OTHERS.flatMap((name) => ['n.d.', '', null].map((missing) => [name, missing] as const)))(
  'where a date is missing, that of %s does not stand in (%j)',
  (name, missing) => {
    const rows = halfDated(name, missing)
    const { from, days, texts } = readRows(rows)
    expect(from).toEqual(['date'])
    expect(days).toEqual(rows.map((_, row) => (row % 2 === 0 ? undefined : firstDay(String(1700 + row)))))
    expect(texts.slice(0, 2)).toEqual([missing ?? '', '1701'])
  },
)

test('where a year is missing, a start and end of something else do not stand in', () => {
  const rows = [
    { year: 1701, reign_start: '1690', reign_end: '1720' },
    { year: null, reign_start: '1690', reign_end: '1720' },
  ]
  expect(readRows(rows.map(({ year, ...others }) => ({ ...others, date: year }))).days).toEqual([
    firstDay('1701'),
    undefined,
  ])
})

test('what says the same in another member stands in where there is nothing, and not for what cannot be read', () => {
  const rows = [
    { date: '1701-05-06' },
    { date: '', year: 1702 },
    { year: 1703 },
    { start: '1704', end: '1705' },
    { date: 'n.d.', year: 1706 },
  ]
  const { days, texts } = readRows(rows)
  expect(days).toEqual([...['1701-05-06', '1702', '1703', '1704'].map(firstDay), undefined])
  expect(texts[4]).toBe('n.d.')
})

test.each([
  ...['acquisition_date', 'acq_date', 'accession_date', 'acquired_on', 'Erwerbungsdatum', 'survey_date'],
  ...['scan_date', 'photo_date', 'digitised_date', 'digitized_on', 'restoration_date', 'inspection_date'],
])('a date %s gives way to that of the thing, wherever it stands', (name) => {
  for (const own of ['date', 'year', 'Datum', 'year_built'] as const) {
    const rows = Array.from({ length: 30 }, (_, row) => ({
      name: `Vase ${row}`,
      [name]: `19${50 + row}-03-01`,
      [own]: 1700 + row,
    }))
    const { from, days } = readRows(rows)
    expect(from).toEqual([own])
    expect(days).toEqual(rows.map((_, row) => firstDay(String(1700 + row))))
  }
})

test('the date of what was done to a thing is read where there is no other', () => {
  const rows = [
    { latitude: 1, acq_time: '0412', acq_date: '2021-07-03' },
    { latitude: 2, acq_time: '1733', acq_date: '2021-07-04' },
  ]
  expect(readRows(rows).from).toEqual(['acq_date'])
})

test('a member that is called date alone goes before others of the thing', () => {
  const rows = [
    { observation_date: '1950-03-01', date: '1700' },
    { observation_date: '1951-03-01', date: '1701' },
  ]
  expect(readRows(rows).from[0]).toBe('date')
  expect(readRows(rows.map(({ date, ...others }) => ({ date, 'date:edtf': date, ...others }))).from[0]).toBe(
    'date:edtf',
  )
})

test.each([
  ['?-1945', '/1945'],
  ['? - 1945', '/1945'],
  ['–1930', '/1930'],
  ['1890..', '1890/..'],
  ['1890...', '1890/..'],
  ['..1890', '../1890'],
])('%s is open to a side, and makes no EDTF of its column', (date, edtf) => {
  const { spans } = readRows([{ date: '1901' }, { date }])
  const whole = readSpan(edtf)
  expect(spans[1]).toEqual('span' in whole ? whole.span : undefined)
  expect(readRows([{ date: '1901' }, { date }, { date: '-1267' }]).days[2]).toBe(firstDay('-1266'))
})

test('a year of EDTF that is uncertain and below 0 is one where its column holds EDTF', () => {
  const { days } = readRows([{ date: '190X' }, { date: '?-1945' }, { date: '-0043' }])
  expect(days.slice(1)).toEqual(['-1945', '-0043'].map(firstDay))
})

test.each<[readonly string[], readonly string[]]>([
  [
    ['1510/15', '1510/12', '1911/12', '1731/2', '1999/00', '1805/06'],
    ['1510/1515', '1510/1512', '1911/1912', '1731/1732', '1999/2000', '1805/1806'],
  ],
  [
    ['2005/03', '2005/06', '1911/12', '2010/11', '2011/9'],
    ['2005-03', '2005-06', '1911-12', '2010-11', '2011-09'],
  ],
  [
    ['1510/12', '1911/12', '1731/2', '1801/02'],
    ['1510-12', '1911/1912', '1731/1732', '1801/1802'],
  ],
  [
    ['2005/03', '1510/15'],
    ['2005-03', '1510/1515'],
  ],
])('of %j the column tells whether they are months or years', (dates, edtf) => {
  const wanted = edtf.map((each) => readSpan(each)).map((read) => 'span' in read && read.span)
  const rows = dates.map((date) => ({ date }))
  expect(readRows(rows).spans).toEqual(wanted)
  expect(readRows(rows).revised).toBeUndefined()
  const table = {
    header: ['date'],
    rows: dates.map((cell, line) => ({ cells: [cell], line })),
    hasHeader: true,
  }
  const cell = cellReader(table, new Map([['date', 0]]), undefined, undefined)
  expect(dates.map(cell)).toEqual(edtf)
})

test('what follows a slash is told by all rows, also by one behind those that were looked at', () => {
  const features = (dates: readonly string[]) => dates.map((date) => ({ properties: { date } }))
  const all = features(['1510/12', '1508/09', '1510/15'])
  const reader = createFeatureReader(findFields(features(['1510/12', '1508/09'])))
  for (const feature of all) reader.read(feature)
  const revised = reader.revised()
  if (!revised) throw new Error('the slash is not revised')
  const again = createFeatureReader(revised)
  expect(all.map((feature) => again.read(feature).span?.latestEnd)).toEqual(
    ['1513', '1510', '1516'].map(firstDay),
  )
  expect(again.revised()).toBeUndefined()
})

test('the dates of a museum are read as they are meant', () => {
  const dates = {
    ...{ 'um 1510/15': '1510~/1515', '1510/20': '1510/1520', 'um 1508/09': '1508~/1509' },
    ...{ '1510/12': '1510/1512', 'um 1500/10': '1500~/1510', '1495/1500': '1495/1500' },
    ...{ '1731/2': '1731/1732', '?-1945': '/1945', '1900-?': '1900/', '–1930': '/1930' },
    ...{ '1890..': '1890/..', '1911/13': '1911/1913', '1250-40 BC': '-1249/-1239' },
  }
  const read = readRows(Object.keys(dates).map((date) => ({ date })))
  const wanted = Object.values(dates).map((edtf) => readSpan(edtf))
  expect(read.spans).toEqual(wanted.map((each) => 'span' in each && each.span))
})

test.each<[string, readonly unknown[], readonly (string | undefined)[]]>([
  ['year', [-9999, 1701, 1702], [undefined, '1701', '1702']],
  ['year', ['-9999', '1701', '9999'], [undefined, '1701', undefined]],
  ['year', [9999, 9999, 1702], [undefined, undefined, '1702']],
  ['year', [-999, 1950, -99, 1951, -1], [undefined, '1950', undefined, '1951', undefined]],
  ['year', ['-99', '1950', '1951'], [undefined, '1950', '1951']],
  ['year', [-99, 1950, 987], ['-0098', '1950', '0987']],
  ['date', [-9999, '1701-05', 9999], [undefined, '1701-05', undefined]],
  ['date', ['9999-12-31', '2021-05-06', '2021-05-07'], [undefined, '2021-05-06', '2021-05-07']],
  [
    'date',
    ['0001-01-01T00:00:00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59', '2021-05-06T10:00Z', '0001-01-01'],
    [undefined, undefined, undefined, '2021-05-06T10:00Z', undefined],
  ],
  [
    'date',
    ['0000-00-00', '0000-00-00 00:00:00', '0000/00/00', '00/00/0000', '00000000', '1901-02-03'],
    [undefined, undefined, undefined, undefined, undefined, '1901-02-03'],
  ],
  [
    'date',
    ['01.01.0001', '1/1/0001', '1/1/0001 12:00:00 AM', '01.01.0001 00:00:00', '00010101', '13.3.2020'],
    [undefined, undefined, undefined, undefined, undefined, '2020-03-13'],
  ],
  [
    'date',
    ['0001', '0001-01', '0001-02-01', '1/1/0010', '1900-00-00', '0001-01-01T10:00', '1/1/0001 12:00 PM'],
    ['0001', '0001-01', '0001-02-01', '0010-01-01', '1900', '0001-01-01T10:00', '0001-01-01T12:00'],
  ],
  ['edtf', ['-9999', '-0043', '190X'], ['-9999', '-0043', '1900']],
])('in a member %s with %j, what stands for no date is none', (name, values, wanted) => {
  const { days, texts } = readRows(values.map((value) => ({ [name]: value })))
  for (const [index, edtf] of wanted.entries()) {
    expect([index, days[index]]).toEqual([index, firstDay(edtf)])
    if (edtf === undefined) expect(texts[index]).toBe('')
  }
})

test('what stands for no date begins nothing, and as an end is one that has not come', () => {
  const rows = [
    { start_date: '0001-01-01T00:00:00', end_date: '9999-12-31T00:00:00' },
    { start_date: '0001-01-01T00:00:00', end_date: '2021-05-06T00:00:00' },
    { start_date: '2021-05-06T00:00:00', end_date: '9999-12-31T00:00:00' },
    { start_date: '2021-05-06T00:00:00', end_date: '2021-05-07T00:00:00' },
  ]
  const { days, spans } = readRows(rows)
  expect(days).toEqual([undefined, Number.NEGATIVE_INFINITY, ...['2021-05-06', '2021-05-06'].map(firstDay)])
  expect(spans[2]?.end).toBe('open')
  const years = [
    { from: -9999, to: 1800 },
    { from: 1700, to: 9999 },
    { from: 1701, to: -9999 },
    { from: 9999, to: 9999 },
  ]
  expect(
    readRows([
      { year: -9999, month: 3 },
      { year: 1701, month: 4 },
    ]).days,
  ).toEqual([undefined, firstDay('1701-04')])
  expect(readRows(years).days).toEqual([
    Number.NEGATIVE_INFINITY,
    ...['1700', '1701'].map(firstDay),
    undefined,
  ])
})

test('a column is one of dates where most say that they have none', () => {
  const dates = [...Array.from({ length: 30 }, () => '0000-00-00 00:00:00'), '1901-02-03', '1950-01-01']
  const { from, days } = readRows(dates.map((date) => ({ date })))
  expect(from).toEqual(['date'])
  expect(days.slice(-3)).toEqual([undefined, '1901-02-03', '1950-01-01'].map(firstDay))
})

const KRATER = { 'Object Date': 'ca. 430 B.C.', 'Begin Date': -435, 'End Date': -425 }

test.each([[0, 0] as const, ['0', '0'] as const])(
  'a row of a museum with %j at both ends has no date, and does not tell what years are',
  (begin, end) => {
    const undated = { 'Object Date': '', 'Begin Date': begin, 'End Date': end }
    const statue = { 'Object Date': '', 'Begin Date': -100, 'End Date': 99 }
    for (const rows of [
      [KRATER, statue, undated],
      [undated, undated, KRATER, statue].map(({ 'Object Date': _, ...ends }) => ends),
    ]) {
      const { days, texts, revised } = readRows(rows)
      const wanted = rows.map((row) =>
        row['Begin Date'] === begin ? undefined : firstDay(row['Begin Date'] === -435 ? '-0434' : '-0099'),
      )
      expect(days.map((day, row) => (texts[row] === KRATER['Object Date'] ? wanted[row] : day))).toEqual(
        wanted,
      )
      expect(texts[rows.findIndex((row) => row['Begin Date'] === begin)]).toBe('')
      expect(revised).toBeUndefined()
    }
  },
)

test.each([
  [-300, 0, '-0300', '0000'],
  [0, 50, '0000', '0050'],
])(
  'a 0 in a range from %d to %d is a year, and tells that years are astronomical',
  (begin, end, from, to) => {
    const { spans } = readRows([
      { begin_date: -500, end_date: -400 },
      { begin_date: begin, end_date: end },
      { begin_date: 0, end_date: 0 },
    ])
    const wanted = [`-0500/-0400`, `${from}/${to}`].map((edtf) => readSpan(edtf))
    expect(spans).toEqual([...wanted.map((read) => 'span' in read && read.span), undefined])
  },
)
