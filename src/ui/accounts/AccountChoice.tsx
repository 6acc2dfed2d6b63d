import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { type Account, accountsOf, chosenAccounts } from '../../domain/lens/accounts'
import { hasPosition } from '../../domain/lens/position'
import { accountName } from '../../i18n/account-name'
import { formatNumber } from '../../i18n/format-number'
import { useAccountsMessages } from '../../i18n/use-accounts-messages'
import { useMessages } from '../../i18n/use-messages'

interface AccountChoiceProps {
  readonly atlas: Atlas
  readonly label: string
  /** What is chosen by choosing no account. */
  readonly none: string
  readonly value: string | undefined
  onChange(id: string | undefined): void
  readonly locale: string
}

/** All accounts that speak of any event, by kind, each with the number of events. */
export function AccountChoice({ atlas, label, none, value, onChange, locale }: AccountChoiceProps) {
  const accounts = useAccountsMessages()
  const { chronicle } = useMessages()
  const chosen = value === undefined ? undefined : chosenAccounts([value], atlas)[0]
  const groups = useMemo(() => groupsOf(atlas), [atlas])
  return (
    <label className="account-choice">
      <span className="account-choice-label">{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{none}</option>
        {groups.map(([kind, options]) => (
          <optgroup key={kind} label={chronicle.partyKinds[kind]}>
            {options.map(({ account, count }) => (
              <option key={account.id} value={account.id}>
                {accounts.party(
                  account.party
                    ? accountName(account)
                    : accounts.kind(chronicle.partyKinds[kind], account.speakers.size),
                  formatNumber(count, locale),
                )}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {chosen && <span className="card-aside">{aboutOf(chosen, atlas, locale)}</span>}
    </label>
  )
}

/** What the atlas says of a party, or which parties a kind brings together. */
function aboutOf({ party, speakers }: Account, { parties }: Atlas, locale: string): string {
  if (party) return party.description ?? ''
  const labels = [...speakers].map((id) => parties.get(id)?.label ?? id)
  return new Intl.ListFormat(locale, { type: 'unit' }).format(labels)
}

interface Option {
  readonly account: Account
  readonly count: number
}

/** A kind of one party has no account beside that party's. */
function groupsOf(atlas: Atlas): readonly (readonly [Account['kind'], readonly Option[]])[] {
  const groups = new Map<Account['kind'], Option[]>()
  for (const account of accountsOf(atlas).values()) {
    const count = atlas.events.filter((event) => hasPosition(event, account)).length
    if (count === 0 || (!account.party && account.speakers.size === 1)) continue
    groups.set(account.kind, [...(groups.get(account.kind) ?? []), { account, count }])
  }
  return [...groups]
}
