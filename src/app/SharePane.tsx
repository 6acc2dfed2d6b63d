import { useEffect } from 'react'
import type { Atlas, AtlasEvent } from '../domain/atlas/atlas'
import { inWindow } from '../domain/select/passes-filters'
import type { MapView, View } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import { afterWholeView } from '../map/first-view'
import { LatePart, lateCode } from './LatePart'

const code = lateCode(() => import('./share/ShareDialog').then((module) => module.ShareDialog))

interface SharePaneProps {
  readonly atlas: Atlas
  /** As it was when it was shared: time may play on behind the dialog. */
  readonly view: View
  /** Where the map was, also where that is its first view. */
  readonly map: MapView | undefined
  /** The events that pass the filters, at all times. */
  readonly events: readonly AtlasEvent[]
  link(view: View): string
  onClose(): void
  readonly locale: string
}

/** The dialog that hands on what is in view. */
export function SharePane({ atlas, view, map, events, link, onClose, locale }: SharePaneProps) {
  const { app } = useMessages()
  const { window } = view
  return (
    <LatePart code={code} label={app.share} failure={app.failed.share} onClose={onClose}>
      {(ShareDialog) => (
        <ShareDialog
          atlas={atlas}
          events={events.filter((event) => inWindow(event, window))}
          event={atlas.events.find(({ id }) => id === view.event)}
          window={window}
          link={link({ ...view, map: view.map ?? map, embed: false })}
          onClose={onClose}
          locale={locale}
        />
      )}
    </LatePart>
  )
}

/** Fetches the dialog's code once nothing of the map is waited for, so that it opens without the network too. */
export function usePreparedShare(): void {
  useEffect(() => afterWholeView(() => void code.fetch().catch(() => {})), [])
}
