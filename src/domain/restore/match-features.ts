import { pairByKeys } from '../edit/pair-by-keys'
import { asObject, ownMember } from '../json/json-value'

/** Members in which tools keep the id of a feature. */
export const ID_PROPERTIES = ['id', '@id', 'fid', 'ID']

type Key = (feature: unknown) => string | undefined

const ownId: Key = (feature) => plain(ownMember(asObject(feature), 'id'))
const idProperty: Key = (feature) =>
  ID_PROPERTIES.map((name) => plain(ownMember(propertiesOf(feature), name))).find(Boolean)

/** How a feature is known again, in the edited file and (where that is another) in the original, the surest first. */
const KEYS: readonly (readonly [is: Key, was?: Key])[] = [
  [ownId],
  [idProperty, ownId],
  [(feature) => joined(feature, ['title', 'date'])],
  [(feature) => joined(feature, ['title'])],
  [(feature) => joined(feature, ['date', 'place'])],
]

/**
 * For each feature of the edited file the index of the original that it was; undefined for one that is not known again. No
 * two have the same original; a feature that nobody touched is known at once, another only by what no other one has.
 */
export function matchFeatures(
  originals: readonly unknown[],
  edited: readonly unknown[],
): readonly (number | undefined)[] {
  const keys = KEYS.map(([is, was = is]) => ({
    was: (from: number) => was(originals[from]),
    is: (to: number) => is(edited[to]),
  }))
  const untouched = {
    was: (from: number) => JSON.stringify(originals[from]),
    is: (to: number) => JSON.stringify(edited[to]),
    isWhole: true,
  }
  const pairs = pairByKeys(originals.keys(), edited.keys(), [untouched, ...keys])
  return edited.map((_, to) => pairs.get(to))
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
