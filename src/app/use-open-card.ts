import { useCallback, useEffect, useRef } from 'react'
import type { Atlas, AtlasEvent, Position } from '../domain/atlas/atlas'
import { reachingWindow } from '../domain/time/reaching-window'
import { clip } from '../domain/time/time-span'
import type { Panel } from '../domain/view/view'
import type { AtlasStore } from './atlas-store'
import { type Insets, UNMEASURED } from './use-insets'

interface OpenCardOptions {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** The event that the card shows. */
  readonly event: AtlasEvent | undefined
  /** What it shows instead. */
  readonly panel: Panel | undefined
  /** Whether the map starts where the address says, and not at the event. */
  readonly hasMapView: boolean
  /** What the card covers of the map. */
  readonly insets: Insets
  /** Brings positions into view. */
  goTo(positions: readonly Position[]): void
}

/**
 * Opens events and panels and closes their card: the map shows the place, the window reaches the event or is that of
 * the stay, the focus comes back.
 */
export function useOpenCard({ atlas, store, event, panel, hasMapView, insets, goTo }: OpenCardOptions): {
  open(id: string): void
  openPanel(panel: Panel): void
  close(): void
} {
  // A place that waits to be shown until the card has a size; also that of an address that names an event but no map
  // position.
  const unseen = useRef(hasMapView ? undefined : (event?.position ?? partOf(panel, atlas)?.position))
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
      const { view, openEvent } = store.getState()
      const hasCard = (view.event ?? view.panel) !== undefined
      if (!hasCard) opener.current = document.activeElement
      openEvent(id, reachingWindow(view.window, opened.span, 'start', atlas.extent))
      show(opened.position, hasCard)
    },
    [atlas, store, show],
  )
  const openPanel = useCallback(
    (opened: Panel) => {
      const { view, openPanel } = store.getState()
      const hasCard = (view.event ?? view.panel) !== undefined
      // Opened from outside the card, it gives the focus back there.
      if (!hasCard || !document.activeElement?.closest('.atlas-card')) opener.current = document.activeElement
      const part = partOf(opened, atlas)
      openPanel(opened, part && 'span' in part ? clip(part.span, atlas.extent) : undefined)
      show(part?.position, hasCard)
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

  const shown = event?.id ?? cardKey(panel)
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
  return { open, openPanel, close }
}

/** What a card of its own stands for; `undefined` where none is open. */
export function cardKey(panel: Panel | undefined): string | undefined {
  return panel && ('id' in panel ? `${panel.kind}:${panel.id}` : panel.kind)
}

function partOf(panel: Panel | undefined, { stays, places }: Atlas) {
  if (panel?.kind === 'stay') return stays.find(({ id }) => id === panel.id)
  return panel?.kind === 'place' ? places.get(panel.id) : undefined
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
