import type { Map as LeafletMap } from 'leaflet'
import { TILE } from '../../domain/dots/dot-constants'
import type { DotKernel, DotRectangle } from '../../domain/dots/dot-kernel'
import { pixelRatioOf } from '../pixel-ratio'
import { type CanvasPlace, WorldCanvas } from './world-canvas'

/** Above the dots that it takes the place of. */
const PANE = { name: 'atlas-sharp-dots', zIndex: 605 }
/** Milliseconds without a change of time after which many tiles are drawn. */
const REST = 150
/** Milliseconds of drawing at a time. */
const SLICE = 5
/** So many tiles are drawn as time flies: all of a phone, or those few that change. */
const AT_ONCE = 96

/**
 * The dots of the view with two pixels to each of the page, for screens that have more than one, where the browser would
 * enlarge those of the kernel. It takes their place whenever it is whole: at once where few tiles are missing, else at rest.
 */
export class SharpCanvas {
  private canvas: WorldCanvas | undefined
  /** What is seen, in pixels of the kernel's. */
  private view: DotRectangle = { left: 0, top: 0, width: 0, height: 0 }
  /** By tile, whether it is drawn as the kernel has it. */
  private drawn = new Uint8Array(0)
  private across = 0
  private isOn = false
  /** Whether time has not moved since it began. */
  private isNew = false
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param flat the canvas that it stands in for */
  constructor(
    private readonly map: LeafletMap,
    private readonly margin: number,
    private readonly flat: WorldCanvas,
  ) {}

  setOn(isOn: boolean): void {
    this.isOn = isOn
    if (this.canvas) this.canvas.element.dataset.on = String(isOn)
  }

  /** Covers another place, of which nothing is drawn yet. */
  begin(place: CanvasPlace, { width, height }: DotKernel): void {
    this.hide()
    this.isNew = true
    this.across = width / TILE
    this.drawn = new Uint8Array((this.across * height) / TILE)
    const canvas = this.canvasIfSharp()
    if (!canvas) return
    canvas.cover(place)
    const { element } = canvas
    element.width = 2 * width
    element.height = 2 * height
    element.style.width = `${width}px`
    element.style.height = `${height}px`
  }

  /** Draws nothing more of what the kernel is about to leave. */
  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  /** Is told that of a view, in pixels of the kernel's, these rectangles have been painted. */
  follow(kernel: DotKernel, view: DotRectangle, painted: readonly DotRectangle[]): void {
    this.view = view
    const { isNew } = this
    this.isNew = false
    for (const rectangle of painted) for (const tile of this.tilesIn(rectangle)) this.drawn[tile] = 0
    if (!this.canvas?.place || pixelRatioOf(this.map) <= 1) {
      this.hide()
      return
    }
    const missing = this.missingIn(view)
    if (missing.length <= AT_ONCE) {
      for (const tile of missing) this.draw(kernel, tile)
      this.show()
      return
    }
    if (painted.length === 0 && this.timer !== undefined) return
    this.hide()
    this.timer = setTimeout(() => this.goOn(kernel), isNew ? 0 : REST)
  }

  remove(): void {
    this.stop()
    this.canvas?.remove()
  }

  private goOn(kernel: DotKernel): void {
    this.timer = undefined
    const end = performance.now() + SLICE
    for (const tile of this.missingIn(this.view)) {
      if (performance.now() >= end) {
        this.timer = setTimeout(() => this.goOn(kernel))
        return
      }
      this.draw(kernel, tile)
    }
    this.show()
  }

  private draw(kernel: DotKernel, tile: number): void {
    const column = tile % this.across
    const row = Math.floor(tile / this.across)
    kernel.paintSharp(column, row)
    const image = new ImageData(kernel.sharpTile, 2 * TILE, 2 * TILE)
    this.canvas?.context?.putImageData(image, 2 * TILE * column, 2 * TILE * row)
    this.drawn[tile] = 1
  }

  private show(): void {
    this.swap(true)
  }

  private hide(): void {
    this.stop()
    this.swap(false)
  }

  private swap(isSharp: boolean): void {
    if (!this.canvas) return
    this.canvas.element.style.visibility = isSharp ? '' : 'hidden'
    this.flat.element.style.visibility = isSharp ? 'hidden' : ''
  }

  private missingIn(view: DotRectangle): number[] {
    return this.tilesIn(view).filter((tile) => this.drawn[tile] === 0)
  }

  private tilesIn({ left, top, width, height }: DotRectangle): number[] {
    const { across } = this
    const down = this.drawn.length / across
    const tiles: number[] = []
    const [firstColumn, firstRow] = [
      Math.max(0, Math.floor(left / TILE)),
      Math.max(0, Math.floor(top / TILE)),
    ]
    for (let row = firstRow; row < Math.min(down, (top + height) / TILE); row++)
      for (let column = firstColumn; column < Math.min(across, (left + width) / TILE); column++)
        tiles.push(row * across + column)
    return tiles
  }

  /** The canvas, which is there from the first time on that the screen has a need of it. */
  private canvasIfSharp(): WorldCanvas | undefined {
    if (pixelRatioOf(this.map) <= 1) return undefined
    if (!this.canvas) {
      this.canvas = new WorldCanvas(this.map, PANE, this.margin)
      this.canvas.goAlong(
        () => {},
        () => {},
      )
      this.setOn(this.isOn)
      this.hide()
    }
    return this.canvas
  }
}
