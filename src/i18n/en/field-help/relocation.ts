import { EDTF, type HelpTable, pointHelp, SOURCES } from './help-table'

const who: HelpTable = {
  'properties.who': [
    'Group',
    'Which of the two groups it is about: the leadership or the members.',
    'leadership',
  ],
}

function common(events: readonly string[], sources: readonly string[]): HelpTable {
  return {
    'properties.note': ['Note', 'What else a reader must know.', 'The day of settling is not known.'],
    'properties.events': [
      'Events',
      'Ids of the events that tell of it; events are listed in events.geojson.',
      events,
    ],
    'properties.sources': ['Sources', `${SOURCES} that say so, one at least.`, sources],
  }
}

export const leg: HelpTable = {
  ...pointHelp('leg-2-france-baghdad', ''),
  geometry: [
    'Geometry',
    'Where it leads: a line through its stops in order.',
    {
      type: 'LineString',
      coordinates: [
        [2.1698, 49.0716],
        [44.4009, 33.3406],
      ],
    },
  ],
  'geometry.type': ['Type of geometry', 'Always "LineString".', 'LineString'],
  'geometry.coordinates': [
    'Positions',
    'One for each of the stops, in their order: longitude, then latitude, in degrees (WGS 84).',
    [
      [2.1698, 49.0716],
      [44.4009, 33.3406],
    ],
  ],
  properties: [
    'Properties',
    'What the move is: who, when, from where to where, and who says so.',
    { kind: 'leg' },
  ],
  'properties.kind': ['Kind', 'Always "leg": a move from place to place.', 'leg'],
  'properties.title': ['Title', 'From where to where, in words.', 'Auvers-sur-Oise to Baghdad'],
  ...who,
  'properties.whoText': [
    'Who moved',
    'Who moved, in words.',
    'Massoud and Maryam Rajavi and four companions',
  ],
  'properties.date': ['Date', `When they moved. ${EDTF}`, '1986-06-07'],
  'properties.from': [
    'From',
    'Id of the place where it begins; places are listed in places.geojson.',
    'auvers-sur-oise',
  ],
  'properties.to': ['To', 'Id of the place where it ends; places are listed in places.geojson.', 'baghdad'],
  'properties.stops': [
    'Stops',
    'Ids of all places on the way in order, ends included; one for each position of the geometry.',
    ['auvers-sur-oise', 'le-bourget', 'baghdad'],
  ],
  'properties.reached': [
    'Stops reached',
    'When stops between the ends were reached, where that is known.',
    [{ stop: 'evreux', date: '1981-07-29' }],
  ],
  'properties.reached.stop': ['Stop', 'Id of the place, one of the stops.', 'evreux'],
  'properties.reached.date': ['Reached on', `When it was reached. ${EDTF}`, '1981-07-29'],
  'properties.certainty': [
    'Certainty of the route',
    'certain; approximate; or schematic: the route or an end of it is assumed, and drawn dashed.',
    'certain',
  ],
  'properties.figures': [
    'Figures',
    'How many moved, each with who gives the number.',
    [{ text: 'Six people on the flight.', value: 6, by: 'Associated Press' }],
  ],
  'properties.figures.text': [
    'In words',
    'The figure in words, with what it counts.',
    '3,280 people by the last large convoy',
  ],
  'properties.figures.value': ['Number', 'The figure, where it is one number.', 3280],
  'properties.figures.by': ['Who gives it', 'Who gives the figure, in words.', 'Associated Press'],
  ...common(['france-departure-1986'], ['ap-1986-06-07']),
}

export const stay: HelpTable = {
  ...pointHelp('stay-members-auvers-1981', 'That of its place.'),
  properties: [
    'Properties',
    'What the stay is: who, where, from when to when, and who says so.',
    { kind: 'stay' },
  ],
  'properties.kind': ['Kind', 'Always "stay": a base and the time it was held.', 'stay'],
  'properties.title': ['Title', 'Who was where, in words.', 'Members in France'],
  ...who,
  'properties.whoText': [
    'Who was there',
    'Who was there, in words. The part before a semicolon stands in the answer to “Where were they?”.',
    'Members in exile',
  ],
  'properties.date': ['Date', `The interval in which the base was held. ${EDTF}`, '1986~/2013-09-12'],
  'properties.place': ['Place', 'Id of the place; places are listed in places.geojson.', 'auvers-sur-oise'],
  'properties.country': ['Country', 'Two capital letters (ISO 3166-1 alpha-2).', 'FR'],
  'properties.summary': [
    'Summary',
    'In our words who was there and who says so.',
    'French local press says the Mojahedin have been at Auvers-sur-Oise since 1981.',
  ],
  ...common(['auvers-hq-1981'], ['echo-regional-mek']),
}
