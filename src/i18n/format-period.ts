import { clockDigits } from '../domain/time/clock-digits'
import { grainOf } from '../domain/time/extent'
import { grainIn, withoutCalendar, withoutGrain } from './calendar-locale'
import { besideCalendar } from './calendar-words'
import { formatDay, formatMonth, formatYear } from './format-date'
import { en } from './messages'

/** Whole months, from a day to before another: "June 1981", "Jul 1981 – Dec 1981", "1981"; shorter times by their days, or times of day. */
export function formatPeriod(from: number, to: number, locale: string): string {
  const words = wordPeriod(from, to, withoutCalendar(locale))
  return besideCalendar(words, from, to, { locale, style: 'short', messages: en.date })
}

function wordPeriod(from: number, to: number, locale: string): string {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return wordTimes(from, to, locale)
  return wordDays(from, to, withoutGrain(locale))
}

function wordTimes(from: number, to: number, locale: string): string {
  const grain = grainIn(locale)
  const day = withoutGrain(locale)
  const { length, last } = grainOf({ grain })
  if (grain === 'day') return wordDays(Math.floor(from), Math.ceil(to), day)
  if (to - from <= length * 1.001) return formatDay(from, locale)
  if (Math.floor(from) !== Math.floor(last({ to })))
    return `${formatDay(from, locale, 'short')} – ${formatDay(to, locale)}`
  const end = Number.isInteger(to) ? '24:00' : clockDigits(to, grain)
  return en.date.atTime(formatDay(from, day), `${clockDigits(from, grain)} – ${end}`, 'Z')
}

function wordDays(from: number, to: number, locale: string): string {
  const last = to - 1
  const year = formatYear(from, locale)
  if (to - from === 1) return formatDay(from, locale)
  if (year !== formatYear(last, locale) && to - from > 360) return `${year} – ${formatYear(last, locale)}`
  if (to - from > 360) return year
  if (to - from < 28) return `${formatDay(from, locale)} – ${formatDay(last, locale)}`
  const [first, second] = [formatMonth(from, locale, 'short'), formatMonth(last, locale, 'short')]
  return first === second ? formatMonth(from, locale) : `${first} – ${second}`
}
