import { describe, expect, test } from 'vitest'
import { AtlasReader } from '../../../src/domain/atlas/atlas-reader'
import { readEvents } from '../../../src/domain/atlas/read-events'
import { eventsGeojson } from '../../../src/domain/export/events-geojson'
import { sampleAtlas } from '../../ui/sample-atlas'
import { bundledAtlas, bundledFiles } from './bundled-atlas'

const written = (atlas: typeof bundledAtlas) =>
  JSON.parse(JSON.stringify(eventsGeojson(atlas.events, atlas))) as ReturnType<typeof eventsGeojson>

describe('eventsGeojson', () => {
  test('what is taken away of the bundled data can be read again, event for event', () => {
    const reader = new AtlasReader()
    const { features } = bundledFiles.relocations as { features: unknown[] }
    expect(readEvents(reader, written(bundledAtlas).features, features)).toEqual(bundledAtlas.events)
    expect(reader.problems).toEqual([])
  })

  test('every member of the bundled features is among those written', () => {
    const { features } = bundledFiles.events as { features: { id: string; properties: object }[] }
    const byId = new Map(written(bundledAtlas).features.map(({ id, properties }) => [id, properties]))
    for (const { id, properties } of features) expect(byId.get(id)).toMatchObject(properties)
  })

  test('undated and unplaced events are kept, with what is known of them', () => {
    const atlas = sampleAtlas()
    const features = written(atlas).features
    const reader = new AtlasReader()
    const again = readEvents(reader, features, [])
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

  test('the collection says what it is and under which licence', () => {
    expect(eventsGeojson([], bundledAtlas)).toMatchObject({
      type: 'FeatureCollection',
      name: bundledAtlas.title,
      version: bundledAtlas.version,
      licence: { id: 'CC-BY-4.0' },
      attribution: expect.stringContaining(bundledAtlas.title),
      features: [],
    })
  })
})
