import type { Category } from '../../domain/atlas/schema'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import type { Mark } from '../../domain/marks/mark-scene'
import { markRadius } from '../../domain/marks/mark-size'
import { strengthOf } from '../../domain/marks/strength'
import type { TimeWindow } from '../../domain/time/time-span'
import { drawRing, drawSingle } from './draw-mark'
import { type MapFrame, toLayer } from './map-frame'
import { type MarkPaint, paintSquare } from './mark-paint'
import { formatCount, markName, precisionOf } from './mark-words'
import type { OverlayState } from './overlay-state'

/** What all marks are drawn with. */
export interface MarkLook {
  readonly state: OverlayState
  readonly categories: ReadonlyMap<string, Category>
  readonly window: TimeWindow
  readonly paint: MarkPaint
  /** Grows when all marks have to be painted anew: another theme, font or screen. */
  readonly revision: number
}

/** Pixels around the mark that its drawing may reach into. */
const MARGIN = 2

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
  radius = 0
  private readonly canvas = document.createElement('canvas')
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
    this.canvas.className = 'mark-drawing'
    this.canvas.setAttribute('aria-hidden', 'true')
    this.canvas.width = 0
    this.element.append(this.canvas)
    pane.append(this.element)
  }

  place(frame: MapFrame): void {
    const { x, y } = toLayer(frame, this.mark.group.point)
    // Not Leaflet's translate3d: a compositor layer for each of a thousand marks is slow.
    this.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }

  /** Shows the mark's events; returns whether its accessible name is out of date. */
  draw(look: MarkLook, { isOpen, isHovered, isFanned }: MarkLight): boolean {
    const { mark } = this
    const { state, window } = look
    let drawn = `${mark.version} ${look.revision} ${state.locale}`
    for (const part of mark.mix) drawn += ` ${strengthOf(part.newest, window)}`
    if (drawn !== this.drawn) {
      this.drawn = drawn
      this.redraw(look)
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

  private redraw(look: MarkLook): void {
    const { mark } = this
    const { state, categories, window, paint } = look
    const { events } = mark
    const parts = mark.mix.map((part) => ({ ...part, strength: strengthOf(part.newest, window) }))
    const precision = precisionOf(mark, state)
    const radius = markRadius(events.length)
    if (radius !== this.radius || this.canvas.width === 0) {
      this.radius = radius
      this.element.style.setProperty('--mark-size', `${2 * radius}px`)
      this.element.style.setProperty('--mark-canvas', `${2 * (radius + MARGIN)}px`)
    }
    const [event] = events
    paintSquare(this.canvas, 2 * (radius + MARGIN), (context) => {
      if (!event || events.length > 1) {
        const count = formatCount(events.length, state.locale, 'compact')
        drawRing(context, paint, { parts, categories, count }, precision)
        return
      }
      const style = {
        category: categories.get(event.category),
        disputed: isDisputed(event),
        approximate: hasApproximateDate(event),
        strength: parts[0]?.strength ?? 0,
      }
      drawSingle(context, paint, style, precision)
    })
  }
}
