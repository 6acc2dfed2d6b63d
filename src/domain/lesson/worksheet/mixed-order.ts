/**
 * An order of `count` things (0 to count - 1, each once) that looks like chance and is always the same for a seed. Two
 * things or more never keep their order.
 */
export function mixedOrder(count: number, seed: string): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index)
  const next = numbersOf(seed)
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  const isKept = order.every((value, index) => value === index)
  return isKept ? [...order.slice(1), ...order.slice(0, 1)] : order
}

/** The things in that order. */
export function mixed<T>(things: readonly T[], seed: string): readonly T[] {
  return mixedOrder(things.length, seed).flatMap((index) => things.slice(index, index + 1))
}

/** Numbers from 0 to below 1 (mulberry32), begun from the hash (FNV-1a) of a text. */
function numbersOf(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
