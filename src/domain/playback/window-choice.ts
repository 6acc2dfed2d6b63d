import { addMonths, DAYS_PER_MONTH } from '../time/days'
import { type Extent, grainOf, SHORTEST_PART } from '../time/extent'
import type { TimeWindow } from '../time/time-span'

/** Lengths of windows that end at To, shortest first: whole months, or days and parts of one. */
const LENGTHS = {
  '1min': { days: 1 / 1440 },
  '10min': { days: 1 / 144 },
  '1h': { days: 1 / 24 },
  '6h': { days: 1 / 4 },
  '1d': { days: 1 },
  '7d': { days: 7 },
  '1m': { months: 1 },
  '1': { months: 12 },
  '5': { months: 60 },
  '10': { months: 120 },
  '50': { months: 600 },
  '100': { months: 1200 },
  '500': { months: 6000 },
  '1000': { months: 12_000 },
} as const satisfies Record<string, { readonly days: number } | { readonly months: number }>

/** The length of a window, by its name among `LENGTHS`. */
export type WindowLength = keyof typeof LENGTHS

/** `Everything so far`, a length that ends at To, or a window whose ends move freely. */
export type WindowChoice = 'all' | WindowLength | 'custom'

/** The shortest window of whole days. */
export const DAY: WindowLength = '1d'

/** The part of all time of which longer windows would show nearly all. */
const LONGEST = 1 / 2

/** The choices that suit an extent: `all` first, `custom` last. A day suits any of what lasts: it shows what is there then. */
export function windowChoicesOf(extent: Extent): readonly WindowChoice[] {
  const whole = extent.to - extent.from
  const { length } = grainOf(extent)
  const suits = (name: WindowLength) => {
    const days = daysOf(name)
    const isDayOfStates = extent.isLasting === true && name === DAY
    return days >= length && (isDayOfStates || days >= whole * SHORTEST_PART) && days <= whole * LONGEST
  }
  return ['all', ...NAMES.filter(suits), 'custom']
}

const NAMES = Object.keys(LENGTHS).sort(
  (a, b) => daysOf(a as WindowLength) - daysOf(b as WindowLength),
) as WindowLength[]

/** About how long a length is. */
export function daysOf(name: WindowLength): number {
  const length = LENGTHS[name]
  return 'days' in length ? length.days : length.months * DAYS_PER_MONTH
}

/** Whether windows of a choice have a length and end at To. */
export function isLength(choice: WindowChoice): choice is WindowLength {
  return Object.hasOwn(LENGTHS, choice)
}

/** The time (days) so much later, or earlier by a sign of -1. */
export function movedBy(time: number, name: WindowLength, sign: 1 | -1): number {
  const length = LENGTHS[name]
  return 'days' in length ? toMillisecond(time + sign * length.days) : addMonths(time, sign * length.months)
}

/** So that a grain is the same number, whether it was added up or not. */
function toMillisecond(time: number): number {
  return Math.round(time * 86_400_000) / 86_400_000
}

/**
 * The choice whose shape a window has: `all` from the start of the extent on, a length up to To (of months a day more or
 * less, for leap days), else `custom`.
 */
export function windowChoiceOf(window: TimeWindow, extent: Extent): WindowChoice {
  if (window.from <= extent.from) return 'all'
  const { length } = grainOf(extent)
  const isShape = (choice: WindowChoice) => {
    if (!isLength(choice)) return false
    const tolerance = 'days' in LENGTHS[choice] ? length / 2 : 1
    return Math.abs(movedBy(window.to, choice, -1) - window.from) <= tolerance
  }
  return windowChoicesOf(extent).find(isShape) ?? 'custom'
}

/**
 * The window of a choice that ends at `to` (days, may be fractional, exclusive). A custom window keeps its
 * width; a length is cut at the start of the extent.
 */
export function endWindowAt(
  to: number,
  choice: WindowChoice,
  window: TimeWindow,
  extent: TimeWindow,
): TimeWindow {
  if (isLength(choice)) return { from: Math.max(extent.from, movedBy(to, choice, -1)), to }
  if (choice === 'all') return { from: extent.from, to }
  const width = window.to - window.from
  return to - width < extent.from
    ? { from: extent.from, to: toMillisecond(extent.from + width) }
    : { from: toMillisecond(to - width), to }
}
