import type { TimeWindow } from './time-span'

/** How the days of an extent are spread over the length of an axis; both ways rise all the way. */
export interface TimeSpread {
  /** 0 at the start of the extent to 1 at its end. */
  share(day: number): number
  day(share: number): number
}

/** Each day has the same length. */
export function evenTime({ from, to }: TimeWindow): TimeSpread {
  return { share: (day) => (day - from) / (to - from), day: (share) => from + share * (to - from) }
}
