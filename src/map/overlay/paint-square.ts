/** Makes a canvas `size` CSS pixels square, sharp on this screen, and lets `draw` draw around its middle. */
export function paintSquare(
  canvas: HTMLCanvasElement,
  size: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const ratio = globalThis.devicePixelRatio || 1
  const pixels = Math.ceil(size * ratio)
  if (canvas.width !== pixels) {
    canvas.width = pixels
    canvas.height = pixels
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, pixels, pixels)
  }
  context.setTransform(ratio, 0, 0, ratio, pixels / 2, pixels / 2)
  draw(context)
}
