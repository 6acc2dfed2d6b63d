import { oncePerObject } from '../../domain/once-per-object'
import type { Problem } from '../../domain/problem'
import { foldWord } from '../../domain/search/fold-word'
import { check } from '../../i18n/en/check'

/** What a problem says, and what to do. */
export const wordsOf = oncePerObject((problem: Problem) => ({
  message: check.message(problem),
  help: check.help(problem),
}))

const foldedOf = oncePerObject((problem: Problem) => {
  const { message, help } = wordsOf(problem)
  return foldWord(`${message} ${help} ${problem.code}`)
})

/** Whether all words of a query are in what a problem says, its title or the name of its file. */
export function isFound(
  query: string,
  problem: Problem,
  file: string,
  title: () => string | undefined,
): boolean {
  const wanted = foldWord(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const rest = foldWord(`${file} ${title() ?? ''}`)
  return wanted.every((word) => foldedOf(problem).includes(word) || rest.includes(word))
}

/** What all of some texts say alike; undefined where they differ. */
export function commonText(texts: readonly string[]): string | undefined {
  return texts.every((text) => text === texts[0]) ? texts[0] : undefined
}
