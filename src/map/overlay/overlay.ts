import type { LeafletEvent, Map as LeafletMap, ZoomAnimEvent } from 'leaflet'
import type { Leg } from '../../domain/atlas/atlas'
import type { Disc } from '../../domain/journey/arc'
import type { Box } from '../../domain/marks/box'
import { type Mark, MarkScene } from '../../domain/marks/mark-scene'
import type { Point } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { BaseLayer } from './base-layer'
import { JourneyLayer, positionDisc } from './journey-layer'
import { frameOf, type MapFrame, toLayer } from './map-frame'
import { MarkLayer } from './mark-layer'
import { OverlayLabels } from './overlay-labels'
import { OverlayPanes } from './overlay-panes'
import type { OverlayEvents, OverlayState } from './overlay-state'

/**
 * All that is drawn over the base map. It watches the window of time and the map itself and changes the page
 * directly, so that React renders nothing while time plays.
 */
export class Overlay {
  readonly scene: MarkScene
  private readonly panes: OverlayPanes
  private readonly marks: MarkLayer
  private readonly journeys: JourneyLayer
  private readonly bases: BaseLayer
  private readonly labels: OverlayLabels
  private readonly listeners = new Set<() => void>()
  private readonly unwatch: () => void
  private frame: MapFrame
  private pending: number | undefined
  /** What is asked of it then comes too late, as when the page shows another atlas. */
  private isRemoved = false
  /** Whether anything changed that the labels depend on. */
  private hasNewLabels = true
  /** Layer pixels of the view's corner when the marks in view were last chosen. */
  private corner: Point = { x: 0, y: 0 }
  private groupedZoom: number | undefined
  /** That of the scene when its marks were last taken up. */
  private arrangement = 0

  constructor(
    private readonly map: LeafletMap,
    private readonly window: Readable<TimeWindow>,
    private state: OverlayState,
    events: OverlayEvents,
  ) {
    this.scene = new MarkScene(state.atlas, state.scheme)
    this.panes = new OverlayPanes(map)
    this.frame = frameOf(map)
    this.marks = new MarkLayer(map, this.panes.marks, this.scene, events, state, window.get())
    this.bases = new BaseLayer(this.panes.glows, this.panes.reaches, this.scene)
    this.journeys = new JourneyLayer(
      this.panes.legs,
      (place, position) => this.discAt(place, position),
      () => this.schedule(),
      (leg) => leg.events[0] && events.onOpenEvent(leg.events[0]),
    )
    const { scene, marks, bases, journeys } = this
    const now = () => ({ state: this.state, frame: this.frame })
    this.labels = new OverlayLabels(map, this.panes.labels, { scene, marks, bases, journeys }, now, (room) =>
      events.onLabelRoom(room),
    )
    this.labels.measure()
    this.begin()
    map.on(this.onMap)
    this.unwatch = window.subscribe(() => this.schedule())
    void document.fonts?.ready.then(() => {
      this.labels.forgetWidths()
      this.marks.repaint(this.state.theme)
      this.hasNewLabels = true
      this.schedule()
    })
  }

  /** Tells the drawing what the page now shows. */
  update(state: OverlayState): void {
    const { atlas, theme, insets } = this.state
    this.state = state
    // The controls make way for a card.
    if (insets !== state.insets) this.labels.measure()
    if (atlas !== state.atlas) this.scene.setAtlas(state.atlas)
    this.scene.setScheme(state.scheme)
    if (atlas === state.atlas) {
      this.scene.setShown(state.shown)
      this.hasNewLabels = true
      this.step()
    } else if (!this.isRemoved) this.begin()
    if (theme === state.theme) return
    // The page sets the theme's tokens after this; they can be read in the next frame.
    requestAnimationFrame(() => {
      this.marks.repaint(state.theme)
      this.schedule()
    })
  }

  /** Calls back after each step that was drawn; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The mark with this id at the present zoom. */
  mark(id: string): Mark | undefined {
    return this.scene.marks.find((mark) => mark.group.id === id)
  }

  /** Centre and radius of a mark in pixels of the map's container. */
  markDisc(mark: Mark): Disc {
    const at = toLayer(frameOf(this.map), mark.group.point)
    const { x, y } = this.map.layerPointToContainerPoint([at.x, at.y])
    return { x, y, radius: this.marks.viewOf(mark.group.id)?.radius ?? mark.group.radius }
  }

  /** Puts the focus on a mark. */
  focusMark(id: string): void {
    this.marks.focus(id)
  }

  remove(): void {
    this.unwatch()
    this.map.off(this.onMap)
    this.isRemoved = true
    this.labels.remove()
    this.marks.remove()
    this.journeys.remove()
    this.panes.remove()
    this.listeners.clear()
  }

  private schedule(): void {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined
      this.step()
    })
  }

  /**
   * Brings everything in step with the window and the state at an unmoved map; `atOnce`, its labels too, which cannot wait where it
   * has just come to rest at another place.
   */
  private step(atOnce = false): void {
    if (this.isRemoved) return
    const window = this.window.get()
    if (this.scene.move(window)) this.hasNewLabels = true
    if (this.arrangement !== this.scene.arrangement) {
      this.arrangement = this.scene.arrangement
      this.marks.gather()
    }
    this.marks.draw(this.state, window)
    if (this.bases.draw(this.state, window.to, this.frame, (mark) => this.radiusOf(mark))) {
      this.hasNewLabels = true
    }
    this.bases.drawReaches(this.frame)
    if (this.journeys.endsMoved()) this.journeys.settle(this.frame, this.clip())
    if (this.journeys.draw(this.state, window, this.clip())) this.hasNewLabels = true
    if (this.hasNewLabels) {
      this.hasNewLabels = false
      this.labels.refresh(atOnce)
    }
    for (const listener of this.listeners) listener()
  }

  /** Draws an atlas. */
  private begin(): void {
    this.scene.setShown(this.state.shown)
    this.scene.move(this.window.get())
    this.journeys.setLegs(this.state.atlas.legs)
    this.groupedZoom = undefined
    this.arrange()
  }

  /** Draws everything anew for where the map has come to rest. */
  readonly settle = () => {
    this.labels.measure()
    this.arrange()
  }

  /** Draws everything at once, its labels too, for where the map is now. */
  private arrange(): void {
    this.frame = frameOf(this.map)
    const zoom = this.map.getZoom()
    if (zoom !== this.groupedZoom) {
      this.groupedZoom = zoom
      this.scene.setZoom(zoom)
      this.labels.forgetWords()
    }
    this.panes.settle()
    this.corner = this.map.containerPointToLayerPoint([0, 0])
    this.arrangement = this.scene.arrangement
    this.marks.settle(this.frame)
    this.journeys.settle(this.frame, this.clip())
    this.bases.settle(this.state, this.frame, this.marks.near)
    this.hasNewLabels = true
    this.step(true)
  }

  /** Leaflet is about to zoom by a CSS transition. */
  private readonly onZoomAnimation = (event: LeafletEvent) => {
    const { center, zoom } = event as ZoomAnimEvent
    const frame = frameOf(this.map, center, zoom)
    this.panes.follow(this.frame, frame)
    this.marks.glide(frame)
    this.labels.follow(frame)
  }

  /** Marks come into view while the map is dragged or flies, not only when it rests. */
  private readonly onMove = () => {
    const { x, y } = this.map.containerPointToLayerPoint([0, 0])
    const size = this.map.getSize()
    const isFar = Math.abs(x - this.corner.x) > size.x / 6 || Math.abs(y - this.corner.y) > size.y / 6
    if (!isFar) {
      this.marks.slide()
      return
    }
    this.corner = { x, y }
    this.marks.settle(frameOf(this.map))
  }

  /** A frame of a flight or a pinch. */
  private readonly onZoom = () => {
    const frame = frameOf(this.map)
    if (frame.zoom === this.frame.zoom) return
    this.panes.follow(this.frame, frame)
    this.marks.follow(frame)
    this.labels.follow(frame)
  }

  private readonly onMap = {
    moveend: this.settle,
    viewreset: this.settle,
    resize: this.settle,
    zoomanim: this.onZoomAnimation,
    zoom: this.onZoom,
    move: this.onMove,
  }

  /** What a leg's end must stop short of. */
  private discAt(place: string, position: Leg['positions'][number]): Disc {
    const mark = this.scene.markAt(place)
    if (!mark) return positionDisc(this.frame, position, 4)
    return { ...toLayer(this.frame, mark.group.point), radius: (this.radiusOf(mark) ?? 7) + 3 }
  }

  private radiusOf(mark: Mark): number | undefined {
    return mark.events.length > 0 ? this.marks.viewOf(mark.group.id)?.radius : undefined
  }

  /** Beyond this, arcs are cut off; wide enough for any flight between two redraws. */
  private clip(): Box {
    const size = this.map.getSize()
    const { x, y } = this.map.containerPointToLayerPoint([0, 0])
    return { left: x - 4 * size.x, top: y - 4 * size.y, right: x + 5 * size.x, bottom: y + 5 * size.y }
  }
}
