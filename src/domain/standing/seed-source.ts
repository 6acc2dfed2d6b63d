import type { Atlas } from '../atlas/atlas'

/**
 * Id of the source that an atlas began from: the one that every event of origin `seed` names and none of origin
 * `context`. `undefined` where there is none, or where several would fit.
 */
export function seedSource({ events }: Pick<Atlas, 'events'>): string | undefined {
  const known = found.get(events)
  if (known) return known.id
  const id = findSeedSource(events)
  found.set(events, { id })
  return id
}

/** Whether an atlas began from one source at all: whether any event is from it. */
export function hasSeed({ events }: Pick<Atlas, 'events'>): boolean {
  return events.some(({ origin }) => origin === 'seed')
}

/** Asked for every card. */
const found = new WeakMap<Atlas['events'], { readonly id: string | undefined }>()

function findSeedSource(events: Atlas['events']): string | undefined {
  const fromSeed = events.filter(({ origin }) => origin === 'seed')
  const elsewhere = new Set(
    events.filter(({ origin }) => origin === 'context').flatMap(({ sources }) => sources),
  )
  const uses = new Map<string, number>()
  for (const id of fromSeed.flatMap(({ sources }) => [...new Set(sources)]))
    uses.set(id, (uses.get(id) ?? 0) + 1)
  const [id, ...more] = [...uses.keys()].filter(
    (id) => uses.get(id) === fromSeed.length && !elsewhere.has(id),
  )
  return more.length === 0 ? id : undefined
}
