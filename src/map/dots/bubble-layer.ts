import type { Map as LeafletMap } from 'leaflet'
import type { BubbleGrid } from '../../domain/bubbles/bubble-grid'
import { bubbleRadius, RIM, withinCell } from '../../domain/bubbles/bubble-size'
import { countInView, layOutBubbles } from '../../domain/bubbles/lay-out-bubbles'
import type { WorldBox } from '../../domain/collection/passing-rows'
import { dotRanks } from '../../domain/dots/dot-source'
import type { Point } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { worldScale } from '../../domain/world-units'
import { pixelRatioOf } from '../pixel-ratio'
import type { Dots } from './dot-layer'
import { type BubbleStyle, drawBubble } from './draw-bubble'
import { type CanvasPlace, WorldCanvas } from './world-canvas'

const PANE = { name: 'atlas-bubbles', zIndex: 605 }
const MARGIN = 128
/** Pixels of the edge of a cell; bubbles of neighbouring cells just fit. */
const CELL = 80

/** A bubble where it is drawn. */
export interface DrawnBubble {
  /** Its middle, in pixels of the canvas. */
  readonly at: Point
  readonly count: number
  /** Events of each category. */
  readonly counts: Uint32Array
  /** What of the world its cell covers. */
  readonly box: WorldBox
}

/** What a place of the canvas has. */
interface LaidOut {
  readonly dots: Dots
  readonly place: CanvasPlace
  readonly inView: number
  /** Absent where the bubbles are not drawn. */
  readonly grid: BubbleGrid | undefined
}

/**
 * Events in the view as bubbles with their number, one a cell, on one canvas. A step of the window costs by cells. A view
 * that the map comes to is laid out in slices, while what was drawn before stays.
 */
export class BubbleLayer {
  private readonly canvas: WorldCanvas
  /** Those that are to be drawn, where they are being laid out, and the next step on the way there. */
  private dots: Dots | undefined
  private place: CanvasPlace | undefined
  private step: ReturnType<typeof setTimeout> | undefined
  private laidOut: LaidOut | undefined
  private style: BubbleStyle | undefined
  private drawn: readonly DrawnBubble[] = []
  private shown = ''
  private pending: number | undefined
  private isOn = false
  private readonly unwatch: () => void

  /** @param onSettled is told how many of all events, at any time, lie in the view or just outside it */
  constructor(
    private readonly map: LeafletMap,
    private readonly window: Readable<TimeWindow>,
    private readonly onSettled: (inView: number) => void,
  ) {
    this.canvas = new WorldCanvas(map, PANE, MARGIN)
    this.canvas.goAlong(this.settle, () => {})
    this.unwatch = window.subscribe(this.schedule)
  }

  /** Draws these in place of what was drawn, as soon as they are laid out. */
  show(dots: Dots, style: BubbleStyle): void {
    this.style = style
    this.shown = ''
    if (dots !== this.dots) {
      this.dots = dots
      this.place = undefined
      this.next(this.begin)
    } else this.schedule()
  }

  /** Fades out where marks take their place. */
  setOn(isOn: boolean): void {
    this.isOn = isOn
    this.canvas.element.dataset.on = String(isOn)
    if (isOn && !this.laidOut?.grid) this.settle()
    else this.schedule()
  }

  /** The bubble at a point of the map's container. */
  at({ x, y }: Point): DrawnBubble | undefined {
    if (!this.isOn || this.step !== undefined) return undefined
    const { left, top } = this.canvas.view()
    return this.drawn.find(
      ({ at, count }) => Math.hypot(left + x - at.x, top + y - at.y) <= bubbleRadius(count) + RIM,
    )
  }

  remove(): void {
    this.unwatch()
    clearTimeout(this.step)
    this.step = undefined
    if (this.pending !== undefined) cancelAnimationFrame(this.pending)
    this.canvas.remove()
  }

  private readonly schedule = (): void => {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined
      this.draw()
    })
  }

  /** Goes on in a task of its own. */
  private next(work: () => void): void {
    clearTimeout(this.step)
    this.step = setTimeout(work)
  }

  /** Takes up the place and zoom at which the map has come to rest. */
  private readonly settle = (): void => {
    // What is being made of this view is not begun again.
    if (this.step !== undefined && this.place && this.canvas.isCovering(this.place)) return
    this.begin()
  }

  private readonly begin = (): void => {
    if (!this.dots) return
    this.place = this.canvas.next()
    this.goOn(this.layOut(this.dots, this.place))
  }

  /** While marks stand for the bubbles, it only counts. */
  private *layOut(dots: Dots, place: CanvasPlace): Generator<undefined, LaidOut> {
    const view = { ...place, scale: worldScale(place.zoom) }
    if (!this.isOn) {
      const inView = yield* countInView(dots.source, view)
      if (!this.isOn) return { dots, place, inView, grid: undefined }
    }
    const grid = yield* layOutBubbles(dots.source, view, CELL)
    return { dots, place, inView: grid.inView, grid }
  }

  private goOn(steps: Generator<undefined, LaidOut>): void {
    clearTimeout(this.step)
    this.step = undefined
    const { done, value } = steps.next()
    if (done) this.finish(value)
    else this.next(() => this.goOn(steps))
  }

  private finish(laidOut: LaidOut): void {
    const { canvas, map } = this
    const { element } = canvas
    const { width, height } = canvas.cover(laidOut.place)
    const ratio = pixelRatioOf(map)
    element.width = Math.round(width * ratio)
    element.height = Math.round(height * ratio)
    element.style.width = `${width}px`
    element.style.height = `${height}px`
    this.laidOut = laidOut
    this.shown = ''
    this.draw()
    this.onSettled(laidOut.inView)
  }

  /** Draws the window as it is now, once all of it is laid out. */
  async drawWhole(): Promise<void> {
    while (this.step !== undefined) await new Promise((resolve) => setTimeout(resolve))
    this.draw()
  }

  /** Draws the window as it is now; of itself the layer does so in the next frame. */
  draw(): void {
    const { canvas, laidOut, style } = this
    const { context, element } = canvas
    if (!this.isOn || !context || !laidOut?.grid || !style) return
    const { dots, grid } = laidOut
    const { hi, lo } = dotRanks(dots, this.window.get())
    if (this.shown === `${hi} ${lo}`) return
    this.shown = `${hi} ${lo}`
    this.drawn = this.bubbles(grid, hi, lo)
    const ratio = pixelRatioOf(this.map)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, element.width, element.height)
    for (const bubble of this.drawn) {
      // On whole pixels of the screen, where characters are sharp.
      const { x, y } = bubble.at
      context.setTransform(ratio, 0, 0, ratio, Math.round(x * ratio), Math.round(y * ratio))
      drawBubble(context, bubble, style)
    }
  }

  private bubbles(grid: BubbleGrid, hi: number, lo: number): readonly DrawnBubble[] {
    const { left, top, zoom } = this.canvas.place ?? { left: 0, top: 0, zoom: 0 }
    const unit = 1 / worldScale(zoom)
    return grid.bubbles(hi, lo).map(({ west, north, x, y, count, counts }) => ({
      at: { x: withinCell(x, west, CELL, count), y: withinCell(y, north, CELL, count) },
      box: {
        left: (left + west) * unit,
        top: (top + north) * unit,
        right: (left + west + CELL) * unit,
        bottom: (top + north + CELL) * unit,
      },
      count,
      counts,
    }))
  }
}
