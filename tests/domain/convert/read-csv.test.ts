import { describe, expect, it } from 'vitest'
import { isLoss } from '../../../src/domain/convert/convert-note'
import { readTable } from '../../../src/domain/convert/csv/csv-table'
import { hasHeadings } from '../../../src/domain/convert/csv/has-headings'
import { civilToDays } from '../../../src/domain/time/days'
import { converted, fixture, notesOf, refused } from './read-fixture'

const propertiesOf = (text: string, options = {}) =>
  converted(text, options).features.map(({ properties }) => properties as Record<string, unknown>)
const datesOf = (text: string, options = {}) =>
  propertiesOf(text, options).map(({ date, dateText }) => date ?? dateText)

describe('columns that are called as what they do not hold', () => {
  it('are told, with what they hold', () => {
    const { notes } = converted('Title\tDate\tLat\tLong\nMill\tlong ago\tnorth\teast\nStrike\tlater\t\t\n')
    expect(notesOf(notes, 'column-unread')).toEqual([
      {
        code: 'column-unread',
        values: { column: 'Date', of: 'date' },
        count: 2,
        examples: [
          { line: 2, text: 'long ago' },
          { line: 3, text: 'later' },
        ],
      },
      {
        code: 'column-unread',
        values: { column: 'Lat', of: 'lat' },
        count: 1,
        examples: [{ line: 2, text: 'north' }],
      },
      {
        code: 'column-unread',
        values: { column: 'Long', of: 'lat' },
        count: 1,
        examples: [{ line: 2, text: 'east' }],
      },
    ])
  })

  it('are told where one for the other axis is missing, or where they are not all on the earth', () => {
    const { notes } = converted('Title\tBEGIN_LAT\tLongitude\tgps_lat\tgps_lon\nMill\t1\t2\t3\t400\n')
    expect(notesOf(notes, 'column-unread')).toEqual([])
    expect(notesOf(notes, 'coordinate-alone').map(({ values }) => values.column)).toEqual([
      'Longitude',
      'gps_lat',
      'gps_lon',
    ])
  })

  it('are none where another column holds it, or where they were taken for something else', () => {
    const { notes } = converted('Title\tDate\tTime\tLocation\nMill\t1890\t14:30\tRiverton\n')
    expect(notesOf(notes, 'column-unread')).toEqual([])
  })
})

it('reads years of the Iranian calendar where the atlas is of a later time', () => {
  const rows = 'Title\tDate\nA march\t1367/03/29\n'
  const extent = { from: civilToDays(1960, 1, 1), to: civilToDays(2024, 1, 1) }
  expect(datesOf(rows, { extent })).toEqual(['1988-06-19'])
  expect(datesOf(rows)).toEqual(['1367-03-29'])
})

it('takes coordinates by words within the names of their columns', () => {
  const table = 'name,decimalLatitude,decimalLongitude,plate\nParus,52.5,13.4,7\n'
  expect(converted(table).features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [13.4, 52.5] },
      properties: { title: 'Parus', plate: 7 },
    },
  ])
  expect(hasHeadings(table, [])).toBe(true)
})

it('tells the rows that have no date or no position', () => {
  const { notes } = converted('Title\tDate\tLat\tLong\nMill\t1890\t1\t2\nStrike\t\t3\t\n')
  for (const code of ['no-date', 'no-position'])
    expect(notesOf(notes, code)).toMatchObject([{ count: 1, examples: [{ line: 3, text: 'Strike' }] }])
})

it('takes days that databases write where they have none for no date', () => {
  const rows = ['A,00000000', 'B,1/1/0001 12:00:00 AM', 'C,-44', 'D,1950-01-01']
  const table = `Title,Date\n${rows.join('\n')}\n`
  const { notes } = converted(table)
  expect(datesOf(table)).toEqual([undefined, undefined, '-0043', '1950-01-01'])
  expect(notesOf(notes, 'no-date')).toMatchObject([{ count: 2 }])
  expect(notesOf(notes, 'date-kept')).toEqual([])
})

it('takes 0 at both ends of a row for no date', () => {
  const table = 'Title,Begin Date,End Date\nKrater,-435,-425\nUndated,0,0\n'
  const { notes } = converted(table)
  expect(datesOf(table)).toEqual(['-0434/-0424', undefined])
  expect(notesOf(notes, 'negative-years')).toMatchObject([{ values: { as: 'bce' } }])
})

describe('a table as a spreadsheet writes it', () => {
  const { features, notes } = converted(fixture('german.csv'))

  it('is read with its byte order mark, semicolons, decimal commas and lines within cells', () => {
    expect(features[0]).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [2.35, 48.85] },
      properties: {
        title: 'Brücke eröffnet',
        date: '1914-07-08',
        summary: 'Erste Zeile\nzweite "Zeile"',
        category: 'Verkehr',
        source: 'Stadtarchiv',
        Inventar: '007',
        Jahre: 12,
      },
    })
    expect(features[2]).toMatchObject({ geometry: null, properties: { date: '1920~', Inventar: '100' } })
  })

  it('says which column was taken for what, and counts lines within cells', () => {
    expect(notesOf(notes, 'column').map(({ values }) => `${values.column}=${values.member}`)).toEqual([
      'Bezeichnung=title',
      'Datum=date',
      'Breite=lat',
      'Länge=lon',
      'Rubrik=category',
      'Beschreibung=summary',
      'Quelle=source',
    ])
    expect(notesOf(notes, 'kept-text')[0]).toMatchObject({
      count: 2,
      examples: [
        { line: 2, text: '007' },
        { line: 4, text: '042' },
      ],
    })
    expect(notesOf(notes, 'date-order')[0]).toMatchObject({
      values: { order: 'day-first', reason: 'numbers' },
      examples: [{ line: 4, text: '14.7.1914' }],
    })
  })
})

describe('the names of columns', () => {
  it.each([
    ['Wann;Was;Wo;Breite;Länge;Art\n1914;Brücke;Markt;48,1;11,5;Bau'],
    ['Quand;Quoi;Où;Latitude;Longitude;Genre\n1914;Brücke;Markt;48,1;11,5;Bau'],
    ['تاریخ;عنوان;مکان;عرض جغرافیایی;طول جغرافیایی;دسته\n1914;Brücke;Markt;48,1;11,5;Bau'],
  ])('%s', (text) => {
    expect(converted(text).features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [11.5, 48.1] },
        properties: { title: 'Brücke', date: '1914', placeName: 'Markt', category: 'Bau' },
      },
    ])
  })
})

describe('rows that are pasted below others', () => {
  const text = 'Name\tWhen\tfloors\tPlace\nMill\tabout 1890\t3\tRiverton\n'

  it('keep the names of what is there, and make what is not', () => {
    expect(propertiesOf(text, { members: ['name', 'Floors', 'place'] })).toEqual([
      { name: 'Mill', date: '1890~', Floors: 3, placeName: 'Riverton' },
    ])
    expect(propertiesOf(text)).toEqual([{ title: 'Mill', date: '1890~', floors: 3, placeName: 'Riverton' }])
  })

  it('say of each column what it was taken for and what became of its first cell', () => {
    const { columns } = converted(text, { members: ['name'], columns: new Map([['placeName', '']]) })
    expect(columns).toEqual([
      { name: 'Name', role: undefined, example: 'Mill', became: 'Mill' },
      { name: 'When', role: 'date', example: 'about 1890', became: '1890~' },
      { name: 'floors', role: undefined, example: '3', became: '3' },
      { name: 'Place', role: undefined, example: 'Riverton', became: 'Riverton' },
    ])
  })

  it.each([
    [true, 'Title\tfoo\nMill\t3'],
    [true, 'foo\tHöhe\tbar\nMill\t3\t4', ['hohe', 'bar']],
    [false, 'Title\tfoo'],
    [false, 'Title\n1890'],
    [false, 'Mill\t1890\nStrike\t1912'],
    [false, 'Mill\tRiverton\tIndustry\nTitle\tPlace\tCategory'],
    [false, ''],
  ])('have headings: %s', (is, text, members = []) => {
    expect(hasHeadings(text as string, members as string[])).toBe(is)
  })
})

describe('a quotation mark that is never closed', () => {
  const rows = (cell: string) => `title,date\n"a, b",1900\n${cell},1901\nc,1902\nd,1903\n`

  it('is a letter, so that no row behind it is lost', () => {
    const { features, notes } = converted(rows('"Mill'))
    expect(features.map(({ properties }) => properties)).toEqual([
      { title: 'a, b', date: '1900' },
      { title: '"Mill', date: '1901' },
      { title: 'c', date: '1902' },
      { title: 'd', date: '1903' },
    ])
    expect(notesOf(notes, 'bad-quotes')).toMatchObject([{ examples: [{ line: 3 }] }])
  })

  it('is one wherever it stands, however many there are', () => {
    const all = propertiesOf(`${rows('"Mill')}"e,1904\n"f,1905\n"g,1906\n"h,1907\ni,1908\n`)
    const titles = all.map(({ title }) => title)
    expect(titles).toEqual(['a, b', '"Mill', 'c', 'd', '"e', '"f', '"g', '"h', 'i'])
  })
})

describe('years below 0', () => {
  const datesIn = (...years: readonly string[]) =>
    datesOf(`title,year\n${years.map((y) => `a,${y}`).join('\n')}`)

  it('are years BCE, as the page has them', () => {
    expect(datesIn('-1274', '-490', '9')).toEqual(['-1273', '-0489', '0009'])
    expect(datesOf('title,date\na,-490\nb,-1\nc,44')).toEqual(['-0489', '0000', '0044'])
  })

  it('are counted with a year 0 where there is one, and as in EDTF where they are written so', () => {
    expect(datesOf('title,start,end\na,-300,0\nb,0,50')).toEqual(['-0300/0000', '0000/0050'])
    expect(datesIn('-1274', '-0490')).toEqual(['-1274', '-0490'])
  })
})

it('takes -99 for no year where all others are late, and says nothing of years BCE', () => {
  const { features, notes } = converted('title,year\na,-99\nb,1950\nc,1951')
  expect(features.map(({ properties }) => (properties as { date?: string }).date)).toEqual([
    undefined,
    '1950',
    '1951',
  ])
  expect(notesOf(notes, 'negative-years')).toEqual([])
})

describe('dates that the page finds and the names of columns do not tell', () => {
  it('are read', () => {
    expect(datesOf('name,observed_on,date\nFox,2017-06-02,\nOwl,2018-04-15,')).toEqual([
      '2017-06-02',
      '2018-04-15',
    ])
    expect(datesOf('name,time\nQ,1732687754855\nR,1732691354855')).toEqual([
      '2024-11-27T06:09:14.855Z',
      '2024-11-27T07:09:14.855Z',
    ])
    expect(datesOf('name,date\nA,>=730\nB,<1200\nC,1914')).toEqual(['[0730..]', '[..1199]', '1914'])
  })
})

describe('dates', () => {
  it.each([
    ['one number above 12 tells for all', 'date\n8/7/1914\n8/17/1914', ['1914-08-07', '1914-08-17']],
    [
      'one number above 12 tells also of days with an era or three digits of a year',
      'date\n2/9/31 BC\n5/6/800\n12/25/800',
      ['-0030-02-09', '0800-05-06', '0800-12-25'],
    ],
    ['nothing tells', 'date\n8/7/1914', ['1914-07-08']],
    ['both orders occur', 'date\n13/7/1914\n7/13/1914\n8/7/1914', ['1914-07-13', '1914-07-13', '8/7/1914']],
    ['dots', 'date\n8.7.1914', ['1914-07-08']],
    [
      'words of other languages',
      'datum\n8. Juli 1914\n8 de julio de 1914\n8 juillet 1914\nabout June 1981',
      ['1914-07-08', '1914-07-08', '1914-07-08', '1981-06~'],
    ],
    [
      'start and end',
      'start,end\n1914,1916\n1914,\n,1916\n1916,1914',
      ['1914/1916', '1914', '/1916', '1916 – 1914'],
    ],
    [
      'parts',
      'year,month,day\n1914,7,8\n1914,July,\n1914,,\n44,0,0',
      ['1914-07-08', '1914-07', '1914', '0044'],
    ],
    [
      'midnights of a spreadsheet',
      'date\n1914-07-08 00:00:00\n1914-07-09T00:00',
      ['1914-07-08', '1914-07-09'],
    ],
    ['midnights beside days', 'date\n15.3.1922 00:00\n01.06.1901', ['1922-03-15', '1901-06-01']],
    ['times', 'date\n1914-07-08 00:00\n1914-07-09 12:30', ['1914-07-08T00:00', '1914-07-09T12:30']],
    ['no year of two digits', 'date\n8/7/14\n1914', ['8/7/14', '1914']],
    [
      'EDTF stays as it is',
      'date\n1914~\n198X\n"[1914,1916]"\n../1914',
      ['1914~', '198X', '[1914,1916]', '../1914'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })

  it('are read in the order that is asked for', () => {
    expect(datesOf('date\n8/7/1914', { dateOrder: 'month-first' })).toEqual(['1914-08-07'])
  })

  it('are listed with their lines where they cannot be read', () => {
    const { notes } = converted('title,date\n"a\nb",1914\nc,long ago\n\nd,1915')
    expect(notesOf(notes, 'date-unread')).toEqual([
      { code: 'date-unread', values: {}, count: 1, examples: [{ line: 4, text: 'long ago' }] },
    ])
  })

  it('are read in words as the form reads them', () => {
    expect(datesOf('date\nlate 1988\n"June 7-9, 1986"\n19th century')).toEqual([
      '[1988-09..1988-12]',
      '1986-06-07/1986-06-09',
      '18XX',
    ])
  })

  it('leave start and end as they are where there is a date', () => {
    expect(propertiesOf('date,start,end\n1914-07,1914-07-01,1914-07-31')).toEqual([
      { date: '1914-07', start: '1914-07-01', end: '1914-07-31' },
    ])
  })
})

describe('positions', () => {
  it.each([
    ['lat,lng\n48.85,2.35', [2.35, 48.85]],
    ['x,y\n2.35,48.85', [2.35, 48.85]],
    ['coordinates\n"48.85, 2.35"', [2.35, 48.85]],
    ['wkt\nPOINT (2.35 48.85)', [2.35, 48.85]],
    ['Latitude;Longitude\n"48° 51\' 0"" N";"2° 21\' 0"" E"', [2.35, 48.85]],
    ['lat\tlon\n−48,85\t2,35', [2.35, -48.85]],
    ['location\n"[2.35, 48.85]"', [2.35, 48.85]],
    ['geometry\n"{""type"":""Point"",""coordinates"":[2.35,48.85,7]}"', [2.35, 48.85, 7]],
  ])('%s', (text, coordinates) => {
    expect(converted(text).features[0]?.geometry).toEqual({ type: 'Point', coordinates })
  })

  it('that lie not on the earth, or in metres, are kept as text and listed', () => {
    const { features, notes } = converted('title,lat,lon\na,48.85,2.35\nb,148,2.35\nc,5411000,250000\nd,48,')
    expect(features.map(({ properties }) => (properties as Record<string, unknown>).positionText)).toEqual([
      undefined,
      '148, 2.35',
      '5411000, 250000',
      '48',
    ])
    expect(notesOf(notes, 'position-unread')[0]?.count).toBe(3)
  })

  it('take a column of names for a place', () => {
    expect(propertiesOf('location\nParis\nRome')).toEqual([{ placeName: 'Paris' }, { placeName: 'Rome' }])
  })
})

describe('columns', () => {
  it('are taken as the caller says', () => {
    const columns = new Map([
      ['date', 'when it was'],
      ['title', '2'],
      ['category', ''],
    ] as const)
    expect(propertiesOf('when it was,what,type,title\n1914,a,b,c', { columns })).toEqual([
      { title: 'a', date: '1914', type: 'b', 'title 2': 'c' },
    ])
    expect(refused('a,b\n1,2', { columns: new Map([['date', 'c']]) })).toBe('convert/no-column')
  })

  it('keep their kind, and a name of an object stays a name', () => {
    expect(propertiesOf('a,b,c,d,e,__proto__\n1,true,"[1,2]",1,01,x\n-2.5,false,"{}",x,1,y')).toEqual([
      Object.fromEntries([
        ['a', 1],
        ['b', true],
        ['c', [1, 2]],
        ['d', '1'],
        ['e', '01'],
        ['property __proto__', 'x'],
      ]),
      Object.fromEntries([
        ['a', -2.5],
        ['b', false],
        ['c', {}],
        ['d', 'x'],
        ['e', '1'],
        ['property __proto__', 'y'],
      ]),
    ])
  })

  it('need not have names', () => {
    const { features, notes } = converted('1914-07-08,Bridge,"48.85, 2.35"\n1914-07-09,Mill,"48.9, 2.4"')
    expect(features[1]).toMatchObject({
      geometry: { coordinates: [2.4, 48.9] },
      properties: { date: '1914-07-09', 'column 2': 'Mill' },
    })
    expect(notesOf(notes, 'no-header')).toHaveLength(1)
  })

  it('may say the same id twice', () => {
    const { features, notes } = converted('id,title\na,1\na,2')
    expect(features.map(({ id }) => id)).toEqual(['a', undefined])
    expect(notesOf(notes, 'id-repeated')[0]?.examples).toEqual([{ line: 3, text: 'a' }])
  })

  it('of claims in words are no list of claims', () => {
    expect(propertiesOf('title,claims\na,Town [says]: yes')).toEqual([
      { title: 'a', claimsText: 'Town [says]: yes' },
    ])
  })
})

it('takes off what guards against formulas, makes HTML plain and links only to the web', () => {
  const { features, notes } = converted(fixture('us-dates.csv'))
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { date: '1914-08-07', code: '=1+1', url: 'https://example.org/bridge' },
    { date: '1914-08-17/1914-08-21', code: '=2', urlText: 'ftp://example.org/fair' },
    { dateText: '13/13/1914', positionText: 'somewhere' },
  ])
  expect(notesOf(notes, 'guard')[0]?.examples).toEqual([{ line: 3, text: "'=2" }])
  expect(notesOf(notes, 'link-unsafe')[0]?.count).toBe(1)
})

it('says from which line on quotation marks do not match', () => {
  const { features, notes } = converted('title,date\nBridge,1914\n"So" it was,1915')
  expect(notesOf(notes, 'bad-quotes')[0]?.examples).toEqual([{ line: 3, text: '' }])
  expect(features[0]?.properties).toEqual({ title: 'Bridge', date: '1914' })
})

it('reads the table of TimelineJS', () => {
  const { features } = converted(fixture('timelinejs-sheet.tsv'))
  expect(features.map(({ properties }) => properties)).toEqual([
    {
      title: 'Bridge opened',
      date: '1914-07-08',
      summary: 'The bridge was opened.',
      category: 'Traffic',
      url: 'https://example.org/bridge.jpg',
      'Media Credit': 'City archive',
    },
    { title: 'Fair held', date: '1914-08/1914-11-02', category: 'Trade' },
  ])
})

it.each([
  ['a cell without end', `title\n"${'x'.repeat(1_000_001)}`, 'convert/long-cell'],
  ['thousands of names', 'x,'.repeat(2_001), 'convert/many-columns'],
  ['names alone', 'title,date', 'convert/no-features'],
  ['nothing', ' \n', 'convert/empty'],
  ['names below a title', 'Exported 2020-01-01\n\nname,date,lat\na,1990,1\n', 'convert/heading-below'],
  ['a packed file', 'PK\u0003\u0004', 'convert/packed'],
])('refuses %s', (_, text, code) => {
  expect(refused(text)).toBe(code)
})

it('tells in which line the columns seem to be named, where one names them', () => {
  expect(readTable('# a\n# b\nname,date,lat\na,1990,1\n')).toMatchObject({
    problems: [{ code: 'convert/heading-below', values: { line: 3 } }],
  })
  expect(converted('title\na\nb,1990\n').features).toHaveLength(2)
  expect(converted('title\n1914-07-08,2.5,3\n').features).toHaveLength(1)
  expect(converted('a note\nname,date,lat\n', { hasHeader: true }).features).toHaveLength(1)
})

it('a title of several lines becomes one, and is listed among what was lost', () => {
  const { features, notes } = converted('title,date\n"a\nb",1914\n"c\n",1915')
  expect(features).toMatchObject([{ properties: { title: 'a b' } }, { properties: { title: 'c' } }])
  expect(notesOf(notes, 'title-lines')).toEqual([
    { code: 'title-lines', values: {}, count: 1, examples: [{ line: 2, text: 'a\nb' }] },
  ])
  expect(notesOf(notes, 'title-lines').every(isLoss)).toBe(true)
})
