import { partyKinds } from './en/party-kinds'

/** What kinds of parties are called, which comes with the parts that name them. */
export function usePartyKinds(): typeof partyKinds {
  return partyKinds
}
