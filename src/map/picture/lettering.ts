import { countWhile } from '../../domain/count-while'
import { type SvgNode, svgNode } from './svg-node'

/** A kind of lettering; sizes in CSS pixels. */
export interface Lettering {
  readonly face: 'serif' | 'sans'
  readonly size: number
  readonly weight: number
  readonly colour: string
  /** Extra pixels between letters. */
  readonly spacing?: number
}

/** Width of a text in CSS pixels; the drawing itself never measures. */
export type Measure = (text: string, lettering: Lettering) => number

/** Others than the page's own stand in where a drawing is opened elsewhere. */
const FACES = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', 'Vazirmatn Variable', Vazirmatn, Georgia, serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Vazirmatn Variable', Vazirmatn, Arial, sans-serif",
} as const

/** Measures text on a canvas, in the fonts that the page has. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, lettering) => {
    if (!context) return text.length * lettering.size * 0.5
    context.font = fontOf(lettering)
    return context.measureText(text).width + text.length * (lettering.spacing ?? 0)
  }
}

/** As CSS writes a font. */
export function fontOf({ face, size, weight }: Lettering): string {
  return `${weight} ${size}px ${FACES[face]}`
}

export interface LinePlace {
  readonly x: number
  /** Of the line on which the letters stand. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly rightToLeft?: boolean
}

/** One line of text. With `rightToLeft`, it starts at its right. */
export function textLine(
  text: string,
  { face, size, weight, colour, spacing }: Lettering,
  { x, y, anchor = 'start', rightToLeft = false }: LinePlace,
): SvgNode {
  return svgNode(
    'text',
    {
      ...{ x, y, fill: colour, 'font-family': FACES[face], 'font-size': size, 'font-weight': weight },
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'letter-spacing': spacing,
      direction: rightToLeft ? 'rtl' : undefined,
    },
    text,
  )
}

/** Breaks a text into lines no wider than `width`: at spaces, and within what is too long for a line of its own. */
export function wrapText(text: string, lettering: Lettering, width: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line, lettering) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A text, cut with an ellipsis where it is wider than `width`. */
export function fitText(text: string, lettering: Lettering, width: number, measure: Measure): string {
  if (measure(text, lettering) <= width) return text
  const letters = [...text]
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`
  const kept = countWhile(letters.length, (length) => measure(cut(length + 1), lettering) <= width)
  return cut(kept)
}
