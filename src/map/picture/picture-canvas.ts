/** A canvas of a size in CSS pixels and a context scaled to it. */
export function pictureCanvas(
  width: number,
  height: number,
  ratio: number,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('No drawing context')
  context.scale(ratio, ratio)
  return { canvas, context }
}

/** The canvas as a PNG or, of a quality from 0 to 1, a JPEG; fails where it is larger than the browser can handle. */
export function canvasBlob(canvas: HTMLCanvasElement, quality?: number): Promise<Blob> {
  const type = quality === undefined ? 'image/png' : 'image/jpeg'
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), type, quality)
  })
}
