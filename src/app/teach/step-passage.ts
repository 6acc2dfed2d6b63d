import { passageSeconds, passingWindow } from '../../domain/lesson/passage'
import type { TimeWindow } from '../../domain/time/time-span'
import type { View } from '../../domain/view/view'
import type { AtlasStore } from '../atlas-store'

/** Takes the view from step to step; time runs on the way. */
export interface StepPassage {
  /** Sets out for a view, or is there at once; returns how many seconds it takes. One under way ends where it was to end. */
  go(to: View, atOnce: boolean): number
  /** Ends it where it is. */
  stop(): void
}

export function createStepPassage(store: AtlasStore): StepPassage {
  let frame: number | undefined

  function end(): void {
    if (frame !== undefined) cancelAnimationFrame(frame)
    frame = undefined
  }

  return {
    go(to, atOnce) {
      end()
      const { view, arriving } = store.getState()
      const from = arriving ?? view.window
      const seconds = isSameWindow(from, to.window) || atOnce ? 0 : passageSeconds(from, to.window)
      if (seconds === 0) {
        store.setState({ view: to, arriving: undefined })
        return 0
      }
      // One step of the history: what the address says is where time is on its way to.
      store.setState({ view: { ...to, window: from }, arriving: to.window })
      let start: number | undefined
      let set = from
      frame = requestAnimationFrame(function run(now) {
        start ??= now
        const { view } = store.getState()
        if (view.window !== set) {
          // Somebody else moved time.
          frame = undefined
          store.setState({ arriving: undefined })
          return
        }
        const share = Math.min(1, (now - start) / 1000 / seconds)
        set = passingWindow(from, to.window, share)
        store.setState({
          view: { ...view, window: set },
          ...(share === 1 && { arriving: undefined }),
        })
        frame = share < 1 ? requestAnimationFrame(run) : undefined
      })
      return seconds
    },
    stop() {
      end()
      if (store.getState().arriving) store.setState({ arriving: undefined })
    },
  }
}

function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.from === b.from && a.to === b.to
}
