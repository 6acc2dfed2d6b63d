import { pieceOf, type RuleExample } from '../rule-example'

const event = pieceOf('events.geojson')
const relocation = pieceOf('relocations.geojson')
const place = pieceOf('places.geojson')
const atlas = pieceOf('atlas.json')

const LIBRARY = '{ "id": "library", "label": "The library", "kind": "group" }'
const MOVE = '{ "id": "move", "label": "Move"'
const LYON =
  '{ "type": "Feature", "id": ⟦"lyon"⟧, "geometry": { "type": "Point", "coordinates": [4.8485, 45.7485] }, "properties": { "name": "Lyon", "country": "FR", "kind": "city", "precision": "city", "coordinateSource": "gazette" } }'
const PARIS = '{\n      "type": "Feature",\n      "id": "paris"'
const ALMANAC =
  '{ "id": ⟦"almanac"⟧, "type": "book", "title": "Almanac", "custom": { "perspective": "scholar", "readAs": "whole" } }'
const REPORT = '{\n    "id": "annual-report"'

export const references = {
  'reference/place': event('"place": ⟦"bagdad"⟧', '"place": "baghdad"'),
  'reference/party': event('"by": ⟦"city-pres"⟧', '"by": "city-press"'),
  'reference/category': event('"category": ⟦"moves"⟧', '"category": "move"'),
  'reference/source': event(
    '"sources": ["annual-report", "gazette", ⟦"almanac"⟧]',
    '"sources": ["annual-report", "gazette"]',
  ),
  'reference/leg': event('"legs": [⟦"leg-paris-bagdad"⟧]', '"legs": ["leg-paris-baghdad"]'),
  'reference/event': relocation('"events": [⟦"opening-1963"⟧]', '"events": ["opening-1962"]'),
  'reference/stay': pieceOf('lessons/the-move.json')('{ "stay": ⟦"stay-pari"⟧ }', '{ "stay": "stay-paris" }'),
  'reference/lesson': atlas('"lessons": ["the-move", ⟦"the-return"⟧]', '"lessons": ["the-move"]'),
  'reference/file': atlas('"sources": ⟦"source.json"⟧', '"sources": "sources.json"'),
  'reference/one-way': relocation(
    '"events": ["move-1986", ⟦"opening-1962"⟧],\n        "sources": ["gazette"]',
    '"events": ["move-1986"],\n        "sources": ["gazette"]',
  ),
  'reference/repeated': event(
    '"sources": ["annual-report", "gazette", ⟦"gazette"⟧]',
    '"sources": ["annual-report", "gazette"]',
  ),
  'reference/circular': place('"name": "Tirana",\n        "within": ⟦"tirana"⟧', '"name": "Tirana"'),
  'unused/source': pieceOf('sources.json')(`${ALMANAC},\n  ${REPORT}`, REPORT),
  'unused/place': place(`${LYON},\n    ${PARIS}`, PARIS),
  'unused/party': atlas(`{ "id": ⟦"court"⟧, "label": "A court", "kind": "court" },\n    ${LIBRARY}`, LIBRARY),
  'unused/category': atlas(
    `{ "id": ⟦"loan"⟧, "label": "Loan", "description": "Loans.", "colour": "#308050", "colourDark": "#70c090", "shape": "star" },\n    ${MOVE}`,
    MOVE,
  ),
} as const satisfies Record<string, RuleExample>
