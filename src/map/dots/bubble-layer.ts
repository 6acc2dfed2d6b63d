import type { Map as LeafletMap } from 'leaflet'
import { BubbleGrid } from '../../domain/bubbles/bubble-grid'
import { bubbleRadius, RIM, withinCell } from '../../domain/bubbles/bubble-size'
import type { WorldBox } from '../../domain/collection/passing-rows'
import { dotRanks } from '../../domain/dots/dot-source'
import type { Point } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { worldScale } from '../../domain/world-units'
import { pixelRatioOf } from '../pixel-ratio'
import type { Dots } from './dot-layer'
import { type BubbleStyle, drawBubble } from './draw-bubble'
import { WorldCanvas } from './world-canvas'

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

/** Events in the view as bubbles with their number, one a cell, on one canvas. A step of the window costs by cells. */
export class BubbleLayer {
  private readonly canvas: WorldCanvas
  private dots: Dots | undefined
  private style: BubbleStyle | undefined
  private grid: BubbleGrid | undefined
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

  /** Draws these in place of what was drawn. */
  show(dots: Dots, style: BubbleStyle): void {
    this.style = style
    this.shown = ''
    if (dots !== this.dots) {
      this.dots = dots
      this.settle()
    } else this.schedule()
  }

  /** Fades out where marks take their place. */
  setOn(isOn: boolean): void {
    this.isOn = isOn
    this.canvas.element.dataset.on = String(isOn)
    this.schedule()
  }

  /** The bubble at a point of the map's container. */
  at({ x, y }: Point): DrawnBubble | undefined {
    if (!this.isOn) return undefined
    const { left, top } = this.canvas.view()
    return this.drawn.find(
      ({ at, count }) => Math.hypot(left + x - at.x, top + y - at.y) <= bubbleRadius(count) + RIM,
    )
  }

  remove(): void {
    this.unwatch()
    if (this.pending !== undefined) cancelAnimationFrame(this.pending)
    this.canvas.remove()
  }

  private readonly schedule = (): void => {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined
      this.draw()
    })
  }

  /** Takes up the place and zoom at which the map has come to rest. */
  private readonly settle = (): void => {
    const { canvas, dots, map } = this
    if (!dots) return
    const { zoom, ...place } = canvas.cover()
    this.grid = new BubbleGrid(dots.source, { ...place, scale: worldScale(zoom) }, CELL)
    const ratio = pixelRatioOf(map)
    const { element } = canvas
    element.width = Math.round(place.width * ratio)
    element.height = Math.round(place.height * ratio)
    element.style.width = `${place.width}px`
    element.style.height = `${place.height}px`
    this.shown = ''
    this.draw()
    this.onSettled(this.grid.inView)
  }

  /** Draws the window as it is now; of itself the layer does so in the next frame. */
  draw(): void {
    const { canvas, dots, grid, style } = this
    const { context, element } = canvas
    if (!this.isOn || !context || !dots || !grid || !style) return
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
