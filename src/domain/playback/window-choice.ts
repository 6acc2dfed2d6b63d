import { addYears } from '../time/days'
import type { TimeWindow } from '../time/time-span'

/** `Everything so far`, a number of years that ends at To, or a window whose ends move freely. */
export type WindowChoice = 'all' | '1' | '5' | '10' | 'custom'

export const WINDOW_CHOICES: readonly WindowChoice[] = ['all', '1', '5', '10', 'custom']

/** The shortest window, in days. */
export const MIN_DAYS = 1

const YEARS: Readonly<Partial<Record<WindowChoice, number>>> = { '1': 1, '5': 5, '10': 10 }

/** Number of years of a choice that has one. */
export function yearsOf(choice: WindowChoice): number | undefined {
  return YEARS[choice]
}

/**
 * The choice whose shape a window has: `all` from the start of the extent on, a number of calendar years up
 * to To (a day more or less, for leap days), else `custom`.
 */
export function windowChoiceOf(window: TimeWindow, extent: TimeWindow): WindowChoice {
  if (window.from <= extent.from) return 'all'
  for (const choice of ['1', '5', '10'] as const) {
    const from = addYears(window.to, -(yearsOf(choice) ?? 0))
    if (Math.abs(from - window.from) <= 1) return choice
  }
  return 'custom'
}

/**
 * The window of a choice that ends at `to` (days, may be fractional, exclusive). A custom window keeps its
 * width; a number of years is cut at the start of the extent.
 */
export function endWindowAt(
  to: number,
  choice: WindowChoice,
  window: TimeWindow,
  extent: TimeWindow,
): TimeWindow {
  const years = yearsOf(choice)
  if (years !== undefined) return { from: Math.max(extent.from, addYears(to, -years)), to }
  if (choice === 'all') return { from: extent.from, to }
  const width = window.to - window.from
  return to - width < extent.from ? { from: extent.from, to: extent.from + width } : { from: to - width, to }
}
