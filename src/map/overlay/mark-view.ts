import { DomUtil, Point as LeafletPoint } from 'leaflet'
import type { Category } from '../../domain/atlas/schema'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import type { Mark } from '../../domain/marks/mark-scene'
import { markRadius } from '../../domain/marks/mark-size'
import { strengthOf } from '../../domain/marks/strength'
import type { TimeWindow } from '../../domain/time/time-span'
import { drawRing, drawSingle } from './draw-mark'
import { type MapFrame, toLayer } from './map-frame'
import { formatCount, markName, precisionOf } from './mark-words'
import type { OverlayState } from './overlay-state'
import { svg } from './svg'

/** How a mark stands out: it is the one of the open event, of the hovered one, or its list is open. */
export interface MarkLight {
  readonly isOpen: boolean
  readonly isHovered: boolean
  readonly isFanned: boolean
}

/** The button of one mark. It touches the page only where what it shows has changed. */
export class MarkView {
  readonly element = document.createElement('button')
  /** Radius in pixels as drawn now. */
  radius = 12
  private readonly svg = svg('svg', { class: 'mark-drawing', 'aria-hidden': 'true' })
  private drawn = ''
  private named = ''
  private lit = ''

  constructor(
    readonly mark: Mark,
    pane: HTMLElement,
  ) {
    this.element.type = 'button'
    this.element.className = 'mark leaflet-zoom-animated'
    this.element.dataset.mark = mark.group.id
    this.element.tabIndex = -1
    this.element.append(this.svg)
    pane.append(this.element)
  }

  place(frame: MapFrame): void {
    const { x, y } = toLayer(frame, this.mark.group.point)
    DomUtil.setPosition(this.element, new LeafletPoint(x, y).round())
  }

  /** Shows the mark's events at this window; returns whether its accessible name is out of date. */
  draw(
    state: OverlayState,
    categories: ReadonlyMap<string, Category>,
    window: TimeWindow,
    { isOpen, isHovered, isFanned }: MarkLight,
  ): boolean {
    const { mark } = this
    let drawn = `${mark.version} ${state.theme} ${state.locale}`
    for (const part of mark.mix) drawn += ` ${strengthOf(part.newest, window)}`
    if (drawn !== this.drawn) {
      this.drawn = drawn
      this.redraw(state, categories, window)
    }
    const isExpanded = mark.events.length > 1 ? isFanned : isOpen
    const lit = `${isOpen} ${isHovered || isFanned} ${isExpanded}`
    if (lit !== this.lit) {
      this.lit = lit
      this.element.classList.toggle('is-open', isOpen)
      this.element.classList.toggle('is-hovered', isHovered || isFanned)
      this.element.setAttribute('aria-expanded', String(isExpanded))
    }
    return this.named !== `${mark.version} ${state.locale}`
  }

  /** Brings the accessible name up to date. */
  name(state: OverlayState): void {
    const { mark } = this
    this.named = `${mark.version} ${state.locale}`
    this.element.setAttribute('aria-label', markName(mark, state))
  }

  remove(): void {
    this.element.remove()
  }

  private redraw(state: OverlayState, categories: ReadonlyMap<string, Category>, window: TimeWindow): void {
    const { mark } = this
    const { events, mix } = mark
    const radius = markRadius(events.length)
    if (radius !== this.radius || !this.svg.hasChildNodes()) {
      this.radius = radius
      this.element.style.setProperty('--mark-size', `${2 * radius}px`)
      this.svg.setAttribute('viewBox', `${-radius} ${-radius} ${2 * radius} ${2 * radius}`)
    }
    const parts = mix.map((part) => ({ ...part, strength: strengthOf(part.newest, window) }))
    const precision = precisionOf(mark, state)
    const { theme, locale } = state
    const [event] = events
    const drawing =
      event && events.length === 1
        ? drawSingle(
            {
              category: categories.get(event.category),
              theme,
              disputed: isDisputed(event),
              approximate: hasApproximateDate(event),
              strength: parts[0]?.strength ?? 0,
            },
            precision,
          )
        : drawRing({
            parts,
            categories,
            theme,
            precision,
            count: formatCount(events.length, locale, 'compact'),
          })
    this.svg.replaceChildren(drawing, svg('circle', { r: radius + 1.5, class: 'mark-lit' }))
  }
}
