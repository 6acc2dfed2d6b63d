import { fromCalendar } from './calendar'
import type { Calendar } from './calendar-types'
import { type DateOrder, join, readNumbers } from './date-numbers'
import { yearOfEra } from './era-words'
import { MONTH_NAMES, SEASON_NAMES } from './month-names'
import { type DatePortion, partOf, takePart } from './part-words'
import { takeWeekday, weekdayOf, weekdayOfDay } from './weekday'

/** The names of months by number, in small letters, and the calendar that they are of. */
export interface WordCalendar {
  readonly months: ReadonlyMap<string, number>
  readonly calendar: Calendar
  /** Which of two numbers is the day; where it is not known, either may be. */
  readonly order?: DateOrder | undefined
}

export const ENGLISH_WORDS: WordCalendar = { months: MONTH_NAMES, calendar: 'gregorian' }

/** What one date in words tells: of "June 7" in "June 7-9, 1986" no year. */
export interface WordDate {
  /** In the form of EDTF: `1986`, `198X`, `-0043`. */
  readonly year?: string | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** EDTF number of the season. */
  readonly season?: number
  readonly part?: DatePortion | undefined
  /** One or two digits that stand alone: a day or, behind a year, the end of another. */
  readonly number?: string | undefined
  readonly mark: Mark
  /** Which of two numbers was taken for the day. */
  readonly order?: DateOrder | undefined
}

type Mark = '' | '~' | '?' | '%'

const QUALIFIERS: readonly (readonly [RegExp, '~' | '?'])[] = [
  [/^(?:(?:in|on) or )?(?:about|around|approximately|approx\.?|roughly|circa|ca?\.?(?=\s|\d)) ?/, '~'],
  [/ (?:or so|approx\.?|approximately|\((?:approximately|approx\.?|about|circa|ca?\.?)\))$/, '~'],
  [/^(?:perhaps|possibly|probably|maybe) /, '?'],
  [/ ?\(?(?:uncertain|\?)\)?$/, '?'],
  [/ ?~$/, '~'],
]
const LEADS = [/^some ?time (?=in |on |during )/, /^(?:in|on|during) /, /^the /, /^(?:month|year) (?:of )?/]
const CENTURY =
  /^(\d{1,2}|eighteenth|nineteenth|twentieth|twenty-first) (?:century|cent\.?|c\.?)(?: (bc|ad))?$/
const IN_WORDS: Readonly<Record<string, number>> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
}
/** The first hundred years of EDTF begin with 1 BCE, which is of no century after it. */
const FIRST_CENTURY = '00XX'
const WINTER = /^winter (?:of )?(\d{4}) ?[/–-] ?(\d{1,2}|\d{4})$/

/** The dates that a text in small letters, with eras as `tidyEras` leaves them, can be, likeliest first, whose parts may be missing. Empty where it is none. */
export function readWordDate(text: string, names: WordCalendar): readonly WordDate[] {
  let bare = text
  let approximate = false
  let uncertain = false
  for (const [shape, sign] of QUALIFIERS) {
    if (!shape.test(bare)) continue
    bare = bare.replace(shape, '')
    if (sign === '~') approximate = true
    else uncertain = true
  }
  const mark: Mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : ''
  const { part, rest: whole } = takePart(LEADS.reduce((left, lead) => left.replace(lead, ''), bare))
  const { rest, weekday } = takeWeekday(whole)
  const numbers = readNumbers(rest)
  const inOrder = numbers.filter(({ order }, _, all) => all.length < 2 || order === (names.order ?? order))
  const dates =
    numbers.length > 0
      ? inOrder.map((each) => ({ ...each, mark }))
      : inWords(rest, mark, names, part !== undefined)
  if (part) {
    const isWhole = (date: WordDate) => (date.day ?? date.season ?? date.number) === undefined
    return dates.filter(isWhole).map((date) => ({ ...date, part }))
  }
  return dates.filter(
    (date) => weekday === undefined || (weekdayIn(date, names.calendar) ?? weekday) === weekday,
  )
}

function inWords(text: string, mark: Mark, names: WordCalendar, isPart: boolean): readonly WordDate[] {
  const hundred = isPart && names.calendar === 'gregorian' ? hundredOf(text) : undefined
  const year = hundred ?? decadeOf(text) ?? centuryOf(text)
  if (year !== undefined) return [{ year, mark }]
  const [, winter, next = ''] = WINTER.exec(text) ?? []
  if (winter) return String(Number(winter) + 1).endsWith(next) ? [{ year: winter, season: 24, mark }] : []
  const date = fromTokens(tokensOf(text), names)
  return date ? [{ ...date, mark }] : []
}

/**
 * The hundred years of "1800s" in "late 1800s", as which people mean them there; alone, it is how the interface words the decade. "Early
 * 2000s" is of the decade, as nobody speaks of that century yet.
 */
function hundredOf(text: string): string | undefined {
  const [, hundred] = /^(0[1-9]|1\d)00['’]?s$/.exec(text) ?? []
  return hundred && `${hundred}XX`
}

function decadeOf(text: string): string | undefined {
  const [, decade] = /^(-?\d{3})0['’]?s$/.exec(text) ?? []
  return decade && `${decade}X`
}

function centuryOf(text: string): string | undefined {
  const [, word = '', era = 'ad'] = CENTURY.exec(text) ?? []
  const number = IN_WORDS[word] ?? Number(word)
  if (!(number > 0)) return undefined
  return `${era === 'bc' ? '-' : ''}${String(number - 1).padStart(2, '0')}XX`
}

/** Words and numbers of a date; hyphens join day, month and year, "28-Jun-1981". */
function tokensOf(text: string): string[] {
  return text
    .replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' ')
    .split(' ')
    .filter((token) => token !== 'of' && token !== 'the')
    .map((token) => token.replace(/\.$/, ''))
}

function fromTokens(
  tokens: readonly string[],
  { months, calendar }: WordCalendar,
): Omit<WordDate, 'mark'> | undefined {
  const { era, digits: ofEra, others } = takeYearOfEra(tokens)
  const numerals = others.filter((token) => /^\d{1,4}$/.test(token))
  const [name, ...further] = others.filter((token) => !/^\d{1,4}$/.test(token))
  if (further.length > 0 || (era !== undefined && ofEra === undefined)) return undefined
  const long = numerals.findIndex((token) => token.length > 2)
  const digits = ofEra ?? (long < 0 ? undefined : numerals.splice(long, 1)[0])
  if (numerals.length > 1) return undefined
  // "25 december 800", but neither "800" nor "march 800".
  const isDay = calendar === 'gregorian' && name !== undefined && numerals.length === 1
  if (digits?.length === 3 && era === undefined && !isDay) return undefined
  const year = digits && yearOfEra(digits, era)
  const [number] = numerals
  const day = number === undefined ? undefined : Number(number)
  if (day !== undefined && day > 31 && (year !== undefined || name !== undefined)) return undefined
  if (name === undefined) return year === undefined ? (number ? { number } : undefined) : { year, day }
  const season = SEASON_NAMES.get(name)
  if (season !== undefined) return day === undefined ? { year, season: Number(season) } : undefined
  const month = months.get(name)
  return month === undefined ? undefined : { year, month, day }
}

const ERA = /^(?:bc|ad)$/

/** The year that an era stands behind, or before as in "24 august ad 79", and the other words. */
function takeYearOfEra(tokens: readonly string[]) {
  const at = tokens.findIndex((token) => ERA.test(token))
  const era = tokens[at]
  if (era === undefined) return { others: tokens }
  const isBehind = at === tokens.length - 1
  const numbers = tokens.slice(0, at).filter((token) => /^\d+$/.test(token))
  const digits = isBehind
    ? (numbers.find(({ length }) => length > 2) ?? numbers.at(-1))
    : era === 'ad'
      ? tokens[at + 1]
      : undefined
  const place = isBehind ? tokens.lastIndexOf(digits ?? '') : at + 1
  const others = tokens.filter((_, index) => index !== at && index !== place)
  return { era, digits: /^(?!0+$)\d{1,6}$/.test(digits ?? '') ? digits : undefined, others }
}

/** The weekday of a day; undefined of anything else. */
function weekdayIn(date: WordDate, calendar: Calendar): number | undefined {
  const edtf = wholeOf({ ...date, mark: '' })
  if (calendar === 'gregorian') return edtf === undefined ? undefined : weekdayOf(edtf)
  const { year, month, day } = date
  if (year === undefined || month === undefined || day === undefined) return undefined
  const days = fromCalendar({ year: Number(year), month, day }, calendar)
  return days === undefined ? undefined : weekdayOfDay(days)
}

/** The date in EDTF, with its part's whole; undefined while its year or month is missing. */
export function wholeOf({ year, month, day, season, number, mark }: WordDate): string | undefined {
  if (year === undefined || number !== undefined || (day !== undefined && month === undefined))
    return undefined
  return join(year, season ?? month, day) + mark
}

/** The same where a time begins with it, or ends. */
export function boundOf(date: WordDate, side: 'start' | 'end'): string | undefined {
  if (date.year === FIRST_CENTURY) return (side === 'start' ? '0001' : '0099') + date.mark
  return wholeOf(date)
}

/**
 * The first and the last year, month or day that a date can be: both the date itself, unless it names a part of it. Undefined
 * also of a part that it has not, a quarter of a month.
 */
export function endsOf(
  date: WordDate,
  calendar: Calendar,
): readonly [first: string, last: string] | undefined {
  const whole = wholeOf(date)
  if (whole === undefined) return undefined
  // What is about late 1988 is about 1988.
  if (date.part && date.mark === '') return partOf(whole, date.part, calendar)
  return [boundOf(date, 'start') ?? whole, boundOf(date, 'end') ?? whole]
}
