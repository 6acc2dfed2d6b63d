import { civilToDays, daysInMonth, daysToCivil } from './days'

export interface AxisTick {
  /** Days since 1970-01-01 UTC. */
  readonly value: number
  /**
   * The coarsest unit that begins here, for the choice of label: a day, a month, a year; `decade` on an axis
   * whose ticks are ten years or more apart.
   */
  readonly kind: 'decade' | 'year' | 'month' | 'day'
  /** To be drawn stronger: the next coarser unit begins here. */
  readonly major: boolean
}

/** `shortest` is the least number of days between two neighbouring ticks, which decides whether they fit. */
type Step =
  | { readonly unit: 'day' | 'month'; readonly every: number; readonly shortest: number }
  | { readonly unit: 'year'; readonly every: number; readonly shortest: number; readonly major: number }

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, shortest: 1 },
  { unit: 'day', every: 2, shortest: 2 },
  { unit: 'day', every: 7, shortest: 7 },
  { unit: 'day', every: 14, shortest: 14 },
  { unit: 'month', every: 1, shortest: 28 },
  { unit: 'month', every: 3, shortest: 90 },
  { unit: 'month', every: 6, shortest: 181 },
  yearStep(1, 10),
  yearStep(2, 10),
  yearStep(5, 10),
]

function yearStep(every: number, major: number): Step {
  return { unit: 'year', every, shortest: Math.floor(every * 365.2425 - 1), major }
}

/**
 * Ticks of a time axis at round dates (multiples of 1, 2, 5 times a power of ten years; 6, 3, 1 months; the 1st,
 * 15th and so on of a month), as many as fit. No two are closer than `minGap` pixels, and all lie in [from, to].
 * Empty where the axis has no length.
 *
 * @param from start of the axis in days since 1970-01-01 UTC
 * @param to end of the axis
 * @param width length of the axis in pixels
 * @param minGap least distance of two ticks in pixels, at least 1
 */
export function axisTicks(from: number, to: number, width: number, minGap: number): AxisTick[] {
  const length = to - from
  if (!(length > 0 && Number.isFinite(length) && width > 0 && Number.isFinite(width))) return []
  const step = finestStep((length / width) * Math.max(1, minGap))
  if (step.unit === 'year') return yearTicks(from, to, step.every, step.major)
  return step.unit === 'month' ? monthTicks(from, to, step.every) : dayTicks(from, to, step.every)
}

/** The finest step whose ticks are at least `least` days apart. */
function finestStep(least: number): Step {
  const found = STEPS.find(({ shortest }) => shortest >= least)
  if (found) return found
  for (let tens = 10; ; tens *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = yearStep(factor * tens, tens * 10)
      if (step.shortest >= least) return step
    }
  }
}

function yearTicks(from: number, to: number, every: number, majorEvery: number): AxisTick[] {
  const ticks: AxisTick[] = []
  for (let year = Math.ceil(daysToCivil(from).year / every) * every; ; year += every) {
    const value = civilToDays(year, 1, 1)
    if (value > to) return ticks
    if (value >= from)
      ticks.push({ value, kind: every >= 10 ? 'decade' : 'year', major: year % majorEvery === 0 })
  }
}

function monthTicks(from: number, to: number, every: number): AxisTick[] {
  const ticks: AxisTick[] = []
  const start = daysToCivil(from)
  for (let index = Math.ceil((start.year * 12 + start.month - 1) / every) * every; ; index += every) {
    const year = Math.floor(index / 12)
    const month = index - year * 12 + 1
    const value = civilToDays(year, month, 1)
    if (value > to) return ticks
    if (value >= from) ticks.push({ value, kind: month === 1 ? 'year' : 'month', major: month === 1 })
  }
}

function dayTicks(from: number, to: number, every: number): AxisTick[] {
  const ticks: AxisTick[] = []
  const start = daysToCivil(from)
  for (let { year, month } = start; civilToDays(year, month, 1) <= to; ) {
    const length = daysInMonth(year, month)
    const first = civilToDays(year, month, 1)
    // Counting starts anew each month; a last tick too close to the next month's first is left out.
    for (let day = 1; day === 1 || day + every <= length + 1; day += every) {
      const value = first + day - 1
      const kind = day > 1 ? 'day' : month > 1 ? 'month' : 'year'
      if (value >= from && value <= to) ticks.push({ value, kind, major: day === 1 })
    }
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return ticks
}
