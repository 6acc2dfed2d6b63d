/** Indices between two stored counts: what is not stored is counted anew. */
const BLOCK = 256

/** Adds to `counts` how many from an index to before another are of each kind. */
export type RunningCounts = (first: number, end: number, counts: Uint32Array) => void

/** Counts indices by the kinds that they have, 0 to before `kinds`; after one pass, any run of them quickly. */
export function runningCounts(kindOf: Uint8Array, kinds: number): RunningCounts {
  const blocks = Math.floor(kindOf.length / BLOCK)
  const before = new Uint32Array((blocks + 1) * kinds)
  for (let block = 0; block < blocks; block++) {
    const next = (block + 1) * kinds
    before.copyWithin(next, next - kinds, next)
    for (let index = block * BLOCK; index < (block + 1) * BLOCK; index++) {
      const at = next + (kindOf[index] as number)
      before[at] = (before[at] as number) + 1
    }
  }

  function count(first: number, end: number, counts: Uint32Array): void {
    for (let index = first; index < end; index++) {
      const kind = kindOf[index] as number
      counts[kind] = (counts[kind] as number) + 1
    }
  }

  return (first, end, counts) => {
    const [from, to] = [Math.ceil(first / BLOCK), Math.floor(end / BLOCK)]
    if (from >= to) return count(first, end, counts)
    count(first, from * BLOCK, counts)
    for (let kind = 0; kind < kinds; kind++) {
      const stored = (before[to * kinds + kind] as number) - (before[from * kinds + kind] as number)
      counts[kind] = (counts[kind] as number) + stored
    }
    count(to * BLOCK, end, counts)
  }
}
