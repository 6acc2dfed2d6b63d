import { addMonths, DAYS_PER_YEAR } from '../time/days'
import { type Extent, type GrainUnit, grainOf } from '../time/extent'

/** Years that may pass in a second of playing: a second, ten, a minute, ten, an hour, six, a day, a week, a month, and on to a thousand years. */
const SPEEDS = [
  ...[1, 10, 60, 600, 3600, 21_600, 86_400, 604_800].map((seconds) => seconds / 86_400 / DAYS_PER_YEAR),
  ...[1 / 12, 0.25, 0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000],
]
/** Seconds that playing all takes, about, where no speed is chosen. */
const WHOLE = 60
/** How many speeds there are on either side of that one. */
const BESIDE = 2

/** The speeds at which an extent can be played, in years a second, slowest first, and the one at which it is where none is chosen. */
export function speedsOf(extent: Extent): {
  readonly all: readonly number[]
  readonly usual: number
} {
  const speeds = SPEEDS.filter((speed) => speed * DAYS_PER_YEAR >= grainOf(extent).length * 0.999)
  const wanted = Math.log((extent.to - extent.from) / DAYS_PER_YEAR / WHOLE)
  const distance = (speed: number) => Math.abs(Math.log(speed) - wanted)
  const nearest = speeds.reduce(
    (best, speed, index) => (distance(speed) < distance(speeds[best] ?? 1) ? index : best),
    0,
  )
  const first = Math.max(0, Math.min(nearest - BESIDE, speeds.length - 2 * BESIDE - 1))
  return { all: speeds.slice(first, first + 2 * BESIDE + 1), usual: speeds[nearest] ?? 1 }
}

/** How a thumb moves by an arrow and by a Page key. */
interface KeySteps {
  arrow(day: number, sign: 1 | -1): number
  page(day: number, sign: 1 | -1): number
}

const byDays = (days: number) => (day: number, sign: 1 | -1) => day + sign * days
const byMonths = (months: number) => (day: number, sign: 1 | -1) => addMonths(day, sign * months)

const MINUTE = 1 / 1440
const SECOND = 1 / 86_400

/** Days from which on steps are longer, and what they are; by grain, the longest first. */
const STEPS: Readonly<Record<GrainUnit, readonly { readonly from: number; readonly steps: KeySteps }[]>> = {
  day: [
    { from: 2000 * DAYS_PER_YEAR, steps: { arrow: byMonths(120), page: byMonths(1200) } },
    { from: 300 * DAYS_PER_YEAR, steps: { arrow: byMonths(12), page: byMonths(120) } },
    { from: 5 * DAYS_PER_YEAR, steps: { arrow: byMonths(1), page: byMonths(12) } },
    { from: DAYS_PER_YEAR / 2, steps: { arrow: byDays(7), page: byMonths(1) } },
    { from: 0, steps: { arrow: byDays(1), page: byDays(7) } },
  ],
  hour: [{ from: 0, steps: { arrow: byDays(1 / 24), page: byDays(1) } }],
  minute: [
    { from: 1, steps: { arrow: byDays(10 * MINUTE), page: byDays(1 / 4) } },
    { from: 0, steps: { arrow: byDays(MINUTE), page: byDays(1 / 24) } },
  ],
  second: [
    { from: 20 * MINUTE, steps: { arrow: byDays(10 * SECOND), page: byDays(5 * MINUTE) } },
    { from: 0, steps: { arrow: byDays(SECOND), page: byDays(MINUTE) } },
  ],
}

/** Steps of keys that suit an extent: a month and a year where it is one of decades. */
export function keyStepsOf(extent: Extent): KeySteps {
  const steps = STEPS[extent.grain ?? 'day']
  const length = extent.to - extent.from
  return (steps.find(({ from }) => length >= from) ?? (steps[0] as (typeof steps)[number])).steps
}
