import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItems, setAll, setAt } from '../../../src/domain/edit/edit-file'
import { openFile } from '../../../src/domain/edit/edited-file'
import { applyChanges, invertChanges, type TextChanges } from '../../../src/domain/edit/text-change'

const CLAIMS = [{ date: '1986', sources: ['a', 'b'] }, { date: '1987' }]
const PLAIN = { type: 'Feature', properties: { id: 'c', of: [1, 2] }, geometry: null }
const one = '{ "type": "Feature", "properties": { "id": "a: ,", "of": {} }, "geometry": null }'
const two = '{ "type": "Feature", "properties": { "id": "b" }, "geometry": null }'
const BY_LINES = `{\n"type": "FeatureCollection",\n"features": [\n${one},\n${two}\n]\n}\n`
const COMPACT = BY_LINES.replace(/(?<=[{:,]) (?=["{n])|(?<=["}l]) (?=\})/g, '')
const MINIFIED = JSON.stringify(JSON.parse(BY_LINES))
const PRETTY = `${JSON.stringify(JSON.parse(BY_LINES), null, 2)}\n`

function changed(text: string, edit: (file: ReturnType<typeof openFile>) => TextChanges | undefined): string {
  const changes = edit(openFile('a.geojson', text)) ?? []
  const result = applyChanges(text, changes)
  expect(applyChanges(result, invertChanges(text, changes))).toBe(text)
  return result
}

const setClaims = (text: string) =>
  changed(text, (file) => setAll(file, [{ path: ['features', 0, 'properties', 'claims'], value: CLAIMS }]))
const addFeature = (text: string) => changed(text, (file) => insertItems(file, 1, [PLAIN]))
const linesIn = (text: string) => text.split(/\r\n|\n|\r/).length

describe('a file with a feature on each line', () => {
  it('gets a new list of objects on the line of the feature, spaced as the line is', () => {
    const claims = '"claims": [{ "date": "1986", "sources": ["a", "b"] }, { "date": "1987" }]'
    expect(setClaims(BY_LINES)).toBe(BY_LINES.replace('"of": {} }', `"of": {}, ${claims} }`))
    expect(setClaims(COMPACT)).toBe(
      COMPACT.replace('"of":{}}', `"of":{},"claims":${JSON.stringify(CLAIMS)}}`),
    )
  })

  it('gets a new feature on one line', () => {
    const line = '{ "type": "Feature", "properties": { "id": "c", "of": [1, 2] }, "geometry": null }'
    expect(addFeature(BY_LINES)).toBe(BY_LINES.replace(`\n${two}`, `\n${line},\n${two}`))
    expect(addFeature(COMPACT).split('\n')).toContain(`${JSON.stringify(PLAIN)},`)
  })

  it('fills what is empty without another line', () => {
    const path = ['features', 0, 'properties', 'of']
    const filled = changed(BY_LINES, (file) => setAt(file, path, { x: 1, y: 2 }))
    expect(filled).toBe(BY_LINES.replace('"of": {}', '"of": { "x": 1, "y": 2 }'))
  })

  it('gets a new object of a list whose objects have a line each on a line', () => {
    const text = '{\n  "claims": [\n    {"date":"1","of":2},\n    {"date":"2"}\n  ]\n}\n'
    const path = ['claims', 2]
    expect(changed(text, (file) => setAt(file, path, { date: '3', of: 4 }))).toBe(
      text.replace('{"date":"2"}', '{"date":"2"},\n    {"date":"3","of":4}'),
    )
  })
})

describe('a file on one line', () => {
  it.each(['', '\n', '\r\n', '\n\n'])('stays as tight as it is before the final %j', (end) => {
    const text = MINIFIED + end
    const json = JSON.parse(MINIFIED)
    json.features.splice(1, 0, PLAIN)
    expect(addFeature(text)).toBe(JSON.stringify(json) + end)
    json.features.splice(1, 1)
    json.features[0].properties.claims = CLAIMS
    expect(setClaims(text)).toBe(JSON.stringify(json) + end)
    const empty = '{"type":"FeatureCollection","features":[]}'
    expect(changed(empty + end, (file) => insertItems(file, 0, [PLAIN, PLAIN]))).toBe(
      empty.replace('[]', JSON.stringify([PLAIN, PLAIN])) + end,
    )
  })
})

describe('a file with a line for each member', () => {
  it('gets new values with a line for each member', () => {
    const claims = JSON.parse(setClaims(PRETTY)).features[0].properties.claims
    expect(claims).toEqual(CLAIMS)
    expect(setClaims(PRETTY)).toContain('\n        "claims": [\n          {\n            "date": "1986",\n')
    expect(addFeature(PRETTY)).toContain(
      '\n    {\n      "type": "Feature",\n      "properties": {\n        "id": "c",\n',
    )
  })
})

describe('any value', () => {
  const value = fc
    .jsonValue({ noUnicodeString: true } as fc.JsonSharedConstraints)
    .filter((json) => json !== null)

  it('adds no line end where what holds it is on one line, and is taken back unit by unit', () => {
    const texts = fc.constantFrom(
      BY_LINES,
      COMPACT,
      MINIFIED,
      `${MINIFIED}\n`,
      BY_LINES.replaceAll('\n', '\r\n'),
    )
    const places = fc.constantFrom(
      ['features', 0, 'properties', 'new'],
      ['features', 0, 'properties', 'of'],
      ['features', 0, 'properties', 'of', 'new'],
      ['features', 1, 'geometry'],
      ['features', 1, 'new'],
    )
    fc.assert(
      fc.property(texts, places, value, (text, path, json) => {
        const result = changed(text, (file) => setAt(file, path, json))
        expect(linesIn(result)).toBe(linesIn(text))
        const read = path.reduce<unknown>((held, step) => (held as never)[step], JSON.parse(result))
        expect(read).toEqual(JSON.parse(JSON.stringify(json)))
      }),
    )
  })

  it('is one line more as an item among items with a line each', () => {
    fc.assert(
      fc.property(fc.constantFrom(BY_LINES, COMPACT), fc.nat(3), value, (text, index, json) => {
        const result = changed(text, (file) => insertItems(file, index, [{ ...PLAIN, json }]))
        expect(linesIn(result)).toBe(linesIn(text) + 1)
      }),
    )
  })
})
