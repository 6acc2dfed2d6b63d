import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pastedText } from '../../../src/domain/collection/pasted-text'

const feature = '{"type":"Feature","geometry":null,"properties":{}}'

it.each([
  ['geojson', `{"type":"FeatureCollection","features":[${feature}]}`],
  ['geojson', ` \n[${feature}]`],
  ['geojson', '{"type":"Point","coordinates":[1,2]}'],
  ['geojson', readFileSync('data/events.geojson', 'utf8')],
  ['geojsonl', `${feature}\n${feature}`],
  ['csv', 'title,lat,lon\nMill,50,8\n'],
  ['csv', 'title\tlat\tlon\nMill\t50\t8'],
  ['csv', `title;lat;lon\n${'Mill;50,1;8,2\n'.repeat(20_000)}`],
  ['kml', readFileSync('tests/fixtures/convert/earth.kml', 'utf8')],
  ['gpx', readFileSync('tests/fixtures/convert/walk.gpx', 'utf8')],
])('knows a file that would end in %s', (ending, text) => {
  expect(pastedText(text)).toEqual({ kind: 'file', ending })
})

it.each(['https://example.org/a.geojson', ' http://localhost:8000/a?b=c\n'])(
  'knows the address %s',
  (text) => {
    expect(pastedText(text)).toEqual({ kind: 'address' })
  },
)

it.each([
  ['JSON of another kind', '{"a":1}'],
  ['a web page', '<!doctype html><p>Hello'],
  ['a table without coordinates', 'name\tprice\napple\t3'],
  ['an address that is no address any more', `https://example.org/${'a'.repeat(3000)}`],
])('says of %s that it cannot be opened', (_, text) => {
  expect(pastedText(text)).toEqual({ kind: 'other' })
})

it.each([
  ['nothing', ' \n'],
  ['a word', 'Mainz'],
  ['prose', 'It rains, and it rains.\nThen, at last, the sun, and all is well.\n'],
  ['a list', 'apples, pears\n'],
  ['another scheme', 'javascript:alert(1)'],
])('has nothing to say of %s', (_, text) => {
  expect(pastedText(text)).toBeUndefined()
})

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void pastedText(text)))
})
