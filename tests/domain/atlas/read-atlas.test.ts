import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type AtlasFiles, readAtlas } from '../../../src/domain/atlas/read-atlas'
import { civilToDays } from '../../../src/domain/time/days'

type Json = Record<string, unknown>
const load = (name: string): unknown => JSON.parse(readFileSync(`data/${name}`, 'utf8'))
const files: AtlasFiles = {
  atlas: load('atlas.json'),
  events: load('events.geojson'),
  relocations: load('relocations.geojson'),
  places: load('places.geojson'),
  sources: load('sources.json'),
}
const firstEvent = (files.events as { features: Json[] }).features[0] as Json & { properties: Json }
const withEvents = (...features: unknown[]): AtlasFiles => ({ ...files, events: { features } })

describe('readAtlas', () => {
  test('reads the bundled dataset whole', () => {
    const { atlas, problems } = readAtlas(files)
    expect(problems).toEqual([])
    expect(atlas?.events).toHaveLength((files.events as { features: Json[] }).features.length)
    const features = (files.relocations as { features: { properties: Json }[] }).features
    const ofKind = (kind: string) => features.filter(({ properties }) => properties.kind === kind)
    expect(atlas?.legs).toHaveLength(ofKind('leg').length)
    expect(atlas?.stays).toHaveLength(ofKind('stay').length)
    expect(atlas?.places.size).toBe((files.places as { features: Json[] }).features.length)
    expect(atlas?.sources.size).toBe((files.sources as Json[]).length)
    expect(atlas?.extent).toEqual({ from: civilToDays(1963, 1, 1), to: civilToDays(2024, 1, 1) })
  })

  test('events stand in time order', () => {
    const starts = readAtlas(files).atlas?.events.map(({ span }) => span?.earliestStart ?? Infinity) ?? []
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  test('of two events of one day the departure stands before the arrival', () => {
    const ids = readAtlas(files).atlas?.events.map(({ id }) => id) ?? []
    expect(ids.indexOf('arrival-baghdad-1986') - ids.indexOf('france-departure-1986')).toBe(1)
  })

  test('names of places are read by language', () => {
    expect(readAtlas(files).atlas?.places.get('tehran')?.names).toMatchObject({ en: 'Tehran', fa: 'تهران' })
  })

  test('an event without a date or a place is kept', () => {
    const { date: _, ...properties } = firstEvent.properties
    const { atlas, problems } = readAtlas(withEvents({ ...firstEvent, geometry: null, properties }))
    expect(problems).toEqual([])
    expect(atlas?.events).toMatchObject([{ span: undefined, position: undefined }])
  })

  test('an event with a date that is none is kept without it, and the date is named', () => {
    const broken = { ...firstEvent, properties: { ...firstEvent.properties, date: '1979-02-29' } }
    const { atlas, problems } = readAtlas(withEvents(broken))
    expect(atlas?.events).toMatchObject([{ span: undefined }])
    expect(problems).toMatchObject([
      { code: 'date/impossible-day', path: ['events', 'features', 0, 'properties', 'date'] },
    ])
  })

  test('a broken event is named and the others are read', () => {
    const { atlas, problems } = readAtlas(withEvents({ type: 'Feature', id: 'x' }, firstEvent))
    expect(atlas?.events).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'read/shape', path: ['events', 'features', 0, 'properties'] }])
  })

  test('of two events with one id the first is read, and the other named', () => {
    const { atlas, problems } = readAtlas(withEvents(firstEvent, { ...firstEvent, geometry: null }))
    expect(atlas?.events).toHaveLength(1)
    expect(atlas?.events[0]?.position).toBeDefined()
    expect(problems).toMatchObject([{ code: 'read/duplicate-id', path: ['events', 'features', 1, 'id'] }])
  })

  test.each([[[]], [['51', '35']], [[51]], [[35, 181]], [[-181, 35]], [null]])(
    'a point at %j is nowhere, and named',
    (coordinates) => {
      const { atlas, problems } = readAtlas(
        withEvents({ ...firstEvent, geometry: { type: 'Point', coordinates } }),
      )
      expect(atlas?.events).toMatchObject([{ position: undefined }])
      expect(problems).toMatchObject([{ code: 'read/position' }])
    },
  )

  test.each([
    ['2023', '1963'],
    ['1963', '2023/..'],
    ['1963', '2023/'],
    ['../1963', '2023'],
  ])('an extent from %s to %s gives way to that of the events', (from, to) => {
    const atlas = { ...(files.atlas as Json), extent: { from, to } }
    const { atlas: read, problems } = readAtlas({ ...files, atlas })
    expect(problems).toMatchObject([{ code: 'read/extent', path: ['atlas', 'extent'] }])
    expect(read?.extent.from).toBeLessThan(read?.extent.to ?? 0)
    expect(read?.extent.from).toBe(
      Math.min(...(read?.events ?? []).flatMap(({ span }) => span?.earliestStart ?? [])),
    )
    expect(read?.extent.to).toBe(
      Math.max(...(read?.events ?? []).flatMap(({ span }) => span?.latestEnd ?? []).filter(Number.isFinite)),
    )
  })

  test('an event outside the extent is kept, and named: no window reaches it', () => {
    const [event] = [firstEvent] as { properties: Json }[]
    const later = { ...event, id: 'later', properties: { ...event?.properties, date: '2031-05-05' } }
    const { atlas, problems } = readAtlas(withEvents(firstEvent, later))
    expect(atlas?.events).toHaveLength(2)
    expect(problems).toMatchObject([
      { code: 'read/outside', path: ['events', 'features', 1, 'properties', 'date'] },
    ])
  })

  test('texts of claims are cut where they would freeze the page', () => {
    const [event] = [firstEvent] as { properties: { claims: Json[] } }[]
    const claims = event?.properties.claims.map((claim) => ({ ...claim, text: 'x'.repeat(20_000) }))
    const { atlas } = readAtlas(withEvents({ ...event, properties: { ...event?.properties, claims } }))
    for (const { text } of atlas?.events[0]?.claims ?? []) expect(text).toHaveLength(10_001)
  })

  test.each(['names', 'parties', 'categories'] as const)(
    'one of %s that is amiss does not cost the others',
    (member) => {
      const stated = (files.atlas as Record<typeof member, unknown[]>)[member]
      const atlas = { ...(files.atlas as Json), [member]: [...stated, { id: 5 }] }
      const { atlas: read, problems } = readAtlas({ ...files, atlas })
      expect(problems).toMatchObject([
        { code: 'read/shape', path: ['atlas', member, stated.length, expect.any(String)] },
      ])
      expect([...(read?.[member].values() ?? [])]).toHaveLength(stated.length)
    },
  )

  test.each([[[1e308, 20, 60, 55]], [[-10, 55, 60, 20]], [[-10, 20, -10, 55]], [[-10, -91, 60, 55]]])(
    'bounds of %j give way to those of the events with some room, and are named',
    (bounds) => {
      const atlas = { ...(files.atlas as Json), view: { bounds } }
      const { atlas: read, problems } = readAtlas({ ...files, atlas })
      expect(problems).toMatchObject([{ code: 'read/bounds', path: ['atlas', 'view', 'bounds'] }])
      const lons = (read?.events ?? []).flatMap(({ position }) => position?.[0] ?? [])
      const [west = 0, , east = 0] = read?.bounds ?? []
      const room = (Math.max(...lons) - Math.min(...lons)) * 0.08
      expect(Math.min(...lons) - west).toBeCloseTo(room)
      expect(east - Math.max(...lons)).toBeCloseTo(room)
    },
  )

  test('bounds across the antimeridian show the whole world', () => {
    const atlas = { ...(files.atlas as Json), view: { bounds: [170, -20, -170, 20] } }
    const { atlas: read, problems } = readAtlas({ ...files, atlas })
    expect(problems).toEqual([])
    expect(read?.bounds).toEqual([-180, -20, 180, 20])
  })

  test.each([
    ['without events', []],
    ['with a single place', [firstEvent]],
  ])('broken bounds %s give way to a box', (_, features) => {
    const atlas = { ...(files.atlas as Json), view: { bounds: [0, 0, 0, 0] } }
    const [west = 0, south = 0, east = 0, north = 0] =
      readAtlas({ ...withEvents(...features), atlas }).atlas?.bounds ?? []
    expect(west).toBeLessThan(east)
    expect(south).toBeLessThan(north)
  })

  test.each(['x', 5, { name: 'x' }])('names that are no list (%j) cost only themselves', (names) => {
    const { atlas, problems } = readAtlas({ ...files, atlas: { ...(files.atlas as Json), names } })
    expect(atlas?.names).toEqual([])
    expect(problems).toMatchObject([{ code: 'read/shape', path: ['atlas', 'names'] }])
  })

  test.each(['leg', 'stay'])('a %s that is not on the Earth is left out and named', (kind) => {
    const relocations = structuredClone(files.relocations) as {
      features: { properties: Json; geometry: { coordinates: unknown[] } }[]
    }
    const index = relocations.features.findIndex(({ properties }) => properties.kind === kind)
    const geometry = relocations.features[index]?.geometry
    if (geometry) geometry.coordinates = kind === 'leg' ? [...geometry.coordinates, [1e308, 0]] : [0, -91]
    const { atlas, problems } = readAtlas({ ...files, relocations })
    const whole = readAtlas(files).atlas
    expect(atlas?.legs.length).toBe((whole?.legs.length ?? 0) - (kind === 'leg' ? 1 : 0))
    expect(atlas?.stays.length).toBe((whole?.stays.length ?? 0) - (kind === 'stay' ? 1 : 0))
    expect(problems).toMatchObject([
      { code: 'read/position', path: expect.arrayContaining(['relocations', index]) },
    ])
  })

  test('a place that is not on the Earth is left out and named', () => {
    const places = structuredClone(files.places) as { features: { geometry: Json }[] }
    if (places.features[0]) places.features[0].geometry = { type: 'Point', coordinates: [1e308, 0] }
    const { atlas, problems } = readAtlas({ ...files, places })
    expect(atlas?.places.size).toBe(places.features.length - 1)
    expect(problems).toMatchObject([
      { code: 'read/position', path: ['places', 'features', 0, 'geometry', 'coordinates'] },
    ])
  })

  test('texts that are too long for a page are cut, and named', () => {
    const properties = {
      ...firstEvent.properties,
      title: 'W'.repeat(20_000),
      summary: 'W'.repeat(20_000),
    }
    const { atlas, problems } = readAtlas(withEvents({ ...firstEvent, properties }))
    expect(atlas?.events[0]?.title).toHaveLength(501)
    expect(atlas?.events[0]?.summary).toHaveLength(10_001)
    expect(problems.map(({ code }) => code)).toEqual(['read/length', 'read/length'])
  })

  test.each([undefined, null, [], 'text', {}])('without atlas.json (%j) there is no atlas', (atlas) => {
    expect(readAtlas({ ...files, atlas }).atlas).toBeUndefined()
  })

  test.each([undefined, null, [], 'text', { features: {} }, { features: [null, 3] }])(
    'without events (%j) the atlas is empty but there',
    (events) => {
      expect(readAtlas({ ...files, events }).atlas?.events).toEqual([])
    },
  )

  test.each([null, [], 'text', { features: {} }])('a file that is no collection (%j) is named', (events) => {
    expect(readAtlas({ ...files, events }).problems).toMatchObject([{ code: 'read/shape', path: ['events'] }])
  })
})
