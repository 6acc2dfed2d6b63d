import type { AtlasEvent } from '../atlas/atlas'
import type { Stance } from '../atlas/event-schema'
import type { Said } from '../marks/mark-scheme'
import type { Account } from './accounts'

/** As they settle where an account stands. */
const WEIGHTIEST_FIRST: readonly Stance[] = ['denies', 'disputes', 'qualifies', 'says', 'context']

/** The claim that settles where an account stands on an event; `undefined` where the atlas has no claim of it. */
export function tellingClaim(event: Pick<AtlasEvent, 'claims'>, { speakers }: Account): Said | undefined {
  const claims = event.claims.filter(({ by }) => speakers.has(by))
  for (const stance of WEIGHTIEST_FIRST) {
    const claim = claims.find((candidate) => candidate.stance === stance)
    if (claim) return { claim, more: claims.length - 1 }
  }
  return undefined
}
