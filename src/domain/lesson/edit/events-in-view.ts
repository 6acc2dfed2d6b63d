import type { AtlasEvent } from '../../atlas/atlas'
import { inWindow, passesFilters } from '../../select/passes-filters'
import { isOnStepMap } from '../is-on-step-map'
import type { ShownStep } from '../step-view'

/** The events that a step shows: within its dates, its filters (but the words searched for) and its map, in their order. */
export function eventsInView(events: readonly AtlasEvent[], { view, map }: ShownStep): readonly AtlasEvent[] {
  return events.filter(
    (event) =>
      inWindow(event, view.window) &&
      passesFilters(event, view.filters, undefined) &&
      (!map || (event.position !== undefined && isOnStepMap(event.position, map))),
  )
}
