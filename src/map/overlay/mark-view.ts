import type { Precision } from '../../domain/atlas/place-schema'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import type { Mark } from '../../domain/marks/mark-scene'
import type { MarkKind } from '../../domain/marks/mark-scheme'
import { markRadius } from '../../domain/marks/mark-size'
import type { Point } from '../../domain/marks/mercator'
import { STRENGTHS, strengthIn } from '../../domain/marks/strength'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatNumber } from '../../i18n/format-number'
import { drawRing, drawSingle } from './draw-mark'
import { type MapFrame, toLayer } from './map-frame'
import type { MarkPaint } from './mark-paint'
import { markName, precisionOf } from './mark-words'
import type { OverlayState } from './overlay-state'

/** What all marks are drawn with. */
export interface MarkLook {
  readonly state: OverlayState
  readonly kinds: ReadonlyMap<string, MarkKind>
  readonly window: TimeWindow
  readonly paint: MarkPaint
  /** Grows when all marks have to be painted anew: another theme, font or screen. */
  readonly revision: number
}

/** Milliseconds that a ripple takes. */
export const RIPPLE_TIME = 700

const RIPPLE = [
  { opacity: 0.9, transform: 'scale(0.9)' },
  { opacity: 0, transform: 'scale(1.9)' },
]

/** How a mark stands out: it is the one of the open event, of the hovered one, or its list is open. */
export interface MarkLight {
  readonly isOpen: boolean
  readonly isHovered: boolean
  readonly isFanned: boolean
}

export type MarkChange = 'none' | 'changed' | 'aged' | 'ages-later'

/** The button of one mark. It touches the page only where what it shows has changed. */
export class MarkView {
  readonly element = document.createElement('button')
  /** Radius in pixels as drawn now. */
  radius = 0
  /** How many events are drawn now. */
  count = 0
  /** Its centre in layer pixels. */
  at: Point = { x: 0, y: 0 }
  private look: MarkLook | undefined
  private precision: Precision = 'site'
  private version = -1
  private revision = -1
  private strengths = 0
  private named = { version: -1, locale: '' }
  private lit = -1

  constructor(
    public mark: Mark,
    pane: HTMLElement,
  ) {
    this.element.type = 'button'
    this.element.className = 'mark leaflet-zoom-animated'
    this.element.dataset.mark = mark.group.id
    this.element.tabIndex = -1
    pane.append(this.element)
  }

  /** Shows another mark of the same id from the next `draw` on. */
  take(mark: Mark): void {
    if (mark === this.mark) return
    this.mark = mark
    this.look = undefined
  }

  place(frame: MapFrame): void {
    this.at = toLayer(frame, this.mark.group.point)
    // Not Leaflet's translate3d: a compositor layer for each of a thousand marks is slow.
    this.element.style.transform = `translate(${Math.round(this.at.x)}px, ${Math.round(this.at.y)}px)`
  }

  /**
   * Takes on how the mark is to look; returns whether it has to be painted: because what it shows changed, or
   * because it only aged, which can wait where `mayAge` is false.
   */
  draw(look: MarkLook, { isOpen, isHovered, isFanned }: MarkLight, mayAge: boolean): MarkChange {
    const { mark } = this
    const { state, window } = look
    // Numbers, not texts: this is asked of every mark in every frame.
    let strengths = 0
    const strengthAt = strengthIn(window)
    for (const part of mark.mix) strengths = strengths * STRENGTHS + strengthAt(part.newest)
    let change: MarkChange = 'none'
    const isOther = !this.look || this.version !== mark.version || this.revision !== look.revision
    if (isOther || this.look?.state.locale !== state.locale) {
      this.version = mark.version
      this.revision = look.revision
      this.precision = precisionOf(mark, state)
      this.resize(mark.events.length)
      change = 'changed'
    } else if (strengths !== this.strengths) change = mayAge ? 'aged' : 'ages-later'
    if (change === 'changed' || change === 'aged') {
      this.look = look
      this.strengths = strengths
    }
    const isExpanded = mark.events.length > 1 ? isFanned : isOpen
    const lit = (isOpen ? 1 : 0) + (isHovered || isFanned ? 2 : 0) + (isExpanded ? 4 : 0)
    if (lit !== this.lit) {
      this.lit = lit
      this.element.classList.toggle('is-open', isOpen)
      this.element.classList.toggle('is-hovered', isHovered || isFanned)
      this.element.setAttribute('aria-expanded', String(isExpanded))
    }
    return change
  }

  /** Shows for RIPPLE_TIME that an event has just come in. */
  ripple(): void {
    this.element.animate?.(RIPPLE, { pseudoElement: '::before', duration: RIPPLE_TIME, easing: 'ease-out' })
  }

  /** Whether the accessible name is out of date. */
  isMisnamed(state: OverlayState): boolean {
    return this.named.version !== this.mark.version || this.named.locale !== state.locale
  }

  /** Brings the accessible name up to date. */
  name(state: OverlayState): void {
    const { mark } = this
    this.named = { version: mark.version, locale: state.locale }
    this.element.setAttribute('aria-label', markName(mark, state))
  }

  remove(): void {
    this.element.remove()
  }

  /** Draws the mark around (0, 0), in pixels. */
  paint(context: CanvasRenderingContext2D): void {
    if (!this.look) return
    const { state, kinds, window, paint } = this.look
    const { mark } = this
    const [event] = mark.events
    const strengthAt = strengthIn(window)
    const strengths = mark.mix.map((part) => strengthAt(part.newest))
    if (!event || mark.events.length > 1) {
      const parts = mark.mix.map((part, index) => ({ ...part, strength: strengths[index] ?? 0 }))
      const count = formatNumber(mark.events.length, state.locale, 'compact')
      drawRing(context, paint, { parts, kinds, count }, this.precision)
      return
    }
    const style = {
      kind: kinds.get(state.scheme.kindOf(event)),
      disputed: isDisputed(event),
      approximate: hasApproximateDate(event),
      strength: strengths[0] ?? 0,
    }
    drawSingle(context, paint, style, this.precision)
  }

  private resize(events: number): void {
    this.count = events
    const radius = markRadius(events)
    if (radius === this.radius) return
    this.radius = radius
    this.element.style.setProperty('--mark-size', `${2 * radius}px`)
  }
}
