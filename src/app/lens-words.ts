import type { Account } from '../domain/lens/accounts'
import { lensScheme } from '../domain/lens/lens-scheme'
import type { MarkScheme } from '../domain/marks/mark-scheme'
import { accountName } from '../i18n/account-name'
import { accounts as words } from '../i18n/en/accounts'

/** How marks look through these accounts, in words; `undefined` where there are none. */
export function wordedScheme(accounts: readonly Account[]): MarkScheme | undefined {
  const [first = '', second = ''] = accounts.map((account) => accountName(account))
  return lensScheme(accounts, {
    positions: words.positions,
    relation: (relation) => words.relations[relation](first, second),
  })
}
