import { useCallback, useEffect, useRef } from 'react'
import type { Atlas, AtlasEvent, Position, Stay } from '../domain/atlas/atlas'
import { reachingWindow } from '../domain/time/reaching-window'
import { clip } from '../domain/time/time-span'
import type { AtlasStore } from './atlas-store'
import { type Insets, UNMEASURED } from './use-insets'

interface OpenCardOptions {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** The event that the card shows. */
  readonly event: AtlasEvent | undefined
  /** Id of the stay that it shows instead. */
  readonly stay: string | undefined
  /** Whether the map starts where the address says, and not at the event. */
  readonly hasMapView: boolean
  /** What the card covers of the map. */
  readonly insets: Insets
  /** Brings positions into view. */
  goTo(positions: readonly Position[]): void
}

/**
 * Opens events and stays and closes their card: the map shows the place, the window reaches the event or is that of
 * the stay, the focus comes back.
 */
export function useOpenCard({ atlas, store, event, stay, hasMapView, insets, goTo }: OpenCardOptions): {
  open(id: string): void
  openStay(stay: Stay): void
  close(): void
} {
  // A place that waits to be shown until the card has a size; also that of an address that names an event but no map
  // position.
  const unseen = useRef(hasMapView ? undefined : event?.position)
  const opener = useRef<Element | null>(null)
  const show = useCallback(
    (position: Position | undefined, besideCard: boolean) => {
      // Beside a card that is not there yet the place would be sought as if nothing covered the map.
      if (!besideCard) unseen.current = position
      else if (position) goTo([position])
    },
    [goTo],
  )
  const open = useCallback(
    (id: string) => {
      const opened = atlas.events.find((candidate) => candidate.id === id)
      if (!opened) return
      const { view, stay, openEvent } = store.getState()
      const hasCard = (view.event ?? stay) !== undefined
      if (!hasCard) opener.current = document.activeElement
      openEvent(id, reachingWindow(view.window, opened.span, 'start', atlas.extent))
      show(opened.position, hasCard)
    },
    [atlas, store, show],
  )
  const openStay = useCallback(
    (opened: Stay) => {
      const { view, stay, openStay } = store.getState()
      opener.current = document.activeElement
      openStay(opened.id, clip(opened.span, atlas.extent))
      show(opened.position, (view.event ?? stay) !== undefined)
    },
    [atlas, store, show],
  )
  const close = useCallback(() => {
    const { view, openEvent } = store.getState()
    openEvent(undefined)
    const back = opener.current
    opener.current = null
    requestAnimationFrame(() => focusAgain(back, view.event))
  }, [store])

  const shown = event?.id ?? stay
  // The Back button closes the card too: whoever was in it goes back to where they opened it.
  const wasOpen = useRef(shown)
  useEffect(() => {
    const closed = wasOpen.current
    wasOpen.current = shown
    if (closed === undefined || shown || document.activeElement !== document.body) return
    focusAgain(opener.current, closed)
    opener.current = null
  }, [shown])
  useEffect(() => {
    if (!shown) return
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !key.defaultPrevented) close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [shown, close])
  useEffect(() => {
    if (!unseen.current || insets === UNMEASURED) return
    goTo([unseen.current])
    unseen.current = undefined
  }, [insets, goTo])
  return { open, openStay, close }
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
