import { nearestId } from '../search/nearest-word'

/** Ids compared at most, so that a file of nothing but unknown ids stays fast. */
const BUDGET = 1_000_000

/** Finds which of the known ids an unknown one most likely means. */
export type SuggestId = (
  id: string,
  known: { readonly size: number; readonly keys: () => Iterable<string> },
) => string | undefined

/** Suggests until so many ids were compared. */
export function createSuggestId(budget = BUDGET): SuggestId {
  let left = budget
  return (id, known) => {
    left -= known.size
    return left > 0 ? nearestId(id, known.keys()) : undefined
  }
}
