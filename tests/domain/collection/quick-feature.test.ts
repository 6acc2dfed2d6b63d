import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QuickFeatures } from '../../../src/domain/collection/quick-feature'
import { skipValue } from '../../../src/domain/collection/skip-json'
import { toBytes } from './scan-text'

const MEMBERS = { feature: ['when'], properties: ['title', 'date', 'n', 'ä', 'constructor'] }
const OUTER = ['type', 'properties', 'geometry', 'id', '@id', ...MEMBERS.feature]
const INNER = ['id', ...MEMBERS.properties]

function quick(text: string) {
  // Not at the beginning, and with something behind.
  const bytes = toBytes(`,,${text},{"type"`)
  const { length } = toBytes(text)
  const decoded = new TextDecoder('windows-1252').decode(bytes.subarray(1))
  return new QuickFeatures(MEMBERS).read(bytes, 2, 2 + length, { text: decoded, from: 1 })
}

function only(value: object, names: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}

/** What is read of a feature that the parser reads; undefined where it is none. */
function expected(text: string): unknown {
  let value: { properties?: object }
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  return { ...only(value, OUTER), properties: only(value.properties ?? {}, INNER) }
}

describe('QuickFeatures', () => {
  it.each([
    '{"type":"Feature","properties":{"title":"a","x":[1,{"y":"\\u00e9\\n"}],"n":-12.5e3},"geometry":null}',
    '{ "id" : 7 , "type" : "Feature" , "geometry" : { "coordinates" : [ 1.25 , -0 , 9 ] , "type" : "Point" } , "properties" : { "title" : "" } }',
    '{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]},"properties":{"n":[1],"date":{"a":null}},"when":{"timespans":[]}}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2],"x":1},"properties":{"n":true}}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[]},"properties":{"n":0.1}}',
    '{"type":"Feature","geometry":{"type":"Point","type":"Point"},"properties":{"n":123456789012345678901.5}}',
    '{"properties":{"title":"1","title":"2"},"type":"Feature","properties":{"date":"3"},"@id":"x"}',
    '{"type":"Feature","__proto__":{"a":1},"properties":{"__proto__":{"title":"p"},"constructor":5}}',
  ])('takes what is read of %s', (text) => {
    expect(quick(text)).toEqual(expected(text))
  })

  it.each([
    '{"type":"Feature","properties":{"title":"é"}}',
    '{"type":"Feature","properties":{"x":"é"}}',
    '{"type":"Feature","properties":{"title":"\\n"}}',
    '{"type":"Feature","properties":{"t\\u0069tle":"x"}}',
    '{"type":"Feature","properties":{}}',
    '{"type":"Feature","properties":null}',
    '{"type":"Feature"}',
    '{"type":"Point","properties":{"a":1}}',
    '{"properties":{"a":1}}',
    '{"type":"Feature","properties":{"a":NaN}}',
    '{"type":"Feature","properties":{"a":01}}',
    '{"type":"Feature","properties":{"a":1.}}',
    '{"type":"Feature","properties":{"a":+1}}',
    '{"type":"Feature","properties":{"a":1,}}',
    '{"type":"Feature","properties":{"a" 1}}',
    '{"type":"Feature","properties":{"a":"\\x"}}',
    '{"type":"Feature","properties":{"a":"\\u12g4"}}',
    '{"type":"Feature","properties":{"a":[1 2]}}',
    '{"type":"Feature","properties":{"a":"\t"}}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,]},"properties":{"a":1}}',
  ])('leaves %s to the parser', (text) => {
    expect(quick(text)).toBeUndefined()
  })

  const json = fc.jsonValue({ maxDepth: 2 })
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', '}', 'é', '{'), maxLength: 6 })
  const properties = fc.dictionary(
    fc.constantFrom('title', 'date', 'n', 'ä', 'other', 'x', 'id'),
    fc.oneof(text, json, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  )
  const position = fc.array(
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -180, max: 180 }), fc.integer()),
    { maxLength: 4 },
  )
  const feature = fc.record(
    {
      type: fc.constantFrom('Feature', 'Feature', 'Feature', 'Point'),
      id: fc.oneof(text, fc.integer()),
      geometry: fc.oneof(
        fc.record({ type: fc.constantFrom('Point', 'MultiPoint'), coordinates: position }),
        json,
      ),
      properties,
      when: json,
      bbox: json,
    },
    { requiredKeys: ['type', 'properties'] },
  )

  it('makes of any feature what the parser does, or nothing', () => {
    let taken = 0
    fc.assert(
      fc.property(feature, fc.constantFrom(0, 1), (value, indent) => {
        const written = JSON.stringify(value, null, indent)
        const read = quick(written)
        if (read === undefined) return
        taken++
        expect(read).toEqual(expected(written))
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('makes nothing of what the parser refuses', () => {
    const sign = fc.constantFrom(
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '0',
      '1',
      '-',
      '.',
      'e',
      'n',
      ' ',
      '\n',
      'é',
    )
    fc.assert(
      fc.property(feature, fc.nat(), sign, fc.nat(2), (value, at, letter, kind) => {
        const written = JSON.stringify(value)
        const place = at % written.length
        const changed =
          written.slice(0, place) + (kind === 0 ? '' : letter) + written.slice(kind === 2 ? place : place + 1)
        const read = quick(changed)
        if (read !== undefined) expect(read).toEqual(expected(changed))
      }),
      { numRuns: 5000 },
    )
  })
})

it('skips JSON as the parser takes it', () => {
  const sign = fc.constantFrom(
    ...'[]{},:"\\u0e1-+. tn'.split(''),
    'true',
    'false',
    'null',
    '"a"',
    '{"a":1}',
    '[1]',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(sign).map((signs) => signs.join('')),
      ),
      (any) => {
        const bytes = toBytes(`${any}]`)
        const isWhole = skipValue(bytes, 0) === bytes.length - 1
        let isJson = !/[^\x20-\x7e]/.test(any) && any === any.trim()
        try {
          JSON.parse(any)
        } catch {
          isJson = false
        }
        if (isWhole || !/[^\x20-\x7e]/.test(any)) expect(isWhole).toBe(isJson)
      },
    ),
    { numRuns: 3000 },
  )
})
