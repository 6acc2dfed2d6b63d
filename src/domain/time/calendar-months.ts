import type { OtherCalendar } from './calendar-types'
import { tidyDigits } from './date-words'

const AL = '(?:[aeu]l )?'
const FIRST = `(?:i|1|${AL}(?:a[wv]+al|[uo]la))`
const SECOND = `(?:ii|2|${AL}(?:thani|sani|akhir)(?:y?ah?)?)`

/** The spellings of months, folded, as regular expressions: in Latin letters and as their own language writes them. */
const MONTHS: Readonly<Record<OtherCalendar, readonly string[]>> = {
  persian: [
    'farvardin|فروردین',
    'ordibehesht|اردیبهشت',
    'khordad|خرداد',
    'tir|تیر',
    'a?mordad|ا?مرداد',
    'shahr[iy]var|شهریور',
    'mehr|مهر',
    'aban|ابان',
    'azar|اذر',
    'de[iy]|دی',
    'bahman|بهمن',
    'esfand|اسفند',
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
    `(?:dh|z)[ui]l? ?${AL}q[ai]da?h?|ذ[وی] ?(?:ال)?قعده?`,
    `(?:dh|z)[ui]l? ?${AL}hijj?ah?|ذ[وی] ?(?:ال)?حجه?`,
  ].map((names) => `(?:${names})`),
}

/** What `withMonthNumbers` writes for the months 1 to 12, in the form of names. */
export const MONTH_TOKENS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => [`month${index + 1}`, index + 1]),
)

/**
 * A text with each month of a calendar as a token of `MONTH_TOKENS`: "7 Tir 1360", "۷ تیر ۱۳۶۰" are "7 month4 1360".
 * `undefined` where it names none.
 */
export function withMonthNumbers(text: string, calendar: OtherCalendar): string | undefined {
  const folded = fold(text)
  let named = folded
  for (const [index, names] of MONTHS[calendar].entries()) {
    named = named.replace(new RegExp(`(?<!\\p{L})${names}(?!\\p{L})`, 'gu'), `month${index + 1}`)
  }
  return named === folded ? undefined : named
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
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')
    .replace(/[،,]/g, ' ')
}
