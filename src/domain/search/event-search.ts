import MiniSearch, { type QueryCombination } from 'minisearch'
import type { Atlas } from '../atlas/atlas'
import { editDistance } from '../check/nearest-word'
import { eventTexts, SEARCHED_FIELDS } from './event-text'
import { wordsOf } from './words-of'

/** Ids of the events found, each with the folded words of the event that matched (for `highlight`). */
export type SearchMatches = ReadonlyMap<string, readonly string[]>

/** Finds events; `undefined` where the query has no word and so asks for nothing. */
export type EventSearch = (query: string) => SearchMatches | undefined

const COMMON = new Set('a an and at by for from in of on or the to with'.split(' '))

/**
 * A search over titles, places in all languages, people and parties, summaries and claims. Every word of the
 * query has to occur, as a word or the beginning of one; where no event has them all, close spellings count
 * too. The index is built at the first query with a word.
 */
export function createEventSearch(atlas: Atlas): EventSearch {
  let index: MiniSearch | undefined
  return (query) => {
    const words = queryWords(query)
    if (words.length === 0) return undefined
    index ??= indexOf(atlas)
    let found = index.search(words.join(' '), { prefix: true, fuzzy: false })
    if (found.length === 0) found = index.search({ queries: words.map(closeTo) })
    return new Map(found.map((result) => [String(result.id), result.terms]))
  }
}

/** Words of a query; common ones are left out, but not the last, which may be the start of a longer word. */
function queryWords(query: string): string[] {
  const words = wordsOf(query).flatMap((word) => word.forms.slice(0, 1))
  return words.filter((word, i) => i === words.length - 1 || !COMMON.has(word))
}

/** Slips of the finger forgiven in a word: none in short words and numbers ("Iran" is not "Iraq"). */
function slipsIn(word: string): number {
  if (word.length < 5 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** Asks for a word, for longer words that it begins, and for close spellings with the same first letter. */
function closeTo(word: string): QueryCombination {
  const slips = slipsIn(word)
  const isMeant = (term: string) =>
    term.startsWith(word) || (term[0] === word[0] && editDistance(word, term) <= slips)
  return {
    queries: [word],
    prefix: true,
    // Two swapped letters are one slip, and two changes to the index.
    fuzzy: slips > 0 && 2,
    maxFuzzy: 2,
    boostDocument: (_, term) => (isMeant(term) ? 1 : 0),
  }
}

function indexOf(atlas: Atlas): MiniSearch {
  const index = new MiniSearch({
    fields: [...SEARCHED_FIELDS],
    tokenize: (text) => wordsOf(text).flatMap((word) => word.forms),
    processTerm: (word) => (word === '' ? null : word),
    searchOptions: { combineWith: 'AND', boost: { title: 4, place: 3, people: 2, summary: 1.5 } },
  })
  index.addAll(atlas.events.map(eventTexts(atlas)))
  return index
}
