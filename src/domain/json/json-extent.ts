/** What a value has too much of, to be shown or written in one piece. */
export type Excess = 'letters' | 'depth' | 'values'

interface Limits {
  /** Letters of a text, and of all texts together. */
  readonly text: number
  readonly texts: number
  /** Lists and objects within one another. */
  readonly depth: number
  /** Values of all lists and objects together. */
  readonly values?: number
}

/** What a JSON value has more of than the limits allow. Told without recursion, which deep values would overflow, and no later than found. */
export function excessOf(
  value: unknown,
  { text, texts, depth, values = Number.POSITIVE_INFINITY }: Limits,
): Excess | undefined {
  const left: (readonly [value: unknown, depth: number])[] = [[value, 0]]
  let letters = 0
  let count = 0
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [each, at] = next
    if (typeof each === 'string') {
      letters += each.length
      if (each.length > text || letters > texts) return 'letters'
    } else if (typeof each === 'object' && each !== null) {
      if (at >= depth) return 'depth'
      const inner = Array.isArray(each) ? each : Object.values(each)
      count += inner.length
      if (count > values) return 'values'
      for (const item of inner) left.push([item, at + 1])
    }
  }
  return undefined
}
