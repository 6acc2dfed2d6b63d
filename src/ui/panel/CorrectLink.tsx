import type { MouseEvent, ReactNode } from 'react'
import { isFramed } from '../../domain/view/is-framed'
import { correctionAddress } from './correction-address'

interface CorrectLinkProps {
  /** Address of the view as it is when asked. */
  link(): string
  readonly children: ReactNode
}

/** Leads to where what is open can be edited; from a frame in another page, in a tab of its own. */
export function CorrectLink({ link, children }: CorrectLinkProps) {
  const view = link()
  const isInFrame = isFramed(new URL(view).searchParams)
  const follow = (press: MouseEvent<HTMLAnchorElement>) => {
    if (isInFrame || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return
    press.preventDefault()
    // The page follows its address, as after Back and Forward, and is not loaded again.
    history.pushState(undefined, '', correctionAddress(link()))
    dispatchEvent(new PopStateEvent('popstate'))
  }
  return (
    <a
      className="text-button"
      href={correctionAddress(view)}
      onClick={follow}
      {...(isInFrame && { target: '_blank', rel: 'noopener' })}
    >
      {children}
    </a>
  )
}
