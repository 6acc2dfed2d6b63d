import { sameJson } from '../json/same-json'

/** An item of a list that is to be, and the item of the old list that becomes it; none where it is new. */
export interface Aligned {
  readonly from: number | undefined
  readonly to: number
}

/** Pairs compared at most to find items that moved along; longer lists are paired by their order. */
const MOST_PAIRS = 250_000

/**
 * Which items of a list become which of another, in order: those that are alike first, as many as can be (longest common
 * subsequence), and between two of these the others by their order.
 */
export function alignItems(old: readonly unknown[], wanted: readonly unknown[]): readonly Aligned[] {
  let start = 0
  while (start < old.length && start < wanted.length && sameJson(old[start], wanted[start])) start++
  let tail = 0
  const most = Math.min(old.length, wanted.length) - start
  while (tail < most && sameJson(old.at(-1 - tail), wanted.at(-1 - tail))) tail++
  const oldEnd = old.length - tail
  const end = wanted.length - tail

  const aligned: Aligned[] = []
  for (let i = 0; i < start; i++) aligned.push({ from: i, to: i })
  const pairs = commonItems(old.slice(start, oldEnd), wanted.slice(start, end))
  let from = start
  let to = start
  for (const [a, b] of [...pairs.map(([a, b]) => [a + start, b + start] as const), [oldEnd, end] as const]) {
    for (; to < b; to++) {
      aligned.push({ from: from < a ? from : undefined, to })
      if (from < a) from++
    }
    if (b < end) aligned.push({ from: a, to: b })
    from = a + 1
    to = b + 1
  }
  for (let i = 0; i < tail; i++) aligned.push({ from: oldEnd + i, to: end + i })
  return aligned
}

/** The longest common subsequence of two lists, as pairs of indices. */
function commonItems(
  old: readonly unknown[],
  wanted: readonly unknown[],
): readonly (readonly [number, number])[] {
  if (old.length * wanted.length > MOST_PAIRS || old.length === wanted.length) return []
  const width = wanted.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--)
      lengths[i * width + j] = sameJson(old[i], wanted[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < old.length && j < wanted.length; ) {
    if (sameJson(old[i], wanted[j])) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
