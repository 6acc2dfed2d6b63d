import { edtfDay } from './edtf-day'
import type { GrainUnit } from './extent'

/** The time of day in digits, in UTC: "10:15", and of seconds "10:15:30". */
export function clockDigits(time: number, grain: GrainUnit): string {
  const seconds = Math.round((time - Math.floor(time)) * 86_400)
  const digits = [seconds / 3600, seconds / 60, seconds].map((part, at) =>
    String(Math.floor(part) % (at === 0 ? 24 : 60)).padStart(2, '0'),
  )
  return digits.slice(0, grain === 'second' ? 3 : 2).join(':')
}

/** A time to the second as an EDTF date: "2024-05-01T10:15:00Z". */
export function edtfMoment(time: number): string {
  return edtfTime(time, 'second')
}

/** A time as exact as a grain, as a date that we read as EDTF: of hours and minutes it has "2024-05-01T10:15Z". */
export function edtfTime(time: number, grain: GrainUnit = 'day'): string {
  if (grain === 'day') return edtfDay(Math.floor(time))
  const whole = Math.round(time * 86_400) / 86_400
  return `${edtfDay(Math.floor(whole))}T${clockDigits(whole, grain)}Z`
}
