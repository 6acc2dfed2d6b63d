import { nearestId } from '../search/nearest-word'

/** Ids compared at most, so that a file of nothing but unknown ids stays fast. */
const BUDGET = 1_000_000

/** Finds which of the known ids an unknown one most likely means. */
export type SuggestId = (
  id: string,
  known: { readonly size: number; readonly keys: () => Iterable<string> },
) => string | undefined

export function createSuggestId(): SuggestId {
  let budget = BUDGET
  return (id, known) => {
    budget -= known.size
    return budget > 0 ? nearestId(id, known.keys()) : undefined
  }
}
