import { DomEvent } from 'leaflet'
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { Disc } from '../../domain/journey/arc'
import { type FanLayout, layOutFan } from '../../domain/marks/fan-layout'
import { formatNumber } from '../../i18n/format-number'
import { useEventFanMessages } from '../../i18n/use-event-fan-messages'
import { FanHeading, FanRow } from './FanRow'
import { controlsOf, leadersOf, MARGIN } from './fan-places'
import { nameOfMark } from './mark-words'
import type { Overlay } from './overlay'
import type { OverlayState } from './overlay-state'
import './fan.css'

/** Widest that a fan gets, in pixels. */
const WIDTH = 300
/** Shows half of a row of one line, so that it is seen that there are more. */
const MOST_HEIGHT = 356
/** A map narrower than this has no room for a list beside the card. */
const NARROW = 600

export interface EventFanProps {
  readonly overlay: Overlay
  readonly markId: string
  readonly state: OverlayState
  readonly onOpenEvent: (id: string) => void
  readonly onHover: (ids: readonly string[]) => void
  readonly onClose: () => void
}

interface Placed {
  readonly layout: FanLayout
  readonly disc: Disc
  readonly leaders: readonly string[]
}

/** The events of one mark, spread out beside it: one row each, under the place they belong to. */
export function EventFan({ overlay, markId, state, onOpenEvent, onHover, onClose }: EventFanProps) {
  const map = useMap()
  const panel = useRef<HTMLDivElement>(null)
  const [placed, setPlaced] = useState<Placed>()
  const subscribe = useCallback((listener: () => void) => overlay.subscribe(listener), [overlay])
  const mark = useSyncExternalStore(subscribe, () => overlay.mark(markId))
  const events = useSyncExternalStore(subscribe, () => overlay.mark(markId)?.events)
  const words = useEventFanMessages()
  const { insets } = state
  const isEmpty = !events || events.length === 0

  useEffect(() => {
    if (isEmpty) onClose()
  }, [isEmpty, onClose])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows (events) decide the size that is measured.
  useLayoutEffect(() => {
    const place = () => {
      const element = panel.current
      const current = overlay.mark(markId)
      if (!element || !current) return
      const size = map.getSize()
      const frame = {
        left: insets.left + MARGIN,
        top: insets.top + MARGIN,
        right: size.x - insets.right - MARGIN,
        bottom: size.y - insets.bottom - MARGIN,
      }
      const disc = overlay.markDisc(current)
      const layout = layOutFan({
        anchor: disc,
        radius: disc.radius,
        width: Math.min(WIDTH, frame.right - frame.left),
        height: Math.min(element.scrollHeight + 2, MOST_HEIGHT),
        frame,
        controls: controlsOf(map),
        rtl: getComputedStyle(element).direction === 'rtl',
      })
      setPlaced({ layout, disc, leaders: leadersOf(element, layout, disc) })
    }
    place()
    map.on('move resize', place)
    return () => {
      map.off('move resize', place)
    }
  }, [map, overlay, markId, insets, events])

  const isPlaced = placed !== undefined
  useEffect(() => {
    const element = panel.current
    if (!element || !isPlaced) return
    DomEvent.disableClickPropagation(element)
    DomEvent.disableScrollPropagation(element)
    element.querySelector<HTMLElement>('.fan-event')?.focus({ preventScroll: true })
  }, [isPlaced])

  if (!mark || !events) return null

  const choose = (id: string) => {
    onOpenEvent(id)
    // On a narrow map the list would lie over the place that it is about.
    if (map.getSize().x < NARROW) onClose()
  }
  const close = () => {
    onClose()
    overlay.focusMark(markId)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.fan-event')]
    const now = rows.indexOf(document.activeElement as HTMLElement)
    const next = step === 'first' ? 0 : step === 'last' ? rows.length - 1 : now + Number(step)
    rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus()
  }

  const positions = [...new Map(events.map(({ position }) => [String(position), position])).values()]
  const groups = byPlace(events)
  const { box } = placed?.layout ?? { box: { left: 0, top: 0, right: WIDTH, bottom: 0 } }
  return createPortal(
    <div className="fan" data-side={placed?.layout.side}>
      <svg className="fan-leaders" aria-hidden="true">
        <path d={placed?.leaders.join('')} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields. */}
      <div
        ref={panel}
        className="fan-panel"
        role="group"
        aria-label={words.open(nameOfMark(mark, state))}
        style={{
          left: Math.round(box.left),
          top: Math.round(box.top),
          width: box.right - box.left,
          ...(placed ? { maxHeight: box.bottom - box.top } : { visibility: 'hidden' }),
        }}
        onKeyDown={onKeyDown}
      >
        <div className="fan-head">
          <p aria-hidden="true">
            {words.listed(events.length, formatNumber(events.length, state.locale), groups.length)}
          </p>
          <button type="button" className="fan-close" aria-label={words.close} onClick={close}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              <path d="M-4 -4L4 4M4 -4L-4 4" />
            </svg>
          </button>
        </div>
        {groups.map(([place, rows]) => (
          <section key={place} className="fan-place">
            {place && <FanHeading place={place} state={state} />}
            <ul>
              {rows.map((event) => (
                <li key={event.id}>
                  <FanRow event={event} state={state} onOpenEvent={choose} onHover={onHover} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {positions.length > 1 && (
          <button
            type="button"
            className="fan-zoom"
            onClick={() => {
              const bounds = positions.flatMap((position): [number, number][] =>
                position ? [[position[1], position[0]]] : [],
              )
              map.getContainer().focus({ preventScroll: true })
              map.fitBounds(bounds, {
                animate: !state.reducedMotion,
                paddingTopLeft: [insets.left + 60, insets.top + 60],
                paddingBottomRight: [insets.right + 60, insets.bottom + 60],
              })
            }}
          >
            {words.zoomTo}
          </button>
        )}
      </div>
    </div>,
    map.getContainer(),
  )
}

/** Events by place, the busiest first, each in time order. */
function byPlace(events: readonly AtlasEvent[]): readonly (readonly [string, readonly AtlasEvent[]])[] {
  const groups = new Map<string, AtlasEvent[]>()
  for (const event of events) groups.set(event.place, [...(groups.get(event.place) ?? []), event])
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
}
