import { inSlices } from '../../ui/edit/in-slices'

/** Work of an edit that may take long. */
export interface WorkInTurn {
  /** Does work at once where it is short, else between frames; `onDone` gets what comes of it. */
  begin<T>(steps: Generator<void, T>, onDone: (result: T) => void): void
  /** Gives up what goes on. */
  stop(): void
}

/** Does one long work of edits at a time; `onBusy` is told when one goes on between frames, and when that is over. */
export function workInTurn(onBusy: (isBusy: boolean) => void): WorkInTurn {
  let stop = () => {}
  return {
    begin(steps, onDone) {
      let isLong = false
      let isDone = false
      stop = inSlices(steps, (result) => {
        isDone = true
        if (isLong) onBusy(false)
        onDone(result)
      })
      isLong = !isDone
      if (isLong) onBusy(true)
    },
    stop() {
      stop()
      onBusy(false)
    },
  }
}

/** Resolves when the state of a store is another. */
export function nextState(store: { subscribe(onChange: () => void): () => void }): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop()
      resolve()
    })
  })
}
