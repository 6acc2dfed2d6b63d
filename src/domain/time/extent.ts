import type { TimeWindow } from './time-span'

/** By what windows of time move, from whole days down. */
export type GrainUnit = 'day' | 'hour' | 'minute' | 'second'

/** All time of a dataset. Windows in it, at rest, begin and end at whole grains. */
export interface Extent extends TimeWindow {
  /** A day where absent. */
  readonly grain?: GrainUnit | undefined
  /** Whether most of what it has lasts, so that any one day has some of it. */
  readonly isLasting?: boolean | undefined
}

/** The part of all time of which shorter windows would show nearly nothing. */
export const SHORTEST_PART = 1 / 200

/** Times are days since 1970-01-01 UTC; what a grain makes of one is the same number wherever that comes from. */
export interface Grain {
  readonly perDay: number
  /** In days. */
  readonly length: number
  floor(time: number): number
  ceil(time: number): number
  round(time: number): number
  /** So many grains later, from the nearest on. */
  add(time: number, count: number): number
  /** Where the last grain begins that a window holds, at least in part. */
  last(window: Pick<TimeWindow, 'to'>): number
}

function grain(perDay: number): Grain {
  // Parts of a day are no exact numbers: what is so near to one is meant to be it. Whole days are exact.
  const slack = perDay === 1 ? 0 : 1e-3
  // Plus 0: there is one zero.
  const ceil = (time: number) => Math.ceil(time * perDay - slack) / perDay + 0
  const add = (time: number, count: number) => (Math.round(time * perDay) + count) / perDay + 0
  return {
    perDay,
    length: 1 / perDay,
    floor: (time) => Math.floor(time * perDay + slack) / perDay,
    ceil,
    round: (time) => add(time, 0),
    add,
    last: ({ to }) => add(ceil(to), -1),
  }
}

const GRAINS: Readonly<Record<GrainUnit, Grain>> = {
  day: grain(1),
  hour: grain(24),
  minute: grain(1440),
  second: grain(86_400),
}

export function grainOf({ grain }: Pick<Extent, 'grain'>): Grain {
  return GRAINS[grain ?? 'day']
}

/** By the length of an extent in days, the finest that a window in it need move by: the first that is long enough. */
const FINEST: readonly { readonly days: number; readonly grain: GrainUnit; readonly roundTo: number }[] = [
  { days: 1 / 8, grain: 'second', roundTo: 1440 },
  { days: 7, grain: 'minute', roundTo: 24 },
  { days: 92, grain: 'hour', roundTo: 1 },
]

/** The extent of events that have times of day, where it is so short that these matter, on round times; `undefined` of a longer one. */
export function clockExtent({ from, to }: TimeWindow): Extent | undefined {
  const found = FINEST.find(({ days }) => to - from <= days)
  if (!found) return undefined
  const { grain, roundTo } = found
  const { floor, ceil, add } = GRAINS[grain]
  const start = Math.floor(floor(from) * roundTo + 1e-9) / roundTo
  const end = Math.ceil(ceil(to) * roundTo - 1e-9) / roundTo
  return { from: start, to: Math.max(end, add(start, 2)), grain }
}
