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

/** The choice that goes by just this name or id, whatever the letters' case and marks; undefined where it is more than one. */
export function namedChoice(choices: readonly Choice[], name: string): Choice | undefined {
  const asked = foldWord(name.trim())
  const named = choices.filter(({ id, label, names = [] }) =>
    [id, label, ...names].some((each) => foldWord(each) === asked),
  )
  return named.length === 1 ? named[0] : undefined
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
