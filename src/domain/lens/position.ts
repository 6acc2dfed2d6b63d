import type { AtlasEvent } from '../atlas/atlas'
import type { Stance } from '../atlas/event-schema'
import type { Account } from './accounts'

/**
 * Where an account stands on an event. `mixed`: it both asserts and contradicts, in different claims or by different
 * parties; `context`: it gives background only; `silent`: the atlas has no claim of it.
 */
export const POSITIONS = ['says', 'qualifies', 'mixed', 'disputes', 'denies', 'context', 'silent'] as const
export type AccountPosition = (typeof POSITIONS)[number]

/**
 * Which stances two accounts take on an event. `one-against`, `both-against`: so many of them dispute or deny a
 * statement, whosever it is; `qualified`, `asserted`: neither does, and one qualifies or both only assert; `first`,
 * `second`: only that one takes a stance. Whether they say the same cannot be known from stances.
 */
export const RELATIONS = [
  'one-against',
  'both-against',
  'qualified',
  'asserted',
  'first',
  'second',
  'silent',
] as const
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

/** Which stances two accounts take on an event. Background alone is none. */
export function relationOf(event: Pick<AtlasEvent, 'claims'>, first: Account, second: Account): Relation {
  const [a, b] = [positionOf(event, first), positionOf(event, second)]
  if (!takesStance(a)) return takesStance(b) ? 'second' : 'silent'
  if (!takesStance(b)) return 'first'
  if (isAgainst(a) && isAgainst(b)) return 'both-against'
  if (isAgainst(a) || isAgainst(b)) return 'one-against'
  return a === 'says' && b === 'says' ? 'asserted' : 'qualified'
}

function takesStance(position: AccountPosition): boolean {
  return position !== 'context' && position !== 'silent'
}

function isAgainst(position: AccountPosition): boolean {
  return position === 'mixed' || position === 'disputes' || position === 'denies'
}
