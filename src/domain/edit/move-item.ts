/** A list with one item at another place; the same where one of the two is not in it. */
export function moveItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  if (from === to || !(from in items) || !(to in items)) return items
  const others = items.toSpliced(from, 1)
  return others.toSpliced(to, 0, ...items.slice(from, from + 1))
}
