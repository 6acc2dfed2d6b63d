import { useEffect } from 'react'
import { watchLeaving } from '../tabs/watch-leaving'

/** Has the browser ask before a class leaves its lesson, or loads it again, without the network that would bring it back. */
export function useAskOffline(): void {
  useEffect(() => {
    const leaving = watchLeaving({})
    const look = () => leaving.ask(!navigator.onLine)
    look()
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      leaving.stop()
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
}
