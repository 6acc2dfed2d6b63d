import { useEffect, useMemo, useRef, useState } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { chosenAccounts } from '../../domain/lens/accounts'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { inWindow } from '../../domain/select/passes-filters'
import { byDisagreement } from '../../domain/standing/disagreement'
import type { TimeWindow } from '../../domain/time/time-span'
import { accountName } from '../../i18n/account-name'
import { formatNumber } from '../../i18n/format-number'
import { useDifferencesMessages } from '../../i18n/use-differences-messages'
import { CardFrame } from '../panel/CardFrame'
import { MoreButton } from '../panel/MoreButton'
import { usePages } from '../panel/use-pages'
import '../claims/Claims.css'
import { Difference } from './Difference'
import './DifferencesPanel.css'

export interface DifferencesPanelProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  /** The events that pass the filters, at all times. */
  readonly events: readonly AtlasEvent[]
  readonly window: TimeWindow
  readonly lens: readonly string[]
  /** Id of the event that the panel opens at, where it lists it. */
  readonly from: string | undefined
  onShowAllDates(): void
  onOpenEvent(id: string): void
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** The events of the dates shown on which accounts differ, the strongest disagreement first. */
export function DifferencesPanel(props: DifferencesPanelProps) {
  const { atlas, events, window, lens, locale } = props
  const differences = useDifferencesMessages()
  const differing = useMemo(() => byDisagreement(events, atlas.parties), [events, atlas])
  const shown = differing.filter((event) => inWindow(event, window))
  const hidden = differing.length - shown.length
  const accounts = useMemo(() => chosenAccounts(lens, atlas), [lens, atlas])
  const speakers = useMemo(() => new Set(accounts.flatMap((account) => [...account.speakers])), [accounts])
  const [goal] = useState(props.from)
  const { listed, rest, showMore } = usePages(
    shown,
    shown.findIndex(({ id }) => id === goal),
  )
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (goal === undefined) return
    const difference = list.current?.querySelector(`[data-difference="${CSS.escape(goal)}"]`)
    difference?.scrollIntoView({ block: 'start' })
    difference?.querySelector('button')?.focus({ preventScroll: true })
  }, [goal])
  return (
    <CardFrame
      region={differences.region}
      id="differences"
      title={differences.region}
      isWide
      onClose={props.onClose}
      closeLabel={differences.close}
    >
      <p className="card-aside">{differences.introduction}</p>
      <p className="differences-count">
        <span role="status">
          {shown.length > 0
            ? differences.count(shown.length, formatNumber(shown.length, locale))
            : differences.none}
        </span>
        {hidden > 0 && (
          <>
            <span className="card-aside">{differences.hidden(hidden, formatNumber(hidden, locale))}</span>
            <button type="button" className="button" onClick={props.onShowAllDates}>
              {differences.allDates}
            </button>
          </>
        )}
      </p>
      {accounts.length > 0 && (
        <p className="card-aside">
          {differences.marked(
            new Intl.ListFormat(locale, { type: 'disjunction' }).format(accounts.map(accountName)),
          )}
        </p>
      )}
      <div className="differences" ref={list}>
        {listed.map((event) => (
          <Difference
            key={event.id}
            atlas={atlas}
            scheme={props.scheme}
            event={event}
            speakers={speakers}
            onOpenEvent={props.onOpenEvent}
            locale={locale}
            theme={props.theme}
          />
        ))}
      </div>
      <MoreButton rest={rest} onMore={showMore} locale={locale} />
    </CardFrame>
  )
}
