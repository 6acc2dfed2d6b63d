import type { Map as LeafletMap } from 'leaflet'
import type { Point } from '../../domain/marks/mercator'
import { pixelRatioOf } from '../pixel-ratio'
import type { MarkView } from './mark-view'
import { zoomEase } from './zoom-ease'

/** How long Leaflet's zoom animation takes, in milliseconds (its style sheet says 0.25s). */
const ZOOM_TIME = 250

/** Up to so many marks, each frame of a drag paints them; of more, some that are about to come into view too. */
const FEW = 150
const MARGIN = 0.2

/** Beyond so many marks they are not shown while the map zooms. */
const MANY = 200

/**
 * One canvas over the view on which all marks are painted; their buttons are transparent. A canvas for each mark
 * would be a compositor layer each, and a drawing in SVG several times slower to change.
 */
export class MarkSurface {
  private readonly canvas = document.createElement('canvas')
  private readonly context = this.canvas.getContext('2d')
  /** Layer pixels of the canvas's corner. */
  private corner: Point = { x: 0, y: 0 }
  private ratio = 1
  /** Where each mark was painted, to be wiped when it changes or goes. */
  private readonly painted = new Map<MarkView, { readonly at: Point; readonly radius: number }>()
  private size: Point = { x: 0, y: 0 }
  private gliding: number | undefined

  constructor(
    private readonly map: LeafletMap,
    pane: HTMLElement,
  ) {
    this.canvas.className = 'mark-surface'
    this.canvas.setAttribute('role', 'presentation')
    this.canvas.hidden = true
    pane.prepend(this.canvas)
  }

  /** Covers the present view and paints all marks. */
  paintAll(views: readonly MarkView[]): void {
    this.cover(views, 0)
  }

  /** While the map is dragged: the surface goes on covering the view. */
  slide(views: readonly MarkView[]): void {
    if (views.length <= FEW) this.cover(views, 0)
    else if (!this.coversView()) this.cover(views, MARGIN)
  }

  /** Covers the view and a margin around it, as a share of the view's size. Browsers copy all of it in each frame. */
  private cover(views: readonly MarkView[], margin: number): void {
    this.stopGliding()
    const view = this.map.getSize()
    const size = view.multiplyBy(1 + 2 * margin).round()
    const corner = this.map.containerPointToLayerPoint(view.multiplyBy(-margin)).round()
    this.corner = corner
    this.size = size
    this.ratio = pixelRatioOf(this.map)
    this.canvas.style.transform = `translate(${corner.x}px, ${corner.y}px)`
    const width = Math.round(size.x * this.ratio)
    const height = Math.round(size.y * this.ratio)
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width
      this.canvas.height = height
      this.canvas.style.width = `${size.x}px`
      this.canvas.style.height = `${size.y}px`
    }
    this.repaint(views, ({ at }) => at)
  }

  private coversView(): boolean {
    const start = this.map.containerPointToLayerPoint([0, 0]).subtract([this.corner.x, this.corner.y])
    const end = start.add(this.map.getSize())
    return start.x >= 0 && start.y >= 0 && end.x <= this.size.x && end.y <= this.size.y
  }

  /** Paints one mark anew. */
  paint(view: MarkView): void {
    this.rubOut(view)
    this.stamp(view, view.at)
    this.hideEmpty()
  }

  /** Takes a mark away. */
  wipe(view: MarkView): void {
    this.rubOut(view)
    this.hideEmpty()
  }

  /** One without marks would all the same be copied into each frame of the page. */
  private hideEmpty(): void {
    const isEmpty = this.painted.size === 0
    if (this.canvas.hidden !== isEmpty) this.canvas.hidden = isEmpty
  }

  private rubOut(view: MarkView): void {
    const before = this.painted.get(view)
    const { context } = this
    if (!before || !context) return
    this.painted.delete(view)
    // Only the disc of the mark: its square may reach into a neighbour's. Rubbed out, which is cheaper than a clip.
    context.globalCompositeOperation = 'destination-out'
    context.fillStyle = '#000'
    context.beginPath()
    context.arc(
      (before.at.x - this.corner.x) * this.ratio,
      (before.at.y - this.corner.y) * this.ratio,
      before.radius * this.ratio,
      0,
      2 * Math.PI,
    )
    context.fill()
    context.globalCompositeOperation = 'source-over'
  }

  /** Moves the marks from where they were to where they are, in step with Leaflet's zoom animation. */
  glide(views: readonly MarkView[], from: ReadonlyMap<MarkView, Point>): void {
    this.stopGliding()
    if (views.length > MANY) {
      this.repaint([], ({ at }) => at)
      return
    }
    const start = performance.now()
    const step = (now: number) => {
      const part = zoomEase(Math.min(1, Math.max(0, now - start) / ZOOM_TIME))
      this.repaint(views, (view) => {
        const begin = from.get(view) ?? view.at
        return {
          x: begin.x + (view.at.x - begin.x) * part,
          y: begin.y + (view.at.y - begin.y) * part,
        }
      })
      this.gliding = part < 1 ? requestAnimationFrame(step) : undefined
    }
    this.gliding = requestAnimationFrame(step)
  }

  remove(): void {
    this.stopGliding()
    this.canvas.remove()
  }

  private stopGliding(): void {
    if (this.gliding !== undefined) cancelAnimationFrame(this.gliding)
    this.gliding = undefined
  }

  private repaint(views: readonly MarkView[], place: (view: MarkView) => Point): void {
    this.context?.clearRect(0, 0, this.canvas.width, this.canvas.height)
    this.painted.clear()
    for (const view of views) this.stamp(view, place(view))
    this.hideEmpty()
  }

  private stamp(view: MarkView, at: Point): void {
    const { context, corner, ratio } = this
    if (!context) return
    const x = Math.round((at.x - corner.x) * ratio)
    const y = Math.round((at.y - corner.y) * ratio)
    context.setTransform(ratio, 0, 0, ratio, x, y)
    view.paint(context)
    context.setTransform(1, 0, 0, 1, 0, 0)
    this.painted.set(view, { at, radius: view.radius + 1.5 })
  }
}
