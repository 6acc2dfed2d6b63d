import { useCallback, useEffect, useRef } from 'react'
import type { Notice } from './Notices'

/**
 * Says once that parts of the map could not be had, however many they are, until they are tried again: by the reader,
 * or by the page when the network is back. `setNotice` changes the notice shown. Returns what the map reports to.
 */
export function useMapFailure(
  setNotice: (change: (shown: Notice | undefined) => Notice | undefined) => void,
): (retry: () => void) => void {
  const said = useRef<Notice>(undefined)
  const latest = useRef<() => void>(undefined)
  const tryAgain = useCallback(() => {
    const notice = said.current
    if (!notice) return
    said.current = undefined
    setNotice((shown) => (shown === notice ? undefined : shown))
    latest.current?.()
  }, [setNotice])
  useEffect(() => {
    addEventListener('online', tryAgain)
    return () => removeEventListener('online', tryAgain)
  }, [tryAgain])
  return useCallback(
    (retry) => {
      latest.current = retry
      if (said.current) return
      const notice: Notice = { lost: 'map', retry: tryAgain }
      said.current = notice
      setNotice((shown) => shown ?? notice)
    },
    [setNotice, tryAgain],
  )
}
