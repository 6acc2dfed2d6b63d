import type { Place } from './atlas'

/** All that a place is called: its name, that in other languages and other spellings, each once. */
export function allNames({
  name,
  names,
  otherNames,
}: Pick<Place, 'name' | 'names' | 'otherNames'>): readonly string[] {
  return [...new Set([name, ...Object.values(names), ...otherNames])]
}
