import { useEffect, useState } from 'react'
import type { AtlasEvent } from '../domain/atlas/atlas'
import type { MarkScheme } from '../domain/marks/mark-scheme'
import type { Panel } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import { afterFirstView } from '../map/first-view'
import type { OpenCardProps } from '../ui/card/OpenCard'
import type { AtlasStore } from './atlas-store'
import { cardKey } from './card-key'
import { LatePart, lateCode } from './LatePart'

export interface CardPaneProps extends Omit<OpenCardProps, 'event' | 'panel'> {
  readonly store: AtlasStore
  readonly scheme: MarkScheme
  readonly event: AtlasEvent | undefined
  readonly panel: Panel | undefined
  /** The events that pass the filters, at all times, in time order. */
  readonly events: readonly AtlasEvent[]
}

/** What is shown by its key, the id of the event where it is one, and that of an event shown in its place just before. */
interface Shown {
  readonly key: string | undefined
  readonly event: string | undefined
  readonly from: string | undefined
}

const card = lateCode(() => import('../ui/card/OpenCard').then((module) => module.OpenCard))
const panels = lateCode(() => import('./OpenPanel').then((module) => module.OpenPanel))

/** What is open over the map: the card of an event, a stay or a place, or a panel of the whole atlas. */
export function CardPane({ store, scheme, event, panel, events, ...props }: CardPaneProps) {
  const { app } = useMessages()
  useEffect(
    () => afterFirstView(() => [card, panels].forEach((part) => void part.fetch().catch(() => {}))),
    [],
  )
  const key = cardKey(event?.id, panel)
  const { title } = props.atlas
  useEffect(() => {
    document.title = event ? `${event.title} - ${title}` : title
  }, [event, title])
  const [shown, setShown] = useState<Shown>({ key, event: event?.id, from: undefined })
  if (shown.key !== key) setShown({ key, event: event?.id, from: shown.event })
  const shared = { label: event ? app.failed.cardRegion : app.failed.panelRegion, failure: app.failed.part }
  if (!event && panel && panel.kind !== 'stay') {
    return (
      <LatePart {...shared} key={key} code={panels} onClose={props.onClose}>
        {(OpenPanel) => (
          <OpenPanel
            {...props}
            panel={panel}
            store={store}
            scheme={scheme}
            events={events}
            from={shown.from}
          />
        )}
      </LatePart>
    )
  }
  if (key === undefined) return null
  return (
    <LatePart {...shared} key={key} code={card} onClose={props.onClose}>
      {(OpenCard) => <OpenCard {...props} event={event} panel={panel} />}
    </LatePart>
  )
}
