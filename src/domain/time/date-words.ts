import { dateAfter, dateBefore } from './date-beside'
import { tidyDigits } from './date-numbers'
import { tidyEras } from './era-words'
import { listsInWords, writeSet } from './list-words'
import { fillPair } from './pair-words'
import { nextYear } from './short-end'
import { boundOf, ENGLISH_WORDS, endsOf, readWordDate, type WordCalendar, type WordDate } from './word-date'

/** In figures, or as the centuries that are known in words. */
const HAS_NUMBER = /\d|teenth|twent/

/**
 * The EDTF texts that a date in words or in parted numbers can mean, likeliest first: "28 June 1981",
 * "June 28, 1981", "about June 1981", "the 1980s", "28.6.1981", "from June to August 1981", "June 7-9, 1986", "5 or 6 September
 * 1965", "between 1986 and 1988", "since 2017", "before 1988", "Sunday 19 June 1988", "19th century", "winter 1944/45",
 * "late 1988", "431–404 BC". Numbers are day first; month first comes second, and alone where the day is over 12. Of a part of a time, for
 * which EDTF has no sign, its years, months or days come first, and then the whole. Empty where nothing was recognised, or the
 * day is of another weekday; that a text is listed does not mean the day exists.
 */
export function edtfFromWords(text: string, names: WordCalendar = ENGLISH_WORDS): readonly string[] {
  const spoken = plainWords(text)
  if (!HAS_NUMBER.test(spoken)) return []
  const plain = withoutDualYear(spoken.replace(/ ?, ?/g, ' ').trim(), names)
  const alone = readWordDate(plain, names).flatMap((date) => aloneTexts(date, names))
  const [isOpen, year = '', sign, digits = ''] = /(?:^|[. ])(\d{4}) ?([/–-]) ?(\d{1,2})$/.exec(plain) ?? []
  if (alone.length > 0 && !isOpen) return alone
  const others = joined(plain, spoken, names)
  if (sign !== '/' || others.length === 0) return [...alone, ...others]
  // "1981-2" and "1510/12" are a month, or two years; "1911/12" is rather two years, and "c. 1510/12" no month.
  if (alone.some((date) => /[~%]$/.test(date))) return others
  return nextYear(Number(year), digits) ? [...others, ...alone] : [...alone, ...others]
}

/**
 * "10 feb 1699/1700" as "10 feb 1700": of a day before 25 March, on which the year once began in England, both years are said; the
 * second is the one that began in January.
 */
function withoutDualYear(text: string, names: WordCalendar): string {
  const [, day = '', year = '', digits = ''] = /^(.*\D)(\d{3,4}) ?\/ ?(\d{1,4})$/.exec(text) ?? []
  const next = String(Number(year) + 1)
  if (names.calendar !== 'gregorian' || day === '' || !next.endsWith(digits)) return text
  const isOfOldYear = (date: WordDate) =>
    date.day !== undefined && date.month !== undefined && date.month * 100 + date.day < 325
  const dates = readWordDate(`${day}${next}`, names)
  return dates.length > 0 && dates.every(isOfOldYear) ? `${day}${next}` : text
}

function plainWords(text: string): string {
  return tidyEras(
    tidyDigits(text)
      .normalize('NFC')
      // As OpenStreetMap has centuries, "early C19", and museums have them, "19thC (early)".
      .replace(/\bC(\d{1,2})\b(?![.\d])|\b(\d{1,2})(?:st|nd|rd|th)C\b/g, '$1$2 century')
      .replace(/^(.* century.*?) ?\((early|mid|late)\)$/i, '$2 $1')
      .replace(/^(\d{3,4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/, chineseDate)
      .toLowerCase()
      .trim()
      // "–1930" and "..1930" have no beginning, "1890.." has no end; a minus is another sign.
      .replace(/^[–—―] ?(?=[1-9]\d{3}(?!\d))/, '?–')
      .replace(/^(?:\.{2,}|…) ?(?=\d)/, 'until ')
      .replace(/(?<=\d) ?(?:\.{2,}|…)$/, ' onwards')
      .replace(/[‐‑‒–—―−]/g, '–')
      .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
      .replace(/\s+/g, ' '),
  )
    .replace(/(?<=\b\d{1,3}),(?=\d{3} bc\b)/g, '')
    .replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu, ' ')
    .trim()
    .replace(/^["“”'(]+(?=\d{4}\W*$)|(?<=^\W*\d{4})["“”')]+$|(?<!\b\p{L}{1,4}|\d [\d.]*)[.;:]+$/gu, '')
    .replace(/^(?:some ?time |either )(?=between |.* or )/, '')
}

/** "1919年5月4日", as Chinese and Japanese write it in the Gregorian calendar, by ISO 8601. */
function chineseDate(_: string, year: string, ...parts: readonly (string | undefined)[]): string {
  const [month, day] = parts.slice(0, 2).map((part) => part?.padStart(2, '0'))
  return [year.padStart(4, '0'), month, day].filter((part) => part !== undefined).join('-')
}

function aloneTexts(date: WordDate, names: WordCalendar): readonly string[] {
  const [first, last] = endsOf(date, names.calendar) ?? []
  if (first === undefined || last === undefined) return []
  const whole = date.part ? aloneTexts({ ...date, part: undefined }, names) : []
  return [first === last ? first : `[${first}..${last}]`, ...whole.filter((each) => each !== first)]
}

type Words = (start: WordDate, end: WordDate, names: WordCalendar) => readonly string[]

const interval: Words = (start, end) => {
  const [from, to] = [boundOf(start, 'start'), boundOf(end, 'end')]
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
    ({ start }) => [`${start}/..`],
  ],
  [/^(.+?) (?:onwards?|and onwards?)$/, ({ start }) => [`${start}/..`]],
  [/^(.+?) ?(?:–|-|\/|to|until|till) ?(?:now|present|today|ongoing)$/, ({ start }) => [`${start}/..`]],
  [/^from (.+?) end unknown$/, ({ start }) => [`${start}/`]],
  [/^(?:until|to) (.+?) start unknown$/, ({ end }) => [`/${end}`]],
  [/^(?:up )?(?:until|till) (.+)$|^up to (.+)$/, ({ end }) => [`../${end}`]],
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
  [/^(.+?) ?[–-]$/, ({ start }) => [`${start}/..`, `${start}/`]],
  [/^(.+?) ?(?:[–-]|to) ?\?$/, ({ start }) => [`${start}/`]],
  [/^\? ?(?:[–-]|to) ?(.+)$/, ({ end }) => [`/${end}`]],
]

interface OpenEnds {
  /** The date where a time begins with it, and where one ends. */
  readonly start: string
  readonly end: string
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
  const [start, end] = [boundOf(date, 'start'), boundOf(date, 'end')]
  const [first, last] = endsOf(date, calendar) ?? []
  if (start === undefined || end === undefined || first === undefined || last === undefined) return undefined
  return { start, end, first, last, edge: date.part?.edge, calendar }
}

function pairOf(text: string, names: WordCalendar): readonly string[] {
  for (const [lead, between, write] of PAIRS) {
    if (!lead.test(text)) continue
    const rest = text.replace(lead, '')
    for (const { index, 0: sign } of rest.matchAll(between)) {
      const pair = withShared(rest.slice(0, index), rest.slice(index + sign.length))
      const [starts = [], ends = []] = pair?.map((each) => readWordDate(each, names)) ?? []
      const pairs = starts.flatMap((start) => ends.map((end) => fillPair(start, end, 'in-turn')))
      const found = pairs.flatMap((pair) => (pair ? write(...pair, names) : []))
      if (found.length > 0) return found
    }
  }
  return []
}

/** A year or century with what follows it, and nothing else but words before it. */
const OF_ERA = /^\D*((?!0)\d{1,5})((?: century)?(?: bc| ad)?)$/

/**
 * The year before the year 1 that two digits are the end of, behind one of four digits: 1240 of "1250-40 bc". Behind three, as in
 * "332–30 bc", they are mostly the year itself.
 */
function wholeBefore(first: string, digits: string): string | undefined {
  if (first.length < 4 || digits.length > 2) return undefined
  const whole = first.slice(0, -digits.length) + digits
  return Number(whole) < Number(first) ? whole : undefined
}

/**
 * Both texts of a pair with what is said of the two but once: "431–404 bc", "17–18 century", "ad 98–117". Undefined where years are
 * counted down and the first is not above the second, "3/44 bc".
 */
function withShared(one: string, other: string): readonly [string, string] | undefined {
  const [, last, tail = ''] = OF_ERA.exec(other) ?? []
  const [, first, itsTail] = OF_ERA.exec(one) ?? []
  if (tail !== '' && itsTail === '') {
    if (!tail.endsWith('bc')) return [one + tail, other]
    if (Number(first) <= Number(last)) return undefined
    const whole = wholeBefore(first ?? '', last ?? '')
    return [one + tail, whole === undefined ? other : whole + tail]
  }
  return /^\D*\bad \d+$/.test(one) && /^\d{3,4}$/.test(other) ? [one, `ad ${other}`] : [one, other]
}
