import { useCallback, useEffect, useRef } from 'react'
import type { Atlas, AtlasEvent, Position } from '../domain/atlas/atlas'
import { reachingWindow } from '../domain/time/reaching-window'
import type { AtlasStore } from './atlas-store'
import { type Insets, UNMEASURED } from './use-insets'

interface OpenEventOptions {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** The event that the card shows. */
  readonly event: AtlasEvent | undefined
  /** Whether the map starts where the address says, and not at the event. */
  readonly hasMapView: boolean
  /** What the card covers of the map. */
  readonly insets: Insets
  /** Brings positions into view. */
  goTo(positions: readonly Position[]): void
}

/** Opens events and closes their card: the map shows the place, the window reaches the event, the focus comes back. */
export function useOpenEvent({ atlas, store, event, hasMapView, insets, goTo }: OpenEventOptions): {
  open(id: string): void
  close(): void
} {
  // Where an event was that waits to be shown until the card has a size; also that of an address that names an
  // event but no map position.
  const unseen = useRef(hasMapView ? undefined : event?.position)
  const opener = useRef<Element | null>(null)
  const open = useCallback(
    (id: string) => {
      const opened = atlas.events.find((candidate) => candidate.id === id)
      if (!opened) return
      const { view, openEvent } = store.getState()
      if (view.event === undefined) opener.current = document.activeElement
      openEvent(id, reachingWindow(view.window, opened.span, 'start', atlas.extent))
      // Beside a card that is not there yet the place would be sought as if nothing covered the map.
      if (view.event === undefined) unseen.current = opened.position
      else if (opened.position) goTo([opened.position])
    },
    [atlas, store, goTo],
  )
  const close = useCallback(() => {
    const { view, openEvent } = store.getState()
    openEvent(undefined)
    const back = opener.current
    opener.current = null
    requestAnimationFrame(() => focusAgain(back, view.event))
  }, [store])

  // The Back button closes the card too: whoever was in it goes back to where they opened it.
  const wasOpen = useRef(event?.id)
  useEffect(() => {
    const closed = wasOpen.current
    wasOpen.current = event?.id
    if (closed === undefined || event || document.activeElement !== document.body) return
    focusAgain(opener.current, closed)
    opener.current = null
  }, [event])
  useEffect(() => {
    if (!event) return
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !key.defaultPrevented) close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [event, close])
  useEffect(() => {
    if (!unseen.current || insets === UNMEASURED) return
    goTo([unseen.current])
    unseen.current = undefined
  }, [insets, goTo])
  return { open, close }
}

/**
 * Focus goes back to what opened the card or, where that is gone, to the event's line of the list; where the list is
 * not there either (not yet, or its sheet is down) to the list's place.
 */
function focusAgain(opener: Element | null, id: string | undefined) {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  const line = id && document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)
  const back = isThere ? opener : line || document.getElementById('events')
  back?.focus()
}
