import { type HelpTable, ID } from './help-table'

/** An item of CSL-JSON, with what its `custom` member holds here. */
export const source: HelpTable = {
  id: ['Id', ID, 'ap-nyt-1988-06'],
  type: [
    'Type',
    'A type of CSL: article-newspaper, article-journal, book, chapter, report, webpage, legal_case…',
    'article-newspaper',
  ],
  title: [
    'Title',
    'The title as published. One of our own stands in square brackets.',
    'Reports on the capture of Mehran',
  ],
  author: ['Authors', 'Those who wrote it, in order.', [{ family: 'Boltuc', given: 'Silvia' }]],
  'author.family': ['Family name', 'The family name of a person.', 'Boltuc'],
  'author.given': ['Given name', 'The given names of a person.', 'Silvia'],
  'author.literal': [
    'Name as written',
    'A name that is not to be divided: of an organisation, for example.',
    'Wikipedia contributors',
  ],
  publisher: ['Publisher', 'Who published it.', 'Associated Press'],
  'container-title': [
    'Published in',
    'The newspaper, journal, book or site that it is part of.',
    'Persian Files',
  ],
  issued: ['Published on', 'When it was published, as exactly as is known.', { 'date-parts': [[1988, 6]] }],
  'issued.date-parts': [
    'Year, month, day',
    'Year, month and day as numbers, in a list within a list; month and day may be left out.',
    [[1988, 6]],
  ],
  URL: ['Address', 'Where it can be read: an http or https address.', 'https://example.org/report'],
  DOI: ['DOI', 'The digital object identifier, without an address before it.', '10.1000/182'],
  note: ['Note', 'What else a reader must know of the source.', 'The day of publication is not stated.'],
  custom: [
    'About the source',
    'From whose side it speaks and how it was read.',
    { perspective: 'press', readAs: 'whole' },
  ],
  'custom.perspective': [
    'Perspective',
    'From whose side the source speaks: government, group (those the atlas is about), critic (of those), press, court, scholar, international, ngo, reference or witness.',
    'press',
  ],
  'custom.perspectiveNote': [
    'Perspective, exactly',
    'The same more exactly, in words.',
    'News agency, reposted by the site of a party.',
  ],
  'custom.readAs': [
    'How it was read',
    'whole; excerpt: a part only; mirror: in a copy or repost; quoted: as quoted elsewhere; not-read.',
    'excerpt',
  ],
  'custom.readNote': [
    'Note on the reading',
    'What of it was read, and where.',
    'About the first 2,000 characters were read.',
  ],
}
