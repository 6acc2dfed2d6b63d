import type { Place } from './atlas'

/** Whether a place is another or lies within it; a circle of places, which is an error of the data, ends. */
export function isWithin(id: string, outer: string, places: ReadonlyMap<string, Place>): boolean {
  const passed = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = places.get(at)?.within) {
    if (at === outer) return true
    passed.add(at)
  }
  return false
}
