import { useCallback, useEffect, useState } from 'react'
import type { View } from '../domain/view/view'
import { afterWholeView } from '../map/first-view'
import type { AtlasStore } from './atlas-store'
import { lateCode } from './LatePart'
import { settled } from './url-sync'

/** The dialog that hands on what is in view. */
export const sharePane = lateCode(() =>
  import('./share/share-dialogs').then((module) => module.shareDialogs.SharePane),
)

/** What is being shared, if anything is. */
export interface Shared {
  /** As it was when it was shared: time may play on behind the dialog. */
  readonly view: View
  readonly isPrinting: boolean
}

/**
 * What the reader shares; the browser's own key for printing shares on paper, where the browser would print the page as
 * the screen has it (in a frame of another page it does). The dialog's code is fetched once nothing of the map is waited for, so that it opens without the network too.
 */
export function useSharing(
  store: AtlasStore,
  embed: boolean,
  dialog: { fetch(): Promise<unknown> },
): {
  readonly shared: Shared | undefined
  /** How often something was shared: each time anew. */
  readonly count: number
  share(isPrinting: boolean): void
  end(): void
} {
  const [shared, setShared] = useState<Shared>()
  const [count, setCount] = useState(0)
  const share = useCallback(
    (isPrinting: boolean) => {
      setShared({ view: settled(store.getState()), isPrinting })
      setCount((last) => last + 1)
    },
    [store],
  )
  useEffect(() => afterWholeView(() => void dialog.fetch().catch(() => {})), [dialog])
  useEffect(() => {
    if (embed) return
    const onKeyDown = (key: KeyboardEvent) => {
      // The key and not the letter: Caps Lock and other scripts have others on it.
      if (key.code !== 'KeyP' || !(key.ctrlKey || key.metaKey) || key.shiftKey || key.altKey) return
      key.preventDefault()
      share(true)
    }
    // Before the dialog, which keeps its keys to itself.
    addEventListener('keydown', onKeyDown, true)
    return () => removeEventListener('keydown', onKeyDown, true)
  }, [share, embed])
  return { shared, count, share, end: () => setShared(undefined) }
}
