import { type Category, type Precision, SHAPES, type Shape } from '../../domain/atlas/schema'
import { SHAPE_DASH, SHAPE_HATCH, SHAPE_HATCH_PATH, SHAPE_STROKE, shapePath } from '../../domain/atlas/shapes'
import type { MixPart } from '../../domain/marks/mark-mix'
import { BEAD_RADIUS, ringRadius } from '../../domain/marks/mark-size'
import { ringLayout } from '../../domain/marks/ring-layout'
import { STRENGTHS } from '../../domain/marks/strength'
import { svg } from './svg'

export interface SymbolStyle {
  readonly category: Category | undefined
  readonly theme: 'light' | 'dark'
  readonly disputed: boolean
  readonly approximate: boolean
  /** 0 to STRENGTHS - 1. */
  readonly strength: number
}

export interface MarkStyle {
  readonly parts: readonly (MixPart & { readonly strength: number })[]
  readonly categories: ReadonlyMap<string, Category>
  readonly theme: 'light' | 'dark'
  readonly count: string
  /** The least exact of the places shown. */
  readonly precision: Precision
}

/** Length of the ring that one symbol takes, in pixels: eight of them just fit on the ring of eight events. */
const SYMBOL_ROOM = 9.8

/** Symbols drawn once and copied: copying is several times cheaper than building. */
const templates = new Map<string, SVGGElement>()

/** The symbol of one category in a box from -10 to 10, with a halo beneath it. */
export function drawSymbol(style: SymbolStyle): SVGGElement {
  const { category, theme, disputed, approximate, strength } = style
  const key = `${category?.shape} ${colourOf(category, theme)} ${disputed} ${approximate} ${strength}`
  const template = templates.get(key) ?? buildSymbol(style)
  templates.set(key, template)
  return template.cloneNode(true) as SVGGElement
}

function buildSymbol({ category, theme, disputed, approximate, strength }: SymbolStyle): SVGGElement {
  const colour = colourOf(category, theme)
  const shape = category?.shape ?? 'circle'
  const d = shapePath(shape)
  const solid = strength / (STRENGTHS - 1)
  const halo = svg('path', { d, class: 'symbol-halo', 'stroke-width': SHAPE_STROKE + 4 })
  const fill = disputed
    ? svg('path', {
        d: SHAPE_HATCH_PATH,
        stroke: colour,
        'stroke-width': SHAPE_HATCH.width,
        'stroke-opacity': 0.45 + 0.55 * solid,
        'clip-path': `url(#${clipId(shape)})`,
      })
    : svg('path', { d, fill: colour, 'fill-opacity': approximate ? 0.25 : 0.35 + 0.65 * solid })
  const outline = svg('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': SHAPE_STROKE,
    'stroke-opacity': 0.7 + 0.3 * solid,
    ...(approximate ? { 'stroke-dasharray': SHAPE_DASH.join(' ') } : {}),
  })
  return svg('g', {}, halo, fill, outline)
}

/** The clip paths that hatched symbols refer to; they have to be in the page once. */
export function symbolClips(): readonly SVGClipPathElement[] {
  return SHAPES.map((shape) => svg('clipPath', { id: clipId(shape) }, svg('path', { d: shapePath(shape) })))
}

function clipId(shape: Shape): string {
  return `symbol-clip-${shape}`
}

/** The mark of several events: a ring shared out among the categories, each with its symbol, and the count inside. */
export function drawRing({ parts, categories, theme, count, precision }: MarkStyle): SVGGElement {
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  const radius = Math.max(ringRadius(total), (parts.length * SYMBOL_ROOM) / (2 * Math.PI))
  const group = svg('g')
  group.append(
    svg('circle', { r: radius + BEAD_RADIUS - 1, class: `mark-ground mark-ground-${precision}` }),
    svg('circle', { r: radius + 2, class: 'mark-plate' }),
  )
  const arcs = ringLayout(
    parts.map((part) => part.count),
    SYMBOL_ROOM / radius,
  )
  for (const [index, part] of parts.entries()) {
    const arc = arcs[index]
    if (!arc) continue
    const colour = colourOf(categories.get(part.category), theme)
    const opacity = 0.4 + (0.6 * part.strength) / (STRENGTHS - 1)
    const gap = parts.length > 1 ? 1 / radius : 0
    const width = arc.end - arc.start - 2 * gap
    let start = arc.start + gap
    const pieces: [count: number, dash: string | undefined][] = [
      [part.count - part.disputed - part.approximate, undefined],
      [part.approximate, '3.5 2'],
      [part.disputed, '1.6 1.5'],
    ]
    for (const [share, dash] of pieces) {
      if (share === 0) continue
      const end = start + (width * share) / part.count
      group.append(
        svg('path', {
          d: arcPath(radius, start, end),
          class: 'mark-arc',
          stroke: colour,
          'stroke-opacity': opacity,
          ...(dash ? { 'stroke-dasharray': dash } : {}),
        }),
      )
      start = end
    }
  }
  for (const [index, part] of parts.entries()) {
    const arc = arcs[index]
    if (!arc) continue
    const angle = (arc.start + arc.end) / 2
    const symbol = drawSymbol({
      category: categories.get(part.category),
      theme,
      disputed: part.disputed === part.count,
      approximate: part.disputed === 0 && part.approximate === part.count,
      strength: part.strength,
    })
    const x = radius * Math.sin(angle)
    const y = -radius * Math.cos(angle)
    symbol.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${BEAD_RADIUS / 10})`)
    group.append(symbol)
  }
  const text = svg('text', { class: 'mark-count', 'text-anchor': 'middle', dy: '0.34em' })
  text.textContent = count
  group.append(text)
  return group
}

/** The mark of a single event. */
export function drawSingle(style: SymbolStyle, precision: Precision): SVGGElement {
  const symbol = drawSymbol(style)
  symbol.setAttribute('transform', 'scale(0.8)')
  return svg('g', {}, svg('circle', { r: 10.5, class: `mark-ground mark-ground-${precision}` }), symbol)
}

/** The colour of a category in a theme; grey where the atlas lacks the category. */
export function colourOf(category: Category | undefined, theme: 'light' | 'dark'): string {
  if (!category) return theme === 'dark' ? '#b0b4b2' : '#62564a'
  return theme === 'dark' ? category.colourDark : category.colour
}

function arcPath(radius: number, start: number, end: number): string {
  // A full circle has no arc between its ends; stop a hair short.
  const stop = Math.min(end, start + 2 * Math.PI - 0.001)
  const at = (angle: number) =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`
  const large = stop - start > Math.PI ? 1 : 0
  return `M${at(start)}A${radius} ${radius} 0 ${large} 1 ${at(stop)}`
}
