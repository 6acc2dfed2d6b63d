import type { Handler, Map as LeafletMap } from 'leaflet'
import type { Category } from '../../domain/atlas/atlas-schema'
import type { Mark, MarkScene } from '../../domain/marks/mark-scene'
import { type Direction, nearestMark } from '../../domain/marks/nearest-mark'
import type { TimeWindow } from '../../domain/time/time-span'
import { frameOf, type MapFrame, toLayer } from './map-frame'
import { MarkPaint } from './mark-paint'
import { MarkSurface } from './mark-surface'
import { MarkTip } from './mark-tip'
import { MarkView } from './mark-view'
import type { OverlayEvents, OverlayState } from './overlay-state'

/** Share of the map's size around it within which marks are kept ready. */
const MARGIN = 0.3

/** Milliseconds of rest after which marks whose events changed get their new names. */
const NAMING_PAUSE = 150

/** `moved` is Leaflet's own, but missing in its types. */
interface DragHandler extends Handler {
  moved(): boolean
}

/** More marks than this that gain events at once ripple no more: it would be noise. */
const MOST_RIPPLES = 3

/** Most marks that a step of time repaints only because they have aged; the others follow when it rests. */
const MOST_AGING = 5
const AGING_PAUSE = 200

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The buttons of all marks in view, with one tab stop among them. */
export class MarkLayer {
  private readonly views = new Map<string, MarkView>()
  private nearby: readonly Mark[] = []
  private readonly misnamed = new Set<MarkView>()
  private renaming: ReturnType<typeof setTimeout> | undefined
  private aging: ReturnType<typeof setTimeout> | undefined
  private tabStop: string | undefined
  private readonly tip: MarkTip
  private frame: MapFrame
  private paint: MarkPaint
  private readonly surface: MarkSurface
  /** Whether the marks were drawn at this place of the map before: only then is a gain of events news. */
  private hasDrawn = false
  private revision = 0

  constructor(
    private readonly map: LeafletMap,
    private readonly pane: HTMLElement,
    private readonly scene: MarkScene,
    private readonly categories: ReadonlyMap<string, Category>,
    private readonly events: OverlayEvents,
    private state: OverlayState,
    private window: TimeWindow,
  ) {
    this.frame = frameOf(map)
    this.tip = new MarkTip(map)
    this.surface = new MarkSurface(map, pane)
    this.paint = new MarkPaint(pane, state.theme)
    pane.setAttribute('role', 'group')
    pane.addEventListener('click', this.onClick)
    pane.addEventListener('dblclick', stop)
    pane.addEventListener('keydown', this.onKeyDown)
    pane.addEventListener('focusin', this.onFocusIn)
    pane.addEventListener('focusout', this.onLeave)
    pane.addEventListener('pointerover', this.onPointerOver)
    pane.addEventListener('pointerout', this.onLeave)
  }

  /** Marks with visible events, with their views. */
  get visible(): Iterable<MarkView> {
    return this.views.values()
  }

  /** Marks in view or just outside, with or without visible events. */
  get near(): readonly Mark[] {
    return this.nearby
  }

  viewOf(markId: string): MarkView | undefined {
    return this.views.get(markId)
  }

  /** After the map came to rest at a new place or zoom. */
  settle(frame: MapFrame): void {
    this.frame = frame
    const size = this.map.getSize()
    const corner = this.map.containerPointToLayerPoint([0, 0])
    this.nearby = this.scene.marks.filter(({ group }) => {
      const { x, y } = toLayer(frame, group.point)
      return (
        x > corner.x - size.x * MARGIN &&
        x < corner.x + size.x * (1 + MARGIN) &&
        y > corner.y - size.y * MARGIN &&
        y < corner.y + size.y * (1 + MARGIN)
      )
    })
    const kept = new Set(this.nearby)
    for (const view of this.views.values()) if (!kept.has(view.mark)) this.drop(view)
    for (const view of this.views.values()) view.place(frame)
    this.surface.paintAll([...this.views.values()])
    this.hasDrawn = false
    this.draw(this.state, this.window)
  }

  /** While the map flies or is pinched: marks keep their size and go where they belong. */
  follow(frame: MapFrame): void {
    this.frame = frame
    for (const view of this.views.values()) view.place(frame)
    this.surface.paintAll([...this.views.values()])
  }

  /** As Leaflet begins to zoom by a CSS transition, marks glide along to where they will be. */
  glide(frame: MapFrame): void {
    const from = new Map([...this.views.values()].map((view) => [view, view.at]))
    this.frame = frame
    for (const view of this.views.values()) view.place(frame)
    this.surface.glide([...this.views.values()], from)
  }

  /** While the map is dragged: the surface stays over the view. */
  slide(): void {
    this.surface.slide([...this.views.values()])
  }

  /** Shows the state at a window; touches only the marks that changed. */
  draw(state: OverlayState, window: TimeWindow): void {
    this.state = state
    this.window = window
    const { group } = state.messages.map.marks
    if (this.pane.getAttribute('aria-label') !== group) this.pane.setAttribute('aria-label', group)
    const { categories, paint, revision } = this
    const look = { state, categories, window, paint, revision }
    const markIdOf = (event: string | undefined) =>
      event !== undefined && this.scene.isVisible(event) ? this.scene.markOf(event)?.group.id : undefined
    const open = markIdOf(state.openEvent)
    const hovered = markIdOf(state.hovered)
    const arrived: MarkView[] = []
    let aged = 0
    let isBehind = false
    for (const mark of this.nearby) {
      let view = this.views.get(mark.group.id)
      if (mark.events.length === 0) {
        if (view) this.drop(view)
        continue
      }
      if (!view) {
        view = new MarkView(mark, this.pane)
        view.place(this.frame)
        view.name(state)
        this.views.set(mark.group.id, view)
      }
      const id = mark.group.id
      const light = { isOpen: id === open, isHovered: id === hovered, isFanned: id === state.fan }
      const had = view.count
      const change = view.draw(look, light, aged < MOST_AGING)
      if (change === 'changed' || change === 'aged') this.surface.paint(view)
      if (change === 'aged') aged++
      if (change === 'ages-later') isBehind = true
      if (view.count > had) arrived.push(view)
      if (view.isMisnamed(state)) this.rename(view)
    }
    if (!state.reducedMotion && this.hasDrawn && arrived.length <= MOST_RIPPLES) {
      for (const view of arrived) view.ripple()
    }
    this.hasDrawn = true
    clearTimeout(this.aging)
    if (isBehind) this.aging = setTimeout(() => this.draw(this.state, this.window), AGING_PAUSE)
    this.keepTabStop()
    this.tip.refresh(state)
  }

  /** Paints all marks anew, after the theme, the fonts or the screen changed. */
  repaint(theme: OverlayState['theme']): void {
    this.paint = new MarkPaint(this.pane, theme)
    this.revision++
  }

  /** Puts the focus on a mark, or on the map where it has gone. */
  focus(markId: string): void {
    const view = this.views.get(markId)
    if (view) view.element.focus({ preventScroll: true })
    else this.map.getContainer().focus({ preventScroll: true })
  }

  remove(): void {
    clearTimeout(this.renaming)
    clearTimeout(this.aging)
    this.surface.remove()
    this.tip.remove()
    for (const view of this.views.values()) view.remove()
    this.views.clear()
    this.pane.removeEventListener('click', this.onClick)
    this.pane.removeEventListener('dblclick', stop)
    this.pane.removeEventListener('keydown', this.onKeyDown)
    this.pane.removeEventListener('focusin', this.onFocusIn)
    this.pane.removeEventListener('focusout', this.onLeave)
    this.pane.removeEventListener('pointerover', this.onPointerOver)
    this.pane.removeEventListener('pointerout', this.onLeave)
  }

  /** Names follow when time rests: nobody hears them sixty times a second. */
  private rename(view: MarkView): void {
    this.misnamed.add(view)
    clearTimeout(this.renaming)
    this.renaming = setTimeout(() => {
      for (const stale of this.misnamed) stale.name(this.state)
      this.misnamed.clear()
    }, NAMING_PAUSE)
  }

  private drop(view: MarkView): void {
    this.misnamed.delete(view)
    const hadFocus = view.element === document.activeElement
    this.views.delete(view.mark.group.id)
    this.surface.wipe(view)
    this.tip.hideFrom(view)
    view.remove()
    // Focus must not fall to the top of the page when time takes the mark away.
    if (hadFocus) this.map.getContainer().focus({ preventScroll: true })
  }

  /** Exactly one mark is in the tab order: the last focused, else the one of the open event, else the first. */
  private keepTabStop(): void {
    const current = this.tabStop ? this.views.get(this.tabStop) : undefined
    if (current && this.isInView(current)) {
      if (current.element.tabIndex !== 0) current.element.tabIndex = 0
      return
    }
    if (current) current.element.tabIndex = -1
    const open = this.state.openEvent ? this.scene.markOf(this.state.openEvent)?.group.id : undefined
    const candidates = [...this.views.values()].filter((view) => this.isInView(view))
    const next = candidates.find((view) => view.mark.group.id === open) ?? candidates[0]
    this.tabStop = next?.mark.group.id
    if (next) next.element.tabIndex = 0
  }

  private isInView(view: MarkView): boolean {
    const point = toLayer(this.frame, view.mark.group.point)
    const { x, y } = this.map.layerPointToContainerPoint([point.x, point.y])
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
    else this.events.onFan(this.state.fan === view.mark.group.id ? undefined : view.mark.group.id)
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    const view = this.viewUnder(event)
    if (!view || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      // With a card open, the same key closes the card.
      if (this.tip.hide() && !this.state.openEvent) event.stopPropagation()
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
    const points = views.map((candidate) => toLayer(this.frame, candidate.mark.group.point))
    const from = toLayer(this.frame, view.mark.group.point)
    const next = direction && nearestMark(points, from, direction)
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
    this.tip.hideFrom(view)
    this.events.onHover(undefined)
  }

  private lookAt(view: MarkView): void {
    this.tip.show(view, this.state)
    const [first] = view.mark.events
    this.events.onHover(view.mark.events.length === 1 ? first?.id : undefined)
  }
}

function firstTime(view: MarkView): number {
  return view.mark.events[0]?.span?.earliestStart ?? Number.POSITIVE_INFINITY
}

function stop(event: Event): void {
  event.stopPropagation()
}
