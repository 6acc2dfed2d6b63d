import type { AtlasEvent, Place } from '../../atlas/atlas'

/** So many numbers stay apart on a map of a page, and so many names are learnt in a lesson. */
const MOST = 12

/** The place that a place lies in, or itself: a site within a city is that city. `undefined` where the gazetteer lacks it. */
export function outermost(id: string, places: ReadonlyMap<string, Place>): Place | undefined {
  let place = places.get(id)
  const passed = new Set<string>()
  while (place?.within !== undefined && !passed.has(place.id)) {
    passed.add(place.id)
    const outer = places.get(place.within)
    if (!outer) break
    place = outer
  }
  return place
}

/** The places of events, those of most events if there are many, from west to east: the number says nothing of time. */
export function numberedPlaces(
  events: readonly AtlasEvent[],
  places: ReadonlyMap<string, Place>,
): readonly Place[] {
  const counts = new Map<Place, number>()
  for (const event of events) {
    const place = outermost(event.place, places)
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([place]) => place)
    .toSorted((a, b) => a.position[0] - b.position[0] || (a.id < b.id ? -1 : 1))
}
