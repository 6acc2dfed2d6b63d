import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../../../src/domain/atlas/atlas'
import { readAtlas } from '../../../src/domain/atlas/read-atlas'
import { convertText } from '../../../src/domain/convert/convert-text'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'
import { eventsOfRows } from '../../../src/domain/edit/events-of-rows'

const read = (name: string) => JSON.parse(readFileSync(`data/${name}`, 'utf8'))
const atlas = readAtlas({
  atlas: read('atlas.json'),
  events: read('events.geojson'),
  relocations: read('relocations.geojson'),
  places: read('places.geojson'),
  sources: read('sources.json'),
}).atlas as Atlas
const [category] = atlas.categories
const [source, second] = [...atlas.sources.values()]
const HEAD = 'Event\tWhen\tWhere\tLat\tLong\tCategory\tDescription\tSource'

function eventsOf(rows: readonly string[], taken: readonly string[] = [], head = HEAD) {
  const { reading } = convertText([head, ...rows].join('\n'), { from: 'csv', members: [], parseXml })
  if (!('features' in reading)) throw new Error('Not read.')
  return eventsOfRows(reading.features, atlas, taken)
}

describe('rows that become events of an atlas', () => {
  it('begin as a new event does, with ids for the names that the atlas knows', () => {
    const [event] = eventsOf([
      `A march\t28 June 1981\tTeheran\t35.7\t51.4\t${category?.label}\tMany came.\t${source?.title}`,
    ])
    expect(event).toEqual({
      type: 'Feature',
      id: 'a-march-1981',
      geometry: { type: 'Point', coordinates: [51.4, 35.7] },
      properties: {
        ...{ title: 'A march', date: '1981-06-28', place: 'tehran', category: category?.id },
        ...{ summary: 'Many came.', verification: '', origin: 'context', priority: 2 },
        ...{ claims: [], sources: [source?.id] },
      },
    })
  })

  it('write their members in the order of the other events', () => {
    const [event] = eventsOf(['A march\t1981\tTehran'], [], 'Event\tWhen\tWhere')
    expect(Object.keys(event ?? {})).toEqual(['type', 'id', 'geometry', 'properties'])
  })

  it('keep what the atlas does not know where it can be seen', () => {
    const [event] = eventsOf([
      'A march\tone day\tNowhere\t35.7\t51.4\tParades\tMany came.\tMy notebook',
      'Another\t1981',
    ])
    expect(event?.properties).toMatchObject({
      ...{ date: 'one day', place: '', placeNote: 'Nowhere', category: 'Parades' },
      ...{ source: 'My notebook', sources: [] },
    })
    expect(event?.properties).not.toHaveProperty('placeName')
  })

  it('stand at their place where they have no position', () => {
    const [event] = eventsOf(['A march\t1981\tTehran'], [], 'Event\tWhen\tWhere')
    expect(event?.geometry).toEqual({ type: 'Point', coordinates: atlas.places.get('tehran')?.position })
  })

  it('cite several sources', () => {
    const rows = [`A march\t1981\t${source?.id}; ${second?.title}`]
    const [event] = eventsOf(rows, [], 'Event\tWhen\tSource')
    expect(event?.properties).toMatchObject({ sources: [source?.id, second?.id] })
  })

  it('have ids of their own', () => {
    const ids = eventsOf(['A march\t1981', 'A march\t1981', '\t1981'], ['a-march-1981'], 'Event\tWhen').map(
      ({ id }) => id,
    )
    expect(ids).toEqual(['a-march-1981-2', 'a-march-1981-3', 'new-event'])
  })
})
