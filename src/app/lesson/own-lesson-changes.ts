import { openChannel, type TabChannel } from '../tabs/open-channel'
import { storageNames } from '../tabs/storage-names'

type Listener = (id: string) => void

const listeners = new Set<Listener>()
const tell = (id: string) => {
  for (const listener of listeners) listener(id)
}

let channel: TabChannel | undefined
function tabs(): TabChannel {
  if (channel) return channel
  channel = openChannel(storageNames.ownLessonChanges)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && tell(data)
  return channel
}

/**
 * Calls back with the id of each lesson of this browser that is saved or deleted from now on, in this tab or in another;
 * returns how to stop.
 */
export function onOwnLessonChanged(listener: Listener): () => void {
  tabs()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells all tabs that a lesson of this browser was saved or deleted. */
export function tellOwnLessonChanged(id: string): void {
  tell(id)
  tabs().postMessage(id)
}
