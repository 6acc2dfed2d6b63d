import type { HelpTable } from './help-table'

const view: HelpTable = {
  'steps.view': [
    'View',
    'What map and time show, in the terms of an address. What is left out is as in the first view.',
    { from: '1981', to: '1981-07-29', map: '4.5/42/28' },
  ],
  'steps.view.from': [
    'From',
    'First day that is shown, in EDTF. Left out: the start of the atlas.',
    '1981-06-20',
  ],
  'steps.view.to': ['To', 'Last day that is shown, in EDTF. Left out: the end of the atlas.', '1981'],
  'steps.view.event': [
    'Event',
    'Id of the event whose card is open; events are listed in events.geojson.',
    'exile-france-1981',
  ],
  'steps.view.panel': [
    'Panel',
    'What is open in place of a card: "accounts", "differences", "whereabouts", "legend", "on-this-day:06-20", "place:ID", "stay:ID".',
    'differences',
  ],
  'steps.view.q': ['Search', 'Words that the list is searched for.', 'Ashraf'],
  'steps.view.cat': [
    'Categories',
    'Ids of the categories that are shown, divided by commas. Left out: all.',
    'relocation,war',
  ],
  'steps.view.place': [
    'Places',
    'Ids of the places whose events are shown, divided by commas. Left out: all.',
    'tehran,qom',
  ],
  'steps.view.party': [
    'Parties',
    'Ids of the parties whose claims are shown, divided by commas. Left out: all.',
    'mek',
  ],
  'steps.view.ver': [
    'Verification',
    'Grades of verification that are shown, divided by commas. Left out: all.',
    'disputed',
  ],
  'steps.view.lens': [
    'Lens',
    'One or two accounts that the map is seen through, divided by a comma: a party or a kind of them. Left out: everybody’s.',
    'mek,kind:press',
  ],
  'steps.view.compare': ['Compared with', 'A second day, shown on a map beside the first.', '2016-09-09'],
  'steps.view.map': [
    'Map',
    'Zoom, latitude and longitude of the middle. Left out: the whole atlas.',
    '5.5/36/48',
  ],
  'steps.view.axis': [
    'Axis',
    'The part of time that the axis shows. Left out: all of it.',
    '1981-06/1981-12',
  ],
  'steps.view.spacing': ['Spacing', '"even" gives crowded years more room on the axis.', 'even'],
}

const emphasis: HelpTable = {
  'steps.emphasis': [
    'Emphasis',
    'What map and axis point out, one thing an object.',
    [{ leg: 'leg-1-tehran-france' }],
  ],
  'steps.emphasis.leg': ['Leg', 'Id of a leg in relocations.geojson.', 'leg-1-tehran-france'],
  'steps.emphasis.stay': ['Stay', 'Id of a stay in relocations.geojson.', 'stay-members-auvers-1981'],
  'steps.emphasis.place': ['Place', 'Id of a place in places.geojson.', 'camp-ashraf'],
  'steps.emphasis.event': ['Event', 'Id of an event in events.geojson.', 'exile-france-1981'],
}

export const lesson: HelpTable = {
  $schema: ['Schema', 'Lets an editor complete and check while you type.', '../schema/lesson.schema.json'],
  id: ['Id', 'The name of the file without ".json". Never changes: links rely on it.', 'how-lists-work'],
  title: ['Title', 'Plain text, as it stands in the list of lessons.', 'How lists work'],
  summary: [
    'Summary',
    'What the lesson is about, in a sentence or two.',
    'What is known of a move, and by whom.',
  ],
  level: ['Level', 'What a class must know already: introductory, intermediate or advanced.', 'introductory'],
  minutes: ['Minutes', 'How long the lesson takes with its questions.', 15],
  goals: [
    'Goals',
    'What the class can do or tell at the end, three to five sentences.',
    ['Say which dates are known to the day.'],
  ],
  steps: [
    'Steps',
    'In the order of teaching.',
    [{ heading: 'A night flight', view: {}, text: 'Read the card: who speaks, and when?', events: [] }],
  ],
  'steps.heading': [
    'Heading',
    'Plain text of up to 80 characters, to be read from the back of a room.',
    'Camp Ashraf changes hands',
  ],
  ...view,
  'steps.text': [
    'Text',
    'What the class reads, 40 to 120 words of Markdown: paragraphs, *emphasis*, **strong**, lists, quotations, links. [words](event:id) opens an event.',
    'They [flew from Tehran](event:exile-france-1981) at night.',
  ],
  'steps.events': [
    'Events',
    'Ids of the events that the statements of the text rest on; their sources are those of the step.',
    ['exile-france-1981'],
  ],
  'steps.notes': ['Notes', 'For the teacher alone, in Markdown.', 'The arc is not a flight path.'],
  'steps.question': [
    'Question',
    'What the class is asked.',
    { text: 'Who speaks?', answer: 'No source says.' },
  ],
  'steps.question.text': [
    'Question',
    'What the class is asked, in Markdown.',
    'Which source was written in that week?',
  ],
  'steps.question.answer': [
    'Answer',
    'The answer, which the class can reveal, in Markdown.',
    'No source says.',
  ],
  ...emphasis,
  'steps.seconds': [
    'Seconds',
    'How long the step stays when the lesson plays by itself. Left out: as long as it takes to read.',
    60,
  ],
}
