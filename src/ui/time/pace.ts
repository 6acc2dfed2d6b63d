/** Milliseconds between two updates of what nobody can read sixty times a second. */
const SLOW = 250

/** Runs an update now or, soon after the last one, when its turn has come: the last state is never left out. */
export interface Pace {
  (update: () => void): void
  /** Forgets an update that waits. */
  stop(): void
}

/** Lets updates through at once, but with so many milliseconds between two. */
export function createPace(pause = SLOW, now: () => number = () => performance.now()): Pace {
  let last = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  const pace = (update: () => void) => {
    stop()
    const run = () => {
      last = now()
      update()
    }
    const wait = last + pause - now()
    if (wait <= 0) run()
    else timer = setTimeout(run, wait)
  }
  return Object.assign(pace, { stop })
}
