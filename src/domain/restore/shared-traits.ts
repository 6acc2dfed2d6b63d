import { asObject, type JsonObject, ownMember } from '../json/json-value'

/** Decimals to which points are compared: fewer than any tool cuts them to, so about a hundred metres. */
const DECIMALS = 3

/** What a feature may be known by where nothing tells for sure: title, date, place or point. */
export function traitsOf(feature: JsonObject): readonly string[] {
  const properties = asObject(ownMember(feature, 'properties'))
  const { type, coordinates } = asObject(ownMember(feature, 'geometry'))
  const traits = ['title', 'date', 'place'].flatMap((name) => {
    const value = ownMember(properties, name)
    return typeof value === 'string' && value !== '' ? [JSON.stringify([name, value])] : []
  })
  if (type === 'Point' && Array.isArray(coordinates))
    traits.push(JSON.stringify(coordinates.slice(0, 2).map((each) => Number(each).toFixed(DECIMALS))))
  return traits
}

/** The traits that features of both lists have: whether one became the other cannot be told then. */
export function sharedTraits(
  some: readonly JsonObject[],
  others: readonly JsonObject[],
): ReadonlySet<string> {
  const first = new Set(some.flatMap(traitsOf))
  return new Set(others.flatMap(traitsOf).filter((trait) => first.has(trait)))
}
