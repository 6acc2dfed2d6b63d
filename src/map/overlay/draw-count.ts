import type { MarkPaint } from './mark-paint'

/** Half of the room for a count on a ring, in CSS pixels: "999K" fits. */
const REACH = { x: 22, y: 10 } as const

/** Pixels from the middle of a mark down to the line on which its count stands. */
const BASELINE = 4.3

const pictures = new WeakMap<MarkPaint, Map<string, ImageBitmap>>()

/**
 * Draws how many events a mark holds around (0, 0). Text is the dearest part of a mark, and few counts are many
 * marks': each is set once and then stamped.
 */
export function drawCount(context: CanvasRenderingContext2D, paint: MarkPaint, count: string): void {
  const ratio = context.getTransform().a
  const key = `${count} ${ratio}`
  const known = pictures.get(paint) ?? new Map<string, ImageBitmap>()
  pictures.set(paint, known)
  const picture = known.get(key) ?? setCount(paint, count, ratio)
  if (picture === undefined) {
    writeCount(context, paint, count)
    return
  }
  known.set(key, picture)
  const [width, height] = [picture.width / ratio, picture.height / ratio]
  context.drawImage(picture, -width / 2, -height / 2, width, height)
}

function setCount(paint: MarkPaint, count: string, ratio: number): ImageBitmap | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined
  // Even, so that its middle lies between two pixels of the screen, as that of the mark does.
  const [width, height] = [2 * Math.ceil(REACH.x * ratio), 2 * Math.ceil(REACH.y * ratio)]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.setTransform(ratio, 0, 0, ratio, width / 2, height / 2)
  writeCount(context, paint, count)
  return canvas.transferToImageBitmap()
}

function writeCount(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  paint: MarkPaint,
  count: string,
): void {
  context.font = paint.countFont
  context.textAlign = 'center'
  context.fillStyle = paint.ink
  context.fillText(count, 0, BASELINE)
}
