import { pieceOf, type RuleExample } from '../rule-example'

const FILE = 'lessons/the-move.json'
const lesson = pieceOf(FILE)

const OPENING = '"view": { "to": "1962", "event": "opening-1962", "map": "6/48.85/2.35" }'

/** Examples of the view of a step. */
const view = (wrong: string, right: string): RuleExample =>
  lesson(`"view": ${wrong}`, `"view": ${right}`, OPENING)

const TEXT =
  '"text": "In about June 1986 the books went to Baghdad by way of Tirana. The library says that all of them arrived; the city press disputes it, and counts a third as lost:\\n\\n- the library, in its annual report,\\n- the city press, in the Gazette of July 1986."'
const LONG = 'The books went by lorry, shelf after shelf, and the porters counted each of them twice. '

const COUNTED = 'The porters counted the shelves of the library one by one, and wrote the number on each. '
  .repeat(5)
  .trim()

const shortLesson = (minutes: string): string => `{
  "$schema": "schema/lesson.schema.json",
  "id": "the-opening",
  "title": "How a library opened",
  "summary": "Where the library was, and who says so.",
  "level": "introductory",
  "minutes": ${minutes},
  "goals": ["Tell who says what of the opening."],
  "steps": [
    {
      "heading": "A house on the Left Bank",
      "view": { "to": "1962" },
      "text": "${COUNTED}",
      "events": ["opening-1962"]
    },
    {
      "heading": "The shelves are counted",
      "view": { "to": "1962" },
      "text": "${COUNTED}",
      "events": ["opening-1962"]
    }
  ]
}`

export const lessons = {
  'lesson/file-name': lesson('"id": ⟦"a-move"⟧', '"id": "the-move"'),
  'lesson/own-id': {
    ...lesson('"id": ⟦"own-move"⟧', '"id": "the-move"'),
    wrongName: 'lessons/own-move.json',
    beside: { in: 'atlas.json', wrong: '"lessons": ["own-move"]', right: '"lessons": ["the-move"]' },
  },
  'lesson/not-listed': {
    ...lesson('"id": ⟦"the-move"⟧', '"id": "the-move"'),
    beside: { in: 'atlas.json', wrong: '"lessons": []', right: '"lessons": ["the-move"]' },
  },
  'lesson/no-source': lesson('"events": ⟦[]⟧', '"events": ["move-1986"]'),
  'lesson/outside-window': view(
    '{ "from": "1962-04", "to": "1962", "event": ⟦"opening-1962"⟧ }',
    '{ "from": "1962-03", "to": "1962", "event": "opening-1962" }',
  ),
  'lesson/time-elsewhere': view('⟦{ "from": "1970", "to": "1975" }⟧', '{ "to": "1962" }'),
  'lesson/map-elsewhere': view(
    '{ "to": "1962", "map": ⟦"6/2.35/48.85"⟧ }',
    '{ "to": "1962", "map": "6/48.85/2.35" }',
  ),
  'lesson/view-key': view('{ "to": "1962", ⟦"zoom"⟧: "6" }', '{ "to": "1962", "map": "6/48.85/2.35" }'),
  'lesson/view-value': view(
    '{ "to": "1962", "map": ⟦"48.85/2.35"⟧ }',
    '{ "to": "1962", "map": "6/48.85/2.35" }',
  ),
  'lesson/event-and-panel': view(
    '{ "to": "1962", "event": "opening-1962", "panel": ⟦"accounts"⟧ }',
    '{ "to": "1962", "event": "opening-1962" }',
  ),
  'lesson/emphasis-count': lesson(
    '[⟦{ "leg": "leg-paris-baghdad", "event": "move-1986" }⟧]',
    '[{ "leg": "leg-paris-baghdad" }, { "event": "move-1986" }]',
  ),
  'lesson/emphasis-unseen': lesson('{ "place": ⟦"tirana"⟧ }', '{ "place": "paris" }'),
  'lesson/text-short': lesson('"text": ⟦"In about June 1986 the books went to Baghdad."⟧', TEXT),
  'lesson/text-long': lesson(`"text": ⟦"${LONG.repeat(8)}"⟧`, TEXT),
  'lesson/heading-long': lesson(
    '"heading": ⟦"The books go to Baghdad, by lorry, by way of Tirana, and all of them arrive, or do they?"⟧',
    '"heading": "The books go to Baghdad"',
  ),
  'lesson/minutes': { wrong: shortLesson('⟦1⟧'), right: shortLesson('5') },
  'lesson/markdown': lesson(
    '"text": "⟦# Which of the two was there?⟧"',
    '"text": "Which of the two was there?"',
  ),
} as const satisfies Record<string, RuleExample>
