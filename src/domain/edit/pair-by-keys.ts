/** What an item is known again by: a value of it as it was, by its index, and as it is; `undefined` tells nothing. */
export interface ItemKey {
  was(from: number): unknown
  is(to: number): unknown
  /** Whether those of one value are the very same, so that of several each is another one, in their order. */
  readonly isWhole?: boolean
}

/**
 * By the index of an item as it is, that of the item that it was. Of the keys the first ones are the surest: what one
 * tells, the later ones are not asked. But for those that are `isWhole`, an item is known only by what no other one has.
 */
export function pairByKeys(
  before: Iterable<number>,
  after: Iterable<number>,
  keys: readonly ItemKey[],
  canBe: (from: number, to: number) => boolean = () => true,
): Map<number, number> {
  const free = new Set(before)
  const left = new Set(after)
  const pairs = new Map<number, number>()
  for (const key of keys) {
    if (free.size === 0 || left.size === 0) break
    const known = indicesBy(free, key.was)
    for (const [value, all] of indicesBy(left, key.is)) {
      const olds = known.get(value) ?? []
      const isClear = key.isWhole || (all.length === 1 && olds.length === 1)
      for (let each = 0; isClear && each < Math.min(all.length, olds.length); each++) {
        const [from = -1, to = -1] = [olds[each], all[each]]
        if (!canBe(from, to)) continue
        pairs.set(to, from)
        free.delete(from)
        left.delete(to)
      }
    }
  }
  return pairs
}

function indicesBy(indices: Iterable<number>, key: (index: number) => unknown): Map<unknown, number[]> {
  const found = new Map<unknown, number[]>()
  for (const index of indices) {
    const value = key(index)
    const known = found.get(value)
    if (value === undefined) continue
    if (known === undefined) found.set(value, [index])
    else known.push(index)
  }
  return found
}
