import type { Place } from '../atlas/atlas'

/**
 * The places that a label names for the events under a mark, of which `counts` says how many are where: busiest
 * first, a site left out where the place it lies within is named too.
 */
export function namedPlaces(
  counts: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Place>,
): readonly string[] {
  const isWithinAnother = (id: string) => {
    const within = places.get(id)?.within
    return within !== undefined && counts.has(within)
  }
  return [...counts]
    .filter(([id]) => id && !isWithinAnother(id))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id)
}
