import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  COLLECTION_BEGINNING,
  isCollection,
  isSurelyCollection,
} from '../../../src/domain/collection/is-collection'

const bytes = (text: string) => new TextEncoder().encode(text)
const feature = '{"type":"Feature","geometry":null,"properties":{}}'
const read = (path: string) => {
  const all = readFileSync(path)
  return isCollection(all.subarray(0, COLLECTION_BEGINNING), all.length)
}

describe('isCollection', () => {
  it.each([
    ['packed', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['lines', bytes(`${feature}\n${feature}\n`)],
    ['lines of Windows, with a byte order mark', bytes(`\ufeff${feature}\r\n${feature}`)],
    ['a sequence (RFC 8142)', bytes(`\u001e${feature}\n\u001e${feature}\n`)],
    ['a collection', bytes(`{"type":"FeatureCollection","features":[${feature}]}`)],
    ['a collection on several lines', bytes(`{\n"type": "FeatureCollection",\n"features": [\n${feature}]}`)],
    ['a collection in UTF-16', new Uint8Array(Buffer.from(`\ufeff{"features":[${feature}]}`, 'utf16le'))],
    ['a collection that breaks off', bytes('{"type": "FeatureCollection"')],
    ['a single feature', bytes(feature)],
    ['a list of features', bytes(`[${feature}]`)],
    ['a geometry', bytes('{"type":"Point","coordinates":[1,2]}')],
    ['of insurance claims', bytes(`{"features":[{"properties":{"claims":5}}]}`)],
    ['a table', bytes('date,lat,lon\n1986,1,2\n')],
    ['XML', bytes('<?xml version="1.0"?><kml/>')],
    ['a text', bytes('Dear Anne')],
    ['nothing', bytes('')],
  ])('takes a file that is %s', (_, beginning) => {
    expect(isCollection(beginning, beginning.length)).toBe(true)
  })

  it('takes what is large, and what comes in a length that is not told', () => {
    expect(isCollection(bytes('{"claims":[]'), 3_000_000)).toBe(true)
    expect(isCollection(bytes(`{"features":[${feature}]}`), undefined)).toBe(true)
  })

  it.each(readdirSync('tests/fixtures/collections'))('takes the fixture %s', (name) => {
    expect(read(`tests/fixtures/collections/${name}`)).toBe(true)
  })

  it.each([
    ['JSON of another kind', bytes('{"a": 1}')],
    ['a list of sources', bytes('[{"id":"a","type":"book","title":"A"}]')],
  ])('leaves %s to the editor', (_, beginning) => {
    expect(isCollection(beginning, beginning.length)).toBe(false)
  })

  it.each([
    ...['atlas.json', 'events.geojson', 'relocations.geojson', 'places.geojson', 'sources.json'].map(
      (name) => `data/${name}`,
    ),
    ...readdirSync('data/lessons').map((name) => `data/lessons/${name}`),
    ...['storymap.json', 'timeline.json', 'town.umap'].map((name) => `tests/fixtures/convert/${name}`),
  ])('leaves %s to the editor', (path) => {
    expect(read(path)).toBe(false)
  })
})

describe('isSurelyCollection', () => {
  it.each([
    ['a whole feature and the next', `{"features":[${feature},${feature}`],
    ['lines', `${feature}\n${feature}`],
    ['a table', `date,lat,lon${'\n1986,1,2'.repeat(20)}`],
  ])('knows it by %s', (_, text) => {
    expect(isSurelyCollection(bytes(text))).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' '.repeat(500)],
    ['a sign', '['],
    ['a first feature', `{"type":"FeatureCollection","features":[${feature.slice(0, -1)}${' '.repeat(99)}`],
  ])('does not by %s alone', (_, text) => {
    expect(isSurelyCollection(bytes(text))).toBe(false)
  })

  it.each(['events', 'relocations', 'places'])(
    'never takes a beginning of data/%s.geojson for one',
    (name) => {
      const all = readFileSync(`data/${name}.geojson`)
      for (let length = 0; length <= COLLECTION_BEGINNING; length += 512)
        expect(isSurelyCollection(all.subarray(0, length))).toBe(false)
    },
  )
})
