import { describe, expect, it } from 'vitest'
import { isCollection } from '../../../src/domain/collection/is-collection'

const bytes = (text: string) => new TextEncoder().encode(text)
const feature = '{"type":"Feature","geometry":null,"properties":{}}'

describe('isCollection', () => {
  it.each([
    ['packed', new Uint8Array([0x1f, 0x8b, 8, 0]), 10],
    ['large', bytes('{"type":"FeatureCollection"'), 3_000_000],
    ['lines', bytes(`${feature}\n${feature}\n`), 100],
    ['lines of Windows, with a byte order mark', bytes(`\ufeff${feature}\r\n${feature}`), 100],
    ['a sequence (RFC 8142)', bytes(`\u001e${feature}\n\u001e${feature}\n`), 100],
  ])('takes a file that is %s', (_, beginning, size) => {
    expect(isCollection(beginning, size)).toBe(true)
  })

  it.each([
    ['a collection that can be edited', bytes(`{"type":"FeatureCollection","features":[${feature}]}`), 100],
    [
      'a collection on several lines',
      bytes(`{\n"type":"FeatureCollection",\n"features":[\n${feature}]}`),
      100,
    ],
    ['a single feature', bytes(feature), 100],
    ['a collection in one line with an empty one behind', bytes('{"features":[]}\n'), 100],
    ['a table', bytes('date,lat,lon\n1986,1,2\n'), 100],
    ['nothing', bytes(''), 0],
  ])('leaves %s to the editor', (_, beginning, size) => {
    expect(isCollection(beginning, size)).toBe(false)
  })
})
