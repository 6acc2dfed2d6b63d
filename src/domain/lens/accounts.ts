import type { Atlas } from '../atlas/atlas'
import { PARTY_KINDS, type Party } from '../atlas/atlas-schema'

export type PartyKind = Party['kind']

/** Whose account of the events can be looked at: one party's, or that of all parties of a kind. */
export interface Account {
  /** As an address writes it: the id of the party, or `kind:` and the kind. */
  readonly id: string
  readonly kind: PartyKind
  /** Absent where the account is that of a kind. */
  readonly party: Party | undefined
  /** Ids of the parties that speak. */
  readonly speakers: ReadonlySet<string>
}

const KIND = 'kind:'

/** The id of the account of all parties of a kind. */
export function accountOfKind(kind: PartyKind): string {
  return KIND + kind
}

/** All accounts of an atlas, by id: for each kind that occurs the kind itself, then its parties, in the order of the atlas. */
export function accountsOf({ parties }: Pick<Atlas, 'parties'>): ReadonlyMap<string, Account> {
  const accounts = new Map<string, Account>()
  for (const kind of PARTY_KINDS) {
    const ofKind = [...parties.values()].filter((party) => party.kind === kind)
    if (ofKind.length === 0) continue
    const id = accountOfKind(kind)
    accounts.set(id, { id, kind, party: undefined, speakers: new Set(ofKind.map((party) => party.id)) })
    for (const party of ofKind) {
      accounts.set(party.id, { id: party.id, kind, party, speakers: new Set([party.id]) })
    }
  }
  return accounts
}

/** The accounts of these ids, in their order; ids of none are passed over. */
export function chosenAccounts(ids: readonly string[], atlas: Pick<Atlas, 'parties'>): readonly Account[] {
  if (ids.length === 0) return []
  const accounts = accountsOf(atlas)
  return ids.flatMap((id) => accounts.get(id) ?? [])
}
