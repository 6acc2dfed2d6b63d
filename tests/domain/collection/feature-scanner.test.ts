import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteWindow } from '../../../src/domain/collection/byte-window'
import { FeatureScanner } from '../../../src/domain/collection/feature-scanner'
import { scanBytes, toBytes } from './scan-text'

function scan(text: string, ends?: readonly number[]) {
  return scanBytes(new FeatureScanner(), toBytes(text), ends)
}

const A = '{"type":"Feature","properties":{"t":"a"},"geometry":null}'
const B =
  '{"type":"Feature","properties":{"t":"b [{\\"\\\\"},"geometry":{"type":"Point","coordinates":[1,2]}}'
const C = '{"type":"Feature","properties":{"t":"ç – 中"},"geometry":null}'

/** Texts by what they are, with the features that they hold. */
const FORMS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  collection: [`{"type":"FeatureCollection","features":[${A},${B},${C}]}`, [A, B, C]],
  'features first': [`{"features":[${A},${B}],"type":"FeatureCollection","name":"x"}`, [A, B]],
  'members around': [
    `{"bbox":[1,2,3,4],"crs":{"features":[{"no":1}]},"note":"\\"features\\":[{}]","features":[${A}],"more":{"features":[{}]},"z":[{}]}`,
    [A],
  ],
  blanks: [` \r\n{ "type" : "FeatureCollection" ,\n"features"\t:\n [\n ${A} ,\n\t${B}\n ]\n }\n`, [A, B]],
  'byte order mark': [`\uFEFF{"type":"FeatureCollection","features":[${A}]}`, [A]],
  'no features': ['{"type":"FeatureCollection","features":[]}', []],
  array: [`[${A},${B}]`, [A, B]],
  'array of collections': [`[{"features":[${A}]},{"features":[${B}]}]`, [A, B]],
  feature: [A, [A]],
  geometry: ['{"type":"Point","coordinates":[1,2]}', ['{"type":"Point","coordinates":[1,2]}']],
  'geometry collection': [
    '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}',
    ['{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}'],
  ],
  'without type': [
    '{"features":[{"properties":{"a":1}},{"geometry":null}]}',
    ['{"properties":{"a":1}}', '{"geometry":null}'],
  ],
  lines: [`${A}\n${B}\r\n\n${C}`, [A, B, C]],
  'record separators': [`\u001e${A}\n\u001e${B}\n`, [A, B]],
  'features on end': [`${A}${B} ${C}`, [A, B, C]],
  'lines of collections': [`{"features":[${A}]}\n{"features":[${B}]}\n`, [A, B]],
  'features within a feature': [
    '{"features":[{"features":[{"a":1}],"properties":{"features":[{}]}}]}',
    ['{"features":[{"a":1}],"properties":{"features":[{}]}}'],
  ],
  'features that are none': [
    '{"type":"FeatureCollection","features":null}',
    ['{"type":"FeatureCollection","features":null}'],
  ],
  'features as a value': [`{"name":"features","x":[1],"features":[${A}]}`, [A]],
}

describe('FeatureScanner', () => {
  it.each(Object.entries(FORMS))('finds the features of: %s', (_, [text, features]) => {
    const { records, broken, fault, offsets } = scan(text)
    expect({ records, broken, fault }).toEqual({ records: features, broken: [], fault: undefined })
    const bytes = Buffer.from(text)
    for (const [index, offset] of offsets.entries())
      expect(bytes.subarray(offset, offset + Buffer.byteLength(features[index] ?? '')).toString()).toBe(
        features[index],
      )
  })

  const BROKEN: Readonly<Record<string, readonly [string, readonly string[], broken: number]>> = {
    'a missing brace': [`{"features":[${A},${B.slice(0, -1)},${C}]}`, [A, C], 1],
    'two missing braces': [`{"features":[${A},${B.slice(0, -2)},${C},${A}]}`, [A, C, A], 1],
    'a brace too many': [`{"features":[${A},${B}},${C}]}`, [A, B, C], 0],
    'a missing bracket': [`{"features":[${A},${B.replace('2]', '2')},${C}]}`, [A, C], 1],
    'a missing quotation mark': [`{"features":[${A},${A.replace('a"', 'a')},${C},${A}]}`, [A, C, A], 1],
    'a missing opening mark': [`{"features":[${A},${A.replace('"a"', 'a"')},${C},${A}]}`, [A, C, A], 1],
    'a missing mark at the end': [`{"features":[{"type":"Feature","x":"y},${C},${A}]}`, [C, A], 1],
    'a line end in a text': [`{"features":[${A},${A.replace('"a"', '"a')}\n,${C}]}`, [A, C], 1],
    'no list at its end': [`{"features":[${A},${B}`, [A, B], 0],
    'a cut feature': [`{"features":[${A},${B.slice(0, 30)}`, [A], 1],
    'a list that ends early': [`{"features":[${A}],${B},${C}]}`, [A, B, C], 0],
    'other values': [`{"features":[null,${A},5,"x{[",[{}],${B},true]}`, [A, B], 5],
    'a cut line': [`${A}\n${B.slice(0, 40)}\n${C}\n`, [A, C], 1],
    'lines cut after a colon': [`${A}\n{"a":\n${B}\n${C}`, [A, B, C], 1],
    'lines of something else': [`${A}\nerror: x\n${B}\n`, [A, B], 1],
    'a cut beginning': [`Feature","properties":{}}\n${A}\n`, [A], 2],
    'a fault before the list': [`{"name":"a\nb","features":[${A},${B}]}`, [A, B], 1],
    'separators within': [`\u001e{"a":"b\n\u001e${A}\n\u001e{"a":\u001e${B}`, [A, B], 2],
    'members by another first name': [
      '{"features":[{"id":1,"a":{}},{"id":2,"a":{},{"id":3,"a":{}}]}',
      ['{"id":1,"a":{}}', '{"id":3,"a":{}}'],
      1,
    ],
  }

  it.each(Object.entries(BROKEN))('reads on after: %s', (name, [text, features, count]) => {
    const { records, broken, fault } = scan(text)
    expect({ records, count: broken.length }).toEqual({ records: features, count })
    if (name !== 'other values' && !name.startsWith('lines of') && name !== 'a cut beginning')
      expect(fault).toBeDefined()
  })

  it('tells where a text is cut', () => {
    expect(scan(`{"features":[${A},`).fault).toEqual({ kind: 'cut', offset: 14 + A.length })
    expect(scan(`[${A}`).fault).toEqual({ kind: 'cut', offset: 1 + A.length })
    expect(scan(`{"features":[${A}]`).fault?.kind).toBe('cut')
    expect(scan(`{"features":[${A},{"a":"`)).toMatchObject({
      broken: [{ offset: 14 + A.length, size: 6, reason: 'syntax' }],
    })
  })

  it('does not take a text for cut in which others follow what lacks its end', () => {
    expect(scan(`${A}\n{"a":\n${B}\n`).fault?.kind).toBe('syntax')
    expect(scan(`${A}\n{"a":\n${B}\n{"a":\n`).fault?.kind).toBe('syntax')
    expect(scan(`${A}\n${B}\n{"a":\n`).fault?.kind).toBe('cut')
  })

  it.each([
    [`{"features":[${A}]}`, ' ', 'garbage {{{'],
    [`{"features":[${A}]}`, '\n', '{{{'],
    [`{"features":[${A}]}`, '', '"rest'],
    [`[${A}]`, '\n', 'x {"a":"'],
    [A, '\n', 'error: { at'],
    [`${A}\n${B}`, '\n', '{ at'],
  ])('tells where, behind %s and %j, rubbish stands that is no beginning: %s', (whole, between, rubbish) => {
    const offset = whole.length + between.length
    for (const ends of [[], [offset], [offset + 1]])
      expect(scan(whole + between + rubbish, ends)).toMatchObject({
        fault: { kind: 'behind', offset },
        broken: [{ offset, size: rubbish.length, reason: 'syntax' }],
      })
    const { records, fault } = scan(`${whole + between + rubbish}\n${C}`)
    expect([records.at(-1), fault?.kind]).toEqual([C, 'syntax'])
  })

  it('does not take for rubbish what features stand in', () => {
    expect(scan(`{"features":[${A}]} more { x: [ ${C} `)).toMatchObject({
      records: [A, C],
      fault: { kind: 'syntax' },
    })
  })

  it.each([
    [`${A}\n{`],
    [`${A}\n{ `],
    [`${A}\n{"ty`],
    [`{"features":[${A}]}\n{"features":[`],
    [`{"features":[${A},x {`],
    ['{x'],
  ])('takes for cut what is or may be a beginning: %s', (text) => {
    expect(scan(text).fault?.kind).toBe('cut')
  })

  it('takes no other broken for JSON that only the parser refuses', () => {
    const text = '{"features":[{"a":NaN,},{"a":undefined},{"a":1 /* x */}]}'
    expect(scan(text).records).toEqual(['{"a":NaN,}', '{"a":undefined}', '{"a":1 /* x */}'])
  })

  it('counts depth and gives up what is nested too deep', () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const { records, broken, fault } = scan(`{"features":[${A},${deep},${B}]}`)
    expect({ records, fault }).toEqual({ records: [A, B], fault: undefined })
    expect(broken).toEqual([
      { offset: 14 + A.length, size: deep.length, reason: 'deep', at: 14 + A.length + 5 + 199 },
    ])
    expect(scan(`{"features":[${A},{"a":${'['.repeat(100_000)},${B}`).broken).toHaveLength(1)
  })

  it('reads a feature of ten million bytes', () => {
    const large = `{"type":"Feature","properties":{"x":"${'é'.repeat(5_000_000)}"}}`
    const { records } = scan(`{"features":[${A},${large},${B}]}`, [1000, 4_000_000])
    expect(records.map(({ length }) => length)).toEqual([A.length, large.length, B.length])
  })

  it('gives up a feature that is too large, without keeping it', () => {
    const large = `{"type":"Feature","x":"${'y'.repeat(9000)}","z":[{}]}`
    const bytes = toBytes(`{"pad":"${'p'.repeat(9000)}","features":[${A},${large},${B}]}`)
    const pieces = Array.from({ length: bytes.length >> 5 }, (_, index) => index << 5)
    for (const ends of [[], pieces, [9100], [12_000, 15_000]]) {
      const { records, broken, fault } = scanBytes(new FeatureScanner(2000), bytes, ends)
      expect({ count: records.length, fault }).toEqual({ count: 2, fault: undefined })
      expect(broken).toMatchObject([{ size: large.length, reason: 'large' }])
    }
    const window = new ByteWindow()
    const scanner = new FeatureScanner(2000)
    for (let times = 0; times < 100; times++) {
      window.append(toBytes('{"a":'.padEnd(5000)))
      scanner.scan(window, false)
      window.dropBefore(scanner.keepFrom)
    }
    expect(window.length).toBeLessThan(10_000)
  })

  it('ends soon, whatever the text', () => {
    for (const part of [
      '{"type":"Feature","a":[{},',
      '{"a":',
      '{"type":"},',
      '[{"type":"Feature",',
      '"',
      '{"x\n',
    ])
      expect(scan(part.repeat(5000)).records.length).toBeLessThan(10_000)
  })

  const texts = [...Object.values(FORMS), ...Object.values(BROKEN)].map(([text]) => text)

  it('finds the same in pieces of any size', () => {
    for (const text of texts) {
      const whole = scan(text)
      const { length } = toBytes(text)
      for (let end = 0; end <= length; end++) expect(scan(text, [end])).toEqual(whole)
      expect(
        scan(
          text,
          Array.from({ length }, (_, index) => index),
        ),
      ).toEqual(whole)
    }
  })

  it('finds all whole features before a cut at any byte', () => {
    for (const [text, features] of Object.values(FORMS)) {
      const bytes = toBytes(text)
      const { offsets } = scan(text)
      for (let cut = 0; cut < bytes.length; cut++) {
        const { records } = scanBytes(new FeatureScanner(), bytes.subarray(0, cut))
        const whole = features.filter(
          (feature, index) => (offsets[index] ?? 0) + Buffer.byteLength(feature) <= cut,
        )
        expect(records.slice(0, whole.length)).toEqual(whole)
      }
    }
  })

  it('survives any bytes, in any pieces, and takes none twice', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\n',
      '\u001e',
      'x',
      '1',
      A,
      B,
      '"features":',
      '"type":"Feature"',
      '{"features":[',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(fc.nat(300), { maxLength: 5 }),
        (pieces, cuts) => {
          const text = pieces.join('')
          const bytes = toBytes(text)
          const ends = cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b)
          const whole = scan(text)
          expect(scan(text, ends)).toEqual(whole)
          for (const [index, offset] of whole.offsets.entries()) {
            const end = offset + Buffer.byteLength(whole.records[index] ?? '')
            expect(end).toBeLessThanOrEqual(whole.offsets[index + 1] ?? bytes.length)
          }
        },
      ),
      { numRuns: 3000 },
    )
  })
})
