import type { Point } from '../../domain/marks/mercator'
import { setTextStyle } from './paint-svg'

type Context = CanvasRenderingContext2D

interface LabelText {
  readonly words: string
  readonly style: CSSStyleDeclaration
  readonly left: number
  readonly top: number
}

/** Paints the labels of places and legs where they stand, with their halos and the samples of lines in them. */
export function paintLabels(context: Context, pane: HTMLElement, origin: Point): void {
  const labels = [...pane.querySelectorAll<HTMLElement>('.map-label:not(.is-hidden)')]
  const texts = labels.flatMap((label) =>
    [...label.querySelectorAll<HTMLElement>('.map-label-line')].flatMap((line) => textOf(line, origin)),
  )
  context.save()
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const { words, style, left, top } of texts) {
    setTextStyle(context, style)
    context.strokeStyle = style.getPropertyValue('-webkit-text-stroke-color')
    context.lineWidth = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width'))
    context.strokeText(words, left, baseline(context, top))
  }
  for (const { words, style, left, top } of texts) {
    setTextStyle(context, style)
    context.fillStyle = style.color
    context.fillText(words, left, baseline(context, top))
  }
  context.restore()
  for (const label of labels) {
    for (const sample of label.querySelectorAll<HTMLElement>('.who-sample')) {
      paintSample(context, sample, origin)
    }
  }
}

function textOf(line: HTMLElement, origin: Point): LabelText[] {
  const style = getComputedStyle(line)
  return [...line.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return []
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, top } = range.getBoundingClientRect()
    return [{ words: node.textContent ?? '', style, left: left - origin.x, top: top - origin.y }]
  })
}

/** The box of a text begins where the tallest letters of its font do. */
function baseline(context: Context, top: number): number {
  return top + context.measureText('').fontBoundingBoxAscent
}

/** The sample of a line: a box of two borders, or of one. */
function paintSample(context: Context, sample: HTMLElement, origin: Point): void {
  const box = sample.getBoundingClientRect()
  const style = getComputedStyle(sample)
  const [left, right] = [box.left - origin.x, box.right - origin.x]
  const [top, bottom] = [box.top - origin.y, box.bottom - origin.y]
  const upper = Number.parseFloat(style.borderTopWidth)
  const lower = Number.parseFloat(style.borderBottomWidth)
  context.fillStyle = style.backgroundColor
  context.fillRect(left, top, right - left, bottom - top)
  const borders = [
    { y: top + upper / 2, width: upper, line: style.borderTopStyle, colour: style.borderTopColor },
    { y: bottom - lower / 2, width: lower, line: style.borderBottomStyle, colour: style.borderBottomColor },
  ]
  for (const { y, width, line, colour } of borders) {
    if (width === 0) continue
    context.save()
    context.strokeStyle = colour
    context.lineWidth = width
    // Dashes as browsers draw those of thin borders.
    if (line === 'dashed') context.setLineDash([2 * width, width])
    context.beginPath()
    context.moveTo(left, y)
    context.lineTo(right, y)
    context.stroke()
    context.restore()
  }
}
