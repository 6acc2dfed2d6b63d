import { isId } from '../atlas/member-schemas'
import { asArray, asObject, asText, type JsonObject } from '../json/json-value'
import { oncePerObject } from '../once-per-object'
import { slug } from '../slug'
import { type Fault, fileValue } from './fault'
import type { Texts } from './fix'

/** An id that is not taken: the wanted one, or with a number behind it. */
export function uniqueId(wanted: string, taken: ReadonlySet<unknown>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(id)) return id
  }
}

/** Words of a title that an id holds. */
const MOST_WORDS = 6

/** An id for a feature without one, from title and year; undefined where neither has Latin letters or digits. */
export function madeId(fault: Fault, index: number): string | undefined {
  return madeIds(fault.files)(fault.file).get(index)
}

/** Made for all features of a file at once, so that no two of them get the same. */
const madeIds = oncePerObject((files: Texts) => {
  const byFile = new Map<string, ReadonlyMap<number, string>>()
  return (file: string): ReadonlyMap<number, string> => {
    const known = byFile.get(file) ?? makeIds(fileValue({ files }, file))
    byFile.set(file, known)
    return known
  }
})

function makeIds(value: unknown): ReadonlyMap<number, string> {
  const features = asArray(asObject(value).features).map(asObject)
  const taken = new Set(features.map(({ id }) => id))
  const made = new Map<number, string>()
  for (const [index, { id, properties }] of features.entries()) {
    if (id !== undefined) continue
    const unique = proposedId(asObject(properties), taken)
    if (unique === undefined) continue
    taken.add(unique)
    made.set(index, unique)
  }
  return made
}

/** An id that is not taken, from title and year; undefined where neither has Latin letters or digits. */
export function proposedId(
  { title, name, date }: JsonObject,
  taken: ReadonlySet<unknown>,
): string | undefined {
  const words = slug(asText(title) ?? asText(name) ?? '').split('-')
  const year = /^\d{4}/.exec(asText(date) ?? '')?.[0]
  const parts = [
    ...words.slice(0, MOST_WORDS),
    ...(year !== undefined && !words.includes(year) ? [year] : []),
  ]
  const unique = uniqueId(parts.filter((part) => part !== '').join('-'), taken)
  return isId(unique) ? unique : undefined
}
