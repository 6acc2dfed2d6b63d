import { asObject, type JsonPath, ownMember } from '../json/json-value'

/** The value at a path within another; undefined where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, step) => (Array.isArray(inner) ? inner[Number(step)] : ownMember(asObject(inner), String(step))),
    value,
  )
}
