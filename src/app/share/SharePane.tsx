import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { inWindow } from '../../domain/select/passes-filters'
import { listedSeriesOf } from '../../domain/series/listed-series-of'
import type { View } from '../../domain/view/view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import type { MapHandle } from '../../map/AtlasMap'
import { saveFile } from '../../ui/files/save-file'
import { DataExport } from '../../ui/share/DataExport'
import { EmbedPart } from '../../ui/share/EmbedPart'
import { LinkPart } from '../../ui/share/LinkPart'
import { pageAddress } from '../../ui/share/page-address'
import { edited } from '../edited'
import type { Shared } from '../use-sharing'
import { describeView } from './describe-view'
import { ShareDialog } from './ShareDialog'
import { sharedMap } from './shared-map'

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

/** The dialog that hands on what is in view of an atlas. */
export function SharePane({ atlas, view: shared, map, events, locale, ...props }: SharePaneProps) {
  const { dialog: share } = useShareMessages()
  const messages = useMessages()
  const chronicle = useChronicleMessages()
  // What was shared stays as it was, and so do its pictures.
  const [{ window, inView, screen, view, series, all }] = useState(() => ({
    window: shared.window,
    inView: events.filter((event) => inWindow(event, shared.window)),
    ...sharedMap(shared, map),
    series: listedSeriesOf(events),
    all: listedSeriesOf(atlas.events),
  }))
  const { filters, lens } = shared
  const link = props.link({ ...shared, map: view, embed: false })
  const event = atlas.events.find(({ id }) => id === shared.event)
  const about = useMemo(
    () => describeView({ filters, lens }, atlas, messages, chronicle, locale),
    [filters, lens, atlas, messages, chronicle, locale],
  )
  const own = useStore(edited, ({ shown }) => (shown?.atlas === atlas ? shown : undefined))
  const isLocal = own?.of === 'local'
  const isEditedCopy = own?.of === 'dataset' && own.isChanged
  // What is taken away must not pass for what is published.
  const fileTitle = isEditedCopy ? share.editedCopy(atlas.title) : atlas.title
  return (
    <ShareDialog
      {...props}
      atlas={atlas}
      events={series}
      allEvents={all}
      event={event}
      window={window}
      compare={shared.compare}
      hasPanel={shared.panel !== undefined}
      openEvent={shared.event}
      view={view}
      screen={screen}
      about={about}
      fileTitle={fileTitle}
      address={isLocal ? own.name : link}
      locale={locale}
      parts={{
        link: () =>
          isLocal ? (
            <p>{share.localFile(own.name)}</p>
          ) : (
            <LinkPart
              atlas={atlas}
              event={event}
              window={window}
              lens={lens}
              // The development server has no pages of events.
              link={import.meta.env.PROD && event ? pageAddress(link, event.id) : link}
              locale={locale}
              isCited
              note={own?.isChanged ? share.unpublished : undefined}
            />
          ),
        data: () => (
          <DataExport
            atlas={atlas}
            events={inView}
            fileTitle={fileTitle}
            window={window}
            locale={locale}
            onSave={(name, type, text) => saveFile(name, new Blob([text], { type }))}
          />
        ),
        embed: () =>
          isLocal ? (
            <p>{share.localFrame(own.name)}</p>
          ) : (
            <EmbedPart
              link={link}
              title={share.frameTitle(atlas.title)}
              note={own?.isChanged ? share.unpublishedFrame : undefined}
            />
          ),
      }}
    />
  )
}
