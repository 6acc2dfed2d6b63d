import { calendars } from './calendars'

/** The field for a date, and the parts that one is put together of. */
export const dateField = {
  hint: 'As exact as it is known: “28 June 1981”, “about 1890”, “spring 1912”, “7 Tir 1360”. EDTF is understood too.',
  write: (edtf: string) => `Write ${edtf}`,
  offer: (words: string, calendar: string) =>
    `Read as ${words}, by ${calendar}. The file needs the form of the standard (EDTF).`,
  orElse: (words: string) => `or ${words}`,
  keep: (edtf: string) => `Write ${edtf}, and the words into the note`,
  onlyNote: 'Put the words into the note instead',
  nearest: (words: string) => `Nearest to it is ${words}. The words may go into the note.`,
  century: (text: string) => `“${text}” leaves open which century. Write all four digits of the year.`,
  wholeYear: (example: string) => `For example ${example}.`,
  calendars,
  bar: (from: string, to: string, words: string) => `On an axis from ${from} to ${to}: ${words}`,
  build: 'Put the date together',
  /** Around the parts of a date that is put together. */
  parts: (label: string) => `${label}, in its parts`,
  kind: 'How it lasts',
  kinds: {
    single: 'At one date',
    span: 'From one date to another',
    ongoing: 'Since a date, ongoing',
    'end-unknown': 'From a date, end unknown',
  },
  on: 'Day, month or year',
  from: 'From',
  to: 'To',
  partHint: '28 June 1981, June 1981 or 1981.',
  approximate: 'about',
  uncertain: 'uncertain',
  notParts: 'This date holds more than can be put together here. Putting one together replaces it.',
  partWrong: 'Not a date yet.',
}
