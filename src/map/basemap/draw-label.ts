import type { Box } from '../../domain/marks/box'
import type { DrawingContext } from '../still-canvas'
import type { LabelColours, LabelKind, LabelStyle } from './label-style'

export interface DrawnLabel {
  readonly kind: LabelKind
  readonly lines: readonly string[]
  readonly style: LabelStyle
  /** The place that a town's dot marks. */
  readonly x: number
  readonly y: number
}

const LINE_HEIGHT = 1.16
const HALO_WIDTH = 3.2
const SEA_HALO_WIDTH = 2

/** Width and height of a label in pixels; leaves the context with the label's font. */
export function measureLabel(
  context: DrawingContext,
  { kind, lines, style }: Pick<DrawnLabel, 'kind' | 'lines' | 'style'>,
): { readonly width: number; readonly height: number } {
  setFont(context, style)
  const widths = lines.map((line) => context.measureText(lettering(kind, line)).width - style.spacing)
  return { width: Math.max(...widths), height: style.size * LINE_HEIGHT * lines.length }
}

/** Draws the label's text into its box, and the dot of a town. */
export function drawLabel(
  context: DrawingContext,
  { kind, lines, style, x, y }: DrawnLabel,
  box: Box,
  colours: LabelColours,
): void {
  if (kind === 'town' || kind === 'capital') drawDot(context, x, y, kind === 'capital', colours)
  setFont(context, style)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.strokeStyle = kind === 'sea' ? colours.seaHalo : colours.halo
  context.lineWidth = kind === 'sea' ? SEA_HALO_WIDTH : HALO_WIDTH
  context.fillStyle = colours.text[kind]
  const height = style.size * LINE_HEIGHT
  // Letter spacing also follows the last letter, which would set the line off centre.
  const centre = (box.left + box.right + style.spacing) / 2
  const texts = lines.map((line) => lettering(kind, line))
  texts.forEach((text, index) => {
    context.strokeText(text, centre, box.top + (index + 0.53) * height)
  })
  texts.forEach((text, index) => {
    context.fillText(text, centre, box.top + (index + 0.53) * height)
  })
}

/** Whether letters of the text join, so that spacing them would tear words apart. */
export function isJoined(text: string): boolean {
  return /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/.test(text)
}

function lettering(kind: LabelKind, line: string): string {
  return kind === 'country' ? line.toLocaleUpperCase() : line
}

function setFont(context: DrawingContext, { font, spacing }: LabelStyle): void {
  context.font = font
  // Older Safari has no letter spacing on canvases; names are then set tight.
  if ('letterSpacing' in context) context.letterSpacing = `${spacing}px`
}

function drawDot(
  context: DrawingContext,
  x: number,
  y: number,
  capital: boolean,
  { dot, dotFill }: LabelColours,
): void {
  const circle = (radius: number) => {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
  }
  context.strokeStyle = dot
  context.lineWidth = 1.3
  if (capital) {
    circle(4.8)
    context.fillStyle = dotFill
    context.fill()
    context.stroke()
    circle(2.6)
    context.fillStyle = dot
    context.fill()
    return
  }
  circle(2.5)
  context.fillStyle = dotFill
  context.fill()
  context.stroke()
}
