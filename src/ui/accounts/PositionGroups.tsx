import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { formatNumber } from '../../i18n/format-number'
import { useAccountsMessages } from '../../i18n/use-accounts-messages'
import { SaidLines } from '../claims/SaidLines'
import { EventLinks } from '../event-lists/EventLinks'
import { MarkSymbol } from '../marks/MarkSymbol'

interface PositionGroupsProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  /** How to read the groups. */
  readonly note: string
  /** Those in the dates shown. */
  readonly events: readonly AtlasEvent[]
  onOpenEvent(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What each mark means, and the events that carry it, in time order, with what the accounts say of each. */
export function PositionGroups(props: PositionGroupsProps) {
  const { atlas, scheme, events, locale } = props
  const accounts = useAccountsMessages()
  return (
    <section className="card-section" aria-label={accounts.marks}>
      <h3>{accounts.listHeading}</h3>
      <p className="card-aside">{props.note}</p>
      {events.length === 0 && <p>{accounts.nothing}</p>}
      {scheme.kinds.map((kind) => {
        const ofKind = events.filter((event) => scheme.kindOf(event) === kind.id)
        if (ofKind.length === 0) return null
        const isFaint = ofKind.every((event) => scheme.isFaint(event))
        return (
          <details key={kind.id} className="position-group" open={!isFaint}>
            <summary>
              <MarkSymbol kind={kind} theme={props.theme} size={16} /> {kind.label}{' '}
              <span className="position-count">{formatNumber(ofKind.length, locale)}</span>
            </summary>
            <EventLinks
              events={ofKind}
              onOpenEvent={props.onOpenEvent}
              below={(event) => <SaidLines atlas={atlas} said={scheme.said?.(event) ?? []} locale={locale} />}
              locale={locale}
            />
          </details>
        )
      })}
    </section>
  )
}
