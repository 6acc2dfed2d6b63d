import { describe, expect, it } from 'vitest'
import { notesOfEvents } from '../../../src/domain/convert/convert-note'
import { convertText } from '../../../src/domain/convert/convert-text'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'
import { eventsOfRows } from '../../../src/domain/edit/events-of-rows'
import { placesOfTowns, unknownPlaces } from '../../../src/domain/edit/row-places'
import { convertNotes } from '../../../src/i18n/en/convert-notes'
import { bundledAtlas as atlas } from '../export/bundled-atlas'

const [category] = atlas.categories
const [source, second] = [...atlas.sources.values()]
const HEAD = 'Event\tWhen\tWhere\tLat\tLong\tCategory\tDescription\tSource'

const read = (rows: readonly string[], head: string) =>
  convertText([head, ...rows].join('\n'), { from: 'csv', members: [], parseXml })

function rowsOf(rows: readonly string[], head = HEAD) {
  const { reading } = read(rows, head)
  if (!('features' in reading)) throw new Error('Not read.')
  return reading.features
}

function eventsOf(rows: readonly string[], taken: readonly string[] = [], head = HEAD) {
  return eventsOfRows(rowsOf(rows, head), atlas, taken)
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

  it('have a date that cannot be read as their date, and that is told of them', () => {
    const head = 'Event\tWhen'
    const rows = ['A march\t1931-02-30', 'Another\t1932', 'A third\t1933']
    expect(eventsOf(rows, [], head)[0]?.properties).toMatchObject({ date: '1931-02-30' })
    const told = notesOfEvents(read(rows, head).notes).map((note) => convertNotes.note(note))
    expect(told).toContain('1 date that cannot be read (written as it stands, and listed under Problems)')
    expect(told.join()).not.toContain('dateText')
    expect(told.join()).not.toContain('no date')
  })

  it('are told to have no date only where they have none, even none that cannot be read', () => {
    const rows = ['A march\t1931-02-30', 'Another\t1932', 'A third\t', 'A fourth\t1934']
    const none = notesOfEvents(read(rows, 'Event\tWhen').notes).find(({ code }) => code === 'no-date')
    expect(none).toMatchObject({ count: 1, examples: [{ text: 'A third' }] })
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

describe('places of rows that the atlas does not know', () => {
  const town = (name: string, country: string, lon: number) =>
    ({ name, country, position: [lon, 10], isCity: false }) as const
  const towns = [town('Riverton', 'US', 1), town('Riverton', 'NZ', 2), town('Bordeaux', 'FR', 3)]
  const rows = rowsOf(
    [
      'A march\t1981\tRiverton',
      'Another\t1981\tTehran',
      'A third\t1981\tTehrna',
      'A fourth\t1981\tRiverton',
      'A fifth\t1981',
    ],
    'Event\tWhen\tWhere',
  )

  it('are told once, with their rows and what they may mean', () => {
    expect(
      unknownPlaces(rows, atlas, towns).asked.map(({ name, rows, offers }) => [
        name,
        rows,
        offers.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Riverton', [0, 3], ['@10,1', '@10,2']],
      ['Tehrna', [2], ['tehran', 'mehran']],
    ])
  })

  it('are one however they are written, and all their rows mean what it is said to mean', () => {
    const named = rowsOf(
      ['A march\t1981\tFoo Town', 'Another\t1981\tfoo-town', 'A third\t1981\t?', 'A fourth\t1981\t—'],
      'Event\tWhen\tWhere',
    )
    const { asked } = unknownPlaces(named, atlas, towns)
    expect(asked.map(({ name, rows }) => [name, rows])).toEqual([
      ['Foo Town', [0, 1]],
      ['?', [2]],
      ['—', [3]],
    ])
    const offer = { id: '1', name: 'Foo', country: 'US', position: [1, 10], place: undefined } as const
    const events = eventsOfRows(named, atlas, [], new Map([[asked[0]?.key ?? '', offer]]))
    expect(events.map(({ geometry }) => geometry !== null)).toEqual([true, true, false, false])
  })

  it('are asked about only as far as that can be gone through, and the rest is counted', () => {
    const many = rowsOf(
      Array.from({ length: 63 }, (_, index) => `A march\t1981\tNowhere ${index}`),
      'Event\tWhen\tWhere',
    )
    const { asked, more } = unknownPlaces(many, atlas, towns)
    expect([asked.length, more]).toEqual([50, 13])
  })

  it('are offered as towns too where the country stands behind them', () => {
    const named = rowsOf(['A march\t1981\tBordeaux, France'], 'Event\tWhen\tWhere')
    expect(unknownPlaces(named, atlas, towns).asked[0]?.offers.map(({ country }) => country)).toEqual(['FR'])
  })

  it('give rows a position, and a place of the atlas, as they are said to mean one', () => {
    const meant = new Map(
      unknownPlaces(rows, atlas, towns).asked.flatMap(({ key, offers: [offer] }) =>
        offer ? [[key, offer]] : [],
      ),
    )
    const events = eventsOfRows(rows, atlas, [], meant)
    expect(events[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [1, 10] },
      properties: { place: '', placeNote: 'Riverton' },
    })
    expect(events[2]).toMatchObject({
      geometry: { coordinates: atlas.places.get('tehran')?.position },
      properties: { place: 'tehran' },
    })
    expect(events[2]?.properties).not.toHaveProperty('placeNote')
    expect(events[4]?.geometry).toBeNull()
  })

  it('become new places of the atlas where they are said to mean towns, one of each town', () => {
    const named = rowsOf(
      ['A march\t1981\tBordeaux', 'Another\t1982\tBordeaux, France', 'A third\t1983\tBordeaux'],
      'Event\tWhen\tWhere',
    )
    const chosen = new Map(
      unknownPlaces(named, atlas, towns).asked.flatMap(({ key, offers: [offer] }) =>
        offer ? [[key, offer]] : [],
      ),
    )
    const { places, meant } = placesOfTowns(named, atlas, chosen, [])
    expect(places).toEqual([
      {
        ...{ type: 'Feature', id: 'bordeaux', geometry: { type: 'Point', coordinates: [3, 10] } },
        properties: {
          ...{ name: 'Bordeaux', country: 'FR', kind: 'town', precision: 'town', coordinateSource: '' },
        },
      },
    ])
    for (const { geometry, properties } of eventsOfRows(named, atlas, [], meant)) {
      expect(geometry).toEqual({ type: 'Point', coordinates: [3, 10] })
      expect(properties).toMatchObject({ place: 'bordeaux' })
      expect(properties).not.toHaveProperty('placeNote')
    }
  })

  it('become new places with ids of their own, beside others of their name and all that the gazetteer has', () => {
    const named = rowsOf(['A march\t1981\tRiverton', 'Another\t1982\tRiverton, NZ'], 'Event\tWhen\tWhere')
    const [first, second] = unknownPlaces(named, atlas, towns).asked
    const chosen = [first?.offers[0], second?.offers[1]]
    const keys = [first?.key, second?.key]
    const meant = new Map(chosen.flatMap((offer, at) => (offer ? [[keys[at] ?? '', offer]] : [])))
    const idsBeside = (others: readonly unknown[]) =>
      placesOfTowns(named, atlas, meant, others).places.map(({ id }) => id)
    expect(idsBeside([])).toEqual(['riverton', 'riverton-2'])
    expect(idsBeside([{ id: 'riverton', geometry: null }])).toEqual(['riverton-2', 'riverton-3'])
  })
})
