import type { JsonPath } from './json-value'

/** Steps from a value up to the root, shared between siblings so that a visit copies no paths. */
interface Trail {
  readonly step: string | number
  readonly above: Trail | undefined
}

/**
 * Visits every value beneath (and with) a JSON value, each before what it holds and in the order written,
 * without recursion. `pathOf` makes the path of the value at hand; call it only where it is needed.
 */
export function visitJson(
  root: unknown,
  visit: (value: unknown, step: string | number | undefined, pathOf: () => JsonPath) => void,
): void {
  const pending: { readonly value: unknown; readonly trail: Trail | undefined }[] = [
    { value: root, trail: undefined },
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, trail } = next
    visit(value, trail?.step, () => pathOf(trail))
    if (typeof value !== 'object' || value === null) continue
    const steps = Array.isArray(value) ? undefined : Object.keys(value)
    const length = steps?.length ?? (value as readonly unknown[]).length
    for (let index = length - 1; index >= 0; index--) {
      const step = steps === undefined ? index : (steps[index] ?? '')
      pending.push({
        value: (value as Record<string | number, unknown>)[step],
        trail: { step, above: trail },
      })
    }
  }
}

function pathOf(trail: Trail | undefined): JsonPath {
  const path: (string | number)[] = []
  for (let at = trail; at !== undefined; at = at.above) path.push(at.step)
  return path.reverse()
}
