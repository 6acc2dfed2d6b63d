import { EDITED_KEY, MISSED_KEY } from '../edited'
import { dropItem } from '../tabs/tab-storage'
import type { EditSession } from './edit-session'
import { editing } from './editing-state'
import { closeFiles } from './open-document'
import { unsavedNames } from './unsaved-names'

/** Follows a link of the published atlas in place of the files, which stay kept; where they cannot be, the browser asks first. */
export async function followMissed(href: string): Promise<void> {
  const { session } = editing.getState()
  await session?.flush()
  if (session && isLostOnClosing(session))
    addEventListener('pagehide', () => [EDITED_KEY, MISSED_KEY].forEach(dropItem), { once: true })
  else await closeFiles()
  location.replace(href)
}

/** Closes the files where the atlas is shown; where edits would be lost, `onAsk` leads to where that is asked. */
export async function closeForAtlas(onAsk: () => void): Promise<void> {
  const { session } = editing.getState()
  await session?.flush()
  if (session && isLostOnClosing(session)) {
    editing.setState({ isLeaving: true })
    return onAsk()
  }
  await closeFiles()
}

/** Whether something would be gone with the files. */
export function isLostOnClosing(session: EditSession): boolean {
  const { untaken, isElsewhere } = session.getState()
  // What another tab has, stays there.
  return areEditsLost(session) || (untaken.length > 0 && !isElsewhere)
}

/** Whether edits would be gone with the files: neither saved nor kept, nor to be kept any more since another tab has the files. */
export function areEditsLost({ getState, folder }: EditSession): boolean {
  const { editing, keeping, isElsewhere } = getState()
  const isUnkept = keeping === 'failed' || (keeping === 'unkept' && isElsewhere)
  return isUnkept && unsavedNames(editing, folder).length > 0
}
