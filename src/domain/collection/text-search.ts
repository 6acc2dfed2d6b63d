import type { JsonObject } from '../json/json-value'
import { foldWord } from '../search/fold-word'
import { wordsOf } from '../search/words-of'
import { featureTexts } from './feature-texts'
import { hasWord, isLetter, isPlain, lower } from './search-rows'

/** A search through all texts of features, which stand in a file. */
export interface TextSearch {
  /** Whether a feature may have what is sought, by its bytes; most are passed over by that, without being parsed. */
  mayBeIn(bytes: Uint8Array, from: number, to: number): boolean
  /** Whether every word occurs in some text of a feature, as a word or the beginning of one. */
  isIn(feature: JsonObject): boolean
}

/** The search for the words of a query, as `searchRows` has them; `undefined` where it has none. */
export function textSearch(query: string): TextSearch | undefined {
  const words = wordsOf(query).flatMap(({ forms }) => forms.slice(0, 1))
  if (words.length === 0) return undefined
  const sought = words.map(soughtBytes)
  return {
    mayBeIn: (bytes, from, to) => sought.every((word) => mayHave(bytes, from, to, word)),
    isIn(feature) {
      const texts = [...featureTexts(feature)]
      const folded = texts.map(foldWord)
      return words.every((word) =>
        // Most texts do not have it anywhere, which is told sooner than where their words begin.
        texts.some((text, index) => folded[index]?.includes(word) && hasWord(text, word)),
      )
    },
  }
}

const APOSTROPHE = 0x27
const BACKSLASH = 0x5c

/** What a byte may be: the beginning of the word, or the sign of letters that bytes do not tell. */
const FIRST = 1
const UNTOLD = 2

interface SoughtBytes {
  /** A word of plain letters; empty where it is none. */
  readonly word: Uint8Array
  /** By byte. */
  readonly signs: Uint8Array
}

function soughtBytes(text: string): SoughtBytes {
  const word = Uint8Array.from(isPlain(text) ? text : '', (letter) => letter.charCodeAt(0))
  const signs = new Uint8Array(256).fill(UNTOLD, 0x80)
  signs[BACKSLASH] = UNTOLD
  for (let byte = 0; byte < 0x80; byte++) if (lower(byte) === word[0]) signs[byte] = FIRST
  return { word, signs }
}

/**
 * Whether a word begins somewhere in some bytes, in any case and whatever apostrophes divide it, or letters stand there that
 * bytes do not tell: such as are not ASCII, or escaped.
 */
function mayHave(bytes: Uint8Array, from: number, to: number, { word, signs }: SoughtBytes): boolean {
  for (let at = from; at < to; at++) {
    const sign = signs[bytes[at] as number]
    if (sign === 0) continue
    if (sign === FIRST) {
      if (!isWithinWord(bytes, at, from) && beginsAt(bytes, at, to, word)) return true
    } else if (bytes[at] !== BACKSLASH || bytes[at + 1] === U) return true
  }
  return false
}

const U = 0x75

/** Whether the byte before is a letter or digit, and not the end of an escape: `\n`. */
function isWithinWord(bytes: Uint8Array, at: number, from: number): boolean {
  return at > from && isLetter(bytes[at - 1] as number) && !(at > from + 1 && bytes[at - 2] === BACKSLASH)
}

function beginsAt(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  let length = 1
  for (let at = from + 1; at < to && length < word.length; at++) {
    const byte = bytes[at] as number
    if (byte === APOSTROPHE) continue
    if (lower(byte) !== word[length]) return false
    length++
  }
  return length === word.length
}
