import { edtfFromWords } from './date-words'

/** Years, from the first of a decade or century on, that a part of it means: halves, and for its middle the middle third. */
const PARTS: Readonly<Record<string, (length: number) => readonly [first: number, last: number]>> = {
  early: (length) => [0, length / 2 - 1],
  mid: (length) => [Math.ceil(length / 3), Math.floor((length * 2) / 3)],
  late: (length) => [length / 2, length - 1],
}

const PART = /^(?:the )?(early|mid|middle|late)(?: |-|–)(?:of )?(?:the )?(.+)$/
const CENTURY = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/
const WINTER = /^(?:the )?winter (?:of )?(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/

/**
 * What "19th century", "winter 1944/45", "late 1950s" and "early 19th century" can mean, as EDTF. EDTF names a winter by the
 * first of its years. It has no sign for a part of a decade or century, so one of the years of that part is proposed, and then
 * the whole. Empty where the text is none of these.
 */
export function edtfOfPart(text: string): readonly string[] {
  const plain = text.trim().toLowerCase().replace(/^in /, '')
  const [, word = '', rest = ''] = PART.exec(plain) ?? []
  const years = PARTS[word === 'middle' ? 'mid' : word]
  if (!years) return [centuryOf(plain) ?? winterOf(plain)].filter((each) => each !== undefined)
  const whole = centuryOf(rest) ?? edtfFromWords(rest)[0]
  const [, known = '', open = ''] = /^(\d+)(X{1,2})$/.exec(whole ?? '') ?? []
  if (!whole || !open) return []
  const begin = Number(known) * 10 ** open.length
  const [first, last] = years(10 ** open.length).map((year) => String(begin + year).padStart(4, '0'))
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
