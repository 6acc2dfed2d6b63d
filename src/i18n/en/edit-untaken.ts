import { listed, quoted } from './listed'

/** What can be begun on the way to something else, and stays until it is added. */
export type Making = 'place' | 'party' | 'source' | 'category' | 'member' | 'language' | 'line'

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

const BEGUN: Readonly<Record<Making, string>> = {
  place: 'New place',
  party: 'New party',
  source: 'New source',
  category: 'New category',
  member: 'Name of a new member',
  language: 'Language of a translation',
  line: 'Move drawn on the map',
}

/** What is typed and in no file. */
export const editUntaken = {
  text: (places: readonly string[]): string =>
    `What is typed or drawn could not be read or was not added, and is in no file: ${listed(places)}.`,
  /** A field as in a sentence, what it is of where it is of an item, and what is typed there. */
  place: (field: string, of: string | undefined, text: string): string =>
    `${capital(field)}${of === undefined ? '' : ` of ${quoted(of)}`}: ${quoted(text)}`,
  /** Something that is begun, by its name so far, and the item it is for. */
  begun: (making: Making, name: string, of: string | undefined): string =>
    `${BEGUN[making]} ${quoted(name)}${of === undefined ? '' : ` for ${quoted(of)}`}`,
  go: 'Go there',
}
