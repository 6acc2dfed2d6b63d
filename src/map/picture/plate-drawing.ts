import type { Box } from '../../domain/marks/box'
import type { TimeWindow } from '../../domain/time/time-span'
import type { PictureMessages } from '../../i18n/use-picture-messages'
import { type AxisContent, drawAxis } from './axis-drawing'
import { drawLegend, type LegendContent } from './legend-drawing'
import { fitText, type Measure, textLine, wrapText } from './lettering'
import { letteringOf, type PictureStyle } from './picture-style'
import { type SvgNode, svgDocument, svgNode } from './svg-node'

/** All that stands on a page of the atlas around its maps, or around its time axis alone. */
export interface PlateContent {
  readonly title: string
  /** Lines under the title: the time shown, and what is left out or whose account it is. */
  readonly subtitles: readonly string[]
  /** A line over each of several maps; empty where there is one. */
  readonly headings: readonly string[]
  /** Undefined of what has no time. */
  readonly axis: AxisContent | undefined
  /** The times that the maps show. */
  readonly windows: readonly TimeWindow[]
  readonly legend: LegendContent
  /** Small print, a paragraph each. */
  readonly notes: readonly string[]
}

export interface PlateSize {
  readonly width: number
  /** Height of the map, or of the whole page; 0 for a page without a map. */
  readonly map: number | { readonly page: number }
}

/** A page that is laid out; it is drawn when it is asked for. */
export interface Plate {
  readonly width: number
  readonly height: number
  /** Where the maps go, in whole CSS pixels. */
  readonly maps: readonly Box[]
  draw(): SvgNode
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
/** Lines of a paragraph: what comes with a file or an address may be of any length. */
const MOST_LINES = { title: 3, subtitle: 4, small: 12 } as const
/** More letters than that many lines of any page have. */
const MOST_LETTERS = 4000
/** Between two maps. */
const GUTTER = 12

interface Block {
  readonly height: number
  draw(): readonly SvgNode[]
}

/** The width of a page with so many maps of a width beside each other, in CSS pixels. */
export function plateWidth(map: number, count: number, unit: number): number {
  const inner = Math.round(map) * count + gutter(unit) * (count - 1)
  const narrow = inner + 2 * Math.round(MARGIN.narrow * unit)
  return narrow / unit < NARROW ? narrow : inner + 2 * Math.round(MARGIN.wide * unit)
}

/** Lays out a page: title, maps, legend, time axis and small print, from top to bottom. */
export function layOutPlate(content: PlateContent, { width, map }: PlateSize, tools: DrawingTools): Plate {
  const { style } = tools
  const { unit, colours, rightToLeft } = style
  const margin = plateMargin(width, unit)
  const inner = width - 2 * margin
  const count = Math.max(1, content.headings.length)
  const mapWidth = Math.floor((inner - gutter(unit) * (count - 1)) / count)
  const head: Block[] = [
    paragraph(content.title, 'title', inner, tools),
    ...content.subtitles.flatMap((line) => [gap(3 * unit), paragraph(line, 'subtitle', inner, tools)]),
    gap(14 * unit),
  ]
  const headings = content.headings.map((line) => paragraph(line, 'subtitle', mapWidth, tools))
  const headingHeight = headings.length > 0 ? Math.max(...headings.map(({ height }) => height)) + 4 * unit : 0
  const axis = content.axis && drawAxis(content.axis, inner, style)
  const foot: Block[] = [
    gap(14 * unit),
    ...(axis
      ? [{ height: axis.height, draw: () => [axis.ground(), axis.windows(content.windows)] }, gap(10 * unit)]
      : []),
    drawLegend(content.legend, inner, tools),
    gap(12 * unit),
    { height: 8 * unit, draw: () => [rule(inner, colours.rule, unit)] },
    ...content.notes.map((note) => paragraph(note, 'small', inner, tools)),
  ]
  const rest = margin * 2 + heightOf(head) + headingHeight + heightOf(foot)
  const mapHeight = Math.round(typeof map === 'number' ? map : map.page - rest)
  const top = Math.round(margin + heightOf(head) + headingHeight)
  const bottom = top + mapHeight
  const height = typeof map === 'number' ? Math.ceil(rest + mapHeight) : map.page
  const maps = Array.from({ length: count }, (_, index) => {
    const place = (rightToLeft ? count - 1 - index : index) * (mapWidth + gutter(unit))
    return { left: margin + place, top, right: margin + place + mapWidth, bottom }
  })
  return {
    width,
    height,
    maps,
    draw: () =>
      svgDocument(
        { width, height },
        svgNode('rect', { x: 0, y: 0, width, height, fill: colours.paper }),
        ...stack(head, margin, margin),
        ...headings.flatMap((heading, index) =>
          stack([heading], maps[index]?.left ?? 0, top - headingHeight),
        ),
        ...(mapHeight > 0 ? maps.map((box) => frame(box, colours.ruleStrong)) : []),
        ...stack(foot, margin, bottom),
      ),
  }
}

function plateMargin(width: number, unit: number): number {
  return Math.round((width / unit < NARROW ? MARGIN.narrow : MARGIN.wide) * unit)
}

function gutter(unit: number): number {
  return Math.round(GUTTER * unit)
}

function gap(height: number): Block {
  return { height, draw: () => [] }
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
  const wrapped = wrapText(text.slice(0, MOST_LETTERS), lettering, width, measure)
  const lines = wrapped.slice(0, MOST_LINES[role])
  const last = lines.pop()
  if (last !== undefined)
    lines.push(wrapped.length > lines.length + 1 ? fitText(`${last} …`, lettering, width, measure) : last)
  const draw = () =>
    lines.map((line, index) =>
      textLine(line, lettering, {
        x: rightToLeft ? width : 0,
        y: (index + 0.78) * leading,
        rightToLeft,
      }),
    )
  return { draw, height: lines.length * leading }
}

function stack(blocks: readonly Block[], left: number, top: number): SvgNode[] {
  let y = top
  return blocks.map(({ draw, height }) => {
    const placed = svgNode('g', { transform: `translate(${left} ${y})` }, ...draw())
    y += height
    return placed
  })
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}

function rule(width: number, stroke: string, unit: number): SvgNode {
  return svgNode('line', { x1: 0, y1: 0, x2: width, y2: 0, stroke, 'stroke-width': unit })
}

/** A hairline just outside the map. */
function frame({ left, top, right, bottom }: Box, stroke: string): SvgNode {
  const size = { x: left - 0.5, y: top - 0.5, width: right - left + 1, height: bottom - top + 1 }
  return svgNode('rect', { ...size, fill: 'none', stroke })
}
