import type { AtlasEvent } from './atlas'

/** Ids of the sources of an event: its own in their order, then those that only a claim names. */
export function citedIds(event: AtlasEvent): string[] {
  return [...new Set([...event.sources, ...event.claims.flatMap((claim) => claim.sources)])]
}
