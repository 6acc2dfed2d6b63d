import type { Map as LeafletMap } from 'leaflet'
import type { DotKernel, DotPalette, DotView } from '../../domain/dots/dot-kernel'
import { dotRanks } from '../../domain/dots/dot-source'
import { drawSharpDots } from '../../domain/dots/sharp-dots'
import type { TimeWindow } from '../../domain/time/time-span'
import { worldScale } from '../../domain/world-units'
import { loadDotKernel, plainDotKernel } from '../dots/load-dot-kernel'
import type { DrawnCrowd } from './drawn-events'

/** CSS pixels of a dot with its ring. */
const RADIUS = 5

/**
 * The dots of a map that is made into a picture. At a pixel to a CSS pixel the kernel of the page draws them, as fast as a film
 * needs them; at others they are drawn larger or smaller, and not
 * scaled, so that they are sharp.
 */
export class PictureDots {
  readonly canvas = document.createElement('canvas')
  private readonly context = this.canvas.getContext('2d')
  private readonly view: DotView
  private readonly ratio: number
  private readonly palette: DotPalette
  private kernel: DotKernel | undefined

  constructor(
    private readonly crowd: DrawnCrowd,
    map: LeafletMap,
    ratio: number,
  ) {
    const { x, y } = map.getSize()
    const corner = map.getPixelBounds().min ?? { x: 0, y: 0 }
    this.view = {
      scale: worldScale(map.getZoom()) * ratio,
      left: Math.round(corner.x * ratio),
      top: Math.round(corner.y * ratio),
      width: Math.round(x * ratio),
      height: Math.round(y * ratio),
    }
    this.ratio = ratio
    this.palette = crowd.palette
    this.canvas.width = this.view.width
    this.canvas.height = this.view.height
  }

  /** Draws a time with what is at hand: nothing before the first `showWhole`. */
  show(window: TimeWindow): void {
    if (this.kernel) this.drawByKernel(this.kernel, window)
  }

  async showWhole(window: TimeWindow, signal?: AbortSignal): Promise<void> {
    if (this.ratio !== 1) return this.drawSharp(window, signal)
    this.kernel ??= this.prepare(await loadDotKernel())
    this.drawByKernel(this.kernel, window)
  }

  /** A kernel that shows the view; the plain one where there is not memory enough for the other. */
  private prepare(kernel: DotKernel): DotKernel {
    const { dots } = this.crowd
    const begin = (each: DotKernel) => {
      each.setPalette(this.palette)
      each.load(dots.source)
      each.setView(this.view, 0)
      return each
    }
    try {
      return begin(kernel)
    } catch {
      return begin(plainDotKernel())
    }
  }

  private drawByKernel(kernel: DotKernel, window: TimeWindow): void {
    const { hi, lo } = dotRanks(this.crowd.dots, window)
    kernel.setHi(hi)
    kernel.setLo(lo)
    const image = new ImageData(kernel.image, kernel.width, kernel.height)
    for (const { left, top, width, height } of kernel.render({ ...this.view, left: 0, top: 0 }))
      this.context?.putImageData(image, 0, 0, left, top, width, height)
  }

  /** In slices, so that the page stays in motion. */
  private async drawSharp(window: TimeWindow, signal: AbortSignal | undefined): Promise<void> {
    const { crowd, palette, view } = this
    const drawing = drawSharpDots({
      source: crowd.dots.source,
      palette,
      view,
      radius: RADIUS * this.ratio,
      ...dotRanks(crowd.dots, window),
    })
    let slice = drawing.next()
    while (!slice.done) {
      await new Promise((resolve) => setTimeout(resolve))
      signal?.throwIfAborted()
      slice = drawing.next()
    }
    this.context?.putImageData(new ImageData(slice.value, view.width, view.height), 0, 0)
  }
}
