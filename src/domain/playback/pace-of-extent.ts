import { addMonths } from '../time/days'
import type { TimeWindow } from '../time/time-span'

export const DAYS_PER_YEAR = 365.2425

/** Years that may pass in a second of playing: a day, a week, a month, and on to a thousand years. */
const SPEEDS = [
  1 / DAYS_PER_YEAR,
  7 / DAYS_PER_YEAR,
  1 / 12,
  ...[0.25, 0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000],
]
/** Seconds that playing all takes, about, where no speed is chosen. */
const WHOLE = 60
/** How many speeds there are on either side of that one. */
const BESIDE = 2

/** The speeds at which an extent can be played, in years a second, slowest first, and the one at which it is where none is chosen. */
export function speedsOf({ from, to }: TimeWindow): {
  readonly all: readonly number[]
  readonly usual: number
} {
  const wanted = Math.log((to - from) / DAYS_PER_YEAR / WHOLE)
  const distance = (speed: number) => Math.abs(Math.log(speed) - wanted)
  const nearest = SPEEDS.reduce(
    (best, speed, index) => (distance(speed) < distance(SPEEDS[best] ?? 1) ? index : best),
    0,
  )
  const first = Math.max(0, Math.min(nearest - BESIDE, SPEEDS.length - 2 * BESIDE - 1))
  return { all: SPEEDS.slice(first, first + 2 * BESIDE + 1), usual: SPEEDS[nearest] ?? 1 }
}

/** How a thumb moves by an arrow and by a Page key. */
interface KeySteps {
  arrow(day: number, sign: 1 | -1): number
  page(day: number, sign: 1 | -1): number
}

const byDays = (days: number) => (day: number, sign: 1 | -1) => day + sign * days
const byMonths = (months: number) => (day: number, sign: 1 | -1) => addMonths(day, sign * months)

/** Years from which on steps are longer, and what they are. */
const STEPS: readonly { readonly years: number; readonly steps: KeySteps }[] = [
  { years: 2000, steps: { arrow: byMonths(120), page: byMonths(1200) } },
  { years: 300, steps: { arrow: byMonths(12), page: byMonths(120) } },
  { years: 5, steps: { arrow: byMonths(1), page: byMonths(12) } },
  { years: 0.5, steps: { arrow: byDays(7), page: byMonths(1) } },
]

/** Steps of keys that suit an extent: a month and a year where it is one of decades. */
export function keyStepsOf({ from, to }: TimeWindow): KeySteps {
  const years = (to - from) / DAYS_PER_YEAR
  return STEPS.find((each) => years >= each.years)?.steps ?? { arrow: byDays(1), page: byDays(7) }
}
