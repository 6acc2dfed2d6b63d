import { addMonths, civilToDays, daysToCivil, yearOf } from './days'

export interface AxisTick {
  /** Days since 1970-01-01 UTC. */
  readonly value: number
  /** How its label reads. */
  readonly kind: 'year' | 'month' | 'day'
  /** Labelled; the others are short strokes between. */
  readonly major: boolean
}

type Step = { readonly kind: 'year' | 'month' | 'day'; readonly by: number; readonly minor: number }

/** Round steps from days to ten millennia, each with the finer step of the strokes between. */
const STEPS: readonly (Step & { readonly days: number })[] = [
  { kind: 'day', by: 1, minor: 1, days: 1 },
  { kind: 'day', by: 7, minor: 1, days: 7 },
  { kind: 'month', by: 1, minor: 1, days: 30.44 },
  { kind: 'month', by: 3, minor: 1, days: 91.3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map((years) => ({
    kind: 'year' as const,
    by: years,
    minor: years === 1 ? 1 : years === 2 || years === 5 ? 1 : years / (String(years)[0] === '2' ? 4 : 5),
    days: years * 365.2425,
  })),
]

/** Strokes closer than this, in pixels, would run together. */
const MIN_STROKE_GAP = 4

/**
 * Ticks of an axis from `from` to `to` (days) over `width` pixels: labels at round dates at least `minGap` pixels
 * apart, with strokes between where there is room.
 */
export function axisTicks(from: number, to: number, width: number, minGap: number): readonly AxisTick[] {
  if (!(to > from) || !(width > 0)) return []
  const daysPerPixel = (to - from) / width
  const step = STEPS.find(({ days }) => days >= minGap * daysPerPixel) ?? STEPS[STEPS.length - 1]
  if (!step) return []
  const fits = (step.days / step.by) * step.minor >= MIN_STROKE_GAP * daysPerPixel
  const by = fits ? step.minor : step.by
  const ticks: AxisTick[] = []
  for (const value of multiples(step.kind, by, from, to)) {
    ticks.push({ value, kind: step.kind, major: by === step.by || isMultiple(value, step) })
  }
  return ticks
}

function* multiples(kind: Step['kind'], by: number, from: number, to: number): Generator<number> {
  if (kind === 'day') {
    for (let day = Math.ceil(from); day <= to; day += by) yield day
  } else if (kind === 'month') {
    const { year } = daysToCivil(from)
    for (
      let i = 0, day = civilToDays(year, 1, 1);
      day <= to;
      i++, day = addMonths(civilToDays(year, 1, 1), i * by)
    ) {
      if (day >= from) yield day
    }
  } else {
    for (let year = Math.ceil(yearOf(from) / by) * by; ; year += by) {
      const day = civilToDays(year, 1, 1)
      if (day > to) return
      if (day >= from) yield day
    }
  }
}

function isMultiple(value: number, step: Step): boolean {
  if (step.kind === 'day') return Math.floor(value) % step.by === 0
  const { year, month } = daysToCivil(value)
  return step.kind === 'month' ? (month - 1) % step.by === 0 : year % step.by === 0
}
