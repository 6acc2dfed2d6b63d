import { type Word, wordsOf } from './words-of'

/** Whatever goes by several names, in several languages and spellings. */
export type Names = readonly string[]

export interface KnownNames {
  /** All the names of whatever a text calls by one of them. */
  namesIn(text: string): readonly string[]
  /** How many words the longest name has that begins at a word; 0 where none does. */
  lengthAt(words: readonly Word[], index: number): number
}

interface Form {
  readonly words: readonly string[]
  readonly names: Names
}

/** Looks for names as whole words in their order, folded; a name stands in one line. */
export function knownNames(lists: Iterable<Names>): KnownNames {
  const byFirstWord = new Map<string, Form[]>()
  for (const names of lists) {
    for (const name of names) {
      const words = foldedWords(name)
      const [first] = words
      if (first === undefined) continue
      const forms = byFirstWord.get(first)
      if (forms) forms.push({ words, names })
      else byFirstWord.set(first, [{ words, names }])
    }
  }
  const formsAt = (words: readonly Word[], index: number) =>
    (words[index]?.forms ?? [])
      .flatMap((form) => byFirstWord.get(form) ?? [])
      .filter((form) => form.words.every((word, i) => words[index + i]?.forms.includes(word)))
  return {
    namesIn: (text) => {
      const found = new Set<Names>()
      for (const line of text.split('\n')) {
        const words = wordsOf(line)
        for (let i = 0; i < words.length; i++) for (const { names } of formsAt(words, i)) found.add(names)
      }
      return [...new Set([...found].flat())]
    },
    lengthAt: (words, index) => Math.max(0, ...formsAt(words, index).map((form) => form.words.length)),
  }
}

/** The term under which a name of several words is found as a whole; no word begins as it does. */
export function nameTerm(words: readonly string[]): string {
  return ` ${words.join(' ')}`
}

export function foldedWords(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.forms.slice(0, 1))
}
