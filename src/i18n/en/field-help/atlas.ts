import { EDTF, type HelpTable, ID } from './help-table'

const categories: HelpTable = {
  categories: [
    'Categories',
    'What kinds of events there are, in the order of the legend.',
    [
      {
        id: 'war',
        label: 'War',
        description: 'Battles.',
        colour: '#8f4210',
        colourDark: '#bf8017',
        shape: 'cross',
      },
    ],
  ],
  'categories.id': ['Id', `What the events of the category name it by. ${ID}`, 'legal-status'],
  'categories.label': ['Name', 'Its name in the legend.', 'Legal status'],
  'categories.label:*': [
    'Label in another language',
    'The label in the language that the member ends with (BCP 47).',
    'Statut légal',
  ],
  'categories.description': [
    'Description',
    'What belongs to it, in a sentence.',
    'Listing, delisting and court rulings on status.',
  ],
  'categories.colour': [
    'Colour',
    'Of its marks on light backgrounds: #, then six digits or letters a to f.',
    '#3f78d0',
  ],
  'categories.colourDark': ['Colour on the dark map', 'The same hue for dark backgrounds.', '#7fb0fb'],
  'categories.shape': ['Shape', 'Of its marks, another one for each category.', 'diamond'],
}

const parties: HelpTable = {
  parties: ['Parties', 'Who speaks in claims.', [{ id: 'mek', label: 'MEK', kind: 'group' }]],
  'parties.id': ['Id', `What claims name it by. ${ID}`, 'mek'],
  'parties.label': ['Name', 'Its name in lists.', 'Government of Iran'],
  'parties.label:*': [
    'Label in another language',
    'The label in the language that the member ends with (BCP 47).',
    'دولت ایران',
  ],
  'parties.inText': [
    'Name in a sentence',
    'How a sentence names it, where that is not the label.',
    'the Government of Iran',
  ],
  'parties.kind': [
    'Kind',
    'government, group (those the atlas is about), critic (of those), press, court, scholar, international, ngo, reference or witness.',
    'government',
  ],
  'parties.description': [
    'Description',
    'Who that is, in a sentence.',
    'Ministries, courts and state media of Iran.',
  ],
}

export const atlas: HelpTable = {
  title: ['Title', 'The name of the atlas.', 'Relocation Atlas'],
  subtitle: ['Subtitle', 'What it covers, in a line.', 'Events and relocations from Tehran to Manëz'],
  summary: [
    'Summary',
    'What it is about and how it treats contested statements, in a paragraph.',
    'The atlas began from one report.',
  ],
  version: ['Version', 'Grows with each release.', '1.0.0'],
  licence: [
    'Licence',
    'Under which the data may be used.',
    { id: 'CC-BY-4.0', label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  ],
  'licence.id': ['Short name (SPDX)', 'The identifier of the licence in the SPDX list.', 'CC-BY-4.0'],
  'licence.label': ['Name', 'The name of the licence.', 'Creative Commons Attribution 4.0 International'],
  'licence.url': [
    'Address of its text',
    'Where the licence can be read.',
    'https://creativecommons.org/licenses/by/4.0/',
  ],
  extent: ['Time', 'The ends of the axis of time.', { from: '1963', to: '2023' }],
  'extent.from': ['From', `First date of the axis. ${EDTF}`, '1963'],
  'extent.to': ['To', `Last date of the axis. ${EDTF}`, '2023'],
  view: ['First view', 'What the map shows first.', { bounds: [-2, 26, 64, 54] }],
  'view.bounds': ['Bounds', 'West, south, east, north in degrees.', [-2, 26, 64, 54]],
  ...categories,
  ...parties,
  names: [
    'Names',
    'People, groups and days by all their names: an event whose texts hold one of them is found by each.',
    [{ name: 'Massoud Rajavi' }],
  ],
  'names.name': ['Name', 'As the texts of the events write it; in one entry only.', 'Massoud Rajavi'],
  'names.name:*': [
    'Name in another language',
    'The name in the language that the member ends with (BCP 47).',
    'مسعود رجوی',
  ],
  'names.alt_name': [
    'Other spellings',
    'Divided by semicolons. They are found by search.',
    'Bani-Sadr;Banisadr',
  ],
  lessons: [
    'Lessons',
    'Ids of the lessons in the order of teaching: each is lessons/ID.json.',
    ['how-lists-work'],
  ],
  files: [
    'Files',
    'Names of the other four files.',
    {
      events: 'events.geojson',
      relocations: 'relocations.geojson',
      places: 'places.geojson',
      sources: 'sources.json',
    },
  ],
  'files.events': ['Events', 'Name of the file of the events.', 'events.geojson'],
  'files.relocations': ['Relocations', 'Name of the file of legs and stays.', 'relocations.geojson'],
  'files.places': ['Places', 'Name of the file of the places.', 'places.geojson'],
  'files.sources': ['Sources', 'Name of the bibliography.', 'sources.json'],
}
