import { civilToDays, daysInMonth, daysToCivil, yearOf } from './days'
import type { TimeWindow } from './time-span'

export interface AxisTick {
  /** Days since 1970-01-01 UTC. */
  readonly value: number
  /** How its label reads. */
  readonly kind: Kind
  /** Labelled; the others are short strokes between. */
  readonly major: boolean
}

type Kind = 'year' | 'month' | 'day' | ClockKind
/** A time of day, to the minute or the second. */
export type ClockKind = 'minute' | 'second'

interface Step {
  readonly kind: CalendarKind
  readonly by: number
  /** Strokes between are this many units apart. */
  readonly minor: number
  /** Least number of days between two neighbours, for labels and for strokes. */
  readonly days: number
  readonly minorDays: number
}

type CalendarKind = Exclude<Kind, ClockKind>

const SHORTEST: Readonly<Record<CalendarKind, number>> = { day: 1, month: 28, year: 365 }

function step(kind: CalendarKind, by: number, minor = by): Step {
  const days = SHORTEST[kind]
  return { kind, by, minor, days: by * days, minorDays: minor * days }
}

const FINE_STEPS: readonly Step[] = [
  step('day', 1),
  step('day', 2, 1),
  step('day', 7, 1),
  step('day', 14, 7),
  step('month', 1),
  step('month', 3, 1),
  step('month', 6, 1),
  step('year', 1),
  step('year', 2, 1),
  step('year', 5, 1),
]

/** Strokes closer than this, in pixels, would run together. */
export const MIN_STROKE_GAP = 4

/** Labels of months and days are longer than those of years. */
const LABEL_ROOM: Readonly<Record<CalendarKind, number>> = { year: 1, month: 1.5, day: 2 }

/** What each letter of a year beyond four adds to that. */
const LETTER_ROOM = 0.13

/** Beyond it, days and years are no longer told apart. */
const LIMIT = 1e13

/**
 * Ticks of an axis (days since 1970-01-01 UTC) over `width` pixels, in order and within the
 * axis: labels at round dates, years at least `minGap` pixels apart (months one and a half times, days twice
 * that, and more where years have more than four letters), with strokes between where there is room. Empty where the axis has no length.
 */
export function axisTicks(axis: TimeWindow, width: number, minGap: number): readonly AxisTick[] {
  const { from, to } = axis
  if (!(to > from && width > 0 && from > -LIMIT && to < LIMIT && width < LIMIT)) return []
  const daysPerPixel = (to - from) / width
  const gap = Math.max(1, minGap) * daysPerPixel
  const room = (of: CalendarKind) => gap * (LABEL_ROOM[of] + LETTER_ROOM * lettersBeyondFour(from, to))
  const { kind, by, minor, minorDays } =
    FINE_STEPS.find((fine) => fine.days >= room(fine.kind)) ?? coarseStep(room('year'))
  const major = new Set(multiples(kind, by, from, to))
  const values = minorDays >= MIN_STROKE_GAP * daysPerPixel ? multiples(kind, minor, from, to) : [...major]
  return values.map((value) => ({ value, kind, major: major.has(value) }))
}

/** 10, 20, 50, 100 … years, as many as `gap` days need. */
function coarseStep(gap: number): Step {
  for (let tens = 10; ; tens *= 10) {
    const steps = [
      step('year', tens, tens / 5),
      step('year', 2 * tens, tens / 2),
      step('year', 5 * tens, tens),
    ]
    const found = steps.find(({ days }) => days >= gap)
    if (found) return found
  }
}

/** By how many letters a year of an axis may be longer than "1981": "10000" by one, "1000 BCE" by four. */
export function lettersBeyondFour(from: number, to: number): number {
  const letters = (day: number) => {
    const year = worded(yearOf(day))
    return String(Math.abs(year)).length + (year < 0 ? ' BCE'.length : 0)
  }
  return Math.max(4, letters(from), letters(to)) - 4
}

/** An astronomical year as it is worded: -44 is 44 BCE, the astronomical year -43. */
function worded(year: number): number {
  return year > 0 ? year : year - 1
}

/**
 * The dates within an axis that are so many years, months or days apart. Years are round as they are worded: 200 BCE, 100 BCE,
 * 1, 100, 200. There is no year 0: 1 stands for it.
 */
export function multiples(kind: CalendarKind, by: number, from: number, to: number): number[] {
  const { year, month } = daysToCivil(from)
  const values: number[] = []
  const add = (value: number) => {
    if (value >= from && value <= to) values.push(value)
    return value <= to
  }
  if (kind === 'year') {
    for (let y = Math.ceil(worded(year) / by) * by; ; y += by) {
      // So soon after 1, there is no room for another.
      if (y === by && by <= 2) continue
      if (!add(civilToDays(y > 0 ? y : Math.min(y + 1, 1), 1, 1))) break
    }
    return values
  }
  const ofMonth = (index: number) => [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1] as const
  const start = year * 12 + month - 1
  if (kind === 'month') {
    for (let index = Math.ceil(start / by) * by; add(civilToDays(...ofMonth(index), 1)); index += by);
    return values
  }
  for (let index = start; add(civilToDays(...ofMonth(index), 1)); index++) {
    const [y, m] = ofMonth(index)
    const first = civilToDays(y, m, 1)
    const length = daysInMonth(y, m)
    // Counting starts anew each month; a day too close to the next month's first is left out.
    for (let day = by; day + by <= length; day += by) add(first + day)
  }
  return values
}
