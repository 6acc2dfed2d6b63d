import { useCallback, useEffect, useRef } from 'react'
import type { Atlas, AtlasEvent, Position } from '../domain/atlas/atlas'
import { whereabouts } from '../domain/residency/whereabouts'
import { reachingWindow } from '../domain/time/reaching-window'
import { clip, lastDayOf, type TimeWindow } from '../domain/time/time-span'
import { type Panel, panelKey } from '../domain/view/view'
import type { AtlasStore } from './atlas-store'
import { cardKey } from './card-key'
import { type Insets, UNMEASURED } from './use-insets'

interface OpenCardOptions {
  readonly atlas: Pick<Atlas, 'extent' | 'stays' | 'legs' | 'places'>
  /** A stable function. */
  eventOf(id: string): AtlasEvent | undefined
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

/** The event from whose card a panel was opened, and the control there that opened it, by its name. */
interface Below {
  readonly event: string
  readonly control: string | undefined
}

/**
 * Opens events and panels and closes their card: the map shows the places, the window reaches the event or is that of
 * the stay, the focus comes back. A panel that was opened from an event gives way to that event again.
 */
export function useOpenCard({ atlas, store, event, panel, insets, goTo, ...of }: OpenCardOptions): {
  open(id: string): void
  openPanel(panel: Panel): void
  close(): void
} {
  const { eventOf } = of
  // Places that wait to be shown until the card has a size; also those of an address that names no map position.
  const unseen = useRef<readonly Position[]>(undefined)
  unseen.current ??= of.hasMapView ? [] : positionsOf(event, panel, atlas, store.getState().view.window)
  const opener = useRef<Element | null>(null)
  const below = useRef(new Map<string, Below | undefined>())
  const controlToFocus = useRef<string>(undefined)
  const show = useCallback(
    (positions: readonly Position[], besideCard: boolean) => {
      // Beside a card that is not there yet the places would be sought as if nothing covered the map.
      if (!besideCard) unseen.current = positions
      else if (positions.length > 0) goTo(positions)
    },
    [goTo],
  )
  const open = useCallback(
    (id: string) => {
      const opened = eventOf(id)
      if (!opened) return
      const { view, openEvent } = store.getState()
      const hasCard = (view.event ?? view.panel) !== undefined
      if (!hasCard) opener.current = document.activeElement
      openEvent(id, reachingWindow(view.window, opened.span, 'start', atlas.extent))
      show(positionsOf(opened, undefined, atlas, store.getState().view.window), hasCard)
    },
    [atlas, eventOf, store, show],
  )
  const openPanel = useCallback(
    (opened: Panel) => {
      const { view, openPanel } = store.getState()
      const hasCard = (view.event ?? view.panel) !== undefined
      const control = document.activeElement
      // Opened from outside the card, it gives the focus back there.
      const isWithin = hasCard && control?.closest('.atlas-card')
      if (!isWithin) opener.current = control
      below.current.set(
        panelKey(opened),
        view.event === undefined
          ? view.panel && below.current.get(panelKey(view.panel))
          : { event: view.event, control: isWithin ? nameOf(control) : undefined },
      )
      const part = partOf(opened, atlas)
      openPanel(opened, part && 'span' in part ? clip(part.span, atlas.extent) : undefined)
      show(positionsOf(undefined, opened, atlas, view.window), hasCard)
    },
    [atlas, store, show],
  )
  const close = useCallback(() => {
    const { view, openEvent } = store.getState()
    const under = view.panel && below.current.get(panelKey(view.panel))
    if (under) {
      controlToFocus.current = under.control
      return open(under.event)
    }
    openEvent(undefined)
    const back = opener.current
    opener.current = null
    requestAnimationFrame(() => focusAgain(back, view.event))
  }, [store, open])

  const id = event?.id
  const shown = cardKey(id, panel)
  const wasOpen = useRef({ shown, id })
  useEffect(() => {
    const closed = wasOpen.current
    wasOpen.current = { shown, id }
    focusControl(controlToFocus.current)
    controlToFocus.current = undefined
    // The Back button closes the card too: whoever was in it goes back to where they opened it.
    if (!closed.shown || shown || document.activeElement !== document.body) return
    focusAgain(opener.current, closed.id)
    opener.current = null
  }, [shown, id])
  useEffect(() => {
    if (!shown) return
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !key.defaultPrevented) close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [shown, close])
  useEffect(() => {
    if (!unseen.current?.length || insets === UNMEASURED) return
    goTo(unseen.current)
    unseen.current = []
  }, [insets, goTo])
  return { open, openPanel, close }
}

/** Where the map shows what a card tells of. */
function positionsOf(
  event: AtlasEvent | undefined,
  panel: Panel | undefined,
  atlas: OpenCardOptions['atlas'],
  window: TimeWindow,
): readonly Position[] {
  if (panel?.kind === 'whereabouts') {
    const { leadership, members } = whereabouts(atlas, lastDayOf(window))
    return [...leadership, ...members].flatMap((each) =>
      each.kind === 'stay' ? [each.stay.position] : each.leg.positions,
    )
  }
  const { position } = event ?? partOf(panel, atlas) ?? {}
  if (event?.shape?.kind === 'track') return [event.shape.at(window.to)]
  return position ? [position] : []
}

function partOf(panel: Panel | undefined, { stays, places }: OpenCardOptions['atlas']) {
  if (panel?.kind === 'stay') return stays.find(({ id }) => id === panel.id)
  return panel?.kind === 'place' ? places.get(panel.id) : undefined
}

function nameOf(control: Element | null): string | undefined {
  return control?.getAttribute('aria-label') ?? control?.textContent ?? undefined
}

/** Puts the focus on a control of the card, by its name. */
function focusControl(name: string | undefined) {
  if (name === undefined) return
  const controls = document.querySelectorAll<HTMLElement>('.atlas-card :is(button, a)')
  ;[...controls].find((control) => nameOf(control) === name)?.focus()
}

/**
 * Focus goes back to what opened the card or, where that is gone, to the event's line of the list or the panel's
 * entry; where that is not there either (not yet, or its sheet is down) to the list's place.
 */
function focusAgain(opener: Element | null, id: string | undefined) {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  const key = id && CSS.escape(id)
  const line = key && document.querySelector<HTMLElement>(`[data-event="${key}"], [data-way="${key}"]`)
  const back = isThere ? opener : line || document.getElementById('events')
  back?.focus()
}
