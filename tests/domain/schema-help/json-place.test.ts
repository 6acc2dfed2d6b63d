import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { type JsonPlace, placeAt } from '../../../src/domain/schema-help/json-place'

/** The place at the mark `|` of a text. */
function placeIn(marked: string): JsonPlace {
  return placeAt(marked.replace('|', ''), marked.indexOf('|'))
}

function pathIn(marked: string): readonly (string | number | undefined)[] {
  return placeIn(marked).open.map(({ step }) => step)
}

describe('placeAt', () => {
  it('finds the name that is being written, and what the object has already', () => {
    const place = placeIn('{"features": [{}, {"id": "x", "ti|tle": 1, "date": "1981"}]}')
    expect(place).toMatchObject({ kind: 'name', typed: 'ti', value: 'title', hasColon: true })
    expect(place.open.map(({ step }) => step)).toEqual(['features', 1, undefined])
    expect([...(place.open.at(-1)?.members ?? [])]).toEqual([
      ['id', 'x'],
      ['date', '1981'],
    ])
  })

  it('finds the value that is being written', () => {
    const place = placeIn('{"properties": {"place": "teh|ran", "sources": []}}')
    expect(place).toMatchObject({ kind: 'value', typed: 'teh', value: 'tehran', isFollowed: false })
    expect(place.open.map(({ step }) => step)).toEqual(['properties', 'place'])
    expect([...(place.open[1]?.members.keys() ?? [])]).toEqual(['place', 'sources'])
  })

  it.each([
    ['{|}', 'name', [undefined]],
    ['{"a": |}', 'value', ['a']],
    ['{"a": [1, |]}', 'value', ['a', 1]],
    ['{"a"| : 1}', 'nothing', [undefined]],
    ['{"a": 1 |}', 'nothing', [undefined]],
    ['|', 'value', []],
    ['{} |', 'nothing', []],
    ['\uFEFF[tr|', 'value', [0]],
  ])('knows what belongs in %s', (marked, kind, path) => {
    expect(placeIn(marked).kind).toBe(kind)
    expect(pathIn(marked)).toEqual(path)
  })

  it('tells of the comma that is missing before a new line, and of the one that is needed behind', () => {
    expect(placeIn('{"a": 1\n  |}')).toMatchObject({ kind: 'name', commaAt: 7, isFollowed: false })
    expect(placeIn('{\n  |\n  "b": 1}')).toMatchObject({ kind: 'name', commaAt: undefined, isFollowed: true })
    expect(placeIn('["a"\n|\n"b"]')).toMatchObject({ kind: 'value', commaAt: 4, isFollowed: true })
  })

  it('ends an open string with its line', () => {
    const place = placeIn('{\n"place": "te|\n,"b": {}}')
    expect(place).toMatchObject({ kind: 'value', typed: 'te', value: undefined })
    expect(pathIn('{\n"place": "te\n,"b": {"c": |}}')).toEqual(['b', 'c'])
  })

  it('finds its way where a bracket is missing before the next feature', () => {
    expect(pathIn('{"features": [{"properties": {"a": 1}, {"properties": {"|')).toEqual([
      'features',
      1,
      'properties',
      undefined,
    ])
    expect(pathIn('{"a": [{"b": [1}, {"c": |')).toEqual(['a', 1, 'c'])
  })

  it('takes a text before a colon for a name where a value is missing', () => {
    const place = placeIn('{"place": |\n "category": "x", "title": "y"}')
    expect([...(place.open[0]?.members ?? [])].slice(1)).toEqual([
      ['category', 'x'],
      ['title', 'y'],
    ])
    expect(pathIn('{"place":\n "category": {"|')).toEqual(['category', undefined])
  })

  it('reads any text at any offset', () => {
    const text = fc
      .array(fc.constantFrom(...'{}[],:" \n\\a1'), { maxLength: 40 })
      .map((units) => units.join(''))
    fc.assert(
      fc.property(text, fc.nat(40), (written, at) => {
        const offset = Math.min(at, written.length)
        const { from, to } = placeAt(written, offset)
        expect(from).toBeLessThanOrEqual(offset)
        expect(to).toBeGreaterThanOrEqual(offset)
      }),
    )
  })

  it('leads along the path of any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        const root = JSON.stringify({ a: [value, 'MARK'] }, null, indent)
        expect(placeAt(root, root.lastIndexOf('MARK')).open.map(({ step }) => step)).toEqual(['a', 1])
      }),
    )
  })

  it('reads from the item that an offset is in as from the start of the text', () => {
    const feature = fc.record({ id: fc.string(), properties: fc.dictionary(fc.string(), fc.jsonValue()) })
    const features = fc.array(feature, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(features, fc.boolean(), fc.nat(2), fc.nat(), (items, isCollection, indent, at) => {
        const root = isCollection ? { type: 'FeatureCollection', features: items, name: 'x' } : items
        const text = JSON.stringify(root, null, indent)
        const { starts } = openFile('a.geojson', text).items
        const offset = at % (text.length + 1)
        expect(placeAt(text, offset, starts)).toEqual(placeAt(text, offset))
      }),
    )
  })

  it('knows the item that an offset is in also behind one that leaves brackets open', () => {
    const text = '[{"a": [[[[},\n{"a": 1},\n{"b": 2}]'
    const { starts } = openFile('a.json', text).items
    expect(placeAt(text, text.indexOf('2'), starts).open.map(({ step }) => step)).toEqual([2, 'b'])
  })
})
