import type { TimeWindow } from '../../../src/domain/time/time-span'
import type { Readable } from '../../../src/domain/view/readable'

/** What the app's store does for the time control: holds the window and tells of changes at once. */
export function windowHolder<T = TimeWindow>(start: T): Readable<T> & { set(window: T): void } {
  let window = start
  const listeners = new Set<() => void>()
  return {
    get: () => window,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(next) {
      window = next
      for (const listener of listeners) listener()
    },
  }
}
