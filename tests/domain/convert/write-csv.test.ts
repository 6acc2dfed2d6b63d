import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLoss } from '../../../src/domain/convert/convert-note'
import type { ForeignCollection } from '../../../src/domain/convert/converted'
import { type JsonObject, ownMember } from '../../../src/domain/json/json-value'
import { sameJson } from '../../../src/domain/json/same-json'
import { converted, notesOf, written } from './read-fixture'

const collection = (...features: readonly JsonObject[]): ForeignCollection => ({ features, members: {} })
const feature = (properties: JsonObject, others: JsonObject = {}): JsonObject => ({
  type: 'Feature',
  geometry: null,
  properties,
  ...others,
})
/** A collection after it was a table. */
const roundTrip = (before: ForeignCollection) => {
  const { text, notes } = written(before, 'csv')
  return { text, notes, features: converted(text).features }
}

describe('writeCsv', () => {
  it.each(['events', 'relocations', 'places'])('brings %s of the dataset back as they were', (name) => {
    const before = converted(readFileSync(`data/${name}.geojson`, 'utf8'))
    const { features, notes } = roundTrip(before)
    expect(features).toEqual(before.features)
    expect(notes.filter((note) => isLoss(note) && note.code !== 'collection-member')).toEqual([])
  })

  it('keeps what only is called as coordinates are from becoming them where nothing has a position', () => {
    const before = collection(feature({ title: 'Mill', gps_lat: 1, gps_lon: 2 }))
    expect(roundTrip(before).features).toEqual(before.features)
    const placed = feature({ gps_lat: 1, gps_lon: 2 }, { geometry: { type: 'Point', coordinates: [3, 4] } })
    expect(written(collection(placed), 'csv').text).toContain('gps_lat,gps_lon,lat,lon')
  })

  it('writes plain columns, lists as JSON, shapes as GeoJSON, and guards formulas', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    }
    const { text, notes } = written(
      collection(
        feature(
          { title: '=1+1', tags: ['a', 'b'] },
          { id: 'x', geometry: { type: 'Point', coordinates: [-2.5, 48] } },
        ),
        feature({ title: "'=2", lat: 'north' }, { geometry: line }),
      ),
      'csv',
    )
    expect(text.slice(1).split('\r\n')).toEqual([
      'id,title,tags,properties.lat,lat,lon,geometry',
      `x,"'=1+1","[""a"",""b""]",,48,-2.5,`,
      `,"''=2",,north,,,"{""type"":""LineString"",""coordinates"":[[1,2],[3,4]]}"`,
      '',
    ])
    expect(notesOf(notes, 'guarded')).toMatchObject([
      {
        count: 2,
        examples: [
          { feature: 1, text: '=1+1' },
          { feature: 2, text: "'=2" },
        ],
      },
    ])
  })

  it('says that a feature without anything does not come back', () => {
    const { notes } = written(collection(feature({ title: 'a' }), feature({})), 'csv')
    expect(notesOf(notes, 'differs')[0]?.examples).toEqual([{ text: '2 → 1' }])
    const alone = written(collection(feature({})), 'csv')
    expect(notesOf(alone.notes, 'differs')[0]?.examples).toEqual([{ text: '1 → 0' }])
  })

  it('says that what is null or empty does not come back', () => {
    const { notes } = written(collection(feature({ title: 'a', m: null, category: '' }, { id: '' })), 'csv')
    expect(notesOf(notes, 'differs').map(({ values, examples }) => [values.member, examples])).toEqual([
      ['id', [{ feature: 1, text: '""' }]],
      ['m', [{ feature: 1, text: 'null' }]],
      ['category', [{ feature: 1, text: '""' }]],
    ])
  })

  it('says what does not come back', () => {
    const { notes } = written(
      {
        features: [feature({ code: '7', title: 'a' }, { id: 7, when: { timespans: [] } })],
        members: { licence: 'CC0' },
      },
      'csv',
    )
    expect(notes.map(({ code, values }) => [code, values.member])).toEqual([
      ['collection-member', 'licence'],
      ['member', 'when'],
      ['differs', 'id'],
      ['differs', 'code'],
    ])
    expect(notesOf(notes, 'differs')[1]?.examples).toEqual([{ feature: 1, text: '"7" → 7' }])
  })

  it('says where half of a character is lost, which no UTF-8 holds', () => {
    const { text, notes } = written({ features: [feature({ title: 'a \ud83d' })], members: {} }, 'csv')
    expect(text).not.toMatch(/\p{Cs}/u)
    expect(notesOf(notes, 'differs')[0]?.values).toEqual({ member: 'title' })
  })

  const word = fc.string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom(...'=+-@\'"\t\r\n,;| aé0١{}[]<>&.'),
  })
  const value = fc.oneof(
    word,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.json().map((text) => JSON.parse(text)),
  )
  const name = fc.oneof(
    word,
    fc.constantFrom('title', 'date', 'lat', 'name', 'x', 'id', 'claims', '__proto__', 'properties.a'),
  )
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  const features = fc.array(
    fc.record({
      id: fc.oneof(fc.constant(undefined), word),
      geometry: fc.oneof(
        fc.constant(null),
        position.map((coordinates) => ({ type: 'Point', coordinates })),
      ),
      properties: fc.array(fc.tuple(name, value), { maxLength: 4 }).map(Object.fromEntries),
    }),
    { minLength: 1, maxLength: 4 },
  )

  it('lists every value that comes back otherwise', () => {
    fc.assert(
      fc.property(features, (list) => {
        const before = collection(...list.map(({ properties, ...others }) => feature(properties, others)))
        const { text, notes } = written(before, 'csv')
        const differing = new Set(notesOf(notes, 'differs').map(({ values }) => values.member))
        let after: readonly JsonObject[]
        try {
          after = converted(text).features
        } catch {
          return
        }
        for (const [index, { properties }] of before.features.entries()) {
          const now = after[index]?.properties as JsonObject | undefined
          for (const [key, was] of Object.entries(properties as JsonObject)) {
            if (differing.has(key)) continue
            expect(sameJson(now && ownMember(now, key), was)).toBe(true)
          }
        }
      }),
    )
  })

  it('brings texts, numbers and positions back that are what they seem', () => {
    const plain = fc.record({
      title: fc.string({ minLength: 1 }).filter((text) => /[a-z]/i.test(text) && !/[<&\r\n]/.test(text)),
      note: fc.string({ minLength: 1 }).filter((text) => /^[^[{<&]*$/.test(text) && /\p{L}{3}/u.test(text)),
      count: fc.integer(),
      tags: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, position), { minLength: 1, maxLength: 5 }), (list) => {
        const before = collection(
          ...list.map(([{ note, ...properties }, coordinates]) =>
            feature(
              { ...properties, remark: `x${note}` },
              {
                geometry: {
                  type: 'Point',
                  coordinates: coordinates.map((each) => Number(each.toFixed(7)) + 0),
                },
              },
            ),
          ),
        )
        expect(roundTrip(before).features).toEqual(before.features)
      }),
    )
  })
})
