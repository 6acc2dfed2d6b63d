import { useEffect } from 'react'
import { afterWholeView } from '../map/first-view'
import { Notices, type NoticesProps } from './Notices'
import { startOffline } from './offline/start-offline'
import { usePageDrop } from './page-drop'

interface LateTopProps extends NoticesProps {
  onOpenFailed(): void
}

/** What the top of the page can do without at first: what went wrong, what is edited, files that are dropped anywhere, and use without a network. */
export function LateTop({ onOpenFailed, ...props }: LateTopProps) {
  usePageDrop(props.store, onOpenFailed)
  useEffect(() => afterWholeView(startOffline), [])
  return <Notices {...props} />
}
