import type { Map as LeafletMap } from 'leaflet'
import type { Mark, MarkScene } from '../../domain/marks/mark-scene'
import type { MarkKind, MarkScheme } from '../../domain/marks/mark-scheme'
import type { TimeWindow } from '../../domain/time/time-span'
import { afterFirstView } from '../first-view'
import { frameOf, type MapFrame, toLayer } from './map-frame'
import { MarkInput } from './mark-input'
import { MarkPaint } from './mark-paint'
import { MarkSurface } from './mark-surface'
import type { MarkTip } from './mark-tip'
import { MarkView, RIPPLE_TIME } from './mark-view'
import type { OverlayEvents, OverlayState } from './overlay-state'

/** Share of the map's size around it within which marks are kept ready. */
const MARGIN = 0.3

/** Milliseconds of rest after which marks whose events changed get their new names. */
const NAMING_PAUSE = 150

/** Where more marks than this gain events within the time of a ripple, the others do not ripple: it would be noise. */
const MOST_RIPPLES = 3

/** Most marks that a step of time repaints only because they have aged; the others follow when it rests. */
const MOST_AGING = 5
const AGING_PAUSE = 200

/** The marks in view: their buttons, and the surface on which they are painted. */
export class MarkLayer {
  private readonly views = new Map<string, MarkView>()
  private nearby: readonly Mark[] = []
  private readonly misnamed = new Set<MarkView>()
  private renaming: ReturnType<typeof setTimeout> | undefined
  private aging: ReturnType<typeof setTimeout> | undefined
  /** Once its code has come. */
  private tip: MarkTip | undefined
  private readonly stopWaiting: () => void
  private readonly input: MarkInput
  private frame: MapFrame
  private kinds: ReadonlyMap<string, MarkKind> = new Map()
  private paint: MarkPaint
  private scheme: MarkScheme | undefined
  private readonly surface: MarkSurface
  /** Whether the marks were drawn at this place of the map before: only then is a gain of events news. */
  private hasDrawn = false
  /** When the ripples now running began. */
  private ripples: number[] = []
  private revision = 0

  constructor(
    private readonly map: LeafletMap,
    private readonly pane: HTMLElement,
    private readonly scene: MarkScene,
    events: OverlayEvents,
    private state: OverlayState,
    private window: TimeWindow,
  ) {
    this.frame = frameOf(map)
    this.stopWaiting = afterFirstView(() => {
      import('./mark-tip').then(
        ({ MarkTip }) => {
          this.tip = new MarkTip(map)
        },
        () => {},
      )
    })
    this.surface = new MarkSurface(map, pane)
    this.paint = new MarkPaint(pane, state.theme)
    pane.setAttribute('role', 'group')
    this.input = new MarkInput(
      map,
      pane,
      this.views,
      scene,
      () => this.tip,
      events,
      () => this.state,
    )
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
    this.gather()
    this.hasDrawn = false
    this.draw(this.state, this.window)
  }

  /** Takes up which marks there are, and where; `draw` shows what has changed of them. */
  gather(): void {
    const { frame } = this
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
    const kept = new Map(this.nearby.map((mark) => [mark.group.id, mark]))
    for (const [id, view] of this.views) {
      const mark = kept.get(id)
      if (mark) view.take(mark)
      else this.drop(view)
    }
    for (const view of this.views.values()) view.place(frame)
    this.surface.paintAll([...this.views.values()])
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
    if (this.scheme !== state.scheme) {
      this.scheme = state.scheme
      this.kinds = new Map(state.scheme.kinds.map((kind) => [kind.id, kind]))
    }
    const { group } = state.messages.map.marks
    if (this.pane.getAttribute('aria-label') !== group) this.pane.setAttribute('aria-label', group)
    const { kinds, paint, revision } = this
    const look = { state, kinds, window, paint, revision }
    const markIdOf = (event: string | undefined) =>
      event !== undefined && this.scene.isVisible(event) ? this.scene.markOf(event)?.group.id : undefined
    const open = markIdOf(state.openEvent)
    const hovered = new Set(Array.from(state.hovered, markIdOf))
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
      const light = { isOpen: id === open, isHovered: hovered.has(id), isFanned: id === state.fan }
      const had = view.count
      const change = view.draw(look, light, !this.hasDrawn || aged < MOST_AGING)
      if (change === 'changed' || change === 'aged') this.surface.paint(view)
      if (change === 'aged') aged++
      if (change === 'ages-later') isBehind = true
      if (view.count > had) arrived.push(view)
      if (view.isMisnamed(state)) this.rename(view)
    }
    if (!state.reducedMotion && this.hasDrawn) this.ripple(arrived)
    this.hasDrawn = true
    clearTimeout(this.aging)
    if (isBehind) this.aging = setTimeout(() => this.draw(this.state, this.window), AGING_PAUSE)
    this.input.keepTabStop()
    this.tip?.refresh(state)
  }

  private ripple(arrived: readonly MarkView[]): void {
    const now = performance.now()
    this.ripples = this.ripples.filter((start) => now - start < RIPPLE_TIME)
    if (this.ripples.length + arrived.length > MOST_RIPPLES) return
    for (const view of arrived) {
      view.ripple()
      this.ripples.push(now)
    }
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
    this.input.remove()
    this.stopWaiting()
    this.tip?.remove()
    for (const view of this.views.values()) view.remove()
    this.views.clear()
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
    this.tip?.hideFrom(view)
    view.remove()
    // Focus must not fall to the top of the page when time takes the mark away.
    if (hadFocus) this.map.getContainer().focus({ preventScroll: true })
  }
}
