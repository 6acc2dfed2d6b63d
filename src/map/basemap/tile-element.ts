const FADE = 220

/** The element of one tile: the picture shown, and while it changes the one before, fading below it. */
export class TileElement {
  readonly element = document.createElement('div')
  private current: HTMLCanvasElement | undefined

  get isEmpty(): boolean {
    return this.current === undefined
  }

  /** Shows a picture; the one before stays beneath until the new one is opaque, so that nothing flickers. */
  show(bitmap: ImageBitmap, fade: boolean): void {
    const canvas = document.createElement('canvas')
    canvas.className = 'basemap-picture'
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    // Opaque, so that the browser need not draw what lies beneath.
    canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(bitmap)
    const before = this.current
    this.current = canvas
    this.element.append(canvas)
    if (!before) return
    if (!fade || typeof canvas.animate !== 'function') {
      before.remove()
      return
    }
    const animation = canvas.animate([{ opacity: 0 }, { opacity: 1 }], FADE)
    animation.onfinish = () => before.remove()
    animation.oncancel = () => before.remove()
  }
}
