import type { JsonObject } from '../json/json-value'
import { bareWord } from '../search/nearest-word'

/** A name in rows of a table that an atlas does not know. */
export interface UnknownName {
  /** What all that mean it have in common, by which it is known what it was said to mean. */
  readonly key: string
  /** As the first of the rows writes it. */
  readonly name: string
  /** Indices of the rows. */
  readonly rows: readonly number[]
}

/** Names that are asked about, and how many more there are, which are left as they stand. */
export interface AskedNames<T extends UnknownName = UnknownName> {
  readonly asked: readonly T[]
  readonly more: number
}

/** Names that are asked about at most. */
const MOST_ASKED = 50

/** What names that mean the same have in common, whatever their case, accents and marks; empty only of an empty one. */
export function nameKey(name: string): string {
  return bareWord(name) || name
}

/** The names in rows that are not known, in the order of the rows. */
export function unknownNames(
  rows: readonly JsonObject[],
  nameOf: (row: JsonObject) => string,
  isKnown: (name: string, row: JsonObject) => boolean,
): readonly UnknownName[] {
  const found = new Map<string, UnknownName & { readonly rows: number[] }>()
  for (const [index, row] of rows.entries()) {
    const name = nameOf(row)
    if (name === '' || isKnown(name, row)) continue
    const key = nameKey(name)
    const known = found.get(key)
    if (known) known.rows.push(index)
    else found.set(key, { key, name, rows: [index] })
  }
  return [...found.values()]
}

/** The first of many names, which are asked about. */
export function askedNames(names: readonly UnknownName[]): AskedNames {
  return { asked: names.slice(0, MOST_ASKED), more: Math.max(0, names.length - MOST_ASKED) }
}
