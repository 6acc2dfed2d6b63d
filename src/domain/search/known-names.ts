import { type Word, wordsOf } from './words-of'

/** Whatever goes by several names, in several languages and spellings. */
export type Names = readonly string[]

/** Something that a text calls by one or more of its names. */
export interface Mention {
  readonly names: Names
  /** Folded words of each of its names. */
  readonly forms: readonly (readonly string[])[]
  /** Those of the names that stand in the text. */
  readonly written: ReadonlySet<readonly string[]>
}

export interface KnownNames {
  /** What a text names, in the order in which it does. */
  mentionsIn(text: string): readonly Mention[]
  /** How many words the longest name has that begins at a word; 0 where none does. */
  lengthAt(words: readonly Word[], index: number): number
}

interface Form {
  readonly words: readonly string[]
  readonly names: Names
  /** All forms of the same thing. */
  readonly all: readonly (readonly string[])[]
}

/** Looks for names as whole words in their order, folded; a name stands in one line. */
export function knownNames(lists: Iterable<Names>): KnownNames {
  const byFirstWord = new Map<string, Form[]>()
  for (const names of lists) {
    const all = names.map(foldedWords)
    for (const words of all) {
      const [first] = words
      if (first === undefined) continue
      const forms = byFirstWord.get(first)
      if (forms) forms.push({ words, names, all })
      else byFirstWord.set(first, [{ words, names, all }])
    }
  }
  const formsAt = (words: readonly Word[], index: number) =>
    (words[index]?.forms ?? [])
      .flatMap((form) => byFirstWord.get(form) ?? [])
      .filter((form) => form.words.every((word, i) => words[index + i]?.forms.includes(word)))
  return {
    mentionsIn: (text) => {
      const found = new Map<Names, Mention & { readonly written: Set<readonly string[]> }>()
      for (const line of text.split('\n')) {
        const words = wordsOf(line)
        for (let i = 0; i < words.length; i++) {
          for (const form of formsAt(words, i)) {
            const mention = found.get(form.names)
            if (mention) mention.written.add(form.words)
            else found.set(form.names, { names: form.names, forms: form.all, written: new Set([form.words]) })
          }
        }
      }
      return [...found.values()]
    },
    lengthAt: (words, index) => Math.max(0, ...formsAt(words, index).map((form) => form.words.length)),
  }
}

/** The term under which a name of several words is found as a whole; no word begins as it does. */
export function nameTerm(words: readonly string[]): string {
  return ` ${words.join(' ')}`
}

/**
 * The words to show for a term that is not itself in a text: of each thing that has the term in one of its
 * names, those names in the text that are shortest.
 */
export function writtenFor(term: string, mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ forms, written }) => {
    if (!forms.some((words) => words.includes(term) || (words.length > 1 && nameTerm(words) === term)))
      return []
    const least = Math.min(...[...written].map((words) => words.length))
    return [...written].filter((words) => words.length === least).flat()
  })
}

export function foldedWords(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.forms.slice(0, 1))
}
