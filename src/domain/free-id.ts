/** The id itself, or with the first number from `least` on behind it that is free where it is taken. */
export function freeId(id: string, taken: { has(id: string): boolean }, least = 2): string {
  if (!taken.has(id)) return id
  for (let number = least; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
}

/** Gives ids of which no two are the same, nor one that is taken, each as `freeId` says. */
export function createFreeIds(ids: Iterable<string>): (wanted: string) => string {
  const taken = new Set(ids)
  const given = new Map<string, number>()
  return (wanted) => {
    const times = given.get(wanted) ?? 0
    const id = freeId(wanted, taken, 2 + times)
    taken.add(id)
    given.set(wanted, times + (id === wanted ? 0 : 1))
    return id
  }
}
