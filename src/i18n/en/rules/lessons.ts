import type { RuleText } from './rule-text'

/** Rules of lessons (data/README.md#a-lesson). */
export const lessons = {
  'lesson/file-name': [
    'A lesson has another id than its file has a name.',
    'Links find a lesson by the name of its file.',
  ],
  'lesson/own-id': [
    'The id of a lesson begins with "own-".',
    'Such ids are for lessons that are kept in a browser only.',
  ],
  'lesson/not-listed': [
    'A lesson lies in the folder, but atlas.json does not list it.',
    'The page offers only what is listed, in that order.',
  ],
  'lesson/no-source': ['A step rests on no event.', 'A lesson says nothing that the dataset does not.'],
  'lesson/outside-window': [
    'A step opens an event that lies outside the time that it shows.',
    'The class would see the card, but no mark.',
  ],
  'lesson/time-elsewhere': [
    'A step shows a time in which nothing of what it tells happened.',
    'Map and time show what the text says.',
  ],
  'lesson/map-elsewhere': [
    'A step shows a part of the map on which nothing of what it tells happened.',
    'Often latitude and longitude have changed places.',
  ],
  'lesson/view-key': ['A view has a field that no view can have.', 'It would be passed over.'],
  'lesson/view-value': [
    'A view has a value that cannot be read.',
    'Copy it from the address of the page when it shows what you mean.',
  ],
  'lesson/event-and-panel': ['A view opens an event and a panel.', 'Both need the same place on the screen.'],
  'lesson/emphasis-count': [
    'One entry of "emphasis" points out nothing or several things.',
    'Each entry points out one.',
  ],
  'lesson/emphasis-unseen': [
    'A step points out what it does not show.',
    'The class would look for it in vain.',
  ],
  'lesson/text-short': [
    'The text of a step is very short.',
    'A step says who did what, when and where, and who says so.',
  ],
  'lesson/text-long': [
    'The text of a step is very long.',
    'It is read beside a map, from the back of a room.',
  ],
  'lesson/heading-long': ['A heading is too long.', 'It is read from the back of a room.'],
  'lesson/minutes': [
    'A lesson promises to take less time than reading it does.',
    'Teachers plan by that number.',
  ],
  'lesson/markdown': [
    'A text uses marks that lessons do not know.',
    'The class would see the marks themselves.',
  ],
} as const satisfies Record<string, RuleText>
