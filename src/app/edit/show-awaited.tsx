import { createRoot } from 'react-dom/client'
import { useStore } from 'zustand'
import { AwaitedAddress } from '../../ui/edit/AwaitedAddress'
import { editing } from './editing-state'
import { stopAwaiting } from './opening'
import '../../ui/edit/edit-awaited.css'

/** Tells beside a page that is not drawn yet which address it waits for; the returned function ends that. */
export function showAwaited(): () => void {
  const place = document.createElement('aside')
  place.className = 'edit-awaited-page'
  document.body.append(place)
  const root = createRoot(place)
  root.render(<Awaited />)
  return () => {
    root.unmount()
    place.remove()
  }
}

function Awaited() {
  const address = useStore(editing, ({ awaited }) => awaited)
  return <AwaitedAddress address={address} onStop={stopAwaiting} />
}
