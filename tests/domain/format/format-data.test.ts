import fc from 'fast-check'
import { createScanner } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { setValue } from '../../../src/domain/edit/merge-json'
import { applyChanges } from '../../../src/domain/edit/text-change'
import { formatData } from '../../../src/domain/format/format-data'
import { parseJson } from '../../../src/domain/json/json-document'

function format(text: string, digits?: number): string {
  const formatted = formatData(parseJson(text), digits)
  if ('problems' in formatted) throw new Error(formatted.problems.map(({ code }) => code).join())
  return formatted.text
}

const problemsOf = (text: string) => {
  const formatted = formatData(parseJson(text))
  return 'problems' in formatted ? formatted.problems.map(({ code, from }) => [code, from]) : []
}

describe('the canonical layout', () => {
  it('puts an event into the order of the schema, lists and geometry on one line', () => {
    const text = `\uFEFF{"features":[{"geometry":{"coordinates":[12.50,41.8900],"type":"Point"},"type":"Feature",
      "properties":{"sources":["a","b"],"note":"x","date":"1901","title":"A","title:fr":"B","claims":[{"text":"T","by":"c"}]},
      "id":"library-1901"}],"type":"FeatureCollection"}`
    expect(format(text.replaceAll('\n', '\r\n'))).toBe(`{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "id": "library-1901",
      "geometry": { "type": "Point", "coordinates": [12.50, 41.8900] },
      "properties": {
        "title": "A",
        "title:fr": "B",
        "date": "1901",
        "claims": [
          {
            "by": "c",
            "text": "T"
          }
        ],
        "sources": ["a", "b"],
        "note": "x"
      }
    }
  ]
}
`)
  })

  it.each([
    [
      'places',
      { properties: { kind: 'town', country: 'IR', name: 'a', 'name:fa': 'b' } },
      'name name:fa country kind',
    ],
    [
      'stays',
      { properties: { date: '1', country: 'IR', who: 'members', kind: 'stay' } },
      'kind who date country',
    ],
    ['legs', { properties: { to: 'b', from: 'a', date: '1', kind: 'leg' } }, 'kind date from to'],
  ])('knows %s by what they hold', (_, feature, names) => {
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
    expect(Object.keys(JSON.parse(format(text)).features[0].properties).join(' ')).toBe(names)
  })

  it('breaks a list that is too long for a line, with its name and the comma behind it', () => {
    const list = (length: number) => `{\n  "a": ["${'x'.repeat(length)}"]\n}\n`
    expect(format(list(98))).toBe(list(98))
    expect(format(list(99))).toContain('"a": [\n    "xxx')
  })

  it('keeps the spelling of numbers and texts', () => {
    const text = '[1.0, 1e3, -0, 1E+2, 100000000000000000001, "\\u00e9\\/é", "\\ud800", true, null]\n'
    expect(format(text)).toBe(text)
  })

  it('rounds coordinates where it is asked to, and says how many', () => {
    const text =
      '{\n  "x": [1.23456789],\n  "y": {},\n  "coordinates": [1.23456789, 35.70, 1.5e-9, [-0.000000001]]\n}\n'
    expect(format(text)).toBe(text)
    const rounded = {
      text: text.replace('[1.23456789, 35.70, 1.5e-9, [-0.000000001]]', '[1.2345679, 35.70, 0, [0]]'),
    }
    expect(formatData(parseJson(text), 7)).toEqual({ ...rounded, rounded: 3 })
  })

  it('refuses a text that is no JSON, or has a name twice, with its place', () => {
    expect(problemsOf('{"a": 1,}')).toEqual([['json/trailing-comma', 7]])
    expect(problemsOf('{"a": 1, "a": 1}')).toEqual([['json/duplicate-key', 9]])
    expect(problemsOf('')).toEqual([['json/empty', 0]])
    expect(problemsOf('['.repeat(300) + ']'.repeat(300))).toEqual([['json/too-deep', 200]])
  })
})

/** A JSON text as nobody would write it: odd numbers, escapes and blanks. */
const blank = fc.constantFrom('', ' ', '\n', '\r\n', '\t')
const escaped = fc
  .array(
    fc.oneof(fc.constantFrom('\\n', '\\u00e9', '\\ud83d', '\\/', '\\"', '\u2028', '{', '[,'), fc.string()),
  )
  .map((pieces) =>
    pieces.map((piece) =>
      piece.startsWith('\\') && piece.length > 1 ? piece : JSON.stringify(piece).slice(1, -1),
    ),
  )
  .map((pieces) => `"${pieces.join('')}"`)
  .filter((text) => isJson(text))
const number = fc.oneof(
  fc.constantFrom('1.0', '1e3', '-0', '0.10', '1E+2', '-0.0e-0', '12345678901234567890', '5.00'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
)
const names = 'type features geometry properties coordinates title date sources claims id by __proto__'.split(
  ' ',
)
const name = fc.oneof(
  fc.constantFrom(...names).map((each) => JSON.stringify(each)),
  escaped,
)
const { text: written } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(number, escaped, fc.constantFrom('true', 'false', 'null')),
    fc
      .tuple(fc.array(tie('text'), { maxLength: 5 }), blank)
      .map(([items, gap]) => `[${gap}${items.join(`${gap},`)}]`),
    fc
      .tuple(
        fc.uniqueArray(fc.tuple(name, tie('text')), { maxLength: 6, selector: ([key]) => JSON.parse(key) }),
        blank,
      )
      .map(
        ([members, gap]) =>
          `{${members.map(([key, value]) => `${gap}${key}${gap}:${value}`).join(',')}${gap}}`,
      ),
  ),
}))

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function tokensOf(text: string): readonly string[] {
  const scanner = createScanner(text, true)
  const tokens: string[] = []
  while (scanner.scan() !== 17) tokens.push(text.slice(scanner.getTokenOffset(), scanner.getPosition()))
  return tokens.sort()
}

describe('for any JSON text', () => {
  it('no value and no spelling changes, and what is canonical stays as it is', () => {
    fc.assert(
      fc.property(written, (text) => {
        const formatted = format(text)
        expect(JSON.parse(formatted)).toEqual(JSON.parse(text))
        expect(tokensOf(formatted)).toEqual(tokensOf(text))
        expect(format(formatted)).toBe(formatted)
      }),
      { numRuns: 1000 },
    )
  })

  it('what an edit of a canonical text adds is canonical', () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(value, value, (before, added) => {
        const text = format(JSON.stringify({ a: before }))
        const edited = applyChanges(text, setValue(text, ['b'], added) ?? [])
        expect(format(edited)).toBe(edited)
      }),
    )
  })
})

it('rounds the noise of a conversion where it is asked to, and writes no exponents', () => {
  const text = '{"type":"Point","coordinates":[51.420000000000002,0.00000012345,12.50]}'
  expect(format(text, 7)).toContain('[51.42, 0.0000001, 12.50]')
  expect(format(text)).toContain('[51.420000000000002, 0.00000012345, 12.50]')
})
