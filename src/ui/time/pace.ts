/** Milliseconds between two updates of what nobody can read sixty times a second. */
const SLOW = 300

/** Runs an update now or, soon after the last one, when its turn has come: the last state is never left out. */
export interface Pace {
  (update: () => void): void
  /** Forgets an update that waits. */
  stop(): void
}

/**
 * Lets updates through at once, but only one in so many milliseconds. All paces keep one beat, so that what changes
 * at the same pace does so in the same frame: each frame with new words has the page laid out anew.
 */
export function createPace(pause = SLOW, now: () => number = () => performance.now()): Pace {
  let last = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const beat = () => Math.floor(now() / pause)
  const stop = () => clearTimeout(timer)
  const pace = (update: () => void) => {
    stop()
    const run = () => {
      last = beat()
      update()
    }
    if (beat() > last) run()
    else timer = setTimeout(run, (last + 1) * pause - now())
  }
  return Object.assign(pace, { stop })
}
