import { useEffect, useState } from 'react'
import { fetchCalendarWords } from '../i18n/calendar-words'
import { afterFirstView } from '../map/first-view'
import { fetchDateReader } from '../ui/time/date-reader'
import type { TimeTools } from '../ui/time/time-tools'

/** What the time control can do without at first, fetched after the first view; after a failure when the network is back. */
export function useTimeTools(): TimeTools | undefined {
  const [tools, setTools] = useState<TimeTools>()
  useEffect(() => {
    const fetch = () => {
      for (const part of [fetchDateReader(), fetchCalendarWords()]) part.catch(() => {})
      import('../ui/time/time-tools').then(
        ({ timeTools }) => setTools(timeTools),
        () => {},
      )
    }
    addEventListener('online', fetch)
    const stop = afterFirstView(fetch)
    return () => {
      stop()
      removeEventListener('online', fetch)
    }
  }, [])
  return tools
}
