/** How often each of these is there. */
export function countAlike<T>(all: Iterable<T>): ReadonlyMap<T, number> {
  const count = new Map<T, number>()
  for (const each of all) count.set(each, (count.get(each) ?? 0) + 1)
  return count
}
