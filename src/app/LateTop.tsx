import { Notices, type NoticesProps } from './Notices'
import { usePageDrop } from './page-drop'

/** What the top of the page can do without at first: what went wrong, what is edited, and files that are dropped anywhere. */
export function LateTop(props: NoticesProps) {
  usePageDrop(props.store)
  return <Notices {...props} />
}
