import { asObject, ownMember } from '../json/json-value'

/** Members in which tools keep the id of a feature. */
export const ID_PROPERTIES = ['id', '@id', 'fid', 'ID']

type Key = (feature: unknown) => string | undefined

/** How a feature is known again, the surest first. */
const KEYS: readonly Key[] = [
  (feature) => plain(ownMember(asObject(feature), 'id')),
  (feature) => ID_PROPERTIES.map((name) => plain(ownMember(propertiesOf(feature), name))).find(Boolean),
  (feature) => joined(feature, ['title', 'date']),
  (feature) => joined(feature, ['title']),
  (feature) => joined(feature, ['date', 'place']),
]

/**
 * For each feature of the edited file the index of the original that it was; undefined for one that is not known again. No
 * two have the same original; a feature that nobody touched is known at once, another only by what no other one has.
 */
export function matchFeatures(
  originals: readonly unknown[],
  edited: readonly unknown[],
): readonly (number | undefined)[] {
  const matches: (number | undefined)[] = edited.map(() => undefined)
  const taken = new Set<number>()
  const untouched = indicesByText(originals)
  for (const [index, feature] of edited.entries()) {
    const original = untouched.get(JSON.stringify(feature))?.pop()
    if (original === undefined) continue
    matches[index] = original
    taken.add(original)
  }
  for (const [step, key] of KEYS.entries()) {
    const known = uniqueBy(originals, step === 1 ? (KEYS[0] as Key) : key, (index) => taken.has(index))
    const found = uniqueBy(edited, key, (index) => matches[index] !== undefined)
    for (const [text, index] of found) {
      const original = known.get(text)
      if (original === undefined) continue
      matches[index] = original
      taken.add(original)
    }
  }
  return matches
}

/** Where each feature stands, the last first, so that those that are alike stay in their order. */
function indicesByText(features: readonly unknown[]): ReadonlyMap<string, number[]> {
  const indices = new Map<string, number[]>()
  for (let index = features.length - 1; index >= 0; index--) {
    const text = JSON.stringify(features[index])
    const known = indices.get(text)
    if (known === undefined) indices.set(text, [index])
    else known.push(index)
  }
  return indices
}

/** The features by a key that they share with no other. */
function uniqueBy(
  features: readonly unknown[],
  key: Key,
  isDone: (index: number) => boolean,
): ReadonlyMap<string, number> {
  const unique = new Map<string, number>()
  const shared = new Set<string>()
  for (const [index, feature] of features.entries()) {
    const text = isDone(index) ? undefined : key(feature)
    if (text === undefined) continue
    if (unique.has(text)) shared.add(text)
    unique.set(text, index)
  }
  for (const text of shared) unique.delete(text)
  return unique
}

function joined(feature: unknown, names: readonly string[]): string | undefined {
  const parts = names.map((name) => plain(ownMember(propertiesOf(feature), name)))
  return parts.includes(undefined) ? undefined : JSON.stringify(parts)
}

function plain(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined
}

function propertiesOf(feature: unknown) {
  return asObject(ownMember(asObject(feature), 'properties'))
}
