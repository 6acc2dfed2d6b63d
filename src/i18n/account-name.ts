import type { Account } from '../domain/lens/accounts'
import { partyKinds } from './en/party-kinds'

/** What an account is called: its party, or the kind of parties. */
export function accountName({ party, kind }: Account): string {
  return party?.label ?? partyKinds[kind]
}
