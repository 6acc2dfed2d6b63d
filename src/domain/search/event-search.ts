import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch'
import type { Atlas } from '../atlas/atlas'
import { eventTexts, namesOfAtlas, SEARCHED_FIELDS, WRITTEN_FIELDS } from './event-text'
import { foldedWords, type KnownNames, type Mention, nameTerm, writtenFor } from './known-names'
import { editDistance } from './nearest-word'
import { type Word, wordsOf } from './words-of'

/** Ids of the events found, each with the folded words of the event that matched (for `highlight`). */
export type SearchMatches = ReadonlyMap<string, readonly string[]>

/** Finds events; `undefined` where the query has no word and so asks for nothing. */
export type EventSearch = (query: string) => SearchMatches | undefined

const COMMON = new Set('a an and at by for from in of on or the to with'.split(' '))

/**
 * A search over titles, places and names in all languages, people and parties, summaries and claims. Every word
 * of the query has to occur, as a word or the beginning of one, and known names as a whole: "7 Tir" is not any
 * 7 in a text on Tirana. Where no event has them all, words count that stand apart, then close spellings. The
 * index is built at the first query with a word.
 */
export function createEventSearch(atlas: Atlas): EventSearch {
  let known: KnownNames | undefined
  let index: MiniSearch | undefined
  const mentions = new Map<string, readonly Mention[]>()
  return (query) => {
    const words = wordsOf(query)
    if (words.length === 0) return undefined
    known ??= namesOfAtlas(atlas)
    index ??= indexOf(atlas, known, mentions)
    let found = index.search({ combineWith: 'AND', queries: withNames(words, known).map(exactly) })
    if (found.length === 0)
      found = index.search({ combineWith: 'AND', queries: meaningful(words).map(exactly) })
    if (found.length === 0)
      found = index.search({ combineWith: 'AND', queries: meaningful(words).map(closeTo) })
    return new Map(found.map((result) => [String(result.id), wordsFound(result, mentions)]))
  }
}

/** The words that matched and, for names that the event writes otherwise, the words that it has for them. */
function wordsFound(result: SearchResult, mentions: ReadonlyMap<string, readonly Mention[]>): string[] {
  const named = mentions.get(String(result.id)) ?? []
  const words = new Set<string>()
  for (const [term, fields] of Object.entries(result.match)) {
    for (const word of term.trim().split(' ')) words.add(word)
    if (fields.some((field) => WRITTEN_FIELDS.has(field))) continue
    for (const word of writtenFor(term, named)) if (!COMMON.has(word)) words.add(word)
  }
  return [...words]
}

/** Words of a query; common ones are left out, but not the last, which may be the start of a longer word. */
function meaningful(words: readonly Word[]): string[] {
  const folded = words.flatMap((word) => word.forms.slice(0, 1))
  return folded.filter((word, i) => i === folded.length - 1 || !COMMON.has(word))
}

/** The same with known names of several words as one term each. */
function withNames(words: readonly Word[], known: KnownNames): string[] {
  const terms: string[] = []
  let loose: Word[] = []
  for (let i = 0; i < words.length; ) {
    const length = Math.max(1, known.lengthAt(words, i))
    const part = words.slice(i, i + length)
    i += length
    if (length === 1) loose.push(...part)
    if (length > 1 || i === words.length) {
      terms.push(...meaningful(loose))
      loose = []
    }
    if (length > 1) terms.push(nameTerm(part.flatMap((word) => word.forms.slice(0, 1))))
  }
  return terms
}

/** Asks for a name, or for a word and for longer words that it begins. */
function exactly(term: string): QueryCombination {
  return { queries: [term], prefix: !term.startsWith(' '), fuzzy: false }
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

function indexOf(atlas: Atlas, known: KnownNames, mentions: Map<string, readonly Mention[]>): MiniSearch {
  const index = new MiniSearch({
    fields: [...SEARCHED_FIELDS],
    tokenize: (text, field) => {
      const words = wordsOf(text).flatMap((word) => word.forms)
      return field === 'names' ? [...words, ...nameTerms(text)] : words
    },
    processTerm: (word) => (word === '' ? null : word),
    searchOptions: {
      combineWith: 'AND',
      tokenize: (text) => [text],
      boost: { title: 4, place: 3, people: 2, summary: 1.5 },
    },
  })
  const read = eventTexts(atlas, known)
  for (const event of atlas.events) {
    const { text, mentions: named } = read(event)
    mentions.set(event.id, named)
    index.add(text)
  }
  return index
}

function nameTerms(names: string): string[] {
  return names.split('\n').flatMap((name) => {
    const words = foldedWords(name)
    return words.length > 1 ? nameTerm(words) : []
  })
}
