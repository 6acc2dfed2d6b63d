import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText, withoutGuard } from '../../../src/domain/export/csv-text'
import { eventsCsv } from '../../../src/domain/export/events-csv'
import { stances } from '../../../src/i18n/en/accounts'
import { sampleAtlas } from '../../ui/sample-atlas'
import { bundledAtlas } from './bundled-atlas'
import { readCsv } from './read-csv'

const rowsOf = (text: string) => readCsv(text.replace(/^\uFEFF/, ''))
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        ' ',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '\t',
        '\r',
        '\n',
        '\0',
        '"',
        ',',
        "'",
        'a',
        'ب',
      ),
    )
    .map((signs) => signs.join('')),
)

describe('csvText', () => {
  test('every table comes back once the mark before what would be a formula is taken off', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 5 })), (rows) => {
        const again = rowsOf(csvText(rows))
        expect(again.map((row) => row.map(withoutGuard))).toEqual(rows)
        for (const cell of again.flat()) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@\t\r\n\0＝＋－＠]/)
      }),
    )
  })

  test('signs in full width start no formula either', () => {
    expect(rowsOf(csvText([['＝1', '＋1', '－1', '＠a', '１']]))).toEqual([
      ["'＝1", "'＋1", "'－1", "'＠a", '１'],
    ])
  })

  test('nor do signs after blanks, which a spreadsheet passes over', () => {
    const cells = [' =1+1', '\u00a0@a', '\u200b-1', " '=1", ' a=1']
    const [row] = rowsOf(csvText([cells]))
    expect(row).toEqual(["' =1+1", "'\u00a0@a", "'\u200b-1", " '=1", ' a=1'])
    expect(row?.map(withoutGuard)).toEqual(cells)
  })

  test('numbers stay numbers, the negative too; what is no number is empty', () => {
    expect(rowsOf(csvText([[-73.9, 0, undefined, Number.NaN, '-73.9']]))).toEqual([
      ['-73.9', '0', '', '', "'-73.9"],
    ])
  })

  test('a byte order mark, CRLF, and quotes only where they are needed', () => {
    expect(csvText([['a', 'b,"c"'], ['=1+1']])).toBe('\uFEFFa,"b,""c"""\r\n"\'=1+1"\r\n')
  })
})

describe('eventsCsv', () => {
  test('one row an event, each as long as the header', () => {
    const [header = [], ...rows] = rowsOf(eventsCsv(bundledAtlas.events, bundledAtlas, stances.ofAnEvent))
    expect(header.join()).toBe(
      'id,title,date,start,end,place,country,lat,lon,category,verification,summary,claims,sources,urls',
    )
    expect(rows.map(([id]) => id)).toEqual(bundledAtlas.events.map(({ id }) => id))
    for (const row of rows) expect(row).toHaveLength(header.length)
  })

  test('says who says what on which sources; an unsafe address is none', () => {
    const atlas = sampleAtlas()
    const [header = [], ...rows] = rowsOf(eventsCsv(atlas.events, atlas, stances.ofAnEvent))
    const cells = (id: string) => {
      const row = rows.find(([of]) => of === id) ?? []
      return Object.fromEntries(header.map((name, i) => [name, row[i]]))
    }
    expect(cells('bombing')).toMatchObject({
      date: '1981-06-28',
      start: '1981-06-28',
      end: '1981-06-28',
      place: 'Tehran',
      country: 'IR',
      lat: '35.69',
      lon: '51.42',
      claims: expect.stringMatching(
        /^A Government \[Asserts\]: The movement did it\. \| The Movement \[Denies a statement\]: We did/,
      ),
      sources: 'report | website | newspaper | unsafe',
      urls: 'https://reports.example/1 | http://movement.example/page',
    })
    expect(cells('nowhere')).toMatchObject({ place: 'unknown-place', country: '', lat: '', lon: '' })
    expect(cells('someday')).toMatchObject({ date: '', start: '', end: '' })
  })
})
