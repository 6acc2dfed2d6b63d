import type { Atlas } from '../atlas/atlas'
import { accountsOf } from './accounts'

/** Of how many events each account speaks, by id of the account; 0 where the atlas holds no claim of it. */
export function countAccounts(atlas: Pick<Atlas, 'events' | 'parties'>): ReadonlyMap<string, number> {
  const accounts = [...accountsOf(atlas).values()]
  const accountsOfParty = new Map<string, string[]>()
  for (const { id, speakers } of accounts) {
    for (const party of speakers) accountsOfParty.set(party, [...(accountsOfParty.get(party) ?? []), id])
  }
  const counts = new Map(accounts.map(({ id }) => [id, 0]))
  for (const { claims } of atlas.events) {
    const speaking = new Set(claims.flatMap(({ by }) => accountsOfParty.get(by) ?? []))
    for (const id of speaking) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
