import { edtfFromWords, tidyDigits } from '../time/date-words'
import { monthNames } from '../time/month-names'
import { parseTypedDate } from '../time/parse-typed-date'
import { readSpan } from '../time/read-span'

/** Which of two numbers before a year is the day. */
export type DateOrder = 'day-first' | 'month-first'

/** A date as written, and its EDTF; undefined where it cannot be read. */
export interface ReadDate {
  readonly text: string
  readonly edtf: string | undefined
}

/** Longest text that is tried in other languages. */
const MAX_LENGTH = 64
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl']
const ABOUT = /^(?:um|etwa|gegen|vers|environ|env\.|hacia|verso|omstreeks) /i
const NUMBERS = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4})$/

let names: ReadonlyMap<string, number> | undefined

/** The two numbers before the year of a date like "8/7/1914"; undefined of any other text. */
export function numbersBeforeYear(
  text: string,
): { readonly first: number; readonly second: number; readonly sign: string } | undefined {
  const [, first, sign = '', second] = NUMBERS.exec(tidyDigits(text.trim())) ?? []
  return first === undefined ? undefined : { first: Number(first), second: Number(second), sign }
}

/**
 * The EDTF of a date as tables and other programs write it: EDTF itself, what `parseTypedDate` understands, month names
 * of six more languages. Numbers are read in the order given; without one, only where one order alone makes a date.
 */
export function readDateText(text: string, order?: DateOrder): string | undefined {
  const trimmed = text.trim()
  const numbers = numbersBeforeYear(trimmed)
  if (numbers) return inOrder(tidyDigits(trimmed), numbers, order)
  const direct = readSpan(trimmed)
  if ('span' in direct) return direct.edtf
  const typed = parseTypedDate(trimmed)
  if ('span' in typed) return typed.edtf
  if (trimmed.length > MAX_LENGTH || !/\p{L}/u.test(trimmed)) return undefined
  names ??= new Map(LANGUAGES.flatMap((language) => [...monthNames(language)]))
  // "8. Juli 1914", "8 de julio de 1914"
  const words = trimmed
    .replace(ABOUT, 'about ')
    .replace(/(\d)\.(?=\s)/g, '$1')
    .replace(/\s+de[l]?\s+/gi, ' ')
  for (const candidate of edtfFromWords(words, names)) if ('span' in readSpan(candidate)) return candidate
  return undefined
}

function inOrder(
  text: string,
  { first, second }: { readonly first: number; readonly second: number },
  order: DateOrder | undefined,
): string | undefined {
  const year = text.slice(-4)
  const asText = (month: number, day: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const readings = {
    'day-first': asText(second, first),
    'month-first': asText(first, second),
  }
  const isDate = (edtf: string) => 'span' in readSpan(edtf)
  if (order !== undefined && isDate(readings[order])) return readings[order]
  const possible = new Set(Object.values(readings).filter(isDate))
  return possible.size === 1 ? [...possible][0] : undefined
}

/** One date of a start and an end, each EDTF; undefined where they do not go together. */
export function joinDates(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end === undefined ? undefined : valid(`/${end}`)
  if (end === undefined || start === end) return start
  return valid(`${start}/${end}`)
}

function valid(text: string): string | undefined {
  return 'span' in readSpan(text) ? text : undefined
}
