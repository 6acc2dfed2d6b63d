import { Notices, type NoticesProps } from './Notices'
import { usePageDrop } from './page-drop'

interface LateTopProps extends NoticesProps {
  onOpenFailed(): void
}

/** What the top of the page can do without at first: what went wrong, what is edited, and files that are dropped anywhere. */
export function LateTop({ onOpenFailed, ...props }: LateTopProps) {
  usePageDrop(props.store, onOpenFailed)
  return <Notices {...props} />
}
