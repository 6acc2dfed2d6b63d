import type { Atlas } from '../../domain/atlas/atlas'
import { type Account, chosenAccounts, type PartyKind } from '../../domain/lens/accounts'
import { accountName } from '../../i18n/account-name'
import { formatNumber } from '../../i18n/format-number'
import { useAccountsMessages } from '../../i18n/use-accounts-messages'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import type { AccountOption } from './account-options'

interface AccountChoiceProps {
  readonly atlas: Atlas
  readonly options: ReadonlyMap<PartyKind, readonly AccountOption[]>
  readonly label: string
  /** What is chosen by choosing no account. */
  readonly none: string
  readonly value: string | undefined
  onChange(id: string | undefined): void
  readonly locale: string
}

/** Accounts to choose from, by kind, each with the number of events of which it speaks. */
export function AccountChoice(props: AccountChoiceProps) {
  const { atlas, label, none, value, onChange, locale } = props
  const accounts = useAccountsMessages()
  const chronicle = useChronicleMessages()
  const chosen = value === undefined ? undefined : chosenAccounts([value], atlas)[0]
  return (
    <label className="account-choice">
      <span className="account-choice-label">{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{none}</option>
        {[...props.options].map(([kind, options]) => (
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
