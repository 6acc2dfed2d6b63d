import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, invertChanges } from '../../../src/domain/edit/text-change'
import type { FixCode } from '../../../src/domain/fix/fix-codes'
import { fixesOf } from '../../../src/domain/fix/fixes-of'
import { checkAlone } from './fixture-files'

interface Mended {
  readonly text: string
  readonly isSafe: boolean
}

/** The texts after each fix of this code that is offered, in the order of the problems. */
function mend(text: string, code: FixCode): readonly Mended[] {
  const files = new Map([['a.geojson', text]])
  return checkAlone(files)
    .flatMap((found) => fixesOf(found, files))
    .filter((fix) => fix.code === code)
    .map(({ changes, isSafe }) => ({ text: applyChanges(text, changes.get('a.geojson') ?? []), isSafe }))
}

const EVENT = `{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "id": "a-day",
      "geometry": { "type": "Point", "coordinates": [51.40, 35.7] },
      "properties": {
        "title": "A day",
        "date": "1981-06-20",
        "place": "tehran",
        "category": "other",
        "summary": "Something happened.",
        "verification": "seed-only",
        "origin": "seed",
        "priority": 1,
        "claims": [
          { "by": "press", "stance": "says", "text": "It did.", "sources": ["one"] }
        ],
        "sources": ["one"]
      }
    }
  ]
}
`

const TITLE = '"title": "A day"'
const DATE = '"date": "1981-06-20"'
const POSITION = '[51.40, 35.7]'
const GEOMETRY = '{ "type": "Point", "coordinates": [51.40, 35.7] }'
const SOURCES = '"sources": ["one"]\n'
const CLAIM = '          { "by": "press", "stance": "says", "text": "It did.", "sources": ["one"] }'

/** What stands in the file, what is to stand there wrongly, and what that becomes. */
type Row = readonly [code: FixCode, isSafe: boolean, original: string, bad: string, good: string]

const ROWS: readonly Row[] = [
  ['make-id', false, '"id": "a-day",\n      ', '', '"id": "a-day-1981",\n      '],
  [
    'close-ring',
    true,
    GEOMETRY,
    polygon('[0, 0], [1.0, 0], [0.50, 1]'),
    polygon('[0, 0], [1.0, 0], [0.50, 1], [0, 0]'),
  ],
  [
    'reverse-ring',
    true,
    GEOMETRY,
    polygon('[0, 0], [0, 1], [1.0, 1], [0, 0]'),
    polygon('[0, 0], [1.0, 1], [0, 1], [0, 0]'),
  ],
  ['make-point', false, GEOMETRY, '{ "type": "LineString", "coordinates": [[51.40, 35.7]] }', GEOMETRY],
  ['unquote-number', true, POSITION, '["51.40", 35.7]', POSITION],
  ['unquote-number', false, POSITION, '["51,40", 35.7]', POSITION],
  ['unquote-number', false, POSITION, '["51.40°", 35.7]', POSITION],
  ['swap-coordinates', false, POSITION, '[35.70, 151.4, 9.0]', '[151.4, 35.70, 9.0]'],
  ['remove-brackets', false, POSITION, '[[51.40, 35.7]]', POSITION],
  ['round-coordinates', false, POSITION, '[51.123456789, 35.70]', '[51.1234568, 35.70]'],
  ['round-coordinates', false, POSITION, '[51.000000001, 35.7]', '[51, 35.7]'],
  ['write-type', true, GEOMETRY, GEOMETRY.replace('Point', 'point'), GEOMETRY],
  ['write-type', false, GEOMETRY, GEOMETRY.replace('Point', 'Pont'), GEOMETRY],
  ['add-type', true, '"type": "Feature",\n      ', '', '"type": "Feature",\n      '],
  ['quote-value', true, DATE, '"date": 1981', '"date": "1981"'],
  ['unquote-value', true, '"priority": 1', '"priority": "1"', '"priority": 1'],
  ['put-in-list', true, SOURCES, '"sources": "one"\n', SOURCES],
  ['put-in-list', false, SOURCES, '"sources": "one; two"\n', '"sources": ["one; two"]\n'],
  ['unpack-list', true, SOURCES, '"sources": "[\\"one\\"]"\n', SOURCES],
  [
    'unpack-object',
    true,
    SOURCES,
    '"sources": ["one"],\n        "seed": "{\\"states\\":\\"It did.\\",\\"voice\\":\\"fact\\",\\"paragraphs\\":[1]}"\n',
    '"sources": ["one"],\n        "seed": {"states":"It did.","voice":"fact","paragraphs":[1]}\n',
  ],
  ['write-date', false, DATE, '"date": 19810620', DATE],
  ['write-value', true, '"seed-only"', '"Seed Only"', '"seed-only"'],
  ['write-value', false, '"seed-only"', '"seed-onyl"', '"seed-only"'],
  ['rename-key', true, '"summary"', '"Summary"', '"summary"'],
  ['rename-key', false, '"summary"', '"sumary"', '"summary"'],
  ['rename-key', true, DATE, `${DATE},\n        "title:farsi": "روز"`, `${DATE},\n        "title:fa": "روز"`],
  ['remove-empty', true, DATE, `${DATE},\n        "dateNote": ""`, DATE],
  ['write-date', true, DATE, '"date": "20/06/1981"', DATE],
  ['write-date', true, DATE, '"date": "198u"', '"date": "198X"'],
  ['write-date', true, DATE, '"date": " 1981-6"', '"date": "1981-06"'],
  ['write-date', true, DATE, '"date": "20 June 1981"', DATE],
  ['write-date', false, DATE, '"date": "spring 1981"', '"date": "1981-21"'],
  ['write-date', false, DATE, '"date": "19810620"', DATE],
  ['write-date', false, DATE, '"date": "198 "', '"date": "198X"'],
  ['write-date', false, DATE, '"date": "06/07/1981"', '"date": "1981-07-06"'],
  ['last-of-month', false, DATE, '"date": "31 June 1988"', '"date": "1988-06-30"'],
  ['whole-month', false, DATE, '"date": "31.6.1988"', '"date": "1988-06"'],
  ['last-of-month', false, DATE, '"date": "1979-02-29~"', '"date": "1979-02-28~"'],
  ['whole-month', false, DATE, '"date": "1979-02-29/1980"', '"date": "1979-02/1980"'],
  ['swap-dates', false, DATE, '"date": "1982/1981"', '"date": "1981/1982"'],
  ['add-sources', true, SOURCES, '"sources": []\n', SOURCES],
  ['remove-repeated', true, CLAIM, `${CLAIM},\n${CLAIM}`, CLAIM],
  ['remove-characters', true, TITLE, '"title": "A\u200b d\u00ad\\u200bay"', TITLE],
  ['remove-characters', true, TITLE, '"title": "A \u202eday\\u202c"', TITLE],
  ['remove-characters', true, TITLE, '"title": "A \\u0007day"', TITLE],
  ['break-lines', true, TITLE, '"title": "A\\r\\nday\\u000b"', '"title": "A\\nday\\n"'],
  ['restore-characters', false, TITLE, '"title": "A \u0093day\u0094"', '"title": "A “day”"'],
  ['decode-references', false, TITLE, '"title": "A &amp; day&quot;"', '"title": "A & day\\""'],
]

function polygon(positions: string): string {
  return `{ "type": "Polygon", "coordinates": [[${positions}]] }`
}

/** The broken file and the mended one. */
function pair([, , original, bad, good]: Row): readonly [bad: string, good: string] {
  expect(EVENT).toContain(original)
  return [EVENT.replace(original, () => bad), EVENT.replace(original, () => good)]
}

describe('a value of a file', () => {
  it.each(ROWS)('is mended by %s (safe: %s) in place of %j: %j', (...row) => {
    const [bad, good] = pair(row)
    expect(mend(bad, row[0])[0]).toEqual({ text: good, isSafe: row[1] })
  })

  it('is mended alike in files with other line ends, with a mark at the start and without an end of line', () => {
    const lineEnds = fc.constantFrom('\n', '\r\n', '\r')
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), lineEnds, fc.boolean(), fc.boolean(), (row, end, mark, last) => {
        const other = (text: string) =>
          (mark ? '\uFEFF' : '') + (last ? text : text.trimEnd()).replaceAll('\n', end)
        const [bad, good] = pair(row).map(other)
        expect(mend(bad ?? '', row[0])[0]?.text).toBe(good)
      }),
    )
  })

  it('can be as it was again', () => {
    for (const row of ROWS) {
      const [bad] = pair(row)
      const files = new Map([['a.geojson', bad]])
      for (const found of checkAlone(files)) {
        for (const { changes } of fixesOf(found, files)) {
          const made = changes.get('a.geojson') ?? []
          expect(applyChanges(applyChanges(bad, made), invertChanges(bad, made))).toBe(bad)
        }
      }
    }
  })

  it('is left alone where the problem is of another text', () => {
    const files = new Map([['a.geojson', EVENT.replace('1981-06-20', '20/06/1981')]])
    for (const found of checkAlone(files)) {
      expect(fixesOf(found, new Map([['a.geojson', '{}']]))).toEqual([])
      expect(fixesOf(found, new Map())).toEqual([])
    }
  })

  it.each([
    ['a system of its own', '"crs": { "properties": { "name": "EPSG:3857" } },', 0],
    ['the usual system', '"crs": { "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },', 1],
    ['the usual system by number', '"crs": { "properties": { "name": "EPSG:4326" } },', 1],
  ])('"crs" that names %s', (_what, crs, offered) => {
    const text = EVENT.replace('  "features"', `  ${crs}\n  "features"`)
    expect(mend(text, 'remove-crs')).toEqual(Array(offered).fill({ text: EVENT, isSafe: true }))
  })
})

it('coordinates are rounded however they are written, so that the checker finds none any more', () => {
  const noisy = EVENT.replace('[51.40, 35.7]', '[51.420000000000002, 1.5e-9, 12.50]')
  const [mended] = mend(noisy, 'round-coordinates')
  expect(mended?.text).toBe(EVENT.replace('[51.40, 35.7]', '[51.42, 0, 12.50]'))
  expect(mend(mended?.text ?? '', 'round-coordinates')).toEqual([])
})
