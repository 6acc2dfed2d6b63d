import { edtfFromWords } from './date-words'
import { daysInMonth } from './days'

/** Years, from the first of a decade or century on, that a part of it means: halves, and for its middle the middle third. */
const PARTS: Readonly<Record<string, (length: number) => readonly [first: number, last: number]>> = {
  early: (length) => [0, length / 2 - 1],
  mid: (length) => [Math.ceil(length / 3), Math.floor((length * 2) / 3)],
  late: (length) => [length / 2, length - 1],
}

/** Thirds of a year, in months, and of a month, in days: the last of them goes on to its end. */
const THIRDS: Readonly<Record<string, number>> = { early: 0, mid: 1, late: 2 }

const WORDS: Readonly<Record<string, string>> = {
  middle: 'mid',
  beginning: 'early',
  start: 'early',
  end: 'late',
}
const PART =
  /^(?:the )?(early|mid|middle|late|beginning(?= of)|start(?= of)|end(?= of))(?: |-|–)(?:in |of )?(?:the )?(.+)$/
const CENTURY = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/
const WINTER = /^(?:the )?winter (?:of )?(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/

/**
 * What "19th century", "winter 1944/45", "late 1950s", "early 19th century", "late 1988" and "mid-June 1988" can mean, as EDTF.
 * EDTF names a winter by the first of its years. It has no sign for a part of a time, so one of the years, months or days of that
 * part is proposed, and then the whole. Empty where the text is none of these.
 */
export function edtfOfPart(text: string): readonly string[] {
  const plain = text.trim().toLowerCase().replace(/^in /, '')
  const [, word = '', rest = ''] = PART.exec(plain) ?? []
  const part = WORDS[word] ?? word
  const years = PARTS[part]
  if (!years) return [centuryOf(plain) ?? winterOf(plain)].filter((each) => each !== undefined)
  const whole = centuryOf(rest) ?? edtfFromWords(rest)[0]
  if (!whole) return []
  const [, known = '', open = ''] = /^(\d+)(X{1,2})$/.exec(whole) ?? []
  if (!open) return thirdOf(whole, THIRDS[part] ?? 0)
  const begin = Number(known) * 10 ** open.length
  const [first, last] = years(10 ** open.length).map((year) => String(begin + year).padStart(4, '0'))
  return [`[${first}..${last}]`, whole]
}

function thirdOf(whole: string, third: number): readonly string[] {
  const [, year = '', month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(whole) ?? []
  if (!year) return []
  const length = month === undefined ? 4 : 10
  const end = month === undefined ? 12 : daysInMonth(Number(year), Number(month))
  const parts = [third * length + 1, third === 2 ? end : (third + 1) * length]
  const [first, last] = parts.map((each) => `${whole}-${String(each).padStart(2, '0')}`)
  return [`[${first}..${last}]`, whole]
}

function centuryOf(text: string): string | undefined {
  const [, number] = CENTURY.exec(text) ?? []
  return Number(number) > 0 ? `${String(Number(number) - 1).padStart(2, '0')}XX` : undefined
}

function winterOf(text: string): string | undefined {
  const [, first = '', next = ''] = WINTER.exec(text) ?? []
  return first && String(Number(first) + 1).endsWith(next) ? `${first}-24` : undefined
}
