import type { Handler, Map as LeafletMap } from 'leaflet'
import type { MarkScene } from '../../domain/marks/mark-scene'
import { type Direction, nearestMark } from '../../domain/marks/nearest-mark'
import type { MarkTip } from './mark-tip'
import type { MarkView } from './mark-view'
import type { OverlayEvents, OverlayState } from './overlay-state'

/** `moved` is Leaflet's own, but missing in its types. */
interface DragHandler extends Handler {
  moved(): boolean
}

/** Of the map while points are placed on it, by its own keys. */
const AIMED = 'data-aimed'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Mouse, touch, keys and focus on the marks, with one tab stop among them. */
export class MarkInput {
  private tabStop: string | undefined
  private readonly listening = new AbortController()

  constructor(
    private readonly map: LeafletMap,
    pane: HTMLElement,
    private readonly views: ReadonlyMap<string, MarkView>,
    private readonly scene: MarkScene,
    private readonly tip: () => MarkTip | undefined,
    private readonly events: OverlayEvents,
    private readonly state: () => OverlayState,
  ) {
    const { signal } = this.listening
    pane.addEventListener('click', this.onClick, { signal })
    pane.addEventListener('dblclick', stop, { signal })
    pane.addEventListener('keydown', this.onKeyDown, { signal })
    pane.addEventListener('focusin', this.onFocusIn, { signal })
    pane.addEventListener('focusout', this.onLeave, { signal })
    pane.addEventListener('pointerover', this.onPointerOver, { signal })
    pane.addEventListener('pointerout', this.onLeave, { signal })
  }

  remove(): void {
    this.listening.abort()
  }

  /**
   * The map is one tab stop: a mark (the last focused, else the one of the open event, else the first), or the map itself
   * where none is in view or points are placed on it.
   */
  keepTabStop(): void {
    const stop = this.markOfTabStop()
    const container = this.map.getContainer()
    const index = stop && !container.hasAttribute(AIMED) ? -1 : 0
    if (container.tabIndex !== index) container.tabIndex = index
  }

  private markOfTabStop(): MarkView | undefined {
    const current = this.tabStop ? this.views.get(this.tabStop) : undefined
    if (current && this.isInView(current)) {
      if (current.element.tabIndex !== 0) current.element.tabIndex = 0
      return current
    }
    if (current) current.element.tabIndex = -1
    const state = this.state()
    const open = state.openEvent ? this.scene.markOf(state.openEvent)?.group.id : undefined
    const candidates = [...this.views.values()].filter((view) => this.isInView(view))
    const next = candidates.find((view) => view.mark.group.id === open) ?? candidates[0]
    this.tabStop = next?.mark.group.id
    if (next) next.element.tabIndex = 0
    return next
  }

  private isInView(view: MarkView): boolean {
    const { x, y } = this.map.layerPointToContainerPoint([view.at.x, view.at.y])
    const size = this.map.getSize()
    return x >= 0 && y >= 0 && x <= size.x && y <= size.y
  }

  private viewUnder(event: Event): MarkView | undefined {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null
    return element ? this.views.get(element.dataset.mark ?? '') : undefined
  }

  private readonly onClick = (event: MouseEvent) => {
    const view = this.viewUnder(event)
    if (!view) return
    event.stopPropagation()
    // A drag of the map that began on a mark ends in a click on it; keyboard clicks have no detail.
    if (event.detail > 0 && (this.map.dragging as DragHandler).moved()) return
    // The second click of a double one would close what the first has opened.
    if (event.detail > 1) return
    const [first] = view.mark.events
    if (first && view.mark.events.length === 1) this.events.onOpenEvent(first.id)
    else this.events.onFan(this.state().fan === view.mark.group.id ? undefined : view.mark.group.id)
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    const view = this.viewUnder(event)
    if (!view || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      // With a card open, the same key closes the card.
      if (this.state().openEvent) this.tip()?.hide()
      else if (this.tip()?.hide()) event.stopPropagation()
      else this.map.getContainer().focus({ preventScroll: true })
      return
    }
    const direction = DIRECTIONS[event.key]
    const isEnd = event.key === 'Home' || event.key === 'End'
    if (!direction && !isEnd) return
    event.preventDefault()
    event.stopPropagation()
    const views = [...this.views.values()].filter((candidate) => this.isInView(candidate))
    if (isEnd) {
      const inTime = views.toSorted((a, b) => firstTime(a) - firstTime(b))
      inTime.at(event.key === 'Home' ? 0 : -1)?.element.focus({ preventScroll: true })
      return
    }
    const points = views.map(({ at }) => at)
    const next = direction && nearestMark(points, view.at, direction)
    if (next !== undefined) views[next]?.element.focus({ preventScroll: true })
  }

  private readonly onFocusIn = (event: FocusEvent) => {
    const view = this.viewUnder(event)
    if (!view) return
    const before = this.tabStop ? this.views.get(this.tabStop) : undefined
    if (before) before.element.tabIndex = -1
    this.tabStop = view.mark.group.id
    view.element.tabIndex = 0
    if (view.element.matches(':focus-visible')) this.lookAt(view)
  }

  private readonly onPointerOver = (event: PointerEvent) => {
    const view = this.viewUnder(event)
    if (view && event.pointerType !== 'touch') this.lookAt(view)
  }

  private readonly onLeave = (event: FocusEvent | PointerEvent) => {
    const view = this.viewUnder(event)
    if (!view || (event.relatedTarget instanceof Node && view.element.contains(event.relatedTarget))) return
    this.tip()?.hideFrom(view)
    this.events.onHover([])
  }

  private lookAt(view: MarkView): void {
    this.tip()?.show(view, this.state())
    this.events.onHover(view.mark.events.map(({ id }) => id))
  }
}

function firstTime(view: MarkView): number {
  return view.mark.events[0]?.span?.earliestStart ?? Number.POSITIVE_INFINITY
}

function stop(event: Event): void {
  event.stopPropagation()
}
