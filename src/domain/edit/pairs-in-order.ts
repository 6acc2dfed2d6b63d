import { countWhile } from '../count-while'
/** The most pairs whose items stand in the same order in both files (longest increasing subsequence), in that order. */
export function pairsInOrder(
  pairs: ReadonlyMap<number, number>,
): readonly (readonly [from: number, to: number])[] {
  const inOrder = [...pairs].map(([to, from]) => [from, to] as const).sort((a, b) => a[1] - b[1])
  if (inOrder.every(([from], index) => index === 0 || from > (inOrder[index - 1]?.[0] ?? 0))) return inOrder
  /** By length, the index of the pair that ends the chain of that length with the lowest `from`. */
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, [from]] of inOrder.entries()) {
    const low = countWhile(ends.length, (length) => (inOrder[ends[length] ?? 0]?.[0] ?? 0) < from)
    previous.push(ends[low - 1] ?? -1)
    ends[low] = index
  }
  const chain: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = inOrder[at]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}
