import { describe, expect, it } from 'vitest'
import { fixAll } from '../../../src/domain/fix/fix-all'
import { checkAlone, checkAsAtlas } from './fixture-files'

const EVENT =
  '"date":"1981","place":"paris","category":"other","verification":"seed-only","origin":"seed","priority":1,"claims":[],"sources":["one"]'

/** Members of an event as text, after all that is safe is mended. */
function mended(members: string): string {
  const text = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"a-day","geometry":null,"properties":{${EVENT},${members}}}]}`
  const { files } = fixAll(new Map([['a.geojson', text]]), checkAlone, ({ isSafe }) => isSafe)
  return files.get('a.geojson')?.split(`${EVENT},`)[1]?.slice(0, -4) ?? ''
}

describe('what is mended by itself', () => {
  it.each([
    ['as one stands already', '"a":1,"a\\u0000":2'],
    ['as another would come to be', '"a\\u0000":2,"a\u200b":3'],
    ['as both', '"a":1,"a\\u0000":2,"a\u200b":3'],
    ['in a text that is no JSON yet', '"a":1,"a\u0000":2', '"a":1,"a\\u0000":2'],
    ['that is turned about', '"a":1,"a\u202e":2'],
    ['that is known in another spelling', '"Title":"x","TITLE":"y"'],
    ['that is known once it is cleaned', '"Title":"x","title\u200b":"y"', '"Title":"x","title":"y"'],
    ['of a language', '"title":"Day","title:farsi":"روز","title:persian":"یوم"'],
  ])('gives no name twice: %s', (_what, before, after = before) => {
    expect(mended(before)).toBe(after)
  })

  it.each([
    ['"a\\u0000":2,"b\u200b":3', '"a":2,"b":3'],
    ['"a\u0000":"b\u0000"', '"a":"b"'],
    ['"Title":"1","b":"2"', '"title":"1","b":"2"'],
  ])('writes every other name as it is meant: %j', (before, after) => {
    expect(mended(before)).toBe(after)
  })

  it.each([
    ['"one"', '"one\u200b"'],
    ['"one\\u0000"', '"one\u200b"'],
    ['1', '"1\u200b"'],
  ])('gives no id twice: %s and %s', (first, second) => {
    const feature = (id: string) =>
      `{"type":"Feature","id":${id},"geometry":null,"properties":{"date":"1981"}}`
    const text = `{"type":"FeatureCollection","features":[${feature(first)},${feature(second)}]}`
    const files = new Map([['a.geojson', text]])
    expect(fixAll(files, checkAlone, ({ isSafe }) => isSafe).files).toEqual(files)
  })

  it('gives no id twice where numbers become texts', () => {
    const places = (first: string, second: string) =>
      new Map([
        [
          'places.geojson',
          `{"type":"FeatureCollection","features":[{"type":"Feature","id":${first}},{"type":"Feature","id":${second}}]}`,
        ],
      ])
    const safe = (files: ReadonlyMap<string, string>) =>
      fixAll(files, checkAsAtlas, ({ isSafe, code }) => isSafe && code === 'quote-value').files
    expect(safe(places('1', '"1"'))).toEqual(places('1', '"1"'))
    expect(safe(places('1', '2'))).toEqual(places('"1"', '"2"'))
  })
})
