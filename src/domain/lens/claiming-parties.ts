import type { AtlasEvent } from '../atlas/atlas'
import type { Stance } from '../atlas/event-schema'

/** Ids of the parties that speak of an event with one of these stances, in the order of its claims, each once. */
export function claimingParties(
  { claims }: Pick<AtlasEvent, 'claims'>,
  ...stances: readonly Stance[]
): readonly string[] {
  return [...new Set(claims.filter(({ stance }) => stances.includes(stance)).map(({ by }) => by))]
}
