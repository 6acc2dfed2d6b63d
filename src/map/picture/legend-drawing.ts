import { SHAPE_DASH, SHAPE_HATCH, SHAPE_HATCH_PATH, SHAPE_STROKE, shapePath } from '../../domain/atlas/shapes'
import { kindColour, type MarkKind } from '../../domain/marks/mark-scheme'
import type { PictureMessages } from '../../i18n/use-picture-messages'
import { fitText, type Measure, textLine } from './lettering'
import { letteringOf, type PictureStyle } from './picture-style'
import { type SvgNode, svgNode } from './svg-node'

/** Which signs occur. */
export interface LegendContent {
  readonly kinds: readonly MarkKind[]
  /** Whether the map tells them apart by colour alone. */
  readonly byColour: boolean
  readonly signs: readonly Sign[]
}

/** The signs that a map or an axis may hold besides those of the events. */
export type Sign =
  | 'dot'
  | 'bubble'
  | 'approximate'
  | 'disputed'
  | 'track'
  | 'line'
  | 'area'
  | 'leadership'
  | 'members'
  | 'base'

interface Entry {
  /** Around (0, 0), in a box from -10 to 10. */
  readonly symbol: readonly SvgNode[]
  readonly text: string
}

/** Measures at unit 1. */
const SYMBOL = 15
const GAP = { symbol: 6, entry: 18 } as const
const ROW = 20

/** Symbols with what they mean, in rows no wider than `width`, and their height (CSS pixels). */
export function drawLegend(
  { kinds, byColour, signs }: LegendContent,
  width: number,
  {
    style,
    messages,
    measure,
  }: { readonly style: PictureStyle; readonly messages: PictureMessages; readonly measure: Measure },
): { readonly height: number; draw(): readonly SvgNode[] } {
  const { unit, rightToLeft } = style
  const lettering = letteringOf('body', style)
  const entries: Entry[] = [
    ...kinds.map((kind) => ({
      symbol: byColour
        ? [dotOf(kindColour(kind, style.theme))]
        : symbolOf(kind.shape, kindColour(kind, style.theme), 'plain', style),
      text: kind.label,
    })),
    ...signs.map((sign) => ({ symbol: signOf(sign, style), text: messages.legend[sign] })),
  ]
  let x = 0
  let row = 0
  const room = width - (SYMBOL + GAP.symbol) * unit
  const drawing = entries.flatMap(({ symbol, text: whole }, index) => {
    const text = fitText(whole, lettering, room, measure)
    const wide = (SYMBOL + GAP.symbol) * unit + measure(text, lettering)
    // The signs are of another kind than the kinds before them.
    if (x > 0 && (x + wide > width || index === kinds.length)) {
      x = 0
      row++
    }
    const middle = (row + 0.5) * ROW * unit
    const along = (offset: number) => (rightToLeft ? width - x - offset : x + offset)
    const scale = (SYMBOL * unit) / 20
    const entry = [
      svgNode(
        'g',
        { transform: `translate(${along((SYMBOL * unit) / 2)} ${middle}) scale(${scale})` },
        ...symbol,
      ),
      textLine(text, lettering, {
        x: along((SYMBOL + GAP.symbol) * unit),
        y: middle + lettering.size * 0.34,
        rightToLeft,
      }),
    ]
    x += wide + GAP.entry * unit
    return entry
  })
  return { draw: () => drawing, height: entries.length === 0 ? 0 : (row + 1) * ROW * unit }
}

/** As on the map: a broken outline, a hatched ground, or plain. */
function symbolOf(
  shape: MarkKind['shape'],
  colour: string,
  kind: 'plain' | 'approximate' | 'disputed',
  { colours }: PictureStyle,
): SvgNode[] {
  const d = shapePath(shape)
  const ground =
    kind === 'disputed'
      ? [
          svgNode('clipPath', { id: 'hatched' }, svgNode('path', { d })),
          svgNode('path', { d, fill: colours.paper }),
          svgNode('path', {
            ...{ d: SHAPE_HATCH_PATH, stroke: colour, 'stroke-width': SHAPE_HATCH.width },
            ...{ fill: 'none', 'clip-path': 'url(#hatched)' },
          }),
        ]
      : [svgNode('path', { d, fill: colour, 'fill-opacity': kind === 'approximate' ? 0.25 : undefined })]
  return [
    ...ground,
    svgNode('path', {
      ...{ d, fill: 'none', stroke: colour, 'stroke-width': SHAPE_STROKE },
      'stroke-dasharray': kind === 'approximate' ? SHAPE_DASH.join(' ') : undefined,
    }),
  ]
}

function dotOf(fill: string, place = { cx: 0, cy: 0, r: 7 }): SvgNode {
  return svgNode('circle', { ...place, fill })
}

/** As `ShapeLayer` draws lines, and areas filled so far. */
function lineOf(d: string, colour: string, filled = 0): SvgNode {
  const fill = filled > 0 ? { fill: colour, 'fill-opacity': filled } : { fill: 'none' }
  return svgNode('path', { d, ...fill, stroke: colour, 'stroke-width': 2, 'stroke-linejoin': 'round' })
}

function signOf(sign: Sign, style: PictureStyle): SvgNode[] {
  const { colours } = style
  switch (sign) {
    case 'dot':
      return [
        [-4, -2],
        [4, 3],
      ].map(([cx, cy]) =>
        svgNode('circle', { cx, cy, r: 6, fill: colours.muted, stroke: colours.paper, 'stroke-width': 1.5 }),
      )
    case 'bubble':
      return [
        svgNode('circle', { cx: 0, cy: 0, r: 9.5, fill: colours.paper }),
        svgNode('circle', { cx: 0, cy: 0, r: 8, fill: 'none', stroke: colours.muted, 'stroke-width': 3 }),
      ]
    case 'approximate':
    case 'disputed':
      return symbolOf('circle', colours.ink, sign, style)
    case 'track':
      return [lineOf('M-9 6L-2 -1L1 2L6 -4', colours.muted), dotOf(colours.muted, { cx: 6, cy: -4, r: 4 })]
    case 'line':
      return [lineOf('M-9 5L-3 -3L2 2L9 -5', colours.muted)]
    case 'area':
      return [lineOf('M-8 -3L1 -8L8 -1L4 7L-6 6Z', colours.muted, 0.22)]
    case 'leadership':
      return [svgNode('rect', { x: -10, y: -2, width: 20, height: 4, fill: colours.leadership })]
    case 'members':
      return [-3.5, 1.5].map((y) =>
        svgNode('rect', { x: -10, y, width: 20, height: 2, fill: colours.members }),
      )
    case 'base':
      return [
        svgNode(
          'radialGradient',
          { id: 'glow' },
          svgNode('stop', { offset: 0.2, 'stop-color': colours.leadership, 'stop-opacity': 0.55 }),
          svgNode('stop', { offset: 1, 'stop-color': colours.leadership, 'stop-opacity': 0 }),
        ),
        svgNode('circle', { cx: 0, cy: 0, r: 12, fill: 'url(#glow)' }),
        svgNode('circle', {
          ...{ cx: 0, cy: 0, r: 4, fill: colours.leadership, stroke: colours.paper, 'stroke-width': 2 },
        }),
      ]
  }
}
