import { tidyDigits } from './date-numbers'
import { readClock } from './edtf-clock'
import { edtfDay } from './edtf-day'

/** A time of day that somebody typed, with what stands before it. */
export interface TypedClock {
  /** The date, as typed; empty where there is none. */
  readonly date: string
  /** As EDTF writes it: `09:15` or `09:15:30`. */
  readonly clock: string
}

const CLOCK = /^(.*?)(?:[\s,T]+|^)(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:z|utc)?$/i

/** Takes the time of day (in UTC, "9:15", "09:15:30 UTC") off the end of a typed date; `undefined` where there is none. */
export function splitTypedClock(text: string): TypedClock | undefined {
  const [, date = '', hours = '', minutes, seconds] = CLOCK.exec(tidyDigits(text.trim())) ?? []
  if (minutes === undefined) return undefined
  const clock = [hours.padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])].join(':')
  return readClock(clock, 0) && !clock.startsWith('24') ? { date: date.trim(), clock } : undefined
}

/** A time of a day (days since 1970-01-01 UTC) as a date that we read as EDTF. */
export function edtfAt(day: number, clock: string): string {
  return `${edtfDay(day)}T${clock}Z`
}
