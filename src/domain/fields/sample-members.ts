import { asObject, isJsonObject } from '../json/json-value'
import { type FieldPath, getterOf } from './field-path'

/** A member that features of a sample have. */
export interface SampleMember {
  readonly at: FieldPath
  /** The last name of its path that is no index. */
  readonly name: string
  /** What each feature of the sample has in it; undefined where nothing. */
  readonly values: readonly unknown[]
  /** Texts and numbers among the values that are more than blanks, with truth values. */
  readonly filled: readonly (string | number | boolean)[]
  /** Features that have a list in it. */
  readonly lists: number
}

const MOST_MEMBERS = 200
const DEEPEST = 4
/** Members of a feature that are read by rules of their own. */
const NOT_FOREIGN = new Set(['type', 'geometry', 'properties', 'bbox', 'id', '@id', '@context'])
/** Members whose insides are read by rules of their own. */
const WHOLE = new Set(['timespans'])

/**
 * The members that features have, also within others and, of a list of objects, within the first of these: those of the
 * properties first, then those beside them, each in the order in which they come.
 */
export function sampleMembers(sample: readonly unknown[]): readonly SampleMember[] {
  const paths = new Map<string, FieldPath>()
  const visit = (value: unknown, path: FieldPath) => {
    if (paths.size >= MOST_MEMBERS) return
    const isList = Array.isArray(value)
    if (!isList && !isJsonObject(value)) {
      const key = JSON.stringify(path)
      if (!paths.has(key)) paths.set(key, path)
      return
    }
    if (isList && !isJsonObject(value[0])) {
      paths.set(JSON.stringify(path), path)
      return
    }
    if (path.length > DEEPEST + 1) return
    if (isList) visit(value[0], [...path, '0'])
    else
      for (const [name, each] of Object.entries(value).slice(0, MOST_MEMBERS))
        if (!WHOLE.has(name)) visit(each, [...path, name])
  }
  for (const feature of sample) visit(asObject(asObject(feature).properties), ['properties'])
  for (const feature of sample)
    for (const [name, value] of Object.entries(asObject(feature)).slice(0, MOST_MEMBERS))
      if (!NOT_FOREIGN.has(name)) visit(value, [name])
  return [...paths.values()].map((at) => memberAt(sample, at))
}

/** Whether a value is a text or number of more than blanks, or a truth value. */
export function isFilled(value: unknown): value is string | number | boolean {
  return (
    (typeof value === 'string' && value.trim() !== '') ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  )
}

/** A member of a sample, also one that no feature has. */
export function memberAt(sample: readonly unknown[], at: FieldPath): SampleMember {
  const get = getterOf(at)
  const values = sample.map(get)
  return {
    at,
    name: at.findLast((name) => !/^\d+$/.test(name)) ?? at.at(-1) ?? '',
    values,
    filled: values.filter(isFilled),
    lists: values.filter((value) => Array.isArray(value)).length,
  }
}
