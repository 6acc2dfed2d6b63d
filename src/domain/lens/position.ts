import type { AtlasEvent } from '../atlas/atlas'
import type { Stance } from '../atlas/event-schema'
import type { Account } from './accounts'

/**
 * Where an account stands on an event. `mixed`: it both asserts and contradicts, in different claims or by different
 * parties; `context`: it gives background only; `silent`: the atlas has no claim of it.
 */
export const POSITIONS = ['says', 'qualifies', 'mixed', 'disputes', 'denies', 'context', 'silent'] as const
export type AccountPosition = (typeof POSITIONS)[number]

/** How two accounts of an event stand to each other; `first`, `second`: only that one speaks. */
export const RELATIONS = ['apart', 'partly', 'together', 'first', 'second', 'silent'] as const
export type Relation = (typeof RELATIONS)[number]

/** Where an account stands, by its claims: a denial outweighs a doubt, a doubt a qualification. */
export function positionOf(event: Pick<AtlasEvent, 'claims'>, { speakers }: Account): AccountPosition {
  const stances = new Set<Stance>()
  for (const { by, stance } of event.claims) if (speakers.has(by)) stances.add(stance)
  const against = stances.has('denies') ? 'denies' : stances.has('disputes') ? 'disputes' : undefined
  if (against) return stances.has('says') ? 'mixed' : against
  if (stances.has('qualifies')) return 'qualifies'
  if (stances.has('says')) return 'says'
  return stances.has('context') ? 'context' : 'silent'
}

/** Whether the atlas holds any claim of an account on an event. */
export function hasPosition({ claims }: Pick<AtlasEvent, 'claims'>, { speakers }: Account): boolean {
  return claims.some(({ by }) => speakers.has(by))
}

/**
 * How two accounts of an event stand to each other. They are apart where one asserts or qualifies what the other
 * disputes or denies; partly together where one of them is mixed, or only one qualifies. Background alone is no position.
 */
export function relationOf(event: Pick<AtlasEvent, 'claims'>, first: Account, second: Account): Relation {
  const [a, b] = [sideOf(positionOf(event, first)), sideOf(positionOf(event, second))]
  if (!a) return b ? 'second' : 'silent'
  if (!b) return 'first'
  if (a === b) return 'together'
  return isAgainst(a) === isAgainst(b) || a === 'mixed' || b === 'mixed' ? 'partly' : 'apart'
}

type Side = 'for' | 'partly-for' | 'mixed' | 'against'

function sideOf(position: AccountPosition): Side | undefined {
  switch (position) {
    case 'says':
      return 'for'
    case 'qualifies':
      return 'partly-for'
    case 'mixed':
      return 'mixed'
    case 'disputes':
    case 'denies':
      return 'against'
    case 'context':
    case 'silent':
      return undefined
  }
}

function isAgainst(side: Side): boolean {
  return side === 'against'
}
