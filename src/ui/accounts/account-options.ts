import type { Atlas } from '../../domain/atlas/atlas'
import { type Account, accountsOf, type PartyKind } from '../../domain/lens/accounts'
import { countAccounts } from '../../domain/lens/count-accounts'

export interface AccountOption {
  readonly account: Account
  /** Events of which it speaks. */
  readonly count: number
}

/** All accounts that speak of any event, by kind; a kind of one party has no account beside that party's. */
export function accountOptions(atlas: Atlas): ReadonlyMap<PartyKind, readonly AccountOption[]> {
  const counts = countAccounts(atlas)
  const byKind = new Map<PartyKind, AccountOption[]>()
  for (const account of accountsOf(atlas).values()) {
    const count = counts.get(account.id) ?? 0
    if (count === 0 || (!account.party && account.speakers.size === 1)) continue
    const options = byKind.get(account.kind)
    if (options) options.push({ account, count })
    else byKind.set(account.kind, [{ account, count }])
  }
  return byKind
}
