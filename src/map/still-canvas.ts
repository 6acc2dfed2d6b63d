export type DrawingContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * A canvas for what changes seldom. Browsers copy a canvas that is drawn on into every frame of the page, whatever
 * it shows; a bitmap handed over to it costs nothing while it stays.
 */
export class StillCanvas {
  readonly element = document.createElement('canvas')
  /** What is drawn on; null where the browser cannot draw. */
  readonly context: DrawingContext | null
  private readonly stage: OffscreenCanvas | undefined
  private readonly shown: ImageBitmapRenderingContext | null = null

  constructor(settings: CanvasRenderingContext2DSettings = { alpha: true }) {
    const stage = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1)
    const context = stage?.getContext('2d', settings)
    if (stage && context) {
      this.stage = stage
      this.shown = this.element.getContext('bitmaprenderer', settings)
      this.context = context
    } else this.context = this.element.getContext('2d', settings)
  }

  /** Clears it and gives it a size in pixels of its own. */
  resize(width: number, height: number): void {
    for (const canvas of this.stage ? [this.stage, this.element] : [this.element]) {
      canvas.width = pixels(width)
      canvas.height = pixels(height)
    }
  }

  /** Shows what has been drawn since `resize`; after that only a new drawing can be. */
  show(): void {
    if (this.stage) this.shown?.transferFromImageBitmap(this.stage.transferToImageBitmap())
  }
}

/** There is no bitmap without a pixel; what is drawn of a map that is not shown has no size at all. */
function pixels(size: number): number {
  return Number.isFinite(size) ? Math.max(1, size) : 1
}
