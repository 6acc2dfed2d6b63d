import { asObject, isJsonObject, type JsonPath } from '../json/json-value'
import { legStops } from './leg-stops'
import { type MemberChange, memberChanges } from './member-changes'
import { valueAt } from './value-at'

/** The members of a leg that say where its stops are: they belong together, and one alone would not fit the others. */
const STOPS: readonly JsonPath[] = [['geometry'], ['properties', 'stops']]
const ENDS = [
  { path: ['properties', 'from'], stop: 0 },
  { path: ['properties', 'to'], stop: -1 },
] as const

/** What differs between two items, member by member; the stops of a leg are one change. */
export function featureChanges(before: unknown, after: unknown): readonly MemberChange[] {
  const changes = memberChanges(before, after)
  if (!areLegs(before, after)) return changes
  const isOf = (paths: readonly JsonPath[]) => (change: MemberChange) =>
    paths.some((path) => path.every((step, index) => change.path[index] === step))
  if (!changes.some(isOf(STOPS))) return changes
  const stops = { before: legStops(before), after: legStops(after) }
  const along = ENDS.filter(
    ({ path, stop }) =>
      valueAt(before, path) === stops.before.at(stop)?.stop &&
      valueAt(after, path) === stops.after.at(stop)?.stop,
  ).map(({ path }) => path)
  const joined = [...STOPS, ...along]
  const path = ['properties', 'stops']
  const change: MemberChange = {
    path,
    before: valueAt(before, path),
    after: valueAt(after, path),
    revert: joined.map((each) => ({ path: each, value: valueAt(before, each), from: each })),
    stops,
  }
  const first = changes.findIndex(isOf(joined))
  const others = changes.filter((each) => !isOf(joined)(each))
  return others.toSpliced(first, 0, change)
}

/** The members of an item that is new, each as if it had been added to one of its kind that holds nothing; claims last. */
export function newMembers(item: unknown): readonly MemberChange[] {
  const { geometry, properties, custom } = asObject(item)
  const lists = ['claims', 'stops'].filter((key) => Array.isArray(asObject(properties)[key]))
  const blank = {
    ...(isJsonObject(geometry) && { geometry: { type: geometry.type } }),
    ...(isJsonObject(properties) && { properties: Object.fromEntries(lists.map((key) => [key, []])) }),
    ...(isJsonObject(custom) && { custom: {} }),
  }
  const isClaim = ({ path }: MemberChange) => path[1] === 'claims'
  const given = featureChanges(blank, item).filter(({ after }) => !isEmpty(after))
  return [...given.filter((each) => !isClaim(each)), ...given.filter(isClaim)]
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function areLegs(...items: readonly unknown[]): boolean {
  const properties = items.map((item) => asObject(item).properties)
  return properties.every(isJsonObject) && properties.some((each) => Array.isArray(asObject(each).stops))
}
