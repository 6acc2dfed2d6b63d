/** What a value has too much of, to be shown or written in one piece. */
export type Excess = 'letters' | 'depth'

interface Limits {
  /** Letters of a text, and of all texts together. */
  readonly text: number
  readonly texts: number
  /** Lists and objects within one another. */
  readonly depth: number
}

/** What a JSON value has more of than the limits allow. Told without recursion, which deep values would overflow, and no later than found. */
export function excessOf(value: unknown, { text, texts, depth }: Limits): Excess | undefined {
  const left: (readonly [value: unknown, depth: number])[] = [[value, 0]]
  let letters = 0
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [each, at] = next
    if (typeof each === 'string') {
      letters += each.length
      if (each.length > text || letters > texts) return 'letters'
    } else if (typeof each === 'object' && each !== null) {
      if (at >= depth) return 'depth'
      for (const inner of Object.values(each)) left.push([inner, at + 1])
    }
  }
  return undefined
}
