import type { MarkPaint } from './mark-paint'

/** Half of the room for a character of a count, in CSS pixels. */
const REACH = { x: 7, y: 10 } as const

/** Pixels from the middle of a mark down to the line on which its count stands. */
const BASELINE = 4.3

interface Glyph {
  readonly picture: CanvasImageSource
  /** Device pixels. */
  readonly width: number
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

const glyphs = new WeakMap<MarkPaint, Map<string, Glyph>>()

/**
 * Draws how many events a mark holds around (0, 0). Text is the dearest part of a mark, and its characters are few:
 * each is set once and then stamped.
 */
export function drawCount(context: CanvasRenderingContext2D, paint: MarkPaint, count: string): void {
  const ratio = context.getTransform().a
  const known = glyphs.get(paint) ?? new Map<string, Glyph>()
  glyphs.set(paint, known)
  const set: Glyph[] = []
  for (const character of count) {
    const key = `${character} ${ratio}`
    const glyph = known.get(key) ?? setGlyph(paint, character, ratio)
    if (glyph === undefined) {
      write(context, paint, count)
      return
    }
    known.set(key, glyph)
    set.push(glyph)
  }
  let x = -set.reduce((sum, { width }) => sum + width, 0) / 2
  const [left, top] = [Math.ceil(REACH.x * ratio), Math.ceil(REACH.y * ratio)]
  for (const { picture, width } of set) {
    // On whole pixels of the screen, where the mark's middle is too.
    const middle = Math.round(x + width / 2)
    context.drawImage(picture, (middle - left) / ratio, -top / ratio, (2 * left) / ratio, (2 * top) / ratio)
    x += width
  }
}

function setGlyph(paint: MarkPaint, character: string, ratio: number): Glyph | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined
  const canvas = new OffscreenCanvas(2 * Math.ceil(REACH.x * ratio), 2 * Math.ceil(REACH.y * ratio))
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.setTransform(ratio, 0, 0, ratio, canvas.width / 2, canvas.height / 2)
  write(context, paint, character)
  const { width } = context.measureText(character)
  try {
    return { picture: canvas.transferToImageBitmap(), width: width * ratio }
  } catch {
    return undefined
  }
}

function write(context: Context, paint: MarkPaint, text: string): void {
  context.font = paint.countFont
  context.textAlign = 'center'
  context.fillStyle = paint.ink
  context.fillText(text, 0, BASELINE)
}
