import { type HelpTable, pointHelp, SOURCES } from './help-table'

export const place: HelpTable = {
  ...pointHelp('tehran', 'As exact as is known: the point of the city where no building was found.'),
  properties: [
    'Properties',
    'What the place is called and how exactly its point is known.',
    { name: 'Tehran' },
  ],
  'properties.name': ['Name', 'The name in English, as lists and cards show it.', 'Tehran'],
  'properties.name:*': [
    'Name in another language',
    'The name in the language that the member ends with (BCP 47), as in OpenStreetMap.',
    'تهران',
  ],
  'properties.alt_name': [
    'Other spellings',
    'Divided by semicolons. They are found by search.',
    'Manzë;Manza',
  ],
  'properties.alt_name:*': [
    'Other spellings in another language',
    'In the language that the member ends with (BCP 47), divided by semicolons.',
    'مانزا',
  ],
  'properties.country': ['Country', 'Two capital letters (ISO 3166-1 alpha-2).', 'IR'],
  'properties.kind': ['Kind of place', 'What it is: city, town, or site (a building, a camp).', 'city'],
  'properties.precision': [
    'How exact the position is',
    'What the point is of: site, town, city or country.',
    'city',
  ],
  'properties.within': ['Lies within', 'Id of the place in this file that it lies in.', 'tehran'],
  'properties.coordinateSource': [
    'Source of the position',
    'Id of the entry in sources.json that the point comes from.',
    'geonames-cities-json',
  ],
  'properties.sources': ['Sources', `${SOURCES} that name the place.`, ['20minutes-auvers']],
  'properties.unverifiedNames': [
    'Names not checked',
    'Languages whose name was not checked against a source.',
    ['fa', 'fr'],
  ],
  'properties.note': ['Note', 'What else a reader must know.', 'No coordinate of the building was found.'],
}
