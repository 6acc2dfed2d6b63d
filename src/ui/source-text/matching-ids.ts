import type { KnownId } from '../../domain/schema-help/reference-kind'
import { foldWord } from '../../domain/search/fold-word'

/** The ids that what is typed may mean: those that begin with it, then those whose label has a word that does, then those that hold it. */
export function matchingIds(ids: readonly KnownId[], typed: string): readonly KnownId[] {
  const wanted = foldWord(typed)
  if (wanted === '') return ids
  const rank = ({ id, label }: KnownId): number => {
    if (id.startsWith(wanted)) return 0
    const folded = foldWord(label)
    if (folded.startsWith(wanted) || folded.includes(` ${wanted}`)) return 1
    return id.includes(wanted) || folded.includes(wanted) ? 2 : 3
  }
  const ranks = new Map(ids.map((known) => [known, rank(known)]))
  const rankOf = (known: KnownId): number => ranks.get(known) ?? 3
  return ids.filter((known) => rankOf(known) < 3).sort((a, b) => rankOf(a) - rankOf(b))
}
