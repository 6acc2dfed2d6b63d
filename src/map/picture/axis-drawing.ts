import type { Stay } from '../../domain/atlas/atlas'
import { binEdges } from '../../domain/histogram/bin-edges'
import type { CountedStarts } from '../../domain/histogram/histogram'
import { histogramBars } from '../../domain/histogram/histogram-bars'
import { kindColour, type MarkScheme } from '../../domain/marks/mark-scheme'
import { type BarExtent, barExtent } from '../../domain/residency/bar-extent'
import { type ResidencyRow, residency } from '../../domain/residency/residency'
import { clockTicks } from '../../domain/time/clock-ticks'
import type { Extent } from '../../domain/time/extent'
import { type TimeScale, timeScale } from '../../domain/time/time-scale'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatCountry } from '../../i18n/format-country'
import { formatTick } from '../../i18n/format-tick'
import { textLine } from './lettering'
import { letteringOf, type PictureStyle } from './picture-style'
import { type SvgNode, svgNode } from './svg-node'

/** What the time axis shows. */
export interface AxisContent {
  readonly extent: Extent
  /** Those that pass the filters. */
  readonly events: CountedStarts
  /** All of them: they decide how tall the bars are. */
  readonly allEvents: CountedStarts
  readonly scheme: MarkScheme
  readonly stays: readonly Stay[]
  readonly locale: string
  /** Name of the row of the events. */
  readonly eventsLabel: string
}

/** A drawing from (0, 0) on, and its size in CSS pixels. */
export interface AxisDrawing {
  readonly height: number
  /** All but the window: the same whatever time is shown. */
  ground(): SvgNode
  /** The veil over what lies outside a window, or outside of two that are compared, and their ends. */
  windows(windows: readonly TimeWindow[]): SvgNode
}

/** Measures at unit 1. */
const SIZES = { lane: 6, rowGap: 4, bars: 46, rail: 6, ticks: 20, bar: 6, labelGap: 46 } as const
const GUTTER = { wide: 84, narrow: 62, end: 14 } as const
const NARROW = 560

/** The residency band, the histogram and the axis over one scale, `width` CSS pixels wide. */
export function drawAxis(content: AxisContent, width: number, style: PictureStyle): AxisDrawing {
  const { unit, rightToLeft } = style
  const gutter = (width / unit < NARROW ? GUTTER.narrow : GUTTER.wide) * unit
  const end = GUTTER.end * unit
  const plot = width - gutter - end
  const left = rightToLeft ? end : gutter
  const scale = timeScale(content.extent, plot, rightToLeft)
  const rows = residency(content.stays, content.extent)
  const lanes = rows.reduce((sum, row) => sum + row.lanes.length, 0)
  const band = lanes * SIZES.lane * unit + rows.length * SIZES.rowGap * unit
  const bars = band + 6 * unit
  const rail = bars + SIZES.bars * unit
  const ticks = rail + SIZES.rail * unit
  const shift = { transform: `translate(${left} 0)` }
  const label = (text: string, middle: number) =>
    textLine(text.toLocaleUpperCase(content.locale), letteringOf('country', style), {
      x: rightToLeft ? plot + 8 * unit : -8 * unit,
      y: middle + 3.6 * unit,
      anchor: rightToLeft ? 'start' : 'end',
    })
  return {
    height: ticks + SIZES.ticks * unit,
    ground: () =>
      svgNode(
        'g',
        shift,
        ...drawRows(rows, scale, style, (row, middle) =>
          label(formatCountry(row.country, content.locale), middle),
        ),
        label(content.eventsLabel, rail - (SIZES.bars * unit) / 2),
        svgNode('g', { transform: `translate(0 ${bars})` }, ...drawBars(content, scale, style)),
        svgNode('rect', {
          x: 0,
          y: rail,
          width: plot,
          height: SIZES.rail * unit,
          fill: style.colours.sunken,
        }),
        ...[rail, ticks].map((y) => line(0, y, plot, y, style.colours.ruleStrong, 0.75 * unit)),
        ...drawTicks(scale, ticks, content.locale, style),
      ),
    windows: (windows) => svgNode('g', shift, ...drawWindows(windows, scale, { rail, ticks }, style)),
  }
}

function drawRows(
  rows: readonly ResidencyRow[],
  scale: TimeScale,
  style: PictureStyle,
  label: (row: ResidencyRow, middle: number) => SvgNode,
): SvgNode[] {
  const { unit, colours } = style
  const lane = SIZES.lane * unit
  let top = 0
  let fades = 0
  return rows.flatMap((row) => {
    const height = row.lanes.length * lane
    const bars = row.bars.flatMap((bar) => {
      const extent = barExtent(bar, scale)
      const y = top + bar.lane * lane
      const colour = bar.stay.who === 'leadership' ? colours.leadership : colours.members
      const isSoft = extent.fadeIn > 0 || extent.fadeOut > 0
      const id = `fade-${fades++}`
      const fill = isSoft ? `url(#${id})` : colour
      return [
        ...(isSoft ? [fade(id, extent, colour, scale.rightToLeft)] : []),
        ...drawStay(bar.stay, extent, y, fill, unit),
      ]
    })
    const below = top + height + (SIZES.rowGap * unit) / 2
    const middle = top + height / 2
    top += height + SIZES.rowGap * unit
    return [...bars, label(row, middle), line(0, below, scale.width, below, colours.rule, 0.5 * unit)]
  })
}

/** As in the page: a full bar for the leadership, a double rule for members. */
function drawStay(
  { who }: Stay,
  { left, width }: BarExtent,
  y: number,
  fill: string,
  unit: number,
): SvgNode[] {
  const height = (SIZES.lane - 1) * unit
  const rect = (top: number, tall: number, opacity?: number) =>
    svgNode('rect', { x: left, y: top, width, height: tall, fill, 'fill-opacity': opacity })
  if (who === 'leadership') return [rect(y, height)]
  return [rect(y, height, 0.3), rect(y, unit), rect(y + height - unit, unit)]
}

function fade(
  id: string,
  { width, fadeIn, fadeOut, last }: BarExtent,
  colour: string,
  mirrored: boolean,
): SvgNode {
  const stops = [
    [0, fadeIn > 0 ? 0 : 1],
    [fadeIn / width, 1],
    [1 - fadeOut / width, 1],
    [1, fadeOut > 0 ? last : 1],
  ] as const
  const placed = mirrored ? stops.map(([at, opacity]) => [1 - at, opacity] as const).toReversed() : stops
  return svgNode(
    'linearGradient',
    { id },
    ...placed.map(([offset, opacity]) =>
      svgNode('stop', {
        offset: String(Math.round(offset * 1e4) / 1e4),
        'stop-color': colour,
        'stop-opacity': opacity,
      }),
    ),
  )
}

function drawBars(
  { extent, events, allEvents, scheme }: AxisContent,
  scale: TimeScale,
  style: PictureStyle,
): SvgNode[] {
  const edges = binEdges(extent, scale.width / style.unit, SIZES.bar)
  const { max } = allEvents.histogram(edges, scheme)
  // Drawn on a grid of half pixels: sharp at twice the size too.
  const ratio = 2
  const frame = { scale, max, height: SIZES.bars * style.unit, ratio }
  return histogramBars(events.histogram(edges, scheme), frame).map(({ column, left, top, width, height }) => {
    const kind = scheme.kinds[column]
    const fill = kindColour(kind, style.theme) ?? '#777'
    return svgNode('rect', {
      x: left / ratio,
      y: top / ratio,
      width: width / ratio,
      height: height / ratio,
      fill,
    })
  })
}

function drawTicks(scale: TimeScale, top: number, locale: string, style: PictureStyle): SvgNode[] {
  const { unit, colours } = style
  return clockTicks(scale.axis, scale.width, SIZES.labelGap * unit).flatMap((tick) => {
    const x = scale.x(tick.value)
    const stroke = line(x, top, x, top + (tick.major ? 5 : 3) * unit, colours.ruleStrong, 0.75 * unit)
    if (!tick.major) return [stroke]
    const place = { x, y: top + 16 * unit, anchor: 'middle' } as const
    return [stroke, textLine(formatTick(tick, locale), letteringOf('tick', style), place)]
  })
}

function drawWindows(
  windows: readonly TimeWindow[],
  scale: TimeScale,
  { rail, ticks }: { readonly rail: number; readonly ticks: number },
  { colours, unit }: PictureStyle,
): SvgNode[] {
  const [from, to] = [
    scale.x(Math.min(...windows.map((window) => window.from))),
    scale.x(Math.max(...windows.map((window) => window.to))),
  ]
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  const veil = (x: number, width: number) =>
    width > 0
      ? [
          svgNode('rect', {
            x,
            y: -unit,
            width,
            height: rail + unit,
            fill: colours.paper,
            'fill-opacity': 0.68,
          }),
        ]
      : []
  return [
    ...veil(0, low),
    ...veil(high, scale.width - high),
    svgNode('rect', { x: low, y: rail, width: high - low, height: ticks - rail, fill: colours.ruleStrong }),
    svgNode('line', {
      ...{ x1: from, x2: from, y1: -unit, y2: ticks, stroke: colours.ruleStrong, 'stroke-width': unit },
      'stroke-dasharray': `${3 * unit} ${3 * unit}`,
    }),
    ...windows.map((window) => {
      const x = scale.x(window.to)
      return line(x, -unit, x, ticks, colours.ink, 1.5 * unit)
    }),
  ]
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): SvgNode {
  return svgNode('line', { x1, y1, x2, y2, stroke, 'stroke-width': width })
}
