import type { Account } from '../domain/lens/accounts'
import { en } from './messages'

/** What an account is called: its party, or the kind of parties. */
export function accountName({ party, kind }: Account): string {
  return party?.label ?? en.chronicle.partyKinds[kind]
}
