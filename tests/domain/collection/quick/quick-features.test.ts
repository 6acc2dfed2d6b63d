import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QuickFeatures } from '../../../../src/domain/collection/quick/quick-features'
import { parseAnyNumbers } from '../../../../src/domain/json/not-finite'
import { decode } from '../read-text'
import { toBytes } from '../scan-text'
import { featureKernel } from './feature-kernel'

const MEMBERS = { feature: ['when'], properties: ['title', 'date', 'n', 'ä', 'constructor'] }
const OUTER = ['type', 'properties', 'geometry', 'id', '@id', ...MEMBERS.feature]
const INNER = ['id', ...MEMBERS.properties]

const features = QuickFeatures.of(featureKernel(), MEMBERS, decode)

/** What is read of a feature in the middle of others; undefined where it is left to the parser. */
function quick(text: string) {
  features?.take(toBytes(`]],,${text}\n,{"type"`))
  const { length } = toBytes(text)
  if (!features || features.read(2) === 0) return undefined
  const { from, to } = features.rangeOf(0)
  if (from !== 4 || to !== 4 + length) return undefined
  expect(features.end).toBe(6 + length)
  const feature = features.feature(0)
  if (features.isPoint(0)) {
    const { coordinates } = feature.geometry as { readonly coordinates: readonly number[] }
    expect([features.points[0], features.points[1]]).toEqual([coordinates[0], coordinates[1]])
  }
  return feature
}

function only(value: object, names: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}

/** What is read of a feature that the parser reads; undefined where it is none. */
function expected(text: string): unknown {
  let value: { properties?: object }
  try {
    value = parseAnyNumbers(text) as typeof value
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
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[1.23456789012345678,1e1]},"properties":{"n":0.1}}',
    '{"type":"Feature","geometry":{"type":"Point","type":"Point"},"properties":{"n":123456789012345678901.5}}',
    '{"properties":{"title":"1","title":"2"},"type":"Feature","properties":{"date":"3"},"@id":"x"}',
    '{"type":"Feature","__proto__":{"a":1},"properties":{"__proto__":{"title":"p"},"constructor":5}}',
    '{"type":"Feature","properties":{}}',
    '{"type":"Feature","properties":{"title":"\\n","ä":"é€🌍","€":"\\u00e9"}}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[NaN,2]},"properties":{"title":"NaN","n":NaN,"a":Infinity,"date":[-Infinity,"-Infinity"]}}',
    `{"type":"Feature","properties":{"x":"${'long '.repeat(50)}","title":"${'t'.repeat(100)}"}}`,
  ])('takes what is read of %s', (text) => {
    expect(quick(text)).toEqual(expected(text))
  })

  it.each([
    '{"type":"Feature","properties":{"t\\u0069tle":"x"}}',
    '{"type":"Feature","properties":null}',
    '{"type":"Feature"}',
    '{"type":"Feature","properties":{"a":1},"features":[]}',
    '{"type":"Point","properties":{"a":1}}',
    '{"properties":{"a":1}}',
    '{"type":"Feature","properties":{"a":-NaN}}',
    '{"type":"Feature","properties":{"a":NaNs}}',
    '{"type":"Feature","properties":{"a":Infinite}}',
    '{"type":"Feature","properties":{"a":-}}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2,Nan]},"properties":{"a":1}}',
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
    `{"type":"Feature","properties":{"a":${'['.repeat(150)}${']'.repeat(150)}}}`,
  ])('leaves %s to the parser', (text) => {
    expect(quick(text)).toBeUndefined()
  })

  it('leaves what is not UTF-8 to the parser', () => {
    const text = '{"type":"Feature","properties":{"a":"??"}}'
    const at = text.indexOf('??')
    const isTaken = (first: number, second: number) => {
      const bytes = toBytes(text)
      bytes.set([first, second], at)
      features?.take(bytes)
      return features?.read(0) === 1
    }
    for (let first = 0x20; first < 256; first++)
      for (let second = 0x20; second < 256; second++) {
        if ('"\\'.includes(String.fromCharCode(first)) || '"\\'.includes(String.fromCharCode(second)))
          continue
        const bytes = Uint8Array.of(first, second)
        expect(isTaken(first, second)).toBe(!new TextDecoder().decode(bytes).includes('\uFFFD'))
      }
  })

  it.each(['__proto__', '\ud800', 'a name that is longer than the place that there is for names of members'])(
    'does not look for a member called %s',
    (name) => {
      const members = { feature: [], properties: [name] }
      expect(QuickFeatures.of(featureKernel(), members, decode)).toBeUndefined()
    },
  )

  it('reads features one after the other, some thousand at a time, up to one that is not whole', () => {
    const count = 10_000
    const each = (index: number) => `{"type":"Feature","properties":{"n":${index}}}`
    const written = Array.from({ length: count }, (_, index) => each(index)).join(',\n')
    if (!features) throw new Error('no memory')
    features.take(toBytes(`${written},\n${each(count).slice(0, -1)}`))
    const read: unknown[] = []
    for (let at = 0, more = features.read(at); more > 0; at = features.end, more = features.read(at))
      for (let record = 0; record < more; record++)
        read.push((features.feature(record).properties as { readonly n: unknown }).n)
    expect(read).toEqual(Array.from({ length: count }, (_, index) => index))
  })

  const json = fc.jsonValue({ maxDepth: 2 })
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', '}', 'é', '{', '🌍'), maxLength: 40 })
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
    const sign = fc.constantFrom(...'"\\{}[],:01-.en \né'.split(''))
    fc.assert(
      fc.property(feature, fc.nat(), sign, fc.nat(2), (value, at, letter, kind) => {
        const written = JSON.stringify(value)
        const place = at % written.length
        const halves =
          written.slice(0, place) + (kind === 0 ? '' : letter) + written.slice(kind === 2 ? place : place + 1)
        const changed = decode(toBytes(halves), 'utf-8')
        const read = quick(changed)
        if (read !== undefined) expect(read).toEqual(expected(changed))
      }),
      { numRuns: 5000 },
    )
  })

  it('passes over JSON as the parser takes it', () => {
    const some = ['true', 'false', 'null', '"a"', '{"a":1}', '[1]', 'é']
    const sign = fc.constantFrom(...'[]{},:"\\u0e1-+. tn'.split(''), ...some)
    const signs = fc.array(sign).map((each) => each.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.json(), signs), (any) => {
        const written = `{"type":"Feature","properties":{"x":${any}}}`
        features?.take(toBytes(written))
        const isTaken = features?.read(0) === 1 && features.rangeOf(0).to === toBytes(written).length
        const value = expected(written) as { readonly properties: object } | undefined
        // What may be a name is left to the parser where it has an escape.
        const isSure = value !== undefined && !any.includes('\\') && !written.includes('"features"')
        if (isTaken || isSure) expect(isTaken).toBe(value !== undefined)
      }),
      { numRuns: 3000 },
    )
  })
})
