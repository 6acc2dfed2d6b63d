/**
 * The elements in which lines are drawn, by numbers: a line keeps its own as long as it is there, and one that comes takes
 * that of one that has gone, which costs a browser less than to take one away and to make another.
 */
export function takeSlots(
  ids: readonly string[],
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const here = new Set(ids)
  const free = [...before].filter(([id]) => !here.has(id)).map(([, slot]) => slot)
  let next = Math.max(-1, ...before.values()) + 1
  return new Map(ids.map((id) => [id, before.get(id) ?? free.shift() ?? next++]))
}
