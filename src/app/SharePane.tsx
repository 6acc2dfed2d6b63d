import { useCallback, useEffect, useState } from 'react'
import type { Atlas, AtlasEvent } from '../domain/atlas/atlas'
import type { MarkScheme } from '../domain/marks/mark-scheme'
import { inWindow } from '../domain/select/passes-filters'
import type { View } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import type { MapHandle } from '../map/AtlasMap'
import { afterWholeView } from '../map/first-view'
import type { AtlasStore } from './atlas-store'
import { LatePart, lateCode } from './LatePart'

const code = lateCode(() => import('./share/ShareDialog').then((module) => module.ShareDialog))

interface SharePaneProps {
  readonly atlas: Atlas
  /** As it was when it was shared: time may play on behind the dialog. */
  readonly view: View
  readonly isPrinting: boolean
  readonly map: MapHandle | null
  /** The events that pass the filters, at all times. */
  readonly events: readonly AtlasEvent[]
  link(view: View): string
  onClose(): void
  /** Ids of `events`. */
  readonly shown: ReadonlySet<string>
  readonly scheme: MarkScheme
  readonly theme: 'light' | 'dark'
  readonly locale: string
}

/** The dialog that hands on what is in view. */
export function SharePane({ atlas, view, map, events, link, onClose, locale, ...look }: SharePaneProps) {
  const { app } = useMessages()
  // What was shared stays as it was, and so do its pictures.
  const [{ window, inView, mapView, screen }] = useState(() => ({
    window: view.window,
    inView: events.filter((event) => inWindow(event, view.window)),
    mapView: view.map ?? map?.view(),
    screen: map?.size() ?? { width: 1, height: 1 },
  }))
  return (
    <LatePart code={code} label={app.share} failure={app.failed.share} onClose={onClose}>
      {(ShareDialog) => (
        <ShareDialog
          atlas={atlas}
          {...look}
          events={inView}
          event={atlas.events.find(({ id }) => id === view.event)}
          window={window}
          compare={view.compare}
          hasPanel={view.panel !== undefined}
          openEvent={view.event}
          view={mapView}
          screen={screen}
          filters={view.filters}
          lens={view.lens}
          link={link({ ...view, map: mapView, embed: false })}
          onClose={onClose}
          locale={locale}
        />
      )}
    </LatePart>
  )
}

/** What is being shared, if anything is. */
export type Shared = Pick<SharePaneProps, 'view' | 'isPrinting'>

/**
 * What the reader shares; the browser's own key for printing shares on paper, where the browser would print the page as
 * the screen has it (in a frame of another page it does). The dialog's code is fetched once nothing of the map is waited for, so that it opens without the network too.
 */
export function useSharing(
  store: AtlasStore,
  embed: boolean,
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
      setShared({ view: store.getState().view, isPrinting })
      setCount((last) => last + 1)
    },
    [store],
  )
  useEffect(() => afterWholeView(() => void code.fetch().catch(() => {})), [])
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
