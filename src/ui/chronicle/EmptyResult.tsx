import type { FilterGroup } from '../../domain/select/passes-filters'
import type { Constraint, EmptyResult as EmptyReason } from '../../domain/select/why-empty'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Filters } from '../../domain/view/view'
import { formatNumber } from '../../i18n/format-number'
import { formatWindow } from '../../i18n/format-window'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import './EmptyResult.css'

interface EmptyResultProps {
  readonly reason: EmptyReason
  readonly labelOf: (group: FilterGroup, id: string) => string
  readonly filters: Filters
  onFiltersChange(filters: Filters): void
  readonly window: TimeWindow
  onWiden(): void
  /** Given where the events could not be read. */
  readonly onReload: (() => void) | undefined
  onClearFilters(): void
  /** Nothing is left here that could keep the focus. */
  onGone(): void
  readonly locale: string
}

/** Says which date, search or filter hides everything, and offers each step that would show something. */
export function EmptyResult(props: EmptyResultProps) {
  const { reason, filters, window, locale, onReload } = props
  const { app } = useMessages()
  const chronicle = useChronicleMessages()
  const words = chronicle.empty

  const sentence = (blocker: Constraint): string => {
    if (blocker === 'window') return words.window(...formatWindow(window, locale))
    if (blocker === 'query') return words.query(filters.query)
    const labels = filters[blocker].map((id) => props.labelOf(blocker, id))
    return words.group(
      chronicle.groups[blocker],
      new Intl.ListFormat(locale, { type: 'disjunction' }).format(labels),
    )
  }
  const lift = (constraint: Constraint) => {
    props.onGone()
    if (constraint === 'window') props.onWiden()
    else props.onFiltersChange({ ...filters, [constraint]: constraint === 'query' ? '' : [] })
  }
  const label = (constraint: Constraint, shows: number): string => {
    if (constraint === 'window') return words.liftWindow(shows, formatNumber(shows, locale))
    if (constraint === 'query') return words.liftQuery(shows, formatNumber(shows, locale))
    return words.liftGroup(chronicle.groups[constraint], shows, formatNumber(shows, locale))
  }

  const { blockers, remedies, total } = reason
  if (total === 0 && onReload) {
    return (
      <div className="empty-result">
        <h3>{words.unread}</h3>
        <p>{words.unreadAdvice}</p>
        <div className="empty-result-ways">
          <button type="button" className="button" onClick={onReload}>
            {app.failed.retry}
          </button>
        </div>
      </div>
    )
  }
  return (
    <div className="empty-result">
      <h3>{words.title}</h3>
      {total === 0 && <p>{words.noEvents}</p>}
      {total > 0 && blockers.length === 0 && <p>{words.together}</p>}
      {total > 0 && blockers.map((blocker) => <p key={blocker}>{sentence(blocker)}</p>)}
      {total > 0 && (
        <div className="empty-result-ways">
          {remedies.map((remedy) => (
            <button key={remedy.lift} type="button" className="button" onClick={() => lift(remedy.lift)}>
              {label(remedy.lift, remedy.shows)}
            </button>
          ))}
          {remedies.length === 0 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                props.onGone()
                props.onClearFilters()
                props.onWiden()
              }}
            >
              {words.everything(total, formatNumber(total, locale))}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
