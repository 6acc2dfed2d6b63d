import { lazy, Suspense, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { afterFirstView } from '../first-view'
import type { LabelRoom } from '../label-room'
import { Overlay } from './overlay'
import './journeys.css'
import './labels.css'
import './marks.css'
import type { OverlayEvents, OverlayState } from './overlay-state'

const EventFan = lazy(() => import('./EventFan').then((module) => ({ default: module.EventFan })))

interface MapOverlayProps extends Omit<OverlayState, 'fan'> {
  readonly window: Readable<TimeWindow>
  readonly onOpenEvent: (id: string) => void
  readonly onHover: (id: string | undefined) => void
  readonly onLabelRoom: (room: LabelRoom) => void
}

/** Events, relocations and their labels, drawn by `Overlay`; React only renders the fan of an opened mark. */
export function MapOverlay({ window, onOpenEvent, onHover, onLabelRoom, ...rest }: MapOverlayProps) {
  const map = useMap()
  const [fan, setFan] = useState<string>()
  const [overlay, setOverlay] = useState<Overlay>()
  const state: OverlayState = { ...rest, fan }
  const events: OverlayEvents = { onOpenEvent, onHover, onLabelRoom, onFan: setFan }
  const { atlas } = rest

  // The overlay lives as long as the atlas; it is told of all else below.
  const latest = useLatest({ state, events })
  useEffect(() => {
    let created: Overlay | undefined
    // In a task of its own: meanwhile the worker starts to draw the map beneath.
    const timer = setTimeout(() => {
      created = new Overlay(
        map,
        window,
        { ...latest.current.state, atlas },
        {
          onOpenEvent: (id) => latest.current.events.onOpenEvent(id),
          onHover: (id) => latest.current.events.onHover(id),
          onLabelRoom: (room) => latest.current.events.onLabelRoom(room),
          onFan: (id) => latest.current.events.onFan(id),
        },
      )
      setOverlay(created)
    })
    return () => {
      clearTimeout(timer)
      created?.remove()
      setOverlay(undefined)
    }
  }, [map, window, atlas, latest])

  useEffect(() => overlay?.update(latest.current.state))

  useEffect(() => {
    const close = () => setFan(undefined)
    map.on('click zoomstart', close)
    return () => {
      map.off('click zoomstart', close)
    }
  }, [map])

  // So that the first fan opens at once and without the network too.
  useEffect(() => afterFirstView(() => void import('./EventFan').catch(() => {})), [])

  if (!overlay || fan === undefined) return null
  return (
    <Suspense>
      <EventFan
        key={fan}
        overlay={overlay}
        markId={fan}
        state={state}
        onOpenEvent={onOpenEvent}
        onHover={onHover}
        onClose={() => setFan(undefined)}
      />
    </Suspense>
  )
}

/** The values of the last render, for callbacks that outlive it. */
function useLatest<T>(value: T): { readonly current: T } {
  const [box] = useState(() => ({ current: value }))
  useEffect(() => {
    box.current = value
  })
  return box
}
