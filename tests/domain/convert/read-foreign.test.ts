import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLoss } from '../../../src/domain/convert/convert-note'
import type { JsonObject } from '../../../src/domain/json/json-value'
import { converted, errorsIn, fixture, notesOf, refused, written } from './read-fixture'

const propertiesIn = (name: string) =>
  converted(fixture(name)).features.map(({ properties }) => properties as JsonObject)
const lossesIn = (name: string) =>
  converted(fixture(name))
    .notes.filter(isLoss)
    .map(({ code, values, count }) => [code, values.what ?? '', count])

const FILES = [
  'german.csv',
  'us-dates.csv',
  'timelinejs-sheet.tsv',
  'earth.kml',
  'walk.gpx',
  'gazetteer.lpf.json',
  'timeline.json',
  'storymap.json',
  'town.umap',
]

describe.each(FILES)('%s', (name) => {
  const collection = converted(fixture(name))

  it.each(['geojson', 'linked-places'] as const)('becomes %s without errors', (format) => {
    expect(errorsIn(written(collection, format).text)).toEqual([])
  })

  it('becomes Linked Places that read back as the same features', () => {
    const again = converted(written(collection, 'linked-places').text)
    for (const [index, { properties, geometry, id }] of collection.features.entries()) {
      expect(again.features[index]).toMatchObject({
        properties,
        geometry,
        ...(id === undefined ? {} : { id }),
      })
    }
  })

  it('becomes a table that reads back without errors', () => {
    const again = converted(written(collection, 'csv').text)
    expect(errorsIn(written(again, 'geojson').text)).toEqual([])
    expect(again.features).toHaveLength(collection.features.length)
  })
})

it.each(['events', 'relocations', 'places'])(
  '%s of the dataset become Linked Places and come back',
  (name) => {
    const { notes: _, ...before } = converted(readFileSync(`data/${name}.geojson`, 'utf8'))
    const { text, notes } = written(before, 'linked-places')
    expect(errorsIn(text)).toEqual([])
    expect(notes).toEqual([])
    const { features } = converted(text)
    expect(features).toHaveLength(before.features.length)
    for (const [index, feature] of before.features.entries()) expect(features[index]).toMatchObject(feature)
  },
)

it('reads KML: folders, times, data, descriptions without HTML', () => {
  const { features, members } = converted(fixture('earth.kml'))
  expect(members).toEqual({ name: 'Town walk.kml' })
  expect(features[0]).toEqual({
    type: 'Feature',
    id: 'old-bridge',
    geometry: { type: 'Point', coordinates: [2.35, 48.85, 0] },
    properties: {
      title: 'Old bridge',
      date: '1914-07/1920',
      summary: 'Built by the town.\nSee its page (https://example.org/bridge).',
      category: 'Bridges',
      spans: '7',
      keeper: 'Town & county',
    },
  })
  expect(propertiesIn('earth.kml').slice(1)).toMatchObject([
    { title: 'Foot bridge', date: '1921/..', category: 'Footbridges', folders: ['Bridges', 'Footbridges'] },
    { title: 'Mill', date: '1914-07-08' },
    { title: 'Town plan' },
  ])
  expect(lossesIn('earth.kml')).toEqual([
    ['dropped', 'style', 2],
    ['dropped', 'GroundOverlay', 1],
    ['dropped', 'NetworkLink', 1],
  ])
})

it('reads GPX: the times of a track as its date, and its points as they are', () => {
  expect(propertiesIn('walk.gpx')).toEqual([
    {
      title: 'Morning walk',
      date: '2019-05-04/2019-05-05',
      category: 'walking',
      coordTimes: ['2019-05-04T08:00:00Z', '2019-05-05T01:00:00Z'],
      heart: [80, null],
    },
    {
      title: 'Bridge',
      date: '2019-05-04T08:05:00Z',
      summary: 'Seen from the north',
      category: 'sight',
      url: 'https://example.org/bridge',
      comment: 'Rest',
      symbol: 'Flag',
    },
  ])
})

it('counts the points of GPX that make no line', () => {
  const point = (name: string) => `<${name} lat="1" lon="2"/>`
  const alone = `<trk><trkseg>${point('trkpt')}</trkseg></trk>`
  const { features, notes } = converted(`<gpx>${alone}${point('wpt')}<wpt/></gpx>`)
  expect(features).toHaveLength(1)
  expect(notesOf(notes, 'dropped')[0]).toMatchObject({
    values: { what: 'gpx-points' },
    examples: [{ text: '2' }],
  })
})

it('lists what lines of GPX have no place for', () => {
  const points = '<trkpt lat="1" lon="2"><name>one</name></trkpt><trkpt lat="2" lon="3"/>'
  const { features, notes } = converted(
    `<gpx><trk><extensions><a>1</a></extensions><trkseg>${points}</trkseg></trk><trk><name>Empty</name></trk></gpx>`,
  )
  expect(features).toHaveLength(1)
  expect(notesOf(notes, 'dropped').map(({ values, count }) => [values.what, count])).toEqual([
    ['gpx-line', 1],
    ['gpx-words', 1],
    ['gpx-extension', 1],
  ])
})

it('lists what KML loses beside its text, and parts the cells of its tables', () => {
  const place = (inner: string) => `<Placemark><name>A</name>${inner}</Placemark>`
  const { features, notes } = converted(
    `<kml xmlns:atom="http://www.w3.org/2005/Atom"><Document>${[
      place('<atom:link href="https://example.org"/><Point><coordinates>1,2</coordinates></Point>'),
      place(
        '<description>&lt;table>&lt;tr>&lt;td>rows&lt;/td>&lt;td>2&lt;/td>&lt;/tr>&lt;/table></description>',
      ),
      place('<Point><coordinates>x,y</coordinates></Point>'),
    ].join('')}</Document></kml>`,
  )
  expect(features[1]?.properties).toMatchObject({ summary: 'rows 2' })
  expect(notesOf(notes, 'dropped').map(({ values }) => values.what)).toEqual(['atom:link', 'coordinates'])
})

it('keeps what stands under a known name and is no text, and both of two names for one', () => {
  const layer = { properties: { name: 'N', title: 'T', summary: 'S', description: 'D', source: 7 }, foo: 1 }
  const { features, notes } = converted(JSON.stringify({ type: 'umap', layers: [{ features: [layer] }] }))
  expect(features[0]?.properties).toEqual({
    title: 'T',
    summary: 'S',
    name: 'N',
    description: 'D',
    source: 7,
  })
  expect(notesOf(notes, 'member')[0]?.values).toEqual({ member: 'foo' })
  const place = { '@id': 'x:1', id: 5, properties: { title: 7, source: ['a'] }, names: [{ toponym: 'N' }] }
  const { features: places } = converted(JSON.stringify({ type: 'FeatureCollection', features: [place] }))
  expect(places[0]).toMatchObject({
    id: 5,
    properties: { title: 'N', 'title 2': 7, source: ['a'], '@id': 'x:1' },
  })
})

it('gives Linked Places their lists back', () => {
  const { features } = JSON.parse(fixture('gazetteer.lpf.json'))
  const again = JSON.parse(written(converted(fixture('gazetteer.lpf.json')), 'linked-places').text)
  const listsOf = ({ names, types, links, descriptions }: Record<string, unknown>) => [
    names,
    types,
    links,
    descriptions,
  ]
  expect(again.features.map(listsOf)).toEqual(features.map(listsOf))
})

it('keeps dates of TimelineJS that are none as they are written', () => {
  const slide = {
    unique_id: 7,
    start_date: { year: 'abc', display_date: 'Then' },
    end_date: { display_date: 'Now' },
  }
  const { features } = converted(JSON.stringify({ events: [{ ...slide, group: 3 }] }))
  expect(features[0]).toMatchObject({
    id: 7,
    properties: { dateText: 'abc', displayDate: 'Then – Now', group: 3 },
  })
})

it('takes the times of a track of KML for its date', () => {
  const { features } = converted(`<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><gx:Track>
    <when>2019-05-04T08:00:00Z</when><when>2019-05-05T09:00:00Z</when>
    <gx:coord>2 48 0</gx:coord><gx:coord>3 49 0</gx:coord></gx:Track></Placemark></kml>`)
  expect(features[0]).toMatchObject({
    geometry: { type: 'LineString' },
    properties: { date: '2019-05-04/2019-05-05' },
  })
})

it('reads Linked Places: the first timespan as the date, and keeps what has no place of its own', () => {
  const { features, notes, members } = converted(fixture('gazetteer.lpf.json'))
  expect(members).toEqual({ citation: { csl: 'An invented gazetteer' } })
  expect(features[0]).toMatchObject({
    id: 'https://example.org/places/1',
    properties: {
      title: 'Eastmarket',
      date: '1210/1750',
      summary: 'A town with a market.',
      category: 'inhabited place',
      relations: [{ label: 'the county' }],
    },
    when: { label: 'market rights', timespans: [{}, {}] },
  })
  expect(notesOf(notes, 'timespans')[0]?.count).toBe(1)
  expect(notesOf(notes, 'when-outer')[0]?.examples).toMatchObject([{ feature: 2 }])
})

it('reads TimelineJS: slides and eras, and the title as that of the collection', () => {
  const { features, members } = converted(fixture('timeline.json'))
  expect(members).toEqual({ name: 'A town’s years', description: 'What happened there.' })
  expect(features[0]).toEqual({
    type: 'Feature',
    id: 'bridge-opened',
    geometry: null,
    properties: {
      title: 'Bridge opened',
      date: '1914-08-09',
      summary: 'With a band (https://example.org/band).',
      category: 'Traffic',
      source: 'Town archive',
      url: 'https://example.org/bridge.jpg',
      'media caption': 'The bridge',
    },
  })
  expect(propertiesIn('timeline.json').slice(1)).toEqual([
    { title: 'Works', date: '1914-08/1916', displayDate: 'Late summer', media: 'It was loud.' },
    { title: 'Nobody knows when', dateText: '1914-13' },
    { title: 'Before the bridge', date: '1890/1914', category: 'era' },
  ])
})

it('reads StoryMapJS: slides at their places', () => {
  const { features, members } = converted(fixture('storymap.json'))
  expect(members).toEqual({ name: 'A walk through town', description: 'Four stops.' })
  expect(features[0]).toMatchObject({
    geometry: { type: 'Point', coordinates: [2.35, 48.85] },
    properties: { title: 'Bridge opened', date: '1914-07-08', placeName: 'Old bridge' },
  })
  expect(features[1]).toMatchObject({
    geometry: null,
    properties: { dateText: 'long ago', positionText: '248.9, 2.4', media: 'images/mill.jpg' },
  })
  expect(lossesIn('storymap.json')).toContainEqual(['dropped', 'line', 1])
})

it('reads uMap: layers as categories, its marks as text', () => {
  expect(propertiesIn('town.umap')).toEqual([
    {
      title: 'Old bridge',
      date: '1914-07-08',
      summary: 'Built by the town, see its page (https://example.org/bridge)',
      category: 'Bridges',
      spans: 7,
    },
    { title: 'Path', date: '1914/1920', category: 'Bridges' },
  ])
  expect(lossesIn('town.umap')).toEqual([
    ['dropped', 'option', 5],
    ['dropped', 'layer-option', 5],
    ['dropped', 'remote-layer', 1],
    ['dropped', 'style', 1],
  ])
})

describe('what is hostile', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><kml><name>&b;</name></kml>`
  const nested = (text: string, end: string) => `<kml>${text.repeat(100_000)}${end.repeat(100_000)}</kml>`

  it.each([
    ['entities of its own', bomb, 'convert/entities'],
    ['nested folders', nested('<Folder>', '</Folder>'), 'convert/deep-xml'],
    ['elements without end', `<kml>${'<a '.repeat(300_000)}`, 'convert/not-xml'],
    ['an open element', '<gpx><wpt></gpx>', 'convert/not-xml'],
    ['HTML', '<html><body>no</body></html>', 'convert/unknown-format'],
    ['nested lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'json/too-deep'],
    ['JSON cut short', '{ "events": [', 'json/truncated'],
    [
      'JSON behind a comment',
      '// Places, as of today\n{ "type": "FeatureCollection", "features": [] }',
      'json/comment',
    ],
    ['JSON behind comments', '/* a,b */\n// c\n[ { } ]', 'json/comment'],
    ['JSON behind a line of a script', '# my events\n{ "type": "FeatureCollection" }', 'json/not-json'],
    ['any other JSON', '{ "a": 1 }', 'convert/unknown-format'],
    ['a map without features', '{ "type": "umap", "layers": [] }', 'convert/no-features'],
  ])('%s ends in a problem', (_, text, code) => {
    expect(refused(text)).toBe(code)
  })

  it('says where XML is none', () => {
    expect(() => converted('<gpx>\n<wpt>\n</gpx>')).toThrow('"line":2')
  })

  it('tells when the file is not what it is said to be', () => {
    expect(refused('<kml/>', { from: 'gpx' })).toBe('convert/other-format')
    expect(refused('a,b\n1,2', { from: 'umap' })).toBe('convert/other-format')
  })

  it.each(['csv', 'geojson', 'linked-places', 'timelinejs', 'storymapjs', 'umap'] as const)(
    'any JSON as %s throws nothing',
    (from) => {
      fc.assert(
        fc.property(fc.json(), (text) => {
          refused(text, { from })
        }),
      )
    },
  )

  it('any members in the places of known ones throw nothing', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('<b', '&#x110000;', '__proto__', 1e21, -0),
    )
    const member = (...names: readonly string[]) => fc.dictionary(fc.constantFrom(...names, '__proto__'), odd)
    const slide = member('start_date', 'end_date', 'text', 'media', 'group', 'location', 'date', 'type')
    const place = member('type', 'id', '@id', 'geometry', 'properties', 'when', 'names', 'types', 'links')
    fc.assert(
      fc.property(fc.array(slide), fc.array(place), (slides, places) => {
        refused(JSON.stringify({ events: slides, eras: slides }), { from: 'timelinejs' })
        refused(JSON.stringify({ storymap: { slides } }), { from: 'storymapjs' })
        refused(JSON.stringify({ features: places }), { from: 'linked-places' })
        refused(JSON.stringify({ type: 'umap', layers: [{ features: places }] }))
      }),
    )
  })
})
