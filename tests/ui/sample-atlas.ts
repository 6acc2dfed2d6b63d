import type { Atlas } from '../../src/domain/atlas/atlas'
import { readAtlas } from '../../src/domain/atlas/read-atlas'

const category = (id: string, label: string, shape: string) => ({
  id,
  label,
  description: label,
  colour: '#3f78d0',
  colourDark: '#7fb0fb',
  shape,
})
const claim = (by: string, stance: string, text: string, ...sources: string[]) => ({
  by,
  stance,
  text,
  sources,
})

const place = (id: string, name: string, country: string, coordinates: number[], more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { name, country, kind: 'city', precision: 'city', coordinateSource: 'gazetteer', ...more },
})

const event = (id: string, title: string, date: string | undefined, placeId: string, more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [51.42, 35.69] },
  properties: {
    title,
    ...(date === undefined ? {} : { date }),
    place: placeId,
    category: 'attack',
    summary: `Summary of ${title}.`,
    verification: 'corroborated',
    origin: 'seed',
    priority: 2,
    claims: [claim('press', 'says', 'It happened.', 'newspaper')],
    sources: ['newspaper'],
    ...more,
  },
})

/** A small atlas with what is rare in the real one: an undated event, one without a position, hostile texts. */
export function sampleAtlas(): Atlas {
  const { atlas, problems } = readAtlas({
    atlas: {
      title: 'Sample Atlas',
      summary: 'A sample.',
      version: '2.0.0',
      licence: { id: 'CC-BY-4.0', label: 'CC BY', url: 'https://licence.example/' },
      extent: { from: '1963', to: '2023' },
      view: { bounds: [0, 0, 60, 60] },
      categories: [
        category('attack', 'Attack', 'triangle'),
        category('relocation', 'Relocation', 'pentagon'),
      ],
      parties: [
        { id: 'press', label: 'A Newspaper', kind: 'press' },
        { id: 'state', label: 'A Government', kind: 'government' },
        { id: 'group', label: 'The Movement', kind: 'group' },
      ],
      files: { events: 'e', relocations: 'r', places: 'p', sources: 's' },
    },
    events: {
      type: 'FeatureCollection',
      features: [
        event('founding', 'Founding of the movement', '1965-09-05/1965-09-06', 'tehran', { priority: 1 }),
        event('bombing', 'Bombing of an office', '1981-06-28', 'tehran', {
          verification: 'disputed',
          dateNote: 'At about 20:20.',
          placeNote: 'The building was not located.',
          otherPlaces: ['manez'],
          inference: 'That this office is meant is inferred.',
          seed: { states: 'The movement did it.', voice: 'Report', paragraphs: [18, 57] },
          differences: ['The toll differs.'],
          searchedNotFound: ['A claim of responsibility.'],
          claims: [
            claim('state', 'says', 'The movement did it.', 'report'),
            claim('group', 'denies', 'We did not do it.', 'website'),
            claim('press', 'qualifies', 'Others were suspected, among them Kolahi.', 'newspaper'),
            claim('press', 'context', 'It was a time of unrest.', 'newspaper'),
          ],
          sources: ['report', 'website', 'newspaper', 'unsafe'],
        }),
        event('move', 'Leaders fly to Paris', '1981-08~', 'paris', {
          category: 'relocation',
          verification: 'seed-only',
          origin: 'context',
          legs: ['leg'],
        }),
        event('built', 'Camp built <b>at</b> Manëz', '2017', 'manez', { category: 'relocation' }),
        { ...event('nowhere', 'A broadcast', '1990', 'unknown-place'), geometry: null },
        event('someday', 'A meeting of unknown date', undefined, 'tehran'),
      ],
    },
    relocations: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'leg',
          geometry: {
            type: 'LineString',
            coordinates: [
              [51.42, 35.69],
              [2.35, 48.85],
            ],
          },
          properties: {
            kind: 'leg',
            title: 'Tehran to Paris',
            who: 'leadership',
            whoText: 'the leaders',
            date: '1981-08~',
            from: 'tehran',
            to: 'paris',
            stops: ['tehran', 'paris'],
            certainty: 'approximate',
            note: 'The day of landing is not known.',
            events: ['move', 'built'],
            sources: ['newspaper', 'report'],
          },
        },
        {
          type: 'Feature',
          id: 'stay',
          geometry: { type: 'Point', coordinates: [51.42, 35.69] },
          properties: {
            kind: 'stay',
            title: 'Leaders in Tehran',
            who: 'leadership',
            whoText: 'The founders',
            date: '1965-09~/1981-08',
            place: 'tehran',
            country: 'IR',
            summary: 'They led from Tehran.',
            note: 'No source names a seat <i>before</i> 1979.',
            events: ['move', 'founding'],
            sources: ['report', 'website', 'unheard-of'],
          },
        },
      ],
    },
    places: {
      type: 'FeatureCollection',
      features: [
        place('tehran', 'Tehran', 'IR', [51.42, 35.69], {
          'name:fa': 'تهران',
          'name:fr': 'Téhéran',
          unverifiedNames: ['fr'],
        }),
        place('paris', 'Paris', 'FR', [2.35, 48.85]),
        place('manez', 'Manëz', 'AL', [19.57, 41.43]),
      ],
    },
    sources: [
      {
        id: 'report',
        type: 'report',
        title: 'A Report',
        author: [{ family: 'Doe', given: 'Jane' }],
        issued: { 'date-parts': [[2023, 2]] },
        URL: 'https://reports.example/1',
        custom: { perspective: 'government', readAs: 'whole' },
      },
      {
        id: 'website',
        type: 'webpage',
        title: 'انفجار بزرگ در تهران',
        publisher: 'The Movement',
        URL: 'http://movement.example/page',
        custom: { perspective: 'group', readAs: 'excerpt', readNote: 'The first page was read.' },
      },
      {
        id: 'newspaper',
        type: 'article-newspaper',
        title: 'Bomb in Tehran',
        'container-title': 'The Paper',
        issued: { 'date-parts': [[1981, 6, 29]] },
        custom: { perspective: 'press', perspectiveNote: 'Evening paper.', readAs: 'mirror' },
      },
      {
        id: 'unsafe',
        type: 'webpage',
        title: 'Unsafe',
        URL: 'javascript:alert(1)',
        custom: { perspective: 'press', readAs: 'not-read' },
      },
    ],
  })
  if (!atlas || problems.length > 0) throw new Error(`sample atlas: ${JSON.stringify(problems)}`)
  return atlas
}
