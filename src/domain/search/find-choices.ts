import { oncePerObject } from '../once-per-object'
import { foldWord } from './fold-word'
import { foldedWords } from './known-names'

/** Something to choose from a list. */
export interface Choice {
  readonly id: string
  readonly label: string
  /** What else it goes by: names in other languages, spellings. */
  readonly names?: readonly string[]
  /** Behind the label, to tell it from others. */
  readonly detail?: string
}

const wordsOf = oncePerObject(({ id, label, names = [], detail = '' }: Choice): readonly string[] => [
  ...[label, ...names, detail].flatMap(foldedWords),
  foldWord(id),
  ...foldedWords(id),
])

/** The choices by what they go by, folded; undefined where it is more than one. */
const byName = oncePerObject((choices: readonly Choice[]) => {
  const named = new Map<string, Choice | undefined>()
  for (const choice of choices) {
    const { id, label, names = [] } = choice
    for (const name of new Set([id, label, ...names].map(foldWord)))
      named.set(name, named.has(name) ? undefined : choice)
  }
  return named
})

const idsOf = oncePerObject((choices: readonly Choice[]) => new Set(choices.map(({ id }) => id)))

/** The choice that goes by just this name or id, whatever the letters' case and marks; undefined where it is more than one. */
export function namedChoice(choices: readonly Choice[], name: string): Choice | undefined {
  return byName(choices).get(foldWord(name.trim()))
}

/** The id of the choice that a text names; the text as it is where it is an id itself, or names none or more than one. */
export function idNamed(choices: readonly Choice[], text: string): string {
  return idsOf(choices).has(text) ? text : (namedChoice(choices, text)?.id ?? text)
}

/**
 * The choices that have a word beginning with each word of the query, in all names and any script, at most so many; those
 * whose label begins with it first.
 */
export function findChoices(choices: readonly Choice[], query: string, most: number): readonly Choice[] {
  const asked = foldedWords(query)
  if (asked.length === 0) return choices.slice(0, most)
  const found = choices.filter((choice) => {
    const words = wordsOf(choice)
    return asked.every((word) => words.some((each) => each.startsWith(word)))
  })
  const start = foldWord(query.trim())
  const isFirst = ({ label }: Choice) => foldWord(label).startsWith(start)
  return [...found.filter(isFirst), ...found.filter((choice) => !isFirst(choice))].slice(0, most)
}
