import type { AtlasEvent } from '../atlas/atlas'
import type { MarkKind, MarkScheme } from '../marks/mark-scheme'

/** The events of two times, each in the order in which they were given. */
export interface EventParts {
  readonly onlyFirst: readonly AtlasEvent[]
  readonly onlySecond: readonly AtlasEvent[]
  readonly both: readonly AtlasEvent[]
}

export function partEvents(first: readonly AtlasEvent[], second: readonly AtlasEvent[]): EventParts {
  const [inFirst, inSecond] = [new Set(first), new Set(second)]
  return {
    onlyFirst: first.filter((event) => !inSecond.has(event)),
    onlySecond: second.filter((event) => !inFirst.has(event)),
    both: first.filter((event) => inSecond.has(event)),
  }
}

/** How many events of a kind only the one time has and only the other. */
export interface KindDifference {
  readonly kind: MarkKind
  readonly first: number
  readonly second: number
}

/** The kinds of which one time has events that the other lacks, in the order of the scheme. */
export function kindDifferences(
  { onlyFirst, onlySecond }: EventParts,
  scheme: MarkScheme,
): readonly KindDifference[] {
  const [first, second] = [countKinds(onlyFirst, scheme), countKinds(onlySecond, scheme)]
  return scheme.kinds
    .map((kind) => ({ kind, first: first.get(kind.id) ?? 0, second: second.get(kind.id) ?? 0 }))
    .filter((difference) => difference.first + difference.second > 0)
}

function countKinds(events: readonly AtlasEvent[], scheme: MarkScheme): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const event of events) {
    const kind = scheme.kindOf(event)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}
