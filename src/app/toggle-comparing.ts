import { firstComparison } from '../domain/compare/first-comparison'
import { DAY, endWindowAt, windowChoiceOf } from '../domain/playback/window-choice'
import type { Extent } from '../domain/time/extent'
import type { AtlasStore } from './atlas-store'

/**
 * Sets a second time beside that of the window, or takes it away. Of what lasts, what is there on each date is compared: all
 * that was there once would be on both maps.
 */
export function toggleComparing(store: AtlasStore, extent: Extent): void {
  const { view, openEvent, setCompare } = store.getState()
  if (view.compare !== undefined) {
    setCompare(undefined)
    return
  }
  // On a phone it would lie over half of the maps and the handle between them.
  if (innerWidth <= 760) openEvent(undefined)
  const isOfStates = extent.isLasting && windowChoiceOf(view.window, extent) === 'all'
  const onDate = isOfStates ? endWindowAt(view.window.to, DAY, view.window, extent) : undefined
  setCompare(firstComparison(view.window, extent), onDate)
}
