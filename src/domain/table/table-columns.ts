import { asArray, asObject, type JsonObject, type JsonPath, kindOf, ownMember } from '../json/json-value'
import { readSpan } from '../time/read-span'

export interface TableColumn {
  /** The path joined by dots: `properties.category`. */
  readonly key: string
  /** Path within a feature. */
  readonly path: JsonPath
  /** Last step of the path, or `longitude` and `latitude`. */
  readonly name: string
  /** What most cells hold; `date` is a text in EDTF, `nested` an object or an array. */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'nested'
}

const LONGITUDE: TableColumn = {
  key: 'geometry.coordinates.0',
  path: ['geometry', 'coordinates', 0],
  name: 'longitude',
  kind: 'number',
}
const LATITUDE: TableColumn = {
  key: 'geometry.coordinates.1',
  path: ['geometry', 'coordinates', 1],
  name: 'latitude',
  kind: 'number',
}
const SAMPLE = 20

interface Tally {
  text: number
  number: number
  boolean: number
  nested: number
  readonly sample: string[]
}

/** The columns of features: id, position, then the properties in the order in which they are first seen, nested ones last. */
export function findColumns(features: readonly (JsonObject | undefined)[]): readonly TableColumn[] {
  const ids = emptyTally()
  const tallies = new Map<string, Tally>()
  for (const feature of features) {
    if (!feature) continue
    count(ids, feature.id)
    const properties = asObject(feature.properties)
    for (const key of Object.keys(properties)) {
      const tally = tallies.get(key) ?? emptyTally()
      tallies.set(key, tally)
      count(tally, properties[key])
    }
  }
  const properties = [...tallies].map(
    ([name, tally]): TableColumn => ({
      key: `properties.${name}`,
      path: ['properties', name],
      name,
      kind: columnKind(tally),
    }),
  )
  return [
    { key: 'id', path: ['id'], name: 'id', kind: columnKind({ ...ids, sample: [] }) },
    LONGITUDE,
    LATITUDE,
    ...properties.filter(({ kind }) => kind !== 'nested'),
    ...properties.filter(({ kind }) => kind === 'nested'),
  ]
}

/** What a feature holds in a column; `undefined` where it holds nothing, as a line does in `longitude`. */
export function cellValue(feature: JsonObject | undefined, { path }: TableColumn): unknown {
  if (!feature) return undefined
  const [first = '', second = '', third] = path
  if (first === 'geometry') {
    const geometry = asObject(feature.geometry)
    return geometry.type === 'Point' ? asArray(geometry.coordinates)[Number(third)] : undefined
  }
  const value = ownMember(feature, String(first))
  return path.length === 1 ? value : ownMember(asObject(value), String(second))
}

/** Whether the cell can be written where it is: positions only of points. */
export function isWritable(feature: JsonObject | undefined, { path }: TableColumn): boolean {
  if (!feature) return false
  return path[0] !== 'geometry' || asObject(feature.geometry).type === 'Point'
}

function emptyTally(): Tally {
  return { text: 0, number: 0, boolean: 0, nested: 0, sample: [] }
}

function count(tally: Tally, value: unknown): void {
  const kind = kindOf(value)
  if (kind === 'object' || kind === 'array') tally.nested++
  else if (kind === 'text' || kind === 'number' || kind === 'boolean') tally[kind]++
  if (typeof value === 'string' && value !== '' && tally.sample.length < SAMPLE) tally.sample.push(value)
}

function columnKind({ text, number, boolean, nested, sample }: Tally): TableColumn['kind'] {
  const most = Math.max(text, number, boolean, nested)
  if (most === 0) return 'text'
  if (most === nested) return 'nested'
  if (most === number) return 'number'
  if (most === boolean) return 'boolean'
  const dates = sample.filter((value) => /\d/.test(value) && 'span' in readSpan(value)).length
  return sample.length > 0 && dates >= sample.length * 0.8 ? 'date' : 'text'
}
