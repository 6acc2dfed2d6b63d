import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { restoreFrom } from '../../../src/domain/restore/restore-from'

const read = (name: string) => readFileSync(`tests/fixtures/tools/${name}.geojson`, 'utf8')
const ORIGINAL = read('original')
const DATED = ORIGINAL.replace('"1901-06"', '"1901-06-07"')

function restore(edited: string, original = ORIGINAL) {
  const restored = restoreFrom(original, edited)
  if ('problems' in restored) throw new Error(JSON.stringify(restored))
  const { text, notes } = restored
  return { text, notes: notes.map(({ kind, feature, path }) => [kind, feature ?? 'file', ...path].join(' ')) }
}

interface Feature {
  id?: string | null
  geometry: { coordinates: number[] } | null
  properties: Record<string, unknown>
}

/** What a person does in the file that a tool wrote. */
function editIn(name: string, change: (features: Feature[]) => void): string {
  const collection = JSON.parse(read(name))
  change(collection.features)
  return JSON.stringify(collection)
}

const DATE = 'changed library-opens-1901 properties date'
const COLLECTION = ['put-back file title', 'put-back file licence']
const REVIEWED = 'put-back reading-room-1922 reviewed'

describe.each([
  ['qgis-default', [DATE, REVIEWED, ...COLLECTION]],
  ['qgis-rfc7946', [DATE, REVIEWED, ...COLLECTION]],
  ['qgis-edited-in-place', [DATE]],
  ['geojson-io', [DATE, REVIEWED, ...COLLECTION]],
  ['umap', [DATE, REVIEWED, ...COLLECTION]],
  ['kepler-gl', [DATE, REVIEWED, ...COLLECTION]],
])('a file that %s wrote', (name, notes) => {
  it('gives back the original with the one date that was changed', () => {
    expect(restore(read(name))).toEqual({ text: DATED, notes })
  })

  it('gives back a point that was moved, with its new digits', () => {
    const moved = editIn(name, ([, second]) => {
      if (second?.geometry) second.geometry.coordinates = [12.6, 41.8999]
    })
    const { text, notes } = restore(moved)
    expect(text).toBe(DATED.replace('[12.5113, 41.8999]', '[12.6, 41.8999]'))
    expect(notes).toContain('changed reading-room-1922 geometry')
  })

  it('adds and removes what a person added and removed', () => {
    const added = editIn(name, (features) => {
      const properties = { title: 'A branch opens', date: '1960' }
      features.push({ geometry: { coordinates: [1, 2] }, properties })
    })
    expect(JSON.parse(restore(added).text).features.at(-1).properties.title).toBe('A branch opens')
    expect(restore(added).notes).toContain('added A branch opens')
    const branch = {
      ...{ type: 'Feature', id: null, geometry: { coordinates: [1, 2] } },
      properties: { title: 'A branch opens', date: '1960', place: null, fid: 7 },
    }
    const asWritten = editIn(name, (features) => features.push(branch as never))
    expect(JSON.parse(restore(asWritten).text).features.at(-1)).toEqual({
      ...branch,
      id: 'a-branch-opens-1960',
      properties: { title: 'A branch opens', date: '1960' },
    })
    const removed = restore(editIn(name, (features) => features.splice(1, 1)))
    expect(removed.notes).toContain('removed reading-room-1922')
    const ids = JSON.parse(removed.text).features.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['library-opens-1901', 'catalogue-1950'])
    expect(removed.text.split('\n').every((line) => DATED.includes(line))).toBe(true)
  })

  it('adds and empties a property', () => {
    const changed = editIn(name, ([first, , third]) => {
      if (first) first.properties.priority = null
      if (third) third.properties.dateNote = 'Printed in spring.'
    })
    const { text, notes } = restore(changed)
    expect(notes).toContain('removed library-opens-1901 properties priority')
    expect(notes).toContain('added catalogue-1950 properties dateNote')
    const sources = '"sources": ["chronicle-1950"]\n      }\n    }\n  ]'
    expect(text).toBe(
      DATED.replace('        "priority": 1,\n', '').replace(
        sources,
        sources.replace('\n', ',\n        "dateNote": "Printed in spring."\n'),
      ),
    )
  })
})

describe('what a person adds and removes at once', () => {
  const [first, second] = JSON.parse(ORIGINAL).features as Feature[]
  const point = { type: 'Point', coordinates: [44.4, 33.3] }

  it('is one of each where the two have nothing in common', () => {
    const { text, notes } = restore(
      editIn('geojson-io', (features) => {
        features.splice(1, 1)
        features.push({ geometry: point, properties: { title: 'New one', date: '1999' } } as Feature)
      }),
    )
    expect(notes).toEqual(expect.arrayContaining(['removed reading-room-1922', 'added New one']))
    expect(text).toContain('"title": "New one"')
    expect(text).not.toContain('"reading-room-1922",')
  })

  it('cannot be told where they have, and the rest is clear', () => {
    const { text, notes } = restore(
      editIn('geojson-io', (features) => {
        features.splice(0, 2)
        features.push({ geometry: point, properties: { title: 'Another', date: second?.properties.date } })
        features.push({ geometry: point, properties: { title: 'New one', date: '1999' } } as Feature)
      }),
    )
    expect(notes).toEqual(
      expect.arrayContaining([
        `removed ${first?.id}`,
        `unclear ${second?.id}`,
        'left-out Another',
        'added New one',
      ]),
    )
    expect(text).toContain(`"id": "${second?.id}"`)
    expect(text).not.toContain('Another')
  })
})

test('points that were only rounded come back, and are told of', () => {
  for (const decimals of [1, 2, 3, 4]) {
    const original = ORIGINAL.replace('[12.5113, 41.8999]', '[12.51134, 41.89993]')
    const rounded = original.replace(
      '[12.51134, 41.89993]',
      `[${(12.51134).toFixed(decimals)}, ${(41.89993).toFixed(decimals)}]`,
    )
    expect(restore(rounded, original)).toEqual({
      text: original,
      notes: ['put-back reading-room-1922 geometry'],
    })
  }
  const moved = ORIGINAL.replace('[12.5113, 41.8999]', '[12.51, 41.91]')
  expect(restore(moved).notes).toEqual(['changed reading-room-1922 geometry'])
})

describe('what cannot be told', () => {
  it('stays as it was: nested values that are no longer readable', () => {
    const { text, notes } = restore(
      editIn('kepler-gl', ([first]) => {
        if (first) first.properties.claims = '[{"by":'
      }),
    )
    expect(text).toBe(DATED)
    expect(notes).toContain('unclear library-opens-1901 properties claims')
  })

  it('stays as it was: a feature that is known by nothing', () => {
    const { text, notes } = restore(
      editIn('geojson-io', ([first]) => {
        if (first) first.properties = { title: 'Opening', date: '1901' }
      }),
    )
    expect(text).toBe(ORIGINAL)
    expect(notes).toContain('unclear library-opens-1901')
    expect(notes).toContain('left-out Opening')
  })

  it('stays as it was: positions that are not in degrees', () => {
    const metres = JSON.stringify({
      ...JSON.parse(read('qgis-default')),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
    }).replace('[12.5113,41.8999]', '[1392751,5144000]')
    const { text, notes } = restore(metres)
    expect(text).toBe(DATED)
    expect(notes).toContain('unclear reading-room-1922 geometry')
  })

  it('is refused: a file that is no JSON, or holds no features', () => {
    expect(restoreFrom(ORIGINAL, '{')).toMatchObject({ of: 'edited', problems: [{ code: 'json/truncated' }] })
    expect(restoreFrom('', ORIGINAL)).toMatchObject({ of: 'original' })
    expect(restoreFrom(ORIGINAL, '{"type": "Point"}')).toEqual({ of: 'edited', problems: [] })
  })
})

it('keeps an event without a place on the map, which a tool leaves out', () => {
  const original = ORIGINAL.replace('{ "type": "Point", "coordinates": [12.4998, 41.8905] }', 'null')
  const { text, notes } = restore(
    editIn('umap', (features) => features.pop()),
    original,
  )
  expect(text).toBe(original.replace('"1901-06"', '"1901-06-07"'))
  expect(notes).toContain('put-back catalogue-1950')
})

test('a file that nobody changed comes back unit by unit, however its numbers were trimmed', () => {
  const number = fc.double({ min: -90, max: 90, noNaN: true })
  const value = fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 2 }))
  const feature = fc.record({
    type: fc.constant('Feature'),
    geometry: fc.record({ type: fc.constant('Point'), coordinates: fc.tuple(number, number) }),
    properties: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value),
  })
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 4 }), fc.integer({ min: 5, max: 9 }), (features, digits) => {
      const all = features.map((each, index) => ({ ...each, id: `event-${index}` }))
      const text = JSON.stringify({ type: 'FeatureCollection', features: all }, undefined, 2)
      const written = all.map((each) => ({
        ...each,
        geometry: {
          ...each.geometry,
          coordinates: each.geometry.coordinates.map((c) => Number(c.toFixed(digits))),
        },
      }))
      expect(restore(JSON.stringify({ type: 'FeatureCollection', features: written }), text).text).toBe(text)
    }),
  )
})

describe('a file that nobody changed comes back without a change', () => {
  const event =
    '{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"title":"A"}}'
  const nameless = event.replace('"id":"a",', '')

  it.each([
    ['one feature twice', `${event},${event}`],
    ['features without an id that are alike', `${nameless},${nameless}`],
    ['what is no feature', `null,${event},5,"x"`],
    ['empty features', '{},{}'],
    ['an id that is null', event.replace('"a"', 'null').replace(/\{"type":"Point".*?\}/, 'null')],
    ['an id that is an object', event.replace('"a"', '{"a":1}').replace('"A"', 'null')],
    ['numbers that no double holds', event.replace('1,2', '1e999,12345678901234567890')],
    ['members twice', event.replace('"id"', '"id":"b","id"')],
  ])('with %s', (_, features) => {
    const text = `{"type":"FeatureCollection","features":[${features}]}`
    expect(restore(text, text)).toEqual({ text, notes: [] })
  })

  it('and of two that are alike, the one that went is gone', () => {
    const text = (features: string) => `{"type":"FeatureCollection","features":[${features}]}`
    expect(restore(text(event), text(`${event},${event}`)).notes).toEqual(['removed a'])
  })
})
