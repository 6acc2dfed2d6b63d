/** Milliseconds between two updates of what nobody can read sixty times a second. */
const SLOW = 250

/**
 * Whether it is time to update texts that assistive technology watches: always at rest, four times a second
 * while playing.
 */
export function createPace(now: () => number = () => performance.now()): (playing: boolean) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (playing) => {
    if (playing && now() - last < SLOW) return false
    last = now()
    return true
  }
}
