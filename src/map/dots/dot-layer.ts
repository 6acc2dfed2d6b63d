import type { Map as LeafletMap } from 'leaflet'
import { type DotKernel, DotMemoryError, type DotPalette } from '../../domain/dots/dot-kernel'
import { type DotColumns, type DotRanks, type DotSource, dotRanks } from '../../domain/dots/dot-source'
import type { Point } from '../../domain/marks/mercator'
import type { TimeWindow } from '../../domain/time/time-span'
import type { Readable } from '../../domain/view/readable'
import { worldScale } from '../../domain/world-units'
import { plainDotKernel } from './load-dot-kernel'
import { SharpCanvas } from './sharp-canvas'
import { type CanvasPlace, WorldCanvas } from './world-canvas'

/** Events that are drawn as dots: some rows of columns, dated and with a position. */
export interface Dots {
  readonly columns: DotColumns
  readonly rows: Uint32Array
  readonly source: DotSource
}

/** Above base map and shapes, below the marks and their labels. */
const PANE = { name: 'atlas-dots', zIndex: 605 }

/** Dots that are placed before the page has a chance to do something else. */
const AT_ONCE = 250_000

/** Pixels around the view that are drawn as well, so that the map can be dragged over them. */
const MARGIN = 128

/**
 * Events as dots on one canvas over the view. A step of the window costs what changes; it is drawn in the next frame,
 * without React.
 */
export class DotLayer {
  private readonly canvas: WorldCanvas
  private readonly sharp: SharpCanvas
  /** What the kernel has painted; absent while it is not whole. */
  private image: ImageData | undefined
  private dots: Dots | undefined
  /** Where the kernel paints them. */
  private place: CanvasPlace | undefined
  /** Those that are to be drawn, and the next step on the way there. */
  private given: Dots | undefined
  private step: ReturnType<typeof setTimeout> | undefined
  private palette: DotPalette | undefined
  private pending: number | undefined
  private isOn = false
  private readonly unwatch: () => void

  /** @param onSettled is told how many of all dots, at any time, lie in the view or just outside it */
  constructor(
    map: LeafletMap,
    private readonly window: Readable<TimeWindow>,
    private kernel: DotKernel,
    private readonly onSettled: (inView: number) => void,
  ) {
    this.canvas = new WorldCanvas(map, PANE, MARGIN)
    this.canvas.goAlong(this.settle, this.schedule)
    this.sharp = new SharpCanvas(map, MARGIN, this.canvas)
    this.unwatch = window.subscribe(this.schedule)
  }

  /** Draws these in place of what was drawn, as soon as they are placed. */
  show(dots: Dots, palette: DotPalette): void {
    this.palette = palette
    this.kernel.setPalette(palette)
    if (dots !== this.given) {
      this.given = dots
      this.next(() => this.take(dots))
    } else {
      this.kernel.markAllDirty()
      this.schedule()
    }
  }

  /** Goes on in a task of its own: all of it takes some frames for a million dots. */
  private next(work: () => void): void {
    clearTimeout(this.step)
    this.step = setTimeout(work)
  }

  private take(dots: Dots): void {
    this.dots = dots
    this.image = undefined
    this.sharp.stop()
    this.withMemory(() => this.kernel.load(dots.source))
    this.next(() => this.begin())
  }

  /** Begins a picture of the view, in which all dots are yet to be placed; what was drawn before stays until they are. */
  private begin(): void {
    const place = this.canvas.next()
    const view = { ...place, scale: worldScale(place.zoom) }
    this.place = place
    this.image = undefined
    this.sharp.stop()
    const inView = this.withMemory(() => this.kernel.setView(view, 0))
    this.next(() => this.add(0, inView))
  }

  /** Places some dots more. */
  private add(from: number, inView: number): void {
    const to = from + AT_ONCE
    const { hi } = this.ranks()
    this.kernel.setHi(Math.min(to, hi))
    if (to < hi) this.next(() => this.add(to, inView))
    else this.finish(inView)
  }

  /** Fades out where marks take their place. */
  setOn(isOn: boolean): void {
    this.isOn = isOn
    this.canvas.element.dataset.on = String(isOn)
    this.sharp.setOn(isOn)
    this.schedule()
  }

  /** Index of the dot that is drawn at a point of the map's container; undefined where there is none, and while others are being placed. */
  at({ x, y }: Point): number | undefined {
    if (!this.isOn || !this.image || this.dots !== this.given) return undefined
    const { left, top } = this.canvas.view()
    const index = this.kernel.ownerAt(Math.round(left + x), Math.round(top + y))
    return index < 0 ? undefined : index
  }

  remove(): void {
    this.unwatch()
    clearTimeout(this.step)
    if (this.pending !== undefined) cancelAnimationFrame(this.pending)
    this.canvas.remove()
    this.sharp.remove()
  }

  /** What needs much memory at once may find none where the plain kernel still does. */
  private withMemory<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof DotMemoryError)) throw error
      this.kernel = plainDotKernel()
      if (this.palette) this.kernel.setPalette(this.palette)
      if (this.dots) this.kernel.load(this.dots.source)
      return work()
    }
  }

  private readonly schedule = (): void => {
    this.pending ??= requestAnimationFrame(() => {
      this.pending = undefined
      this.draw()
    })
  }

  /** Takes up the place and zoom at which the map has come to rest. */
  private readonly settle = (): void => {
    // Others that are to come are placed in this view then, and a picture of it that is being made is not begun again.
    if (!this.dots || this.given !== this.dots) return
    if (!this.image && this.place && this.canvas.isCovering(this.place)) return
    clearTimeout(this.step)
    this.begin()
  }

  private finish(inView: number): void {
    const { kernel, canvas } = this
    const place = canvas.cover(this.place)
    const { width, height, image } = kernel
    const { element } = canvas
    if (element.width !== width || element.height !== height) {
      element.width = width
      element.height = height
    }
    this.image = width > 0 ? new ImageData(image, width, height) : undefined
    this.sharp.begin(place, kernel)
    this.draw()
    this.onSettled(inView)
  }

  private ranks(): DotRanks {
    return this.dots ? dotRanks(this.dots, this.window.get()) : { hi: 0, lo: 0 }
  }

  private draw(): void {
    const { kernel, canvas, image } = this
    const { context } = canvas
    if (!this.isOn || !context || !image) return
    const { hi, lo } = this.ranks()
    kernel.setHi(hi)
    kernel.setLo(lo)
    const view = canvas.view()
    const painted = kernel.render(view)
    for (const { left, top, width, height } of painted)
      context.putImageData(image, 0, 0, left, top, width, height)
    this.sharp.follow(kernel, view, painted)
  }
}
