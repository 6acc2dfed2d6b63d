import { useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds between two texts that follow a movement. */
const PAUSE = 500

/** What the live region of the map says: at most the latest of each pause, so that a movement is not a torrent. */
export function useAnnouncement(): readonly [text: string, say: (text: string) => void] {
  const [text, setText] = useState('')
  const latest = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const say = useCallback((next: string) => {
    latest.current = next
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      setText(latest.current)
    }, PAUSE)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return [text, say]
}
