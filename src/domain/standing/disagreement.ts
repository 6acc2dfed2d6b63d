import type { Atlas, AtlasEvent } from '../atlas/atlas'
import type { Stance } from '../atlas/event-schema'
import { claimingParties } from '../lens/claiming-parties'

/** The stances of those who contradict, the strongest first. */
export const CONTRADICTIONS = ['denies', 'disputes', 'qualifies'] as const satisfies readonly Stance[]

/** Whether a claim on the event qualifies, disputes or denies. */
export function hasDisagreement({ claims }: Pick<AtlasEvent, 'claims'>): boolean {
  return claims.some(({ stance }) => isContradiction(stance))
}

/**
 * The events with disagreeing claims, the strongest disagreement first. One event goes before another by, in turn:
 * 1. the strongest stance against what is asserted: denial, then dispute, then qualification;
 * 2. how many parties the smaller side has (those who assert; those who deny or dispute or, where none does, qualify);
 * 3. how many the larger side has;
 * 4. how many kinds of party speak on the two sides.
 * Events alike in all of these keep their order.
 */
export function byDisagreement(
  events: readonly AtlasEvent[],
  parties: Atlas['parties'],
): readonly AtlasEvent[] {
  return events
    .filter(hasDisagreement)
    .map((event) => ({ event, strength: strengthOf(event, parties) }))
    .sort((a, b) => compareStrengths(b.strength, a.strength))
    .map(({ event }) => event)
}

function strengthOf(event: AtlasEvent, parties: Atlas['parties']): readonly number[] {
  const strongest = CONTRADICTIONS.findIndex((stance) => claimingParties(event, stance).length > 0)
  const asserting = claimingParties(event, 'says')
  const against = claimingParties(
    event,
    ...(CONTRADICTIONS[strongest] === 'qualifies'
      ? (['qualifies'] as const)
      : (['denies', 'disputes'] as const)),
  )
  const kinds = new Set([...asserting, ...against].map((party) => parties.get(party)?.kind))
  const sides = [asserting.length, against.length]
  return [-strongest, Math.min(...sides), Math.max(...sides), kinds.size]
}

function compareStrengths(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function isContradiction(stance: Stance): boolean {
  return CONTRADICTIONS.some((contradiction) => contradiction === stance)
}
