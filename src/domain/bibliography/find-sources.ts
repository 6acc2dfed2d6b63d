import type { Source } from '../atlas/source-schema'
import { asArray } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import { wordsOf } from '../search/words-of'

/**
 * The sources that have every word of a query, as a word or the beginning of one, in title, authors, publisher, container,
 * year, host or id: those with all of them in the title first, then in the order of the bibliography.
 */
export function findSources(query: string, sources: Iterable<Source>): Source[] {
  const asked = foldedWords(query)
  if (asked.length === 0) return []
  const inTitle: Source[] = []
  const elsewhere: Source[] = []
  for (const source of sources) {
    const { title, all } = sourceWords(source)
    if (hasAll(title, asked)) inTitle.push(source)
    else if (hasAll(all, asked)) elsewhere.push(source)
  }
  return [...inTitle, ...elsewhere]
}

const sourceWords = oncePerObject((source: Source) => {
  const { id, title, author, publisher, 'container-title': container, issued, URL: url } = source
  const names = asArray(author).flatMap((name) => Object.values(name as Record<string, unknown>))
  const years = asArray(issued?.['date-parts']).flatMap((parts) => asArray(parts).slice(0, 1))
  const rest = [id, publisher, container, url, ...names, ...years].map((each) => String(each ?? ''))
  const inTitle = foldedWords(title)
  return { title: inTitle, all: [...inTitle, ...rest.flatMap(foldedWords)] }
})

function hasAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((start) => words.some((word) => word.startsWith(start)))
}

function foldedWords(text: string): string[] {
  return wordsOf(text.slice(0, 1000)).flatMap(({ forms }) => forms)
}
