import { firstComparison } from '../domain/compare/first-comparison'
import type { Extent } from '../domain/time/extent'
import type { AtlasStore } from './atlas-store'

/** Sets a second time beside that of the window, or takes it away. */
export function toggleComparing(store: AtlasStore, extent: Extent): void {
  const { view, openEvent, setCompare } = store.getState()
  if (view.compare !== undefined) {
    setCompare(undefined)
    return
  }
  // On a phone it would lie over half of the maps and the handle between them.
  if (innerWidth <= 760) openEvent(undefined)
  setCompare(firstComparison(view.window, extent))
}
