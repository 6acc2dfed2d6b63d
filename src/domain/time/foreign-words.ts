import type { DateOrder } from './date-numbers'
import { edtfFromWords } from './date-words'
import { monthNames } from './month-names'

/** Longest text that is tried in other languages. */
const MAX_LENGTH = 64
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl']
const ABOUT = /^(?:um|etwa|gegen|vers|environ|env\.|hacia|verso|omstreeks) /i

const LEAD = /^(?:im|am|en|le|el|in|nel|em|op) (?=\p{L}|\d)/iu

let names: ReadonlyMap<string, number> | undefined

/** What a date with the name of a month in one of six more languages can mean, "8. Juli 1914", "8 de julio de 1914", as EDTF. */
export function edtfFromForeignWords(text: string, order?: DateOrder): readonly string[] {
  if (text.length > MAX_LENGTH || !/\p{L}/u.test(text)) return []
  names ??= new Map(LANGUAGES.flatMap((language) => [...monthNames(language)]))
  const words = text
    .replace(ABOUT, 'about ')
    .replace(LEAD, '')
    .replace(/\s+de[l]?\s+/gi, ' ')
  return edtfFromWords(words, { months: names, calendar: 'gregorian', order })
}
