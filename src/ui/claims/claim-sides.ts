import type { Claim, Stance } from '../../domain/atlas/event-schema'

/** What one party says on one side of the matter. */
export interface PartyClaims {
  readonly party: string
  readonly claims: readonly Claim[]
}

/** Claims as they stand beside each other. */
export interface ClaimSides {
  readonly stated: readonly PartyClaims[]
  readonly opposed: readonly PartyClaims[]
  readonly background: readonly PartyClaims[]
  /** The stances among `opposed`, each once: how the column is named. */
  readonly opposition: readonly OpposedStance[]
}

export type OpposedStance = 'qualifies' | 'disputes' | 'denies'

/** The plainest contradiction first, so that a denial stands beside the first assertion. */
const OPPOSED: readonly OpposedStance[] = ['denies', 'disputes', 'qualifies']

/** Whether a stance is one of the side that has to be told apart; the others are named by their side. */
export function isOpposed(stance: Stance): stance is OpposedStance {
  return OPPOSED.some((opposed) => opposed === stance)
}

/** Sorts claims into sides and, within a side, by party in the order of first appearance. */
export function claimSides(claims: readonly Claim[]): ClaimSides {
  const of = (stance: Stance) => claims.filter((claim) => claim.stance === stance)
  return {
    stated: partyClaims(of('says')),
    opposed: partyClaims(OPPOSED.flatMap(of)),
    background: partyClaims(of('context')),
    opposition: OPPOSED.filter((stance) => of(stance).length > 0).reverse(),
  }
}

/** Claims by party, in the order of first appearance. */
export function partyClaims(claims: readonly Claim[]): PartyClaims[] {
  const parties = new Map<string, Claim[]>()
  for (const claim of claims) {
    const sameParty = parties.get(claim.by)
    if (sameParty) sameParty.push(claim)
    else parties.set(claim.by, [claim])
  }
  return Array.from(parties, ([party, of]) => ({ party, claims: of }))
}
