import { isJsonObject } from './json-value'

/** Whether two JSON values are alike, whatever the order of members, and however deep they are. */
export function sameJson(a: unknown, b: unknown): boolean {
  const left = [a]
  const right = [b]
  while (left.length > 0) {
    const one = left.pop()
    const other = right.pop()
    if (one === other) continue
    if (Array.isArray(one)) {
      if (!Array.isArray(other) || one.length !== other.length) return false
      // Spread, a list of hundreds of thousands would be too many arguments.
      for (const [index, item] of one.entries()) {
        left.push(item)
        right.push(other[index])
      }
      continue
    }
    if (!isJsonObject(one) || !isJsonObject(other)) return false
    const keys = Object.keys(one)
    if (keys.length !== Object.keys(other).length) return false
    for (const key of keys) {
      if (!Object.hasOwn(other, key)) return false
      left.push(one[key])
      right.push(other[key])
    }
  }
  return true
}
