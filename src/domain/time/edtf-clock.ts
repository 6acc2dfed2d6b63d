import { endOfDigits, numberAt } from './edtf-digits'

/** A time of day. */
export interface Clock {
  /** Fraction of a day since its midnight UTC: below 0 or above 1 where the zone makes it another day. */
  readonly from: number
  /** The finest unit stated, as a fraction of a day. */
  readonly unit: number
  /** As written, without its zone. */
  readonly time: string
  /** As written: `Z` or an offset. */
  readonly zone: string | undefined
}

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * Reads all that stands from `at` on: hours and minutes (`24:00` is the end of the day), seconds, any digits of their
 * fraction (read to the millisecond), and a zone, without which UTC is meant. `undefined` where it is no time.
 */
export function readClock(text: string, at: number): Clock | undefined {
  const hours = sixtieth(text, at)
  const minutes = sixtieth(text, at + 3)
  if (hours < 0 || hours > 24 || text[at + 2] !== ':' || minutes < 0) return undefined
  let end = at + 5
  let unit = MINUTE
  let milliseconds = 0
  if (text[end] === ':') {
    const seconds = sixtieth(text, end + 1)
    if (seconds < 0) return undefined
    end += 3
    unit = 1_000
    milliseconds = seconds * 1_000
    if (text[end] === '.') {
      const last = endOfDigits(text, end + 1)
      if (last === end + 1) return undefined
      milliseconds += Math.floor(Number(`0${text.slice(end, last)}`) * 1_000)
      end = last
      unit = 1
    }
  }
  if (hours === 24 && (minutes > 0 || milliseconds > 0 || unit === 1)) return undefined
  const zone = end === text.length ? undefined : text.slice(end)
  const offset = zone === undefined || zone === 'Z' ? 0 : readOffset(zone)
  if (offset === undefined) return undefined
  const sinceMidnight = (hours * 60 + minutes) * MINUTE + milliseconds
  return {
    from: (sinceMidnight - offset * MINUTE) / DAY,
    unit: unit / DAY,
    time: text.slice(at, end),
    zone,
  }
}

/** Minutes east of UTC: up to fourteen hours east and twelve west of it, where there is no zero. */
function readOffset(zone: string): number | undefined {
  const hours = sixtieth(zone, 1)
  const at = zone[3] === ':' ? 4 : 3
  const minutes = zone.length === 3 ? 0 : sixtieth(zone, at)
  if (hours < 0 || minutes < 0 || (zone.length !== 3 && zone.length !== at + 2)) return undefined
  const offset = hours * 60 + minutes
  if (zone[0] === '+') return offset <= 14 * 60 ? offset : undefined
  const isWest = zone[0] === '-' || zone[0] === '−'
  return isWest && offset > 0 && offset <= 12 * 60 ? -offset : undefined
}

/** A number of two digits below 60; -1 of anything else. */
function sixtieth(text: string, at: number): number {
  // Whatever stands beside it, an X makes 60 or more.
  const value = numberAt(text, at, 2, 60)
  return value < 60 ? value : -1
}
