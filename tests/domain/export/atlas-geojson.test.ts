import { describe, expect, test } from 'vitest'
import { AtlasReader } from '../../../src/domain/atlas/atlas-reader'
import { readEvents } from '../../../src/domain/atlas/read-events'
import { readRelocations } from '../../../src/domain/atlas/read-relocations'
import { atlasGeojson } from '../../../src/domain/export/atlas-geojson'
import { type ExportContent, exportContent } from '../../../src/domain/export/export-content'
import { civilToDays } from '../../../src/domain/time/days'
import { sampleAtlas } from '../../ui/sample-atlas'
import { bundledAtlas, bundledFiles } from './bundled-atlas'

const written = (atlas: typeof bundledAtlas, content: ExportContent = atlas) =>
  JSON.parse(JSON.stringify(atlasGeojson(content, atlas))) as ReturnType<typeof atlasGeojson>
type Features = ReturnType<typeof atlasGeojson>['features']
const areEvents = (features: Features) => features.filter(({ properties }) => properties?.kind === 'event')
const areRelocations = (features: Features) =>
  features.filter(({ properties }) => properties?.kind !== 'event')

describe('atlasGeojson', () => {
  test('what is taken away of the bundled data can be read again, event for event', () => {
    const reader = new AtlasReader()
    const { features } = bundledFiles.relocations as { features: unknown[] }
    expect(readEvents(reader, areEvents(written(bundledAtlas).features), features)).toEqual(
      bundledAtlas.events,
    )
    expect(reader.problems).toEqual([])
  })

  test('legs and stays of the bundled data can be read again, one for one', () => {
    const reader = new AtlasReader()
    const { legs, stays } = readRelocations(reader, areRelocations(written(bundledAtlas).features))
    expect(reader.problems).toEqual([])
    // Beside what the data has stand start, end and names.
    expect(legs).toMatchObject(bundledAtlas.legs)
    expect(stays).toMatchObject(bundledAtlas.stays)
  })

  test('every member of the bundled features is among those written', () => {
    const features = [bundledFiles.events, bundledFiles.relocations].flatMap(
      (file) => (file as { features: { id: string; properties: object }[] }).features,
    )
    expect(features).toHaveLength(
      bundledAtlas.events.length + bundledAtlas.legs.length + bundledAtlas.stays.length,
    )
    const byId = new Map(written(bundledAtlas).features.map(({ id, properties }) => [id, properties]))
    for (const { id, properties } of features) expect(byId.get(id)).toMatchObject(properties)
  })

  test('undated and unplaced events are kept, with what is known of them', () => {
    const atlas = sampleAtlas()
    const features = written(atlas).features
    const reader = new AtlasReader()
    const again = readEvents(reader, areEvents(features), [])
    expect(reader.problems).toEqual([])
    expect(again.map(({ id }) => id).sort()).toEqual(atlas.events.map(({ id }) => id).sort())
    const byId = (id: string) => features.find((feature) => feature.id === id)
    expect(byId('nowhere')?.geometry).toBeNull()
    expect(byId('someday')?.properties).not.toHaveProperty('date')
    expect(byId('someday')).not.toHaveProperty('when')
    expect(byId('move')?.properties).toMatchObject({
      date: '1981-08~',
      start: '1981-08-01',
      end: '1981-08-31',
      placeName: 'Paris',
      country: 'FR',
    })
    expect(byId('move')).toHaveProperty('when.timespans.0.end.latest', '1981-08-31')
  })

  test('a leg is a line through its stops and a stay a point, each with when, who, where and why', () => {
    const window = { from: civilToDays(1986, 6, 1), to: civilToDays(1986, 7, 1) }
    const content = exportContent([], bundledAtlas, window)
    const { features } = written(bundledAtlas, content)
    expect(features.map(({ properties }) => properties?.kind)).toContain('stay')
    expect(features.find(({ id }) => id === 'leg-2-france-baghdad')).toMatchObject({
      geometry: {
        type: 'LineString',
        coordinates: [
          [2.1698, 49.0716],
          [2.4358, 48.9341],
          [44.4009, 33.3406],
        ],
      },
      properties: {
        kind: 'leg',
        who: 'leadership',
        date: '1986-06-07',
        start: '1986-06-07',
        end: '1986-06-07',
        fromName: 'Auvers-sur-Oise',
        toName: 'Baghdad',
        stopNames: ['Auvers-sur-Oise', expect.stringContaining('Le Bourget'), 'Baghdad'],
        note: expect.any(String),
        sources: expect.arrayContaining(['nyt-1986-06-08']),
      },
      when: { timespans: [{ start: { earliest: '1986-06-07' }, end: { latest: '1986-06-07' } }] },
    })
  })

  test('only legs and stays that may touch the window are taken away', () => {
    const { legs, stays } = exportContent([], bundledAtlas, {
      from: civilToDays(1965, 1, 1),
      to: civilToDays(1966, 1, 1),
    })
    expect(legs).toEqual([])
    expect(stays.every(({ span }) => span.earliestStart < civilToDays(1966, 1, 1))).toBe(true)
    expect(stays.length).toBeLessThan(bundledAtlas.stays.length)
  })

  test('the collection says what it is and under which licence', () => {
    expect(atlasGeojson({ events: [], legs: [], stays: [] }, bundledAtlas)).toMatchObject({
      type: 'FeatureCollection',
      name: bundledAtlas.title,
      version: bundledAtlas.version,
      licence: { id: 'CC-BY-4.0' },
      attribution: expect.stringContaining(bundledAtlas.title),
      features: [],
    })
  })
})
