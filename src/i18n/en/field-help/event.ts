import { EDTF, type HelpTable, pointHelp, SOURCES } from './help-table'

const claim: HelpTable = {
  'properties.claims.by': [
    'Who says it',
    'Id of the party that speaks; parties are listed in atlas.json.',
    'mek',
  ],
  'properties.claims.stance': [
    'Stance',
    'says: asserts it; qualifies: supports it in part or with another figure; disputes: contradicts it; denies: denial by a party concerned; context: background.',
    'denies',
  ],
  'properties.claims.text': [
    'What is said',
    'What the party says, in our own words and as its claim, not as a fact.',
    'Its army took the town alone and then withdrew.',
  ],
  'properties.claims.attribution': [
    'Exact speaker',
    'The exact speaker or publication, where the party is broader.',
    'Christian Science Monitor, 8 July 1981',
  ],
  'properties.claims.sources': [
    'Sources of the claim',
    `${SOURCES} that carry this claim, one at least.`,
    ['ap-nyt-1988-06'],
  ],
}

const seed: HelpTable = {
  'properties.seed': [
    'Of the first source',
    'What the first source says of the event, where the atlas began from one.',
    { states: 'The town was taken.', voice: 'Report', paragraphs: [19] },
  ],
  'properties.seed.states': [
    'It states',
    'What that source states, in our own words.',
    'The town was taken.',
  ],
  'properties.seed.voice': [
    'Voice',
    'Whose voice it is there: report, interview, quoted statement.',
    'Report',
  ],
  'properties.seed.paragraphs': ['Paragraphs', 'Numbers of the paragraphs that say so.', [19]],
}

export const event: HelpTable = {
  ...pointHelp('mehran-1988', 'That of the place of the event, as places.geojson has it.'),
  properties: [
    'Properties',
    'What the event is: title, date, place, claims and sources.',
    { title: 'Capture of Mehran' },
  ],
  'properties.title': [
    'Title',
    'What happened, neutral and in our own words; passive where the deed is disputed (“Bombing of …”).',
    'Capture of Mehran',
  ],
  'properties.title:*': [
    'Title in another language',
    'The title in the language that the name ends with (BCP 47).',
    'Prise de Mehran',
  ],
  'properties.date': ['Date', `When it happened. ${EDTF}`, '1981-07-28/1981-08~'],
  'properties.dateNote': [
    'Note on the date',
    'What is uncertain about the date, or where sources differ.',
    'Reports differ by a day.',
  ],
  'properties.place': ['Place', 'Id of a place; places are listed in places.geojson.', 'mehran'],
  'properties.placeNote': [
    'Note on the place',
    'How the place is known, where it is not simply stated.',
    'Near his home in Tehran.',
  ],
  'properties.otherPlaces': [
    'Other places',
    'Ids of further places of the event; places are listed in places.geojson.',
    ['qom'],
  ],
  'properties.category': [
    'Category',
    'Id of a category, listed in atlas.json. It says what happened, not who did it.',
    'legal-status',
  ],
  'properties.summary': [
    'Summary',
    'What happened and who says so, in two or three neutral sentences. What is contested names its speaker.',
    'According to Arab diplomats quoted at the time Iraqi troops took the town.',
  ],
  'properties.summary:*': [
    'Summary in another language',
    'The summary in the language that the name ends with (BCP 47).',
    'Selon des diplomates…',
  ],
  'properties.verification': [
    'Verification',
    'corroborated: a further source says so; partly-corroborated: others confirm a part; disputed: sources contradict one another; seed-only: only that one; seed-contradicted: others cannot be squared with it.',
    'disputed',
  ],
  'properties.origin': [
    'Origin',
    'seed: stated in the source that the atlas began from, where it began from one; context: in other sources.',
    'context',
  ],
  'properties.priority': [
    'Priority',
    '1: shown first; 2: detail; 3: background, or placed or identified by inference.',
    2,
  ],
  'properties.inference': [
    'Inferred',
    'What about the event was inferred and by what reasoning. Shown on the card.',
    'Tehran, the capital, is assumed.',
  ],
  ...seed,
  'properties.differences': [
    'Where sources differ',
    'Where sources part from one another, or from the first, a sentence each.',
    ['One report names 17 June, the others 18 June.'],
  ],
  'properties.searchedNotFound': [
    'Searched for and not found',
    'What was looked for and not found.',
    ['The text of the agreement.'],
  ],
  'properties.actors': [
    'People and groups',
    'Those who took part, in words; who is blamed only as a claim says.',
    ['Authorities of the monarchy'],
  ],
  'properties.legs': [
    'Moves',
    'Ids of related legs; legs are listed in relocations.geojson.',
    ['leg-2-france-baghdad'],
  ],
  'properties.claims': [
    'Claims',
    'Who says what: one at least. Where a party concerned denies, that is a claim beside the others.',
    [{ by: 'mek', stance: 'says', text: 'Its army took the town.', sources: ['ap-nyt-1988-06'] }],
  ],
  ...claim,
  'properties.sources': [
    'Sources',
    `${SOURCES}: all of the event, those of its claims included.`,
    ['ap-nyt-1988-06'],
  ],
}

/** A file of features. */
export const collection: HelpTable = {
  type: ['Type', 'Always "FeatureCollection".', 'FeatureCollection'],
  features: ['Features', 'All that the file holds, one Feature each.', []],
}
