import type { OtherCalendar } from './calendar-types'
import { tidyDigits } from './date-numbers'

const AL = '(?:[aeu]l )?'
const FIRST = `(?:i|1|${AL}(?:a[wv]+al|[uo]la))`
const SECOND = `(?:ii|2|${AL}(?:thani|sani|akhir)(?:y?ah?)?)`

/** The spellings of months, folded, as regular expressions: in Latin letters and as their own language writes them. */
const MONTHS: Readonly<Record<OtherCalendar, readonly string[]>> = {
  persian: [
    'far[vw]ardin|فروردین',
    '[ou]rd[iy]behe?sh?t|اردیبهشت',
    'kh[ou]rda+d|خرداد',
    't(?:i|ee)r|تیر',
    '(?:a|e)?m[ou]rda+d|ا?مرداد',
    'shahr[iy]+[vw]a+r|شهریور',
    'mehr|مهر',
    'a+ba+n|ابان',
    'a+[dz]h?ar|اذر',
    'de[iy]|دی',
    'bahman|بهمن',
    '[ei]s[fp]h?and|اسفند',
  ].map((names) => `(?:${names})(?: ?mah| ?ماه)?`),
  islamic: [
    'm[uo]harr?am|محرم',
    'safar|صفر',
    `rabi ${FIRST}|ربیع ?(?:ال)?اول`,
    `rabi ${SECOND}|ربیع ?(?:ال)?(?:ثانی|اخر)`,
    `j[aou]m[ao]d[ai] ${FIRST}|جمادی ?(?:ال)?اولی?`,
    `j[aou]m[ao]d[ai] ${SECOND}|جمادی ?(?:ال)?(?:ثانیه?|اخره?)`,
    'rajab|رجب',
    'sha+ba+n|شعبان',
    'rama[dz]h?a+n|رمضان',
    'sha[wv]+al|شوال',
    `(?:dh|z)[ui]+l? ?${AL}[qgh][ai]+[’]?da?e?h?|ذ[وی] ?(?:ال)?قعده?`,
    `(?:dh|z)[ui]+l? ?${AL}h[aie]jj?[ae]h?|ذ[وی] ?(?:ال)?حجه?`,
  ].map((names) => `(?:${names})`),
}

/** The seasons as Persian names them, by our names. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'bahar|بهار',
  summer: 'tabestan|تابستان',
  autumn: 'pa[iy]+z|پاییز',
  winter: 'zemestan|زمستان',
}

const LETTERS = 'abcdefghijkl'

/** What `withMonthNumbers` writes for the months 1 to 12, in the form of names. */
export const MONTH_TOKENS: ReadonlyMap<string, number> = new Map(
  [...LETTERS].map((letter, index) => [`month${letter}`, index + 1]),
)

const named = (names: string, instead: string) =>
  [new RegExp(`(?<!\\p{L})(?:${names.replace(/ /g, '[ -]')})(?!\\p{L})`, 'gu'), instead] as const

const monthsOf = (calendar: OtherCalendar) =>
  MONTHS[calendar].map((names, index) => named(names, `month${LETTERS[index]}`))

const NAMES: Readonly<Record<OtherCalendar, readonly (readonly [RegExp, string])[]>> = {
  persian: [
    ...monthsOf('persian'),
    ...Object.entries(SEASONS).map(([season, names]) => named(names, season)),
  ],
  islamic: monthsOf('islamic'),
}

/**
 * A text with each month of a calendar as a token of `MONTH_TOKENS`, "7 Tir 1360", "۷ تیر ۱۳۶۰" as "7 monthd 1360", and
 * seasons in English. `undefined` where it names none.
 */
export function withMonthNumbers(text: string, calendar: OtherCalendar): string | undefined {
  if (!/\p{L}/u.test(text)) return undefined
  const folded = fold(text)
  const numbered = NAMES[calendar].reduce((left, [name, instead]) => left.replace(name, instead), folded)
  return numbered === folded ? undefined : numbered
}

/** Small letters without marks and apostrophes, one form of the letters that Persian and Arabic write apart, ASCII digits. */
function fold(text: string): string {
  return tidyDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u200c'`´‘’ʻʼʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ة', 'ه')
    .replace(/[‐‑]/g, '-')
    .replace(/،/g, ',')
}
