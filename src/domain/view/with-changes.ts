import type { View } from './view'

/** What is one choice: what is open is an event or a panel. */
const TOGETHER: readonly (readonly (keyof View)[])[] = [['event', 'panel']]

/** A view that comes in place of another, with what was changed of that meanwhile. */
export function withChanges(next: View, last: View, now: View): View {
  const isChanged = (key: keyof View) => JSON.stringify(now[key]) !== JSON.stringify(last[key])
  const changed = (Object.keys(now) as (keyof View)[]).filter(isChanged)
  const together = TOGETHER.filter((keys) => keys.some((key) => changed.includes(key)))
  const own = [...changed, ...together.flat()].map((key) => [key, now[key]])
  return { ...next, ...(Object.fromEntries(own) as Partial<View>) }
}
