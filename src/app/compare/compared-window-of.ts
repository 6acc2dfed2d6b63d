import { comparedWindow } from '../../domain/compare/compared-window'
import type { Extent } from '../../domain/time/extent'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import type { AtlasStore } from '../atlas-store'

/** The window of the other time for those who follow it without rendering; that of the page where none is compared. */
export function comparedWindowOf(store: AtlasStore, extent: Extent): Readable<TimeWindow> {
  let held: TimeWindow | undefined
  const get = () => {
    const { compare, window } = store.getState().view
    const now = compare === undefined ? window : comparedWindow(compare, window, extent)
    if (held?.from !== now.from || held.to !== now.to) held = now
    return held
  }
  return {
    get,
    subscribe(listener) {
      let before = get()
      return store.subscribe(() => {
        const now = get()
        if (now === before) return
        before = now
        listener()
      })
    },
  }
}
