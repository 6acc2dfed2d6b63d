import { useMemo } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { chosenAccounts } from '../../domain/lens/accounts'
import { hasPosition } from '../../domain/lens/position'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { windowSelector } from '../../domain/select/window-selector'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters, Panel } from '../../domain/view/view'
import { formatNumber } from '../../i18n/format-number'
import { useAccountsMessages } from '../../i18n/use-accounts-messages'
import { CardFrame } from '../panel/CardFrame'
import { AccountChoice } from './AccountChoice'
import { accountOptions } from './account-options'
import './AccountsPanel.css'
import { PositionGroups } from './PositionGroups'

export interface AccountsPanelProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  /** The events that pass the filters, at all times. */
  readonly events: readonly AtlasEvent[]
  readonly window: TimeWindow
  readonly lens: readonly string[]
  onLensChange(lens: readonly string[]): void
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  onOpenEvent(id: string): void
  onOpenPanel(panel: Panel): void
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** Whose account the map is seen through, and where that stands on each event of the dates shown. */
export function AccountsPanel(props: AccountsPanelProps) {
  const { atlas, scheme, events, lens, onLensChange, filters, locale } = props
  const accounts = useAccountsMessages()
  const select = useMemo(() => windowSelector(events), [events])
  const shown = select(props.window)
  const [first, second] = lens
  const options = useMemo(() => accountOptions(atlas), [atlas])
  const chosen = useMemo(() => chosenAccounts(lens, atlas), [lens, atlas])
  const speakers = chosen.flatMap((account) => [...account.speakers])
  const spoken = useMemo(
    () => atlas.events.filter((event) => chosen.some((account) => hasPosition(event, account))),
    [atlas, chosen],
  )
  const choose = (ids: readonly (string | undefined)[]) =>
    onLensChange([...new Set(ids.filter((id) => id !== undefined))])
  return (
    <CardFrame
      region={accounts.region}
      id="accounts"
      kind={accounts.region}
      title={accounts.title}
      onClose={props.onClose}
      closeLabel={accounts.close}
    >
      <p className="card-aside">{accounts.introduction}</p>
      <div className="account-choices">
        <AccountChoice
          atlas={atlas}
          options={options}
          label={accounts.first}
          none={accounts.all}
          value={first}
          onChange={(id) => choose(id === undefined ? [] : [id, second])}
          locale={locale}
        />
        {first !== undefined && (
          <AccountChoice
            atlas={atlas}
            options={options}
            label={accounts.second}
            none={accounts.none}
            value={second}
            onChange={(id) => choose([first, id])}
            locale={locale}
          />
        )}
      </div>
      {chosen.length > 0 && (
        <>
          <p role="status">
            {accounts.speaks(
              chosen.length,
              spoken.length,
              formatNumber(spoken.length, locale),
              atlas.events.length,
              formatNumber(atlas.events.length, locale),
            )}
          </p>
          <PositionGroups
            atlas={atlas}
            note={chosen.length === 1 ? accounts.groups.one : accounts.groups.two}
            scheme={scheme}
            events={shown}
            onOpenEvent={props.onOpenEvent}
            locale={locale}
            theme={props.theme}
          />
        </>
      )}
      <div className="account-ways">
        {chosen.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => props.onFiltersChange({ ...filters, parties: speakers })}
          >
            {accounts.onlySpoken}
          </button>
        )}
        <button type="button" className="button" onClick={() => props.onOpenPanel({ kind: 'differences' })}>
          {accounts.differences}
        </button>
      </div>
    </CardFrame>
  )
}
