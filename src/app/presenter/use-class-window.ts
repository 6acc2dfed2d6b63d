import { useEffect, useState } from 'react'
import type { LessonPlayer } from '../../ui/lesson/lesson-player'
import { keepSession } from '../lesson/lesson-session'
import { connectSession } from '../lesson/session-channel'

/** Milliseconds in which a window that is loaded again is back. */
const RELOAD = 1500

/** Keeps the presenter's lesson in step with the class's, and tells whether the class's window is open. */
export function useClassWindow(session: string, player: LessonPlayer): boolean {
  const [isOpen, setOpen] = useState(true)
  useEffect(() => {
    // Windows that are opened from here join the session.
    keepSession(player.get().lesson, session)
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      timer = setTimeout(() => setOpen(false), RELOAD)
    }
    wait()
    const disconnect = connectSession(session, player, {
      role: 'presenter',
      onOthers: (roles) => {
        clearTimeout(timer)
        if (roles.has('class')) setOpen(true)
        else wait()
      },
    })
    return () => {
      clearTimeout(timer)
      disconnect()
    }
  }, [session, player])
  return isOpen
}
