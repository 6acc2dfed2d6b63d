import type { TimeWindow } from '../../../src/domain/time/time-span'
import { type BenchEvents, countIn, EXTENT, randomNumbers } from './events'
import { type Mode, type Point, type Step, WINDOW_DAYS } from './protocol'

const STEPS = 200
const JUMPS = 60
const HITS = 60

/** Windows of one mode at ends that lie evenly over the extent, none of them before a whole window has room. */
export function slideSteps(events: BenchEvents, mode: Mode): Step[] {
  const first = EXTENT.from + WINDOW_DAYS
  return Array.from({ length: STEPS }, (_, step) =>
    stepTo(events, mode, first + Math.round(((EXTENT.to - first) * step) / (STEPS - 1))),
  )
}

/** Windows of one mode at random ends, the last of them at the end of the extent. */
export function jumpSteps(events: BenchEvents, mode: Mode): Step[] {
  const random = randomNumbers(3)
  const first = EXTENT.from + WINDOW_DAYS
  const ends = Array.from({ length: JUMPS }, () => first + Math.floor((EXTENT.to - first) * random()))
  return [...ends, EXTENT.to].map((to) => stepTo(events, mode, to))
}

function stepTo(events: BenchEvents, mode: Mode, to: number): Step {
  const window: TimeWindow = { from: mode === 'window' ? to - WINDOW_DAYS : EXTENT.from, to }
  return { window, count: countIn(events, window) }
}

/** Places on the map, as shares of its width and height, away from its edges. */
export function hitPoints(): Point[] {
  const random = randomNumbers(4)
  return Array.from({ length: HITS }, () => [0.2 + 0.6 * random(), 0.2 + 0.6 * random()])
}
