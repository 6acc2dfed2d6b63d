import { PLAIN_FILE, pieceOf, type RuleExample } from '../rule-example'

const HEAD = '"type": "FeatureCollection",\n  "features": ['
const RING = '[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]'

const point = (coordinates: string): string =>
  `"geometry": { "type": "Point", "coordinates": ${coordinates} }`
const line = (coordinates: string): string =>
  `"geometry": { "type": "LineString", "coordinates": ${coordinates} }`
const polygon = (rings: string): string => `"geometry": { "type": "Polygon", "coordinates": ${rings} }`

/** Examples of a geometry that matters. */
const geometry = (wrong: string, right: string): RuleExample =>
  pieceOf(PLAIN_FILE)(wrong, right, point('[2.35, 48.85]'))

/** Examples of a collection with a box. */
const boxed = (wrong: string, right: string): RuleExample =>
  pieceOf(PLAIN_FILE)(
    `"type": "FeatureCollection",\n  "bbox": ⟦${wrong}⟧,\n  "features": [`,
    `"type": "FeatureCollection",\n  "bbox": ${right},\n  "features": [`,
    HEAD,
  )

const event = pieceOf('events.geojson')
const place = pieceOf('places.geojson')
const relocation = pieceOf('relocations.geojson')

/** Where the move of the library stands, with the place that it names. */
const move = (coordinates: string): string => `"coordinates": ${coordinates} },
      "properties": {
        "title": "The library moves to Baghdad",
        "date": "1986-06~",
        "place": "baghdad"`

const tirana = (country: string, coordinates: string): string => `"coordinates": ${coordinates} },
      "properties": {
        "name": "Tirana",
        "name:sq": "Tiranë",
        "country": "${country}"`

const STOPS = '"stops": ["paris", "tirana", "baghdad"]'
const ends = (from: string, to: string): string => `"from": ${from},\n        "to": ${to},\n        ${STOPS}`
const reached = (stop: string, date: string): string =>
  `${STOPS},\n        "reached": [{ "stop": ${stop}, "date": ${date} }]`

export const geojson = {
  'geojson/not-geojson': {
    wrong: '⟦[\n  { "type": "Feature", "geometry": null, "properties": { "date": "1962" } }\n]⟧',
    right:
      '{\n  "type": "FeatureCollection",\n  "features": [\n    { "type": "Feature", "geometry": null, "properties": { "date": "1962" } }\n  ]\n}',
  },
  'geojson/topojson': {
    wrong: '{ "type": ⟦"Topology"⟧, "objects": {}, "arcs": [] }',
    right: '{ "type": "FeatureCollection", "features": [] }',
  },
  'geojson/type': {
    wrong: '{ "type": ⟦"featurecollection"⟧, "features": [] }',
    right: '{ "type": "FeatureCollection", "features": [] }',
  },
  'geojson/missing-member': {
    wrong:
      '{\n  "type": "FeatureCollection",\n  "features": [\n    ⟦{⟧ "type": "Feature", "properties": { "date": "1962" } }\n  ]\n}',
    right:
      '{\n  "type": "FeatureCollection",\n  "features": [\n    { "type": "Feature", "geometry": null, "properties": { "date": "1962" } }\n  ]\n}',
  },
  'geojson/member-type': geometry(point('⟦"2.35, 48.85"⟧'), point('[2.35, 48.85]')),
  'geojson/misplaced-member': geometry(
    '"geometry": null,\n      ⟦"coordinates"⟧: [2.35, 48.85]',
    point('[2.35, 48.85]'),
  ),
  'geojson/crs': {
    in: PLAIN_FILE,
    wrong:
      '"type": "FeatureCollection",\n  ⟦"crs"⟧: { "type": "name", "properties": { "name": "EPSG:3857" } },\n  "features": [',
    right: HEAD,
  },
  'geojson/no-features': {
    wrong: '{ "type": ⟦"Point"⟧, "coordinates": [2.35, 48.85] }',
    right: `{\n  "type": "FeatureCollection",\n  "features": [\n    {\n      "type": "Feature",\n      ${point('[2.35, 48.85]')},\n      "properties": { "date": "1962" }\n    }\n  ]\n}`,
  },
  'geojson/nesting': geometry(point('⟦[[2.35, 48.85]]⟧'), point('[2.35, 48.85]')),
  'geojson/position-length': geometry(point('⟦[2, 35, 48, 85]⟧'), point('[2.35, 48.85]')),
  'geojson/coordinate-type': geometry(point('[⟦"2.35"⟧, 48.85]'), point('[2.35, 48.85]')),
  'geojson/out-of-range': geometry(point('[2.35, ⟦4885⟧]').replace('4885', '488.5'), point('[2.35, 48.85]')),
  'geojson/projected': geometry(point('⟦[261600.8, 6250566.7]⟧'), point('[2.35, 48.85]')),
  'geojson/swapped': geometry(point('⟦[35.69, 139.7]⟧'), point('[139.7, 35.69]')),
  'geojson/line-short': geometry(line('⟦[[2.35, 48.85]]⟧'), line('[[2.35, 48.85], [4.84, 45.76]]')),
  'geojson/ring-short': geometry(
    polygon('[⟦[[0, 0], [1, 0], [0, 0]]⟧]'),
    polygon('[[[0, 0], [1, 0], [1, 1], [0, 0]]]'),
  ),
  'geojson/ring-open': geometry(polygon('[[[0, 0], [1, 0], [1, 1], ⟦[0, 1]⟧]]'), polygon(RING)),
  'geojson/winding': geometry(polygon('[⟦[[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]⟧]'), polygon(RING)),
  'geojson/antimeridian': geometry(
    line('[[170, 0], ⟦[-170, 0]⟧]'),
    '"geometry": { "type": "MultiLineString", "coordinates": [[[170, 0], [180, 0]], [[-180, 0], [-170, 0]]] }',
  ),
  'geojson/excess-digits': geometry(point('⟦[2.350000000123, 48.85]⟧'), point('[2.35, 48.85]')),
  'geojson/nested-collection': geometry(
    `"geometry": { "type": "GeometryCollection", "geometries": [⟦{ "type": "GeometryCollection", "geometries": [] }⟧] }`,
    '"geometry": { "type": "GeometryCollection", "geometries": [] }',
  ),
  'geojson/bbox-length': boxed('[2, 48, 3]', '[2, 48, 3, 49]'),
  'geojson/bbox-order': boxed('[2, 49, 3, 48]', '[2, 48, 3, 49]'),
  'geojson/bbox-outside': boxed('[4, 45, 5, 46]', '[2, 48, 3, 49]'),
  'place/far': event(move('⟦[44.4009, 36.3406]⟧'), move('[44.4009, 33.3406]')),
  'place/swapped': event(move('⟦[33.3406, 44.4009]⟧'), move('[44.4009, 33.3406]')),
  'place/outside-country': place(tirana('FR', '⟦[19.8189, 41.3275]⟧'), tirana('AL', '[19.8189, 41.3275]')),
  'place/country-differs': relocation(
    '"place": "paris",\n        "country": ⟦"IQ"⟧',
    '"place": "paris",\n        "country": "FR"',
  ),
  'leg/stop-count': relocation(
    '"coordinates": ⟦[\n          [2.3488, 48.8534],\n          [44.4009, 33.3406]\n        ]⟧',
    '"coordinates": [\n          [2.3488, 48.8534],\n          [19.8189, 41.3275],\n          [44.4009, 33.3406]\n        ]',
  ),
  'leg/stop-far': relocation('⟦[20.8189, 41.3275]⟧', '[19.8189, 41.3275]'),
  'leg/from': relocation(ends('⟦"tirana"⟧', '"baghdad"'), ends('"paris"', '"baghdad"')),
  'leg/to': relocation(ends('"paris"', '⟦"tirana"⟧'), ends('"paris"', '"baghdad"')),
  'leg/reached': relocation(reached('⟦"paris"⟧', '"1986-06"'), reached('"tirana"', '"1986-06"'), STOPS),
  'leg/reached-outside': relocation(
    reached('"tirana"', '⟦"1995-06"⟧'),
    reached('"tirana"', '"1986-06"'),
    STOPS,
  ),
} as const satisfies Record<string, RuleExample>
