import { useState } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { inWindow } from '../../domain/select/passes-filters'
import type { View } from '../../domain/view/view'
import type { MapHandle } from '../../map/AtlasMap'
import type { Shared } from '../use-sharing'
import { ShareDialog } from './ShareDialog'

export interface SharePaneProps extends Shared {
  readonly atlas: Atlas
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
  // What was shared stays as it was, and so do its pictures.
  const [{ window, inView, mapView, screen }] = useState(() => ({
    window: view.window,
    inView: events.filter((event) => inWindow(event, view.window)),
    mapView: view.map ?? map?.view(),
    screen: map?.size() ?? { width: 1, height: 1 },
  }))
  return (
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
  )
}
