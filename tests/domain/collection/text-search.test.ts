import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textSearch } from '../../../src/domain/collection/text-search'

function feature(properties: unknown, more: object = {}) {
  const geometry = { type: 'Point', coordinates: [12.5, 41.25] }
  return { type: 'Feature', geometry, properties, ...more } as const
}

/** What a search says of a feature by its bytes, and by its texts. */
function search(query: string, of: object, written = JSON.stringify(of)) {
  const bytes = new TextEncoder().encode(written)
  const sought = textSearch(query)
  return { bytes: sought?.mayBeIn(bytes, 0, bytes.length), texts: sought?.isIn(JSON.parse(written)) }
}

const finds = (query: string, of: object, written?: string) => {
  const { bytes, texts } = search(query, of, written)
  return bytes === true && texts === true
}

describe('textSearch', () => {
  it('finds words in any property, however deep, and in foreign members', () => {
    expect(finds('flood', feature({ title: 'x', notes: 'A great FLOOD came' }))).toBe(true)
    expect(finds('flood', feature({ a: { b: [{ c: 'flooded' }] } }))).toBe(true)
    expect(finds('flood', feature({}, { names: [{ toponym: 'Floodgate' }] }))).toBe(true)
    expect(finds('1953', feature({ height: 1953 }))).toBe(true)
    expect(finds('b7', feature({}, { id: 'b7' }))).toBe(true)
  })

  it('finds the beginnings of words only, and no names of members nor coordinates', () => {
    expect(finds('lood', feature({ notes: 'flood' }))).toBe(false)
    expect(finds('notes', feature({ notes: 'flood' }))).toBe(false)
    expect(finds('point', feature({ notes: 'flood' }))).toBe(false)
    expect(finds('41', feature({ notes: 'flood' }))).toBe(false)
  })

  it('wants every word, in whichever texts', () => {
    expect(finds('dyke flood', feature({ notes: 'flood', cause: 'dykes broke' }))).toBe(true)
    expect(finds('dyke fire', feature({ notes: 'flood', cause: 'dykes broke' }))).toBe(false)
  })

  it.each([
    ['manez', 'Manëz'],
    ['Manëz', 'Manez'],
    ['irans', "Iran's border"],
    ["Iran's", 'Iran’s border'],
    ['strasse', 'Straße'],
    ['تهران', 'در تهران'],
  ])('passes over diacritics and apostrophes: %s finds %s', (query, text) => {
    const of = feature({ text })
    expect(finds(query, of)).toBe(true)
    const escaped = JSON.stringify(of).replace(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    expect(finds(query, of, escaped)).toBe(true)
  })

  it('tells by bytes that most features do not have it', () => {
    expect(search('flood', feature({ notes: 'fire' })).bytes).toBe(false)
    expect(search('تهران', feature({ notes: 'fire' })).bytes).toBe(false)
  })

  it('asks for nothing without a word', () => {
    expect(textSearch(' - ')).toBeUndefined()
  })

  it('never misses by bytes what the texts have', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', "'", '’', 'é', ' ', '"', '\\', 'u', '1', '\n') }),
        fc.string({ unit: fc.constantFrom('a', 'b', "'", 'e', 'u', '1'), minLength: 1 }),
        (text, query) => {
          const { bytes, texts } = search(query, feature({ text }))
          expect(texts === true && bytes === false).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
