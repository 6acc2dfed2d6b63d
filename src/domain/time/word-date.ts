import { fromCalendar } from './calendar'
import type { Calendar } from './calendar-types'
import { type DateOrder, join, readNumbers } from './date-numbers'
import { MONTH_NAMES, SEASON_NAMES } from './month-names'
import { type DatePortion, partOf, takePart, yearText } from './part-words'
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
const CENTURY = /^(\d{1,2}|eighteenth|nineteenth|twentieth|twenty-first) (?:century|cent\.?|c\.?)(?: (.+))?$/
const IN_WORDS: Readonly<Record<string, number>> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
}
const BEFORE_CHRIST = /^b\.?c\.?(?:e\.?)?$/
const COMMON_ERA = /^(?:a\.?d\.?|c\.?e\.?)$/
/** The numbers of a day with its era, "1274-01-01 bce". */
const DAY_BEFORE_CHRIST = /^(\d{1,4})-(\d\d)-(\d\d) b\.?c\.?(?:e\.?)?$/
const WINTER = /^winter (?:of )?(\d{4}) ?[/–-] ?(\d{1,2}|\d{4})$/

/** The dates that a text in small letters can be, likeliest first, whose parts may be missing. Empty where it is none. */
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
  const dates = numbers.length > 0 ? inOrder.map((each) => ({ ...each, mark })) : inWords(rest, mark, names)
  if (part) {
    const isWhole = (date: WordDate) => (date.day ?? date.season ?? date.number) === undefined
    return dates.filter(isWhole).map((date) => ({ ...date, part }))
  }
  return dates.filter(
    (date) => weekday === undefined || (weekdayIn(date, names.calendar) ?? weekday) === weekday,
  )
}

function inWords(text: string, mark: Mark, { months }: WordCalendar): readonly WordDate[] {
  const year = decadeOf(text) ?? centuryOf(text)
  if (year !== undefined) return [{ year, mark }]
  const [, winter, next = ''] = WINTER.exec(text) ?? []
  if (winter) return String(Number(winter) + 1).endsWith(next) ? [{ year: winter, season: 24, mark }] : []
  const [, before, month, day] = DAY_BEFORE_CHRIST.exec(text) ?? []
  if (before) return [{ year: yearText(1 - Number(before)), month: Number(month), day: Number(day), mark }]
  const date = fromTokens(tokensOf(text), months)
  return date ? [{ ...date, mark }] : []
}

function decadeOf(text: string): string | undefined {
  const [, decade] = /^(-?\d{3})0['’]?s$/.exec(text) ?? []
  return decade && `${decade}X`
}

function centuryOf(text: string): string | undefined {
  const [, word = '', era = 'ad'] = CENTURY.exec(text) ?? []
  const number = IN_WORDS[word] ?? Number(word)
  if (!(number > 0) || !(BEFORE_CHRIST.test(era) || COMMON_ERA.test(era))) return undefined
  return `${BEFORE_CHRIST.test(era) ? '-' : ''}${String(number - 1).padStart(2, '0')}XX`
}

/** Words and numbers of a date; hyphens join day, month and year, "28-Jun-1981". */
function tokensOf(text: string): string[] {
  return text
    .replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' ')
    .split(' ')
    .filter((token) => token !== 'of' && token !== 'the')
    .map((token) => token.replace(/\.$/, ''))
}

function fromTokens(tokens: string[], months: WordCalendar['months']): Omit<WordDate, 'mark'> | undefined {
  const era =
    BEFORE_CHRIST.test(tokens.at(-1) ?? '') || COMMON_ERA.test(tokens.at(-1) ?? '') ? tokens.pop() : undefined
  const isCommon =
    era === undefined ? tokens[0] === 'ad' && tokens.shift() !== undefined : COMMON_ERA.test(era)
  const hasEra = isCommon || era !== undefined
  const numerals = tokens.filter((token) => /^\d{1,4}$/.test(token))
  const [name, ...further] = tokens.filter((token) => !/^\d{1,4}$/.test(token))
  if (further.length > 0) return undefined
  const long = numerals.findIndex((token) => token.length > 2)
  const digits = long < 0 && !hasEra ? undefined : numerals.splice(long, 1)[0]
  if ((digits === undefined && hasEra) || (digits?.length === 3 && !hasEra) || numerals.length > 1)
    return undefined
  const year = digits && (hasEra ? yearText(isCommon ? Number(digits) : 1 - Number(digits)) : digits)
  const [number] = numerals
  const day = number === undefined ? undefined : Number(number)
  if (day !== undefined && day > 31 && (year !== undefined || name !== undefined)) return undefined
  if (name === undefined) return year === undefined ? (number ? { number } : undefined) : { year, day }
  const season = SEASON_NAMES.get(name)
  if (season !== undefined) return day === undefined ? { year, season: Number(season) } : undefined
  const month = months.get(name)
  return month === undefined ? undefined : { year, month, day }
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

/** The first and the last year, month or day that a date can be: both the date itself, unless it names a part of it. */
export function endsOf(
  date: WordDate,
  calendar: Calendar,
): readonly [first: string, last: string] | undefined {
  const whole = wholeOf(date)
  if (whole === undefined) return undefined
  // What is about late 1988 is about 1988.
  const ends = date.part && date.mark === '' ? partOf(whole, date.part, calendar) : undefined
  return ends ?? [whole, whole]
}
