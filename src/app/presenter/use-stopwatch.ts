import { useEffect, useEffectEvent, useState } from 'react'
import { parseWatch, type Stopwatch, startWatch } from '../../domain/lesson/stopwatch'
import { readItem, writeItem } from '../tabs/tab-storage'

/**
 * The stopwatch of a session, which outlives a reload of its window. It runs from `startedAt` until somebody sets it
 * otherwise.
 */
export function useStopwatch(
  session: string,
  startedAt: number,
): [watch: Stopwatch, set: (watch: Stopwatch) => void] {
  const item = `watch-${session}`
  const [own, setOwn] = useState(() => parseWatch(readItem(item)))
  const watch = own ?? startWatch(startedAt)
  const keep = useEffectEvent(() => writeItem(item, JSON.stringify(watch)))
  useEffect(() => {
    const onPageHide = () => keep()
    addEventListener('pagehide', onPageHide)
    return () => removeEventListener('pagehide', onPageHide)
  }, [])
  return [watch, setOwn]
}
