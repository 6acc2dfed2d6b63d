import { isId } from '../atlas/member-schemas'
import { nearestId } from '../search/nearest-word'

/** Ids compared at most, so that a file of nothing but unknown ids stays fast. */
const BUDGET = 1_000_000

/** Finds which of the known ids an unknown one most likely means. */
export type SuggestId = (
  id: string,
  known: { readonly size: number; readonly keys: () => Iterable<string> },
) => string | undefined

/** Suggests only what has the form of an id, and so may be written; else as `createFindMeant`. */
export function createSuggestId(budget = BUDGET): SuggestId {
  const findMeant = createFindMeant(budget)
  return (id, known) => {
    const meant = findMeant(id, known)
    return meant !== undefined && isId(meant) ? meant : undefined
  }
}

/**
 * Finds what is meant, also where that has not the form of an id itself, until so many ids were compared; the same id among
 * the same ones is compared once.
 */
export function createFindMeant(budget = BUDGET): SuggestId {
  let left = budget
  const found = new WeakMap<object, Map<string, string | undefined>>()
  return (id, known) => {
    const among = found.get(known) ?? new Map<string, string | undefined>()
    found.set(known, among)
    if (among.has(id)) return among.get(id)
    if (left < known.size) return undefined
    left -= known.size
    const suggestion = nearestId(id, known.keys())
    among.set(id, suggestion)
    return suggestion
  }
}
