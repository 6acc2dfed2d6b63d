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

  /** Whether what is drawn is seen only when it is shown. */
  get isStaged(): boolean {
    return this.stage !== undefined
  }

  /** Gives what is drawn on a size, rounded to pixels of its own, and clears it. */
  resize(width: number, height: number): { readonly width: number; readonly height: number } {
    const drawn = this.stage ?? this.element
    drawn.width = pixels(width)
    drawn.height = pixels(height)
    return drawn
  }

  /** Shows what has been drawn since `resize`; after that only a new drawing can be. */
  show(): void {
    const { stage, element } = this
    if (!stage) return
    element.width = stage.width
    element.height = stage.height
    try {
      this.shown?.transferFromImageBitmap(stage.transferToImageBitmap())
    } catch {
      // Without the memory for it, what was shown stays until the next drawing.
    }
  }
}

/** Pixels of a side of which all browsers make canvases. */
const LONGEST = 16_384

/** There is no bitmap without a pixel; what is drawn of a map that is not shown has no size at all. */
function pixels(size: number): number {
  return Number.isFinite(size) ? Math.min(LONGEST, Math.max(1, Math.round(size))) : 1
}
