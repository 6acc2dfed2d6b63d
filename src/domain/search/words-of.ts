import { foldWord } from './fold-word'

/** A word of a text: where it stands, and the forms under which it can be found. */
export interface Word {
  /** UTF-16 offsets into the text, half-open. */
  readonly from: number
  readonly to: number
  /** The folded word, then its parts where zero-width non-joiners divide it, or the owner's name: Iran's, Iran. */
  readonly forms: readonly string[]
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640\u200c\u200d]|['’ʼ](?=\p{L}))*/gu
const NON_JOINER = '\u200c'
const POSSESSIVE = /['’ʼ]s$/i

/**
 * The words of a text in order; hyphens and points divide, apostrophes do not. A Persian compound that is
 * written with a non-joiner can be found written as one word or as two.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const whole = foldWord(word)
    if (whole === '') continue
    const parts = word.includes(NON_JOINER) ? word.split(NON_JOINER).map(foldWord) : []
    if (POSSESSIVE.test(word)) parts.push(foldWord(word.replace(POSSESSIVE, '')))
    words.push({
      from: match.index,
      to: match.index + word.length,
      forms: [whole, ...parts.filter((part) => part !== '' && part !== whole)],
    })
  }
  return words
}
