import { useEffect, useState } from 'react'
import type { Calendar } from '../domain/time/calendar-types'
import { withCalendar } from '../i18n/calendar-locale'
import { fetchCalendarWords } from '../i18n/calendar-words'

/**
 * The language with the chosen calendar, once what words dates in it has been fetched; until then the language alone.
 * After a failure it is fetched when the network is back. `onFailure` (a stable function) tells of one.
 */
export function useCalendar(language: string, calendar: Calendar, onFailure: () => void): string {
  const [isThere, setThere] = useState(false)
  const isWanted = calendar !== 'gregorian' && !isThere
  useEffect(() => {
    if (!isWanted) return
    const fetch = () => fetchCalendarWords().then(() => setThere(true), onFailure)
    fetch()
    addEventListener('online', fetch)
    return () => removeEventListener('online', fetch)
  }, [isWanted, onFailure])
  return isThere ? withCalendar(language, calendar) : language
}
