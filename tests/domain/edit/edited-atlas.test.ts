import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Atlas, AtlasEvent } from '../../../src/domain/atlas/atlas'
import { readAtlas } from '../../../src/domain/atlas/read-atlas'
import { createEditedAtlas, type EditedParts } from '../../../src/domain/edit/edited-atlas'
import { finish } from '../../../src/domain/edit/item-list'
import { newFeature } from '../../../src/domain/edit/new-feature'
import { createFeatureReader, findFields } from '../../../src/domain/fields/feature-fields'
import { edtfDay } from '../../../src/domain/time/edtf-day'
import { readSpan } from '../../../src/domain/time/read-span'

const COLLECTIONS = import.meta.glob<string>('/tests/fixtures/collections/*.geojson', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const WORDS = { title: 'a.geojson', untitled: 'Untitled', category: 'Events' }

function json<T = { features: unknown[] }>(name: string): T {
  return JSON.parse(readFileSync(`data/${name}`, 'utf8'))
}

const files = {
  atlas: json<{ categories: object[]; parties: object[] }>('atlas.json'),
  events: json('events.geojson'),
  relocations: json('relocations.geojson'),
  places: json('places.geojson'),
  sources: json('sources.json'),
}
const parts: EditedParts = {
  atlas: files.atlas,
  events: files.events.features,
  relocations: files.relocations.features,
  places: files.places.features,
  sources: files.sources as unknown as unknown[],
}

function lone(events: readonly unknown[]): readonly AtlasEvent[] {
  const none: EditedParts = { atlas: undefined, events, relocations: [], places: [], sources: [] }
  return finish(createEditedAtlas(0)(none, WORDS)).events
}

describe('the atlas of files that are edited', () => {
  it('holds no text that is too long to be drawn', () => {
    const long = 'x'.repeat(200_000)
    const texts = [long, long]
    const [event] = lone([
      {
        type: 'Feature',
        id: long,
        geometry: null,
        properties: {
          ...{ title: long, date: long, dateNote: long, place: long, placeNote: long, category: long },
          ...{ summary: long, inference: long, otherPlaces: texts, actors: texts, differences: texts },
          ...{ sources: texts, legs: texts, searchedNotFound: texts, seed: { states: long, voice: long } },
          claims: [{ by: long, stance: 'says', text: long, attribution: long, sources: texts }],
        },
      },
    ])
    expect(event?.date).toHaveLength(500)
    expect(JSON.stringify(event).length).toBeLessThan(200_000)
    expect(event?.span).toBeUndefined()
  })

  it('is the atlas itself where nothing is amiss', () => {
    const read = readAtlas(files).atlas
    const edited = finish(createEditedAtlas(0)(parts, WORDS))
    expect({ ...edited, problems: [] }).toEqual({ ...read, problems: [] })
  })

  it('is the very same while its files are', () => {
    const read = createEditedAtlas(0)
    expect(finish(read({ ...parts }, WORDS))).toBe(finish(read({ ...parts }, WORDS)))
  })

  it('keeps what is unchanged the very same', () => {
    const editedAtlas = createEditedAtlas(0)
    const before = finish(editedAtlas(parts, WORDS))
    const changed = { ...(parts.events[3] as object), id: 'changed' }
    const after = finish(editedAtlas({ ...parts, events: parts.events.with(3, changed) }, WORDS))
    expect(after.places).toBe(before.places)
    expect(after.extent).toBe(before.extent)
    const [id] = before.events.map((event) => event.id).filter((each) => each !== 'changed')
    expect(after.events.find((event) => event.id === id)).toBe(before.events.find((event) => event.id === id))
    expect(after.events.some((event) => event.id === 'changed')).toBe(true)
  })

  it('has the very same places while another leg is written', () => {
    const editedAtlas = createEditedAtlas(0)
    const before = finish(editedAtlas(parts, WORDS))
    const relocations = parts.relocations.toSpliced(0, 1)
    expect(finish(editedAtlas({ ...parts, relocations }, WORDS)).places).toBe(before.places)
  })

  it('keeps the event that is written where its date could last be read, until another is', () => {
    const read = createEditedAtlas(0)
    const event = (id: string, date: string) => ({ type: 'Feature', id, properties: { date } })
    const show = (first: string, written: string) => {
      const events = [event('a', first), event('b', '1980')]
      const none: EditedParts = { atlas: undefined, events, relocations: [], places: [], sources: [] }
      const atlas = finish(read(none, WORDS, written))
      return {
        dates: atlas.events.map(({ id, span }) => (span ? id : `${id} undated`)),
        extent: atlas.extent,
      }
    }
    const before = show('1970', 'a')
    expect(before.dates).toEqual(['a', 'b'])
    for (const typed of ['197', '19', '']) expect(show(typed, 'a')).toEqual(before)
    expect(show('1990', 'a').dates).toEqual(['b', 'a'])
    expect(show('1990-', 'a').dates).toEqual(['b', 'a'])
    expect(show('1990-', 'b').dates).toEqual(['b', 'a undated'])
    expect(show('1990-', 'a').dates).toEqual(['b', 'a undated'])
  })

  it('keeps it where it lay in the atlas, not where half of its date would lie', () => {
    const read = createEditedAtlas(0)
    const event = (date: string) => ({ type: 'Feature', id: 'a', properties: { date } })
    const base: EditedParts = { ...parts, relocations: [], places: [], sources: [] }
    const from = (date: string) =>
      finish(read({ ...base, events: [event(date)] }, WORDS, 'a')).events[0]?.span?.earliestStart
    const before = from('1988')
    expect(before).toBeDefined()
    expect(from('1367')).not.toBe(before)
    expect(from('7 Tir 1367')).toBe(before)
  })

  it('leaves an event without a date when another is chosen, though its file is the same', () => {
    const read = createEditedAtlas(0)
    const none: EditedParts = { atlas: undefined, events: [], relocations: [], places: [], sources: [] }
    const event = (date: string) => ({ type: 'Feature', id: 'a', properties: { date } })
    finish(read({ ...none, events: [event('1970')] }, WORDS, 'a'))
    const broken = { ...none, events: [event('19')] }
    expect(finish(read(broken, WORDS, 'a')).events[0]?.span).toBeDefined()
    expect(finish(read(broken, WORDS)).events[0]?.span).toBeUndefined()
  })

  it('knows categories and parties that are half written, by id, name and look', () => {
    const [first, ...others] = files.atlas.categories
    const atlas = {
      ...files.atlas,
      categories: [
        { ...first, description: '' },
        ...others,
        { id: 'travel', label: 'Travel', description: '', colour: '#123456', colourDark: '', shape: 'star' },
        { id: 'bare', colour: 'red; x', label: 7 },
        { label: 'Without an id' },
        { id: 'travel', label: 'Again' },
      ],
      parties: [...files.atlas.parties, { id: 'port', label: 'The port', kind: '' }, 'none'],
    }
    const edited = finish(createEditedAtlas(0)({ ...parts, atlas }, WORDS))
    expect(edited.categories[0]).toEqual({ ...first, description: '' })
    expect(edited.categories.slice(files.atlas.categories.length)).toMatchObject([
      { id: 'travel', label: 'Travel', colour: '#123456', colourDark: '#a3a8ae', shape: 'star' },
      { id: 'bare', label: 'bare', colour: '#6c7177', shape: 'circle' },
    ])
    expect(edited.parties.get('port')?.label).toBe('The port')
    expect(edited.parties.size).toBe(files.atlas.parties.length + 1)
  })

  it.each([
    { title: '' },
    { summary: undefined },
    { licence: { id: '', label: '', url: '' } },
    { view: {} },
    { version: 2 },
    { files: undefined },
  ])('keeps all else of an atlas that is half written: %o', (half) => {
    const edited = finish(createEditedAtlas(0)({ ...parts, atlas: { ...files.atlas, ...half } }, WORDS))
    const whole = readAtlas(files).atlas
    expect(edited.categories).toEqual(whole?.categories)
    expect(edited.parties).toEqual(whole?.parties)
    expect(edited.extent).toEqual(whole?.extent)
  })

  it('spans its events where its own ends are no dates yet', () => {
    const atlas = { ...files.atlas, extent: { from: '', to: '2023' } }
    const events = [{ type: 'Feature', id: 'a', properties: { date: '1981' } }]
    const { extent } = finish(createEditedAtlas(0)({ ...parts, atlas, events }, WORDS))
    expect([edtfDay(extent.from), edtfDay(extent.to - 1)]).toEqual(['1981-01-01', '1981-12-31'])
  })

  it('knows a source that is half written', () => {
    const half = { id: 'new-source', type: 'book', title: '', custom: { readAs: '' } }
    const edited = finish(createEditedAtlas(0)({ ...parts, sources: [...parts.sources, half] }, WORDS))
    expect(edited.sources.get('new-source')).toMatchObject({ title: 'new-source', type: 'book' })
  })

  it('takes a place for no more exact than it is said to be', () => {
    const geometry = { type: 'Point', coordinates: [1, 2] }
    const place = { type: 'Feature', id: 'new', geometry, properties: { name: 'New', precision: '' } }
    const edited = finish(createEditedAtlas(0)({ ...parts, places: [...parts.places, place] }, WORDS))
    expect(edited.places.get('new')).toMatchObject({ precision: 'country', isPrecisionOpen: true })
    expect([...edited.places.values()].filter((each) => each.isPrecisionOpen)).toHaveLength(1)
  })

  it('knows places that are half written', () => {
    const place = { type: 'Feature', id: 'new', geometry: { type: 'Point', coordinates: [1, 2] } }
    const half = { ...place, properties: { name: 'New', country: '', coordinateSource: '' } }
    const edited = finish(createEditedAtlas(0)({ ...parts, places: [...parts.places, half] }, WORDS))
    expect(edited.places.get('new')).toMatchObject({ name: 'New', position: [1, 2] })
  })

  it('reads files whose fields have names of their own', () => {
    const point = { type: 'Point', coordinates: [4, 52] }
    const feature = (properties: object, index: number) => ({
      ...{ type: 'Feature', id: index, geometry: point },
      properties,
    })
    const dutch = lone(
      [
        { fid: 1, nom: 'Pont', datum_van: '1901-02', datum_tot: '1903', soort: 'brug' },
        { fid: 2, nom: 'Gare', datum_van: '1911', datum_tot: null, soort: 'station' },
      ].map(feature),
    )
    expect(dutch.map(({ title, date }) => [title, date])).toEqual([
      ['Pont', '1901-02/1903'],
      ['Gare', '1911/'],
    ])
    expect(dutch[1]?.summary).toContain('soort: station')
    const columns = lone(
      [{ Bezeichnung: 'Brand', YEAR: 1914, MONTH: 8, DAY: 7, Kategorie: 'Feuer' }].map(feature),
    )
    expect(columns[0]).toMatchObject({ title: 'Brand', date: '1914-08-07', category: 'Feuer' })
    const unknown = lone([{ opened: '14/8/1914', code: '1914', what_is: 'x' }].map(feature))
    expect(unknown[0]).toMatchObject({ date: '1914-08-14' })
    expect(
      lone([{ type: 'Feature', geometry: point, properties: { q1: 'Old mill', q2: '1850' } }])[0],
    ).toMatchObject({
      ...{ title: 'Old mill', date: '' },
    })
  })

  it.each<[object, object, string]>([
    [{ time: 1562383193000 }, {}, '2019-07-06T03:19:53.000Z'],
    [{ mag: 0.98, observed_on: '8/13/2019' }, {}, '2019-08-13'],
    [{ timespan: { begin: '1861-04-12', end: '1861-04-14' } }, {}, '1861-04-12/1861-04-14'],
    [{}, { when: { timespans: [{ start: { in: '732' }, end: { in: '800' } }] } }, '0732/0800'],
    [{ FromYear: -300, ToYear: -201 }, {}, '-0299/-0200'],
    [{ mag: 0.98 }, {}, ''],
  ])('reads dates in members of any name, in numbers or within others: %o %o', (properties, beside, date) => {
    const [event] = lone([{ type: 'Feature', geometry: null, properties, ...beside }])
    expect(event?.date).toBe(date)
    expect(event?.span !== undefined).toBe(date !== '')
  })

  it.each(Object.keys(COLLECTIONS))('has the dates of %s where the page has them', (path) => {
    const { features } = JSON.parse(COLLECTIONS[path] ?? '') as {
      features: { properties: { date?: unknown } }[]
    }
    const reader = createFeatureReader(findFields(features))
    const bounds = (span: AtlasEvent['span']) => ({ ...(span && [span.earliestStart, span.latestEnd]) })
    const spans = features.map((feature) => {
      // A `date` is EDTF or none, as the check says too.
      const { date } = feature.properties
      const own = typeof date === 'string' ? readSpan(date) : undefined
      return bounds(own ? ('span' in own ? own.span : undefined) : reader.read(feature).span)
    })
    const numbered = features.map((feature, index) => ({ ...feature, id: `n${index}` }))
    const found = new Map(lone(numbered).map(({ id, span }) => [id, bounds(span)]))
    expect(numbered.map(({ id }) => found.get(id))).toEqual(spans)
  })

  it('shows events that are half written, each under an id of its own', () => {
    const events = lone([
      {
        type: 'Feature',
        id: 'x',
        geometry: { type: 'Point', coordinates: [1, 2] },
        properties: { date: '1901' },
      },
      {
        type: 'Feature',
        id: 'x',
        properties: { title: 7, claims: [{ by: 'a' }, 3, { by: '', stance: 'denies' }], sources: 'none' },
      },
      { type: 'Feature', geometry: null, properties: null },
      null,
      4,
    ])
    expect(events.map(({ id, title }) => [id, title])).toEqual([
      ['x', 'x'],
      ['#2', 'Untitled'],
      ['x#1', 'x'],
    ])
    expect(events[0]).toMatchObject({ position: [1, 2], date: '1901' })
    expect(events[2]).toMatchObject({ claims: [], sources: [] })
  })

  it.each([
    [{ start: '1901', end: '1903' }, '1901/1903'],
    [{ start_date: '1901-02', end_date: '1901-02' }, '1901-02'],
    [{ year: 1901 }, '1901'],
    [{ date: 'long ago' }, 'long ago'],
  ])('reads the times of other tools: %o', (properties, date) => {
    expect(lone([{ type: 'Feature', properties }])[0]?.date).toBe(date)
  })

  it('says nothing of a standing and an origin that a feature does not state', () => {
    const [event] = lone([{ type: 'Feature', properties: { title: 'A', date: '1901' } }])
    expect(event).toMatchObject({ verification: undefined, origin: undefined })
  })

  it.each([
    [{ placeName: 'Petra' }, 'Petra'],
    [{ place: 'petra', placeName: 'Petra' }, 'petra'],
    [{}, ''],
  ])('knows the place of %o', (properties, place) => {
    expect(lone([{ type: 'Feature', properties }])[0]?.place).toBe(place)
  })

  it('spans its events, and without dates the year that it is', () => {
    const spanOf = (...dates: readonly string[]) => {
      const events = dates.map((date) => ({ type: 'Feature', properties: { date } }))
      const none: EditedParts = { atlas: undefined, events, relocations: [], places: [], sources: [] }
      const { extent } = finish(createEditedAtlas(20_000)(none, WORDS))
      return [edtfDay(extent.from), edtfDay(extent.to - 1)]
    }
    expect(spanOf()).toEqual(['2024-01-01', '2024-12-31'])
    expect(spanOf('long ago')).toEqual(['2024-01-01', '2024-12-31'])
    expect(spanOf('1890', '1871-03')).toEqual(['1871-03-01', '1890-12-31'])
  })

  it('draws a leg through those of its stops that are somewhere', () => {
    const stops = ['tehran', '', 'paris']
    const coordinates = [[51.42, 35.69], [], [2.35, 48.86]]
    const leg = files.relocations.features[0] as { properties: object }
    const unfinished = {
      ...leg,
      id: 'new-leg',
      geometry: { type: 'LineString', coordinates },
      properties: { ...leg.properties, stops },
    }
    const edited = finish(createEditedAtlas(0)({ ...parts, relocations: [unfinished] }, WORDS))
    expect(edited.legs.map((each) => each.positions)).toEqual([
      [
        [51.42, 35.69],
        [2.35, 48.86],
      ],
    ])
  })

  it.each(['leg', 'stay'] as const)('draws a %s that was just begun', (kind) => {
    const place = { position: [51.42, 35.69], place: 'tehran' } as const
    const stops = kind === 'leg' ? [place, { position: [2.35, 48.86], place: 'paris' } as const] : [place]
    const atlas = readAtlas(files).atlas
    const begun = { ...newFeature({ kind, title: '', stops }, atlas as Atlas, new Set()) }
    const dated = { ...begun, properties: { ...(begun.properties as object), date: '1981' } }
    const edited = finish(createEditedAtlas(0)({ ...parts, relocations: [dated] }, WORDS))
    expect([...edited.legs, ...edited.stays].map(({ id }) => id)).toEqual([`new-${kind}`])
  })

  it('draws a leg that has no sources yet', () => {
    const leg = files.relocations.features[0] as { properties: object }
    const unfinished = { ...leg, id: 'new-leg', properties: { ...leg.properties, sources: [], title: '' } }
    const edited = finish(createEditedAtlas(0)({ ...parts, relocations: [unfinished] }, WORDS))
    expect(edited.legs.map(({ id, title }) => [id, title])).toEqual([['new-leg', '–']])
  })
})
