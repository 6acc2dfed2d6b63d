/**
 * Places of dots on a line of `length` that are `gap` apart at the least, each as near as can be to where it belongs
 * (pool adjacent violators: least squares of the moves). In the order given; too many for the line stand closer.
 */
export function spreadDots(wanted: readonly number[], gap: number, length: number): readonly number[] {
  const step = wanted.length > 1 ? Math.min(gap, length / (wanted.length - 1)) : gap
  const order = wanted
    .map((_, index) => index)
    .toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  // With `step` taken off for each dot before it, dots that are far enough apart are merely in order.
  const pools: { sum: number; count: number }[] = []
  for (const [rank, index] of order.entries()) {
    let pool = { sum: (wanted[index] ?? 0) - rank * step, count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  const most = length - (wanted.length - 1) * step
  const places = new Array<number>(wanted.length).fill(0)
  let rank = 0
  for (const { sum, count } of pools) {
    const start = Math.max(0, Math.min(most, sum / count))
    for (let i = 0; i < count; i++, rank++) places[order[rank] ?? 0] = start + rank * step
  }
  return places
}
