import { dateAfter, dateBefore } from './date-beside'
import { tidyDigits } from './date-numbers'
import { listsInWords, writeSet } from './list-words'
import { fillPair } from './pair-words'
import { ENGLISH_WORDS, endsOf, readWordDate, type WordCalendar, type WordDate, wholeOf } from './word-date'

/** In figures, or as the centuries that are known in words. */
const HAS_NUMBER = /\d|teenth|twent/

/**
 * The EDTF texts that a date in words or in parted numbers can mean, likeliest first: "28 June 1981",
 * "June 28, 1981", "about June 1981", "the 1980s", "28.6.1981", "from June to August 1981", "June 7-9, 1986", "5 or 6 September
 * 1965", "between 1986 and 1988", "since 2017", "before 1988", "Sunday 19 June 1988", "19th century", "winter 1944/45",
 * "late 1988". Numbers are day first; month first comes second, and alone where the day is over 12. Of a part of a time, for
 * which EDTF has no sign, its years, months or days come first, and then the whole. Empty where nothing was recognised, or the
 * day is of another weekday; that a text is listed does not mean the day exists.
 */
export function edtfFromWords(text: string, names: WordCalendar = ENGLISH_WORDS): readonly string[] {
  const spoken = plainWords(text)
  if (!HAS_NUMBER.test(spoken)) return []
  const plain = spoken.replace(/ ?, ?/g, ' ').trim()
  const alone = readWordDate(plain, names).flatMap((date) => aloneTexts(date, names))
  // "1981-2" is a month, or two years.
  const isOpen = /(?:^|[. ])\d{4} ?[/–-] ?\d{1,2}$/.test(plain)
  return alone.length > 0 && !isOpen ? alone : [...alone, ...joined(plain, spoken, names)]
}

function plainWords(text: string): string {
  return tidyDigits(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '–')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”'(]+(?=\d{4}\W*$)|(?<=^\W*\d{4})["“”')]+$|(?<!\b\p{L}{1,4}|\d [\d.]*)[.;:]+$/gu, '')
    .replace(/^(?:some ?time |either )(?=between |.* or )/, '')
}

function aloneTexts(date: WordDate, { calendar }: WordCalendar): readonly string[] {
  const whole = wholeOf(date)
  const [first = '', last = ''] = endsOf(date, calendar) ?? []
  if (whole === undefined) return []
  return first === last ? [whole] : [`[${first}..${last}]`, whole]
}

type Words = (start: WordDate, end: WordDate, names: WordCalendar) => readonly string[]

const interval: Words = (start, end) => {
  const [from, to] = [wholeOf(start), wholeOf(end)]
  if (from === undefined || to === undefined) return []
  // "c. 1981-1985" may be about one or both.
  const isShared = start.mark === '~' && end.mark === ''
  return [`${from}/${to}`, ...(isShared ? [`${from}/${to}~`] : [])]
}

const anyBetween: Words = (start, end, { calendar }) => {
  const [first, last] = [endsOf(start, calendar)?.[0], endsOf(end, calendar)?.[1]]
  return first === undefined || last === undefined ? [] : [`[${first}..${last}]`]
}

const either: Words = (start, end, names) => [
  ...interval(start, end, names),
  ...writeSet([start, end], '[]', names),
]

const PAIRS: readonly (readonly [lead: RegExp, between: RegExp, Words])[] = [
  [/^between /, / (?:and|&|to) | ?– ?| ?- ?/g, anyBetween],
  [/^(?:from |since )?/, / (?:up to|to|until|till|through|thru) /g, interval],
  [/^(?:from )?/, / ?– ?/g, interval],
  [/^(?:from )?/, / - /g, interval],
  [/^(?:from )?/, /-/g, interval],
  [/^/, / ?\/ ?/g, either],
]

const OPEN: readonly (readonly [RegExp, (ends: OpenEnds) => readonly string[]])[] = [
  [
    /^(?:since|from|starting|starting in) (.+?)(?: on(?:wards?)?)?(?: \(ongoing\))?$/,
    ({ whole }) => [`${whole}/..`],
  ],
  [/^(.+?) (?:onwards?|and onwards?)$/, ({ whole }) => [`${whole}/..`]],
  [/^(.+?) ?(?:–|-|\/|to|until|till) ?(?:now|present|today|ongoing)$/, ({ whole }) => [`${whole}/..`]],
  [/^from (.+?) end unknown$/, ({ whole }) => [`${whole}/`]],
  [/^(?:until|to) (.+?) start unknown$/, ({ whole }) => [`/${whole}`]],
  [/^(?:up )?(?:until|till) (.+)$|^up to (.+)$/, ({ whole }) => [`../${whole}`]],
  [/^(.+) or (?:earlier|before)$|^(?:in|on) or before (.+)$/, ({ last }) => [`[..${last}]`]],
  [/^(.+) or (?:later|after)$|^(?:in|on) or after (.+)$|^not until (.+)$/, ({ first }) => [`[${first}..]`]],
  [/^(?:by|(?:not|no) (?:after|later than)) (.+)$/, ({ last }) => [`[..${last}]`]],
  [/^(?:not|no) (?:before|earlier than) (.+)$/, ({ first }) => [`[${first}..]`]],
  [
    /^(?:before|prior to|earlier than|pre-(?=\d)) ?(.+)$/,
    ({ first, last, edge, calendar }) => [`[..${edge === 'end' ? last : dateBefore(first, calendar)}]`],
  ],
  [
    /^(?:after|later than|post-(?=\d)) ?(.+)$/,
    ({ first, last, edge, calendar }) => [`[${edge === 'start' ? first : dateAfter(last, calendar)}..]`],
  ],
  [/^(.+?) ?[–-]$/, ({ whole }) => [`${whole}/..`, `${whole}/`]],
  [/^(.+?) ?(?:[–-]|to) ?\?$/, ({ whole }) => [`${whole}/`]],
  [/^\? ?(?:[–-]|to) ?(.+)$/, ({ whole }) => [`/${whole}`]],
]

interface OpenEnds {
  readonly whole: string
  readonly first: string
  readonly last: string
  readonly edge: 'start' | 'end' | undefined
  readonly calendar: WordCalendar['calendar']
}

/** Dates that are open to a side, lists and pairs of dates; `spoken` is the text with its commas. */
function joined(text: string, spoken: string, names: WordCalendar): readonly string[] {
  for (const [shape, write] of OPEN) {
    const part = shape.exec(text)?.slice(1).find(Boolean)
    if (part === undefined) continue
    const dates = readWordDate(part, names).flatMap((date) => openEnds(date, names) ?? [])
    if (dates.length > 0) return dates.flatMap(write)
  }
  const lists = listsInWords(spoken, names)
  return lists.length > 0 ? lists : pairOf(text, names)
}

function openEnds(date: WordDate, { calendar }: WordCalendar): OpenEnds | undefined {
  const whole = wholeOf(date)
  const ends = endsOf(date, calendar)
  return whole === undefined || !ends
    ? undefined
    : { whole, first: ends[0], last: ends[1], edge: date.part?.edge, calendar }
}

function pairOf(text: string, names: WordCalendar): readonly string[] {
  for (const [lead, between, write] of PAIRS) {
    if (!lead.test(text)) continue
    const rest = text.replace(lead, '')
    for (const { index, 0: sign } of rest.matchAll(between)) {
      const starts = readWordDate(rest.slice(0, index), names)
      const ends = readWordDate(rest.slice(index + sign.length), names)
      const pairs = starts.flatMap((start) => ends.map((end) => fillPair(start, end, 'in-turn')))
      const found = pairs.flatMap((pair) => (pair ? write(...pair, names) : []))
      if (found.length > 0) return found
    }
  }
  return []
}
