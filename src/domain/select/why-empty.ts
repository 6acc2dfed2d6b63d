import type { AtlasEvent } from '../atlas/atlas'
import type { TimeWindow } from '../time/time-span'
import type { Filters } from '../view/view'
import {
  FILTER_GROUPS,
  type FilterGroup,
  inWindow,
  passesFilters,
  passesGroup,
  type SearchHits,
} from './passes-filters'

/** Something that hides events: the window, the search, or the choices of one filter group. */
export type Constraint = 'window' | 'query' | FilterGroup

export interface EmptyResult {
  /** Constraints each of which hides everything by itself, whatever the others are. */
  readonly blockers: readonly Constraint[]
  /** What to lift, alone, to see events, and how many; the most first. Empty where no single one suffices. */
  readonly remedies: readonly { readonly lift: Constraint; readonly shows: number }[]
  /** Events in the whole atlas. */
  readonly total: number
}

/** Explains why a selection shows no event and what to widen; `undefined` where it shows one. */
export function whyEmpty(
  events: readonly AtlasEvent[],
  filters: Filters,
  window: TimeWindow,
  matches: SearchHits,
): EmptyResult | undefined {
  const active: Constraint[] = ['window']
  if (matches) active.push('query')
  for (const group of FILTER_GROUPS) if (filters[group].length > 0) active.push(group)

  const passing = new Map<Constraint, number>(active.map((constraint) => [constraint, 0]))
  const failingOnly = new Map<Constraint, number>(passing)
  for (const event of events) {
    if (inWindow(event, window) && passesFilters(event, filters, matches)) return undefined
    const failed = active.filter((constraint) => !passes(event, constraint, filters, window, matches))
    for (const constraint of active) {
      if (!failed.includes(constraint)) increment(passing, constraint)
    }
    const [only, ...others] = failed
    if (only && others.length === 0) increment(failingOnly, only)
  }
  return {
    blockers: active.filter((constraint) => passing.get(constraint) === 0),
    remedies: active
      .map((lift) => ({ lift, shows: failingOnly.get(lift) ?? 0 }))
      .filter((remedy) => remedy.shows > 0)
      .sort((a, b) => b.shows - a.shows),
    total: events.length,
  }
}

function passes(
  event: AtlasEvent,
  constraint: Constraint,
  filters: Filters,
  window: TimeWindow,
  matches: SearchHits,
): boolean {
  if (constraint === 'window') return inWindow(event, window)
  if (constraint === 'query') return !matches || matches.has(event.id)
  return passesGroup(event, filters, constraint)
}

function increment(counts: Map<Constraint, number>, constraint: Constraint): void {
  counts.set(constraint, (counts.get(constraint) ?? 0) + 1)
}
