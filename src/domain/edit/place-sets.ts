import type { Position } from '../atlas/atlas'
import { asArray, asObject, type JsonObject, type JsonPath } from '../json/json-value'
import { sameJson } from '../json/same-json'
import { legEndSets, type MemberSet } from './leg-stops'
import { positionSets } from './position-sets'
import { valueAt } from './value-at'

/** A value for a member of one of many features. */
interface ItemSet extends MemberSet {
  readonly index: number
}

/** Where a place is; undefined where the member at the path names none that is known. */
type PositionOf = (place: string, path: JsonPath) => Position | undefined

/** Whether a member is the place at which the point of a feature is. */
export function isOwnPlace(feature: JsonObject, { path }: Pick<MemberSet, 'path'>): boolean {
  const { type = 'Point' } = asObject(feature.geometry)
  return path.join('/') === 'properties/place' && type === 'Point'
}

function isLeg({ properties, geometry }: JsonObject): boolean {
  const { kind } = asObject(properties)
  return kind === 'leg' || (kind !== 'stay' && asObject(geometry).type !== 'Point')
}

/** What makes a place that of a feature, and brings its point along, or the stops of a leg. */
export function placeSets(
  feature: JsonObject,
  set: MemberSet & { readonly value: string },
  position: Position | undefined,
): readonly MemberSet[] {
  const key = set.path.join('/')
  const end = key === 'properties/from' ? 'from' : key === 'properties/to' ? 'to' : undefined
  if (end && isLeg(feature)) return legEndSets(feature, end, set.value, position)
  return position && isOwnPlace(feature, set) ? [set, ...positionSets(feature, position)] : [set]
}

/** Values for features, with what those that are places bring along; not where a position is among the values of its feature. */
export function withPlaceSets(
  features: readonly (JsonObject | undefined)[],
  sets: readonly ItemSet[],
  positionOf: PositionOf,
): readonly ItemSet[] {
  const positioned = new Set(sets.filter(({ path }) => path[0] === 'geometry').map(({ index }) => index))
  const made = new Map<number, JsonObject>()
  return sets.flatMap((set): readonly ItemSet[] => {
    const { index, path, value } = set
    const feature = made.get(index) ?? features[index]
    const position = typeof value === 'string' ? positionOf(value, path) : undefined
    if (!feature || !position || positioned.has(index)) return [set]
    const along = placeSets(feature, { path, value: String(value) }, position)
    // Both ends of a leg may be set at once: the stops are those of the first with the second.
    if (along.length > 1) made.set(index, setIn(feature, along))
    return along.map((each) => ({ ...each, index }))
  })
}

/** The features whose point, or line, places among some values bring along to where it was not. */
export function movedAlong(
  features: readonly (JsonObject | undefined)[],
  sets: readonly ItemSet[],
  positionOf: PositionOf,
): ReadonlySet<number> {
  const given = new Set(sets)
  const along = withPlaceSets(features, sets, positionOf).filter(
    (set) => set.path[0] === 'geometry' && !given.has(set),
  )
  const moved = along.filter(({ index, path, value }) => !sameJson(valueAt(features[index], path), value))
  return new Set(moved.map(({ index }) => index))
}

const PLACES = ['place', 'from', 'to']

/** A new feature with the point, or the stops, that its places bring along; as it is where it has a geometry. */
export function atItsPlaces(feature: JsonObject, positionOf: PositionOf): JsonObject {
  if (feature.geometry !== null) return feature
  const properties = asObject(feature.properties)
  const sets = PLACES.map((key) => ({ index: 0, path: ['properties', key], value: properties[key] }))
  const known = sets.filter(({ value }) => value !== undefined)
  return setIn(feature, withPlaceSets([feature], known, positionOf))
}

/** The feature with some values set, whatever holds them. */
function setIn(feature: JsonObject, sets: readonly MemberSet[]): JsonObject {
  let made = feature
  for (const { path, value } of sets) made = asObject(valueWith(made, path, value))
  return made
}

function valueWith(holder: unknown, [step, ...rest]: JsonPath, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const items = [...asArray(holder)]
    items[step] = valueWith(items[step], rest, value)
    return items
  }
  const members = asObject(holder)
  return { ...members, [step]: valueWith(members[step], rest, value) }
}
