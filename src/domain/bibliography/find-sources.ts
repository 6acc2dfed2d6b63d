import { asArray, asObject, type JsonObject } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import { wordsOf } from '../search/words-of'

/**
 * The sources, as written, that have every word of a query, as a word or the beginning of one, in title, authors, publisher, container,
 * year, host or id: those with all of them in the title first, then in the order of the bibliography.
 */
export function findSources<S extends JsonObject>(query: string, sources: Iterable<S>): S[] {
  const asked = foldedWords(query)
  if (asked.length === 0) return []
  const inTitle: S[] = []
  const elsewhere: S[] = []
  for (const source of sources) {
    const { title, all } = sourceWords(source)
    if (hasAll(title, asked)) inTitle.push(source)
    else if (hasAll(all, asked)) elsewhere.push(source)
  }
  return [...inTitle, ...elsewhere]
}

const sourceWords = oncePerObject((source: JsonObject) => {
  const inTitle = typeof source.title === 'string' ? foldedWords(source.title) : []
  return { title: inTitle, all: [...inTitle, ...sourceTexts(source).flatMap(foldedWords)] }
})

/** All that a source, as written, is found by beside its title. */
export function sourceTexts(source: JsonObject): readonly string[] {
  const { id, author, publisher, 'container-title': container, issued, URL: url } = source
  const names = asArray(author).flatMap((name) => Object.values(asObject(name)))
  const years = asArray(asObject(issued)['date-parts']).flatMap((parts) => asArray(parts).slice(0, 1))
  return [id, publisher, container, url, ...names, ...years].flatMap((each) =>
    typeof each === 'string' || typeof each === 'number' ? String(each) : [],
  )
}

function hasAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((start) => words.some((word) => word.startsWith(start)))
}

function foldedWords(text: string): string[] {
  return wordsOf(text.slice(0, 1000)).flatMap(({ forms }) => forms)
}
