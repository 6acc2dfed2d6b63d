import { useEffect, useRef, useState } from 'react'
import type { LessonPlayer } from '../../ui/lesson/lesson-player'
import { beginSession, sessionOf } from '../lesson/lesson-session'
import { connectSession } from '../lesson/session-channel'
import { stepAddress } from '../presenter/presenter-address'

/** As large as notes and controls need it. */
const FEATURES = 'popup,width=1100,height=760'

interface PresenterWindow {
  readonly isOpen: boolean
  /** Where the browser refused to open it: its address, and the name of its window. */
  readonly refused: { readonly address: string; readonly name: string } | undefined
  /** Opens it, or brings it to the front. */
  open(): void
  /** Says no more that it was refused; the focus goes back to what had asked for it. */
  dismiss(): void
}

/** The second window of a lesson, with notes and controls; in step with it also after either is loaded again. */
export function usePresenterWindow(lesson: string, player: LessonPlayer): PresenterWindow {
  const [session, setSession] = useState(() => sessionOf(lesson))
  const [isOpen, setOpen] = useState(false)
  const [refused, setRefused] = useState<PresenterWindow['refused']>()
  useEffect(() => {
    if (session === undefined) return
    return connectSession(session, player, {
      role: 'class',
      onOthers: (roles) => {
        setOpen(roles.has('presenter'))
        if (roles.has('presenter')) setRefused(undefined)
      },
    })
  }, [session, player])
  const opener = useRef<Element>(null)
  const open = () => {
    opener.current = document.activeElement
    const own = beginSession(lesson)
    setSession(own)
    const name = `presenter-${own}`
    const address = stepAddress(lesson, player.get().step, own)
    // Without an address a window of this name stays as it is.
    const opened = window.open(isOpen ? '' : address, name, FEATURES)
    if (isOpen && opened?.location.href === 'about:blank') opened.location.replace(address)
    opened?.focus()
    setRefused(opened ? undefined : { address, name })
  }
  const dismiss = () => {
    setRefused(undefined)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return { isOpen, refused, open, dismiss }
}
