import { pieceOf, type RuleExample } from '../rule-example'

const event = pieceOf('events.geojson')
const place = pieceOf('places.geojson')
const atlas = pieceOf('atlas.json')

const source = (id: string): string => `[
  {
    "id": ${id},
    "type": "report",
    "title": "Annual report",
    "custom": { "perspective": "group", "readAs": "whole" }
  }
]`

const opening = (title: string): string => `
    { "type": "Feature", "geometry": null, "properties": { "title": ${title}, "date": "1962-03-01" } }`

const openings = (features: string): string => `{
  "type": "FeatureCollection",
  "features": [${features}
  ]
}`

export const shapes = {
  'schema/missing': event(
    '"properties": ⟦{⟧\n        "date": "1986-06~"',
    '"properties": {\n        "title": "The library moves to Baghdad",\n        "date": "1986-06~"',
  ),
  'schema/type': event('"sources": ⟦"annual-report"⟧\n', '"sources": ["annual-report"]\n'),
  'schema/choice': event('"verification": ⟦"corroborate"⟧', '"verification": "corroborated"'),
  'schema/empty': event('"title": ⟦""⟧', '"title": "The library opens in Paris"'),
  'schema/id-form': { wrong: source('⟦"Annual Report"⟧'), right: source('"annual-report"') },
  'schema/pattern': place(
    '"name": "Baghdad",\n        "country": ⟦"iq"⟧',
    '"name": "Baghdad",\n        "country": "IQ"',
  ),
  'schema/length': atlas('"view": { "bounds": ⟦[-5, 30, 50]⟧ }', '"view": { "bounds": [-5, 30, 50, 55] }'),
  'schema/range': pieceOf('lessons/the-move.json')('"minutes": ⟦0⟧', '"minutes": 10'),
  'schema/geometry': event(
    '"geometry": { "type": ⟦"MultiPoint"⟧, "coordinates": [[44.4009, 33.3406]] }',
    '"geometry": { "type": "Point", "coordinates": [44.4009, 33.3406] }',
  ),
  'schema/misspelt': event(
    '"summary": "The books went by lorry.",\n        ⟦"placeNot"⟧: "At the old station."',
    '"summary": "The books went by lorry.",\n        "placeNote": "At the old station."',
    '"summary": "The books went by lorry."',
  ),
  'schema/misplaced': event(
    '⟦"title"⟧: "The library opens in Paris",\n      "properties": {\n        "date"',
    '"properties": {\n        "title": "The library opens in Paris",\n        "date"',
  ),
  'schema/language': place('⟦"name:farsi"⟧: "پاریس"', '"name:fa": "پاریس"'),
  'id/duplicate': pieceOf('relocations.geojson')(
    '"id": ⟦"leg-paris-baghdad"⟧,\n      "geometry": { "type": "Point"',
    '"id": "stay-paris",\n      "geometry": { "type": "Point"',
  ),
  'id/near-duplicate': {
    wrong: openings(
      `${opening('"A new library opens in Paris"')},${opening('⟦"New library opens in Paris"⟧')}`,
    ),
    right: openings(opening('"A new library opens in Paris"')),
  },
  'name/duplicate': atlas(
    '{ "name": "Ada Smith", "alt_name": "⟦Town Library⟧" }',
    '{ "name": "Ada Smith", "alt_name": "Ada B. Smith" }',
    '{ "name": "Ada Smith" }',
  ),
  'view/no-extent': atlas('"view": { "bounds": ⟦[0, 0, 0, 0]⟧ }', '"view": { "bounds": [-5, 30, 50, 55] }'),
  'category/alike': atlas(
    '"colour": ⟦"#3f78d0"⟧, "colourDark": "#f09090", "shape": "square"',
    '"colour": "#b04040", "colourDark": "#f09090", "shape": "square"',
  ),
} as const satisfies Record<string, RuleExample>
