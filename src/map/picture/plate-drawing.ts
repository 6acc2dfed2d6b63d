import type { Box } from '../../domain/marks/box'
import type { TimeWindow } from '../../domain/time/time-span'
import type { PictureMessages } from '../../i18n/use-picture-messages'
import { type AxisContent, drawAxis } from './axis-drawing'
import { drawLegend, type LegendContent } from './legend-drawing'
import { lineMarkup, type Measure, wrapText } from './lettering'
import { markup } from './markup'
import { letteringOf, type PictureStyle } from './picture-style'

/** All that stands on a page of the atlas around its map, or around its time axis alone. */
export interface PlateContent {
  readonly title: string
  /** Lines under the title: the time shown, and what is left out or whose account it is. */
  readonly subtitles: readonly string[]
  readonly axis: AxisContent
  readonly window: TimeWindow
  readonly legend: LegendContent
  /** Small print, a paragraph each. */
  readonly notes: readonly string[]
}

export interface PlateSize {
  readonly width: number
  /** Height of the map, or of the whole page; 0 for a page without a map. */
  readonly map: number | { readonly page: number }
}

export interface PlateDrawing {
  readonly width: number
  readonly height: number
  /** Where the map goes, in whole CSS pixels. */
  readonly map: Box
  /** SVG document. */
  readonly svg: string
}

export interface DrawingTools {
  readonly style: PictureStyle
  readonly messages: PictureMessages
  readonly measure: Measure
}

/** Measures at unit 1. */
const MARGIN = { wide: 28, narrow: 16 } as const
const NARROW = 560
const LEADING = 1.28

interface Block {
  readonly drawing: string
  readonly height: number
}

/** Room that `drawPlate` leaves at each side, in CSS pixels. */
export function plateMargin(width: number, unit: number): number {
  return Math.round((width / unit < NARROW ? MARGIN.narrow : MARGIN.wide) * unit)
}

/** Lays out and draws a page: title, map, legend, time axis and small print, from top to bottom. */
export function drawPlate(
  content: PlateContent,
  { width, map }: PlateSize,
  tools: DrawingTools,
): PlateDrawing {
  const { style } = tools
  const { unit, colours } = style
  const margin = plateMargin(width, unit)
  const inner = width - 2 * margin
  const gap = (share: number) => ({ drawing: '', height: share * unit })
  const head: Block[] = [
    paragraph(content.title, 'title', inner, tools),
    ...content.subtitles.flatMap((line) => [gap(3), paragraph(line, 'subtitle', inner, tools)]),
    gap(14),
  ]
  const axis = drawAxis(content.axis, inner, style)
  const foot: Block[] = [
    gap(14),
    { drawing: axis.ground + axis.window(content.window), height: axis.height },
    gap(10),
    drawLegend(content.legend, inner, tools),
    gap(12),
    { drawing: rule(inner, colours.rule, unit), height: 8 * unit },
    ...content.notes.map((note) => paragraph(note, 'small', inner, tools)),
  ]
  const rest = margin * 2 + heightOf(head) + heightOf(foot)
  const mapHeight = Math.round(typeof map === 'number' ? map : map.page - rest)
  const mapTop = Math.round(margin + heightOf(head))
  const height = typeof map === 'number' ? Math.ceil(rest + mapHeight) : map.page
  const box = { left: margin, top: mapTop, right: margin + inner, bottom: mapTop + mapHeight }
  const body = [
    markup('rect', { x: 0, y: 0, width, height, fill: colours.paper }),
    stack(head, margin, margin),
    mapHeight > 0 ? frame(box, colours.ruleStrong) : '',
    stack(foot, margin, box.bottom),
  ]
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  return {
    width,
    height,
    map: box,
    svg: markup('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, ...body),
  }
}

function paragraph(
  text: string,
  role: 'title' | 'subtitle' | 'small',
  width: number,
  { style, measure }: DrawingTools,
): Block {
  const lettering = letteringOf(role, style)
  const { rightToLeft } = style
  const leading = lettering.size * LEADING
  const lines = wrapText(text, lettering, width, measure)
  const drawing = lines
    .map((line, index) =>
      lineMarkup(line, lettering, {
        x: rightToLeft ? width : 0,
        y: (index + 0.78) * leading,
        rightToLeft,
      }),
    )
    .join('')
  return { drawing, height: lines.length * leading }
}

function stack(blocks: readonly Block[], left: number, top: number): string {
  let y = top
  return blocks
    .map(({ drawing, height }) => {
      const placed = drawing === '' ? '' : markup('g', { transform: `translate(${left} ${y})` }, drawing)
      y += height
      return placed
    })
    .join('')
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}

function rule(width: number, stroke: string, unit: number): string {
  return markup('line', { x1: 0, y1: 0, x2: width, y2: 0, stroke, 'stroke-width': unit })
}

/** A hairline just outside the map. */
function frame({ left, top, right, bottom }: Box, stroke: string): string {
  const size = { x: left - 0.5, y: top - 0.5, width: right - left + 1, height: bottom - top + 1 }
  return markup('rect', { ...size, fill: 'none', stroke })
}
