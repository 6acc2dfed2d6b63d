import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { formatNumber } from '../../i18n/format-number'
import { useAccountsMessages } from '../../i18n/use-accounts-messages'
import { EventLinks } from '../event-lists/EventLinks'
import { MarkSymbol } from '../marks/MarkSymbol'

interface PositionGroupsProps {
  readonly scheme: MarkScheme
  /** Those in the dates shown. */
  readonly events: readonly AtlasEvent[]
  onOpenEvent(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What each mark means, and the events that carry it, in time order. */
export function PositionGroups({ scheme, events, onOpenEvent, locale, theme }: PositionGroupsProps) {
  const accounts = useAccountsMessages()
  return (
    <section className="card-section" aria-label={accounts.marks}>
      <h3>{accounts.listHeading}</h3>
      {events.length === 0 && <p>{accounts.nothing}</p>}
      {scheme.kinds.map((kind) => {
        const ofKind = events.filter((event) => scheme.kindOf(event) === kind.id)
        if (ofKind.length === 0) return null
        const isFaint = ofKind.every((event) => scheme.isFaint(event))
        return (
          <details key={kind.id} className="position-group" open={!isFaint}>
            <summary>
              <MarkSymbol kind={kind} theme={theme} size={16} /> {kind.label}{' '}
              <span className="position-count">{formatNumber(ofKind.length, locale)}</span>
            </summary>
            <EventLinks events={ofKind} onOpenEvent={onOpenEvent} locale={locale} />
          </details>
        )
      })}
    </section>
  )
}
