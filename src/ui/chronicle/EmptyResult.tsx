import { type Constraint, whyEmpty } from '../../domain/select/why-empty'
import { NO_FILTERS } from '../../domain/view/view'
import { useMessages } from '../../i18n/use-messages'
import type { ChronicleProps } from './Chronicle'

/** Says why nothing is shown, and offers what would show something. */
export function EmptyResult(props: ChronicleProps) {
  const { atlas, filters, window, searchMatches, onWiden, onFiltersChange } = props
  const { empty } = useMessages().chronicle
  const why = whyEmpty(atlas.events, filters, window, searchMatches)
  if (!why) return null
  const reasons = why.blockers.map((blocker) =>
    blocker === 'window' ? empty.window : blocker === 'query' ? empty.query : empty.filters,
  )
  const actions: Record<'window' | 'query' | 'filters', { label: string; act(): void }> = {
    window: { label: empty.widen, act: onWiden },
    query: { label: empty.clearSearch, act: () => onFiltersChange({ ...filters, query: '' }) },
    filters: {
      label: empty.clearFilters,
      act: () => onFiltersChange({ ...NO_FILTERS, query: filters.query }),
    },
  }
  const kindOf = (constraint: Constraint): keyof typeof actions =>
    constraint === 'window' || constraint === 'query' ? constraint : 'filters'
  const remedies = why.remedies.map(({ lift, shows }) => ({ kind: kindOf(lift), shows }))
  const offered = remedies.filter(({ kind }, i) => remedies.findIndex((other) => other.kind === kind) === i)
  const fallback = why.blockers.map((blocker) => ({ kind: kindOf(blocker), shows: undefined }))
  return (
    <div className="chronicle-empty">
      <h3>{empty.title}</h3>
      <p>{reasons.length > 0 ? [...new Set(reasons)].join(' ') : empty.together}</p>
      {(offered.length > 0 ? offered : fallback).map(({ kind, shows }) => (
        <button key={kind} type="button" className="button" onClick={actions[kind].act}>
          {shows === undefined ? actions[kind].label : empty.shows(actions[kind].label, shows)}
        </button>
      ))}
    </div>
  )
}
