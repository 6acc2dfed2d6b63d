import { foldWord } from '../search/fold-word'
import { wordsOf } from '../search/words-of'
import { type TextColumn, textAt } from './text-column'

/** A column of numbers, each of a text: the places of rows, for instance. */
export interface NumberedTexts {
  readonly numbers: ArrayLike<number>
  readonly texts: readonly string[]
}

/** Rows that a search found. */
export interface FoundRows {
  /** 1 for each row that was found. */
  readonly found: Uint8Array
  readonly count: number
  /** The folded words that were sought, for `highlight`. */
  readonly words: readonly string[]
}

/** Rows looked through before a reader who has other things to do is given a chance. */
const AT_ONCE = 4096

/**
 * Finds the rows in whose texts every word of a query occurs, as a word or the beginning of one, in lower case and without
 * diacritics. Looks at each text once and keeps no index: 30 bytes a row are read faster than an index of them is built.
 * It rests between its steps. `undefined` where the query has no word and so asks for nothing.
 */
export function* searchRows(
  titles: TextColumn,
  others: readonly NumberedTexts[],
  query: string,
): Generator<void, FoundRows | undefined> {
  const words = wordsOf(query).flatMap(({ forms }) => forms.slice(0, 1))
  if (words.length === 0) return undefined
  const seekers = words.map((word) => {
    const bytes = Uint8Array.from(isPlain(word) ? word : '', (letter) => letter.charCodeAt(0))
    const groups = others.map(({ texts }) => Uint8Array.from(texts, (text) => (hasWord(text, word) ? 1 : 0)))
    return { word, bytes, groups }
  })
  const rows = titles.ends.length
  const found = new Uint8Array(rows)
  let count = 0
  for (let row = 0; row < rows; row++) {
    if (row % AT_ONCE === AT_ONCE - 1) yield
    let isFound = true
    for (const { word, bytes, groups } of seekers) {
      if (titleHas(titles, row, word, bytes)) continue
      if (groups.some((has, index) => has[others[index]?.numbers[row] ?? 0] === 1)) continue
      isFound = false
      break
    }
    if (!isFound) continue
    found[row] = 1
    count++
  }
  return { found, count, words }
}

/** Rows that were found, with those that another search found for the same words. */
export function joinedRows({ found, words }: FoundRows, others: Uint8Array): FoundRows {
  const joined = found.slice()
  let count = 0
  for (let row = 0; row < joined.length; row++) {
    if (others[row] === 1) joined[row] = 1
    count += joined[row] as number
  }
  return { found: joined, count, words }
}

/** Whether a folded word can be sought among bytes. */
export function isPlain(word: string): boolean {
  return /^[a-z0-9]+$/.test(word)
}

/** Whether a folded word begins some word of the text. */
export function hasWord(text: string, word: string): boolean {
  return wordsOf(text).some(({ forms }) => forms.some((form) => form.startsWith(word)))
}

/** Texts of plain letters, which most are, are compared as bytes; any other as texts. */
function titleHas(titles: TextColumn, row: number, word: string, bytes: Uint8Array): boolean {
  const start = titles.starts[row] as number
  const end = titles.ends[row] as number
  if (bytes.length > 0) {
    const hit = plainHas(titles.bytes, start, end, bytes)
    if (hit !== undefined) return hit
  }
  const text = textAt(titles, row)
  // Most texts do not have it anywhere, which is told sooner than where their words begin.
  return foldWord(text).includes(word) && hasWord(text, word)
}

/**
 * Whether a word begins at some place of a text. `undefined` where that is not told by bytes: the text is not all ASCII, or has an
 * apostrophe, which divides some words and not others.
 */
function plainHas(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean | undefined {
  const first = word[0] as number
  let isInWord = false
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte >= 0x80 || byte === APOSTROPHE) return undefined
    const letter = lower(byte)
    const wasInWord = isInWord
    isInWord = isLetter(byte)
    if (wasInWord || letter !== first) continue
    let length = 1
    while (length < word.length && at + length < end && lower(bytes[at + length] as number) === word[length])
      length++
    if (length === word.length) return true
  }
  return false
}

const APOSTROPHE = 0x27

/** Whether a byte of ASCII is a letter or a digit. */
export function isLetter(byte: number): boolean {
  const letter = lower(byte)
  return (letter >= 0x61 && letter <= 0x7a) || (letter >= 0x30 && letter <= 0x39)
}

/** A byte of ASCII in lower case. */
export function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
}
