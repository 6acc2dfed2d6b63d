import { dateAfter, dateBefore } from './date-beside'
import { MONTH_NAMES, SEASON_NAMES } from './month-names'
import { takeWeekday, weekdayOf } from './weekday'

/**
 * The EDTF texts that a date in words or in parted numbers can mean, likeliest first: "28 June 1981",
 * "June 28, 1981", "about June 1981", "the 1980s", "28.6.1981", "from June to August 1981", "5 or 6 September
 * 1965", "between 1986 and 1988", "since 2017", "before 1988", "Sunday 19 June 1988". Numbers are day first; month first comes second, and alone
 * where the day is over 12. Empty where nothing was recognised, or the day is of another weekday; that a text is listed does
 * not mean the day exists.
 *
 * @param months further names of months by number, in lower case
 */
export function edtfFromWords(text: string, months: ReadonlyMap<string, number> = MONTH_NAMES): string[] {
  const plain = tidyDigits(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '–')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return ranges(plain, months) ?? single(plain, months)
}

/** Persian and Arabic digits as ASCII ones. */
export function tidyDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}

type Names = ReadonlyMap<string, number>

const PAIRS: readonly (readonly [RegExp, (start: string, end: string) => string])[] = [
  [/^between (.+) and (.+)$/, (start, end) => `[${start}..${end}]`],
  [/^(?:from )?(.+?) (?:to|until|till) (.+)$/, (start, end) => `${start}/${end}`],
  [/^(.+?) ?– ?(.+)$/, (start, end) => `${start}/${end}`],
  [/^(.+?) - (.+)$/, (start, end) => `${start}/${end}`],
  [/^(\d{1,2})-(\d{1,2} .+)$/, (start, end) => `${start}/${end}`],
  [/^(\d{4})-(\d{4})$/, (start, end) => `${start}/${end}`],
  [/^(.+) or (.+)$/, (start, end) => `[${start},${end}]`],
  [/^(.+) and (.+)$/, (start, end) => `{${start},${end}}`],
]

const OPEN: readonly (readonly [RegExp, (date: string) => string])[] = [
  [/^(?:since|from) (.+?)(?: on(?:wards?)?)?(?: \(ongoing\))?$/, (date) => `${date}/..`],
  [/^(.+?) ?(?:–|-|\/|to|until|till) ?(?:now|present|today|ongoing)$/, (date) => `${date}/..`],
  [/^from (.+?) end unknown$/, (date) => `${date}/`],
  [/^(?:until|to) (.+?) start unknown$/, (date) => `/${date}`],
  [/^until (.+)$/, (date) => `../${date}`],
  [/^(.+) or earlier$/, (date) => `[..${date}]`],
  [/^(.+) or later$/, (date) => `[${date}..]`],
  [/^(?:by|(?:not|no) (?:after|later than)) (.+)$/, (date) => `[..${date}]`],
  [/^(?:not|no) (?:before|earlier than) (.+)$/, (date) => `[${date}..]`],
  [/^(?:before|earlier than) (.+)$/, (date) => `[..${dateBefore(date)}]`],
  [/^(?:after|later than) (.+)$/, (date) => `[${dateAfter(date)}..]`],
]

function ranges(text: string, names: Names): string[] | undefined {
  for (const [shape, write] of OPEN) {
    const [, part] = shape.exec(text) ?? []
    const dates = part === undefined ? [] : single(part, names)
    if (dates.length > 0) return dates.map(write)
  }
  for (const [shape, write] of PAIRS) {
    const [, startText, endText] = shape.exec(text) ?? []
    if (startText === undefined || endText === undefined) continue
    const ends = single(endText, names)
    const starts = single(startText, names)
    if (ends.length === 0) continue
    if (starts.length === 0) starts.push(...single(`${startText} ${missingTail(startText, endText)}`, names))
    if (starts.length > 0) return starts.map((start, i) => write(start, ends[i] ?? ends[0] ?? ''))
  }
  return undefined
}

/** What "5" in "5 to 6 September 1965" and "June" in "June to August 1981" leave to the second date. */
function missingTail(start: string, end: string): string {
  const [, monthAndYear = ''] = /(?:^|\s)\d{1,2} (\D.*)$/.exec(end) ?? []
  const [, year = ''] = /(\d{4}|\d{1,4} bce?)(?:\?| \(uncertain\))?$/.exec(end) ?? []
  return /^\D*\d{1,2}$/.test(start) ? monthAndYear.replace('?', '') : year
}

const QUALIFIERS: readonly (readonly [RegExp, '~' | '?'])[] = [
  [/^(?:about|around|approximately|roughly|circa|ca?\.?(?=\s|\d)) ?/, '~'],
  [/^(?:perhaps|possibly|probably|maybe) /, '?'],
  [/ ?\(?(?:uncertain|\?)\)?$/, '?'],
  [/ ?~$/, '~'],
]

function single(text: string, names: Names): string[] {
  let bare = text
  let approximate = false
  let uncertain = false
  for (const [shape, mark] of QUALIFIERS) {
    if (!shape.test(bare)) continue
    bare = bare.replace(shape, '')
    if (mark === '~') approximate = true
    else uncertain = true
  }
  const mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : ''
  const { rest, weekday } = takeWeekday(bare.replace(/^(?:in |on )?(?:the )?/, ''))
  const dates = edtfFromNumbers(rest)
  if (dates.length === 0) dates.push(...words(rest, names))
  const isMeant = (date: string) => weekday === undefined || (weekdayOf(date) ?? weekday) === weekday
  return dates.filter(isMeant).map((date) => `${date}${mark}`)
}

/** Whole numbers only: `1981`, `1981-06`, `28.6.1981`, `1981/6/28`, `6/1981`. */
export function edtfFromNumbers(text: string): string[] {
  if (/^-?\d{4}(?:-\d\d){0,2}$/.test(text)) return [text]
  const [, first = '', , second = '', year = ''] = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text) ?? []
  if (year) {
    const dayFirst = join(year, second, first)
    const monthFirst = join(year, first, second)
    if (Number(second) > 12 && Number(first) <= 12) return [monthFirst]
    return Number(first) > 12 || dayFirst === monthFirst ? [dayFirst] : [dayFirst, monthFirst]
  }
  const [, y = '', , m = '', d] = /^(\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ?? []
  if (y) return [join(y, m, d)]
  const [, month = '', ofYear = ''] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return ofYear ? [join(ofYear, month)] : []
}

function words(text: string, names: Names): string[] {
  const [, decade] = /^(-?\d{3})0'?s$/.exec(text) ?? []
  if (decade) return [`${decade}X`]
  const tokens = text.split(' ').filter((token) => token !== 'of')
  const era = /^b\.?c\.?(?:e\.?)?$/.test(tokens.at(-1) ?? '') ? tokens.pop() : undefined
  const numerals = tokens.filter((token) => /^\d{1,4}$/.test(token))
  const named = tokens.filter((token) => !/^\d{1,4}$/.test(token)).map((token) => token.replace(/\.$/, ''))
  const long = numerals.findIndex((token) => token.length > 2)
  const [yearText] = numerals.splice(long, 1)
  if (yearText === undefined || named.length > 1 || (yearText.length < 4 && !era)) return []
  const year = era ? bce(Number(yearText)) : yearText
  const [name] = named
  if (name === undefined) return numerals.length === 0 ? [year] : []
  const month = names.get(name)
  const season = SEASON_NAMES.get(name)
  if (season !== undefined) return numerals.length === 0 ? [`${year}-${season}`] : []
  if (month === undefined || numerals.length > 1) return []
  return [join(year, String(month), numerals[0])]
}

/** Astronomical: 1 BCE is year 0. */
function bce(year: number): string {
  return year <= 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`
}

function join(year: string, month: string, day?: string): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}
