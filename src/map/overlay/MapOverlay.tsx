import { type ComponentType, useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { afterFirstView } from '../first-view'
import type { LabelRoom } from '../label-room'
import type { EventFanProps } from './EventFan'
import { Overlay } from './overlay'
import './journeys.css'
import './labels.css'
import './marks.css'
import type { OverlayEvents, OverlayState } from './overlay-state'

interface MapOverlayProps extends Omit<OverlayState, 'fan'> {
  readonly window: Readable<TimeWindow>
  readonly onOpenEvent: (id: string) => void
  readonly onHover: (ids: readonly string[]) => void
  readonly onLabelRoom: (room: LabelRoom) => void
  /** The fan's code could not be had: told once with the way to ask for it again. */
  readonly onFailure: (retry: () => void) => void
}

/** Events, relocations and their labels, drawn by `Overlay`; React only renders the fan of an opened mark. */
export function MapOverlay(props: MapOverlayProps) {
  const { window, onOpenEvent, onHover, onLabelRoom, onFailure, ...rest } = props
  const map = useMap()
  const [fan, setFan] = useState<string>()
  const [overlay, setOverlay] = useState<Overlay>()
  const state: OverlayState = { ...rest, fan }
  const events: OverlayEvents = { onOpenEvent, onHover, onLabelRoom, onFan: setFan }

  // The overlay lives as long as the map; what it shows it is told of below.
  const now = useEffectEvent(() => ({ state, events }))
  useEffect(() => {
    let created: Overlay | undefined
    // In a task of its own: meanwhile the worker starts to draw the map beneath.
    const timer = setTimeout(() => {
      created = new Overlay(map, window, now().state, {
        onOpenEvent: (id) => now().events.onOpenEvent(id),
        onHover: (ids) => now().events.onHover(ids),
        onLabelRoom: (room) => now().events.onLabelRoom(room),
        onFan: (id) => now().events.onFan(id),
      })
      setOverlay(created)
    })
    return () => {
      clearTimeout(timer)
      created?.remove()
    }
  }, [map, window])

  useEffect(() => overlay?.update(state))

  useEffect(() => {
    const close = () => setFan(undefined)
    map.on('click zoomstart', close)
    return () => {
      map.off('click zoomstart', close)
    }
  }, [map])

  const EventFan = useEventFan(fan !== undefined, onFailure)
  if (!overlay || fan === undefined || !EventFan) return null
  return (
    <EventFan
      key={fan}
      overlay={overlay}
      markId={fan}
      state={state}
      onOpenEvent={onOpenEvent}
      onHover={onHover}
      onClose={() => setFan(undefined)}
    />
  )
}

/** The fan, fetched after the first view, so that it opens at once and without the network too. */
function useEventFan(
  isWanted: boolean,
  onFailure: MapOverlayProps['onFailure'],
): ComponentType<EventFanProps> | undefined {
  const [component, setComponent] = useState<ComponentType<EventFanProps>>()
  const fetch = useCallback(
    () => import('./EventFan').then(({ EventFan }) => setComponent(() => EventFan)),
    [],
  )
  useEffect(() => afterFirstView(() => void fetch().catch(() => {})), [fetch])
  useEffect(() => {
    if (!isWanted || component) return
    const ask = () => void fetch().catch(() => onFailure(ask))
    ask()
  }, [isWanted, component, fetch, onFailure])
  return component
}
