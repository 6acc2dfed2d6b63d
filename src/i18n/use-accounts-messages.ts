import { accounts } from './en/accounts'

/** The texts of the accounts panel, which come with it. */
export function useAccountsMessages(): typeof accounts {
  return accounts
}
