import type { Shape } from '../../domain/atlas/atlas-schema'
import type { Precision } from '../../domain/atlas/place-schema'
import { SHAPE_DASH, SHAPE_HATCH, SHAPE_HATCH_PATH, SHAPE_STROKE, shapePath } from '../../domain/atlas/shapes'
import type { MixPart } from '../../domain/marks/mark-mix'
import type { MarkKind } from '../../domain/marks/mark-scheme'
import { BEAD_RADIUS, ringRadius } from '../../domain/marks/mark-size'
import type { Point } from '../../domain/marks/mercator'
import { ringLayout } from '../../domain/marks/ring-layout'
import { STRENGTHS } from '../../domain/marks/strength'
import { drawCount } from './draw-count'
import type { MarkPaint } from './mark-paint'

export interface SymbolStyle {
  readonly kind: MarkKind | undefined
  readonly disputed: boolean
  readonly approximate: boolean
  /** 0 to STRENGTHS - 1. */
  readonly strength: number
}

export interface RingStyle {
  readonly parts: readonly (MixPart & { readonly strength: number })[]
  readonly kinds: ReadonlyMap<string, MarkKind>
  readonly count: string
}

/** Length of the ring that one symbol takes, in pixels: eight of them just fit on the ring of eight events. */
const SYMBOL_ROOM = 9.8

/** Dashes of the ring, in pixels: broken where dates are approximate, close as hatching where disputed. */
const RING_DASH = { approximate: [3.5, 2], disputed: [1.6, 1.5] } as const

/** Scale of the symbol of a single event. */
const SINGLE_SCALE = 0.8

const outlines = new Map<Shape, Path2D>()
let hatch: Path2D | undefined

/** Draws the symbol of a kind at (0, 0) in the box of `shapes.ts`, -10 to 10, with a halo beneath it. */
export function drawSymbol(context: CanvasRenderingContext2D, paint: MarkPaint, style: SymbolStyle): void {
  const { disputed, approximate } = style
  const outline = outlineOf(style.kind?.shape ?? 'circle')
  const colour = paint.colourOf(style.kind)
  const solid = style.strength / (STRENGTHS - 1)
  context.lineJoin = 'round'
  context.strokeStyle = paint.paper
  context.lineWidth = SHAPE_STROKE + 4
  context.stroke(outline)
  context.fillStyle = paint.paper
  context.fill(outline)
  if (disputed) {
    hatch ??= new Path2D(SHAPE_HATCH_PATH)
    context.save()
    context.clip(outline)
    context.globalAlpha = 0.45 + 0.55 * solid
    context.strokeStyle = colour
    context.lineWidth = SHAPE_HATCH.width
    context.stroke(hatch)
    context.restore()
  } else {
    context.globalAlpha = approximate ? 0.25 : 0.35 + 0.65 * solid
    context.fillStyle = colour
    context.fill(outline)
  }
  context.globalAlpha = 0.7 + 0.3 * solid
  context.strokeStyle = colour
  context.lineWidth = SHAPE_STROKE
  context.setLineDash(approximate ? [...SHAPE_DASH] : [])
  context.lineJoin = 'miter'
  context.stroke(outline)
  context.setLineDash([])
  context.globalAlpha = 1
}

/** Draws the symbol of a kind on the ring of a mark. It is too small for an outline of its own where it is plain. */
function drawBead(context: CanvasRenderingContext2D, paint: MarkPaint, style: SymbolStyle, at: Point): void {
  context.save()
  context.translate(at.x, at.y)
  context.scale(BEAD_RADIUS / 10, BEAD_RADIUS / 10)
  if (style.disputed || style.approximate) drawSymbol(context, paint, style)
  else {
    context.fillStyle = paint.paper
    context.beginPath()
    context.arc(0, 0, 12.5, 0, 2 * Math.PI)
    context.fill()
    context.globalAlpha = 0.5 + (0.5 * style.strength) / (STRENGTHS - 1)
    context.fillStyle = paint.colourOf(style.kind)
    context.fill(outlineOf(style.kind?.shape ?? 'circle'))
  }
  context.restore()
}

/** Draws the mark of a single event around (0, 0). */
export function drawSingle(
  context: CanvasRenderingContext2D,
  paint: MarkPaint,
  style: SymbolStyle,
  precision: Precision,
): void {
  drawGround(context, paint, 10.5, precision)
  context.save()
  context.scale(SINGLE_SCALE, SINGLE_SCALE)
  drawSymbol(context, paint, style)
  context.restore()
}

/** Draws the mark of several events: a ring shared out among the kinds, with symbols, and the count inside. */
export function drawRing(
  context: CanvasRenderingContext2D,
  paint: MarkPaint,
  { parts, kinds, count }: RingStyle,
  precision: Precision,
): void {
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  const radius = Math.max(ringRadius(total), (parts.length * SYMBOL_ROOM) / (2 * Math.PI))
  drawGround(context, paint, radius + BEAD_RADIUS - 1, precision)
  const arcs = ringLayout(
    parts.map((part) => part.count),
    SYMBOL_ROOM / radius,
  )
  context.lineWidth = 4.5
  const gap = parts.length > 1 ? 1 / radius : 0
  for (const [index, part] of parts.entries()) {
    const arc = arcs[index]
    if (!arc) continue
    context.strokeStyle = paint.colourOf(kinds.get(part.kind))
    context.globalAlpha = 0.4 + (0.6 * part.strength) / (STRENGTHS - 1)
    const width = arc.end - arc.start - 2 * gap
    let start = arc.start + gap
    const pieces: readonly [count: number, dash: readonly number[]][] = [
      [part.count - part.disputed - part.approximate, []],
      [part.approximate, RING_DASH.approximate],
      [part.disputed, RING_DASH.disputed],
    ]
    for (const [share, dash] of pieces) {
      if (share === 0) continue
      const end = start + (width * share) / part.count
      context.setLineDash([...dash])
      context.beginPath()
      // Canvas angles start in the east.
      context.arc(0, 0, radius, start - Math.PI / 2, end - Math.PI / 2)
      context.stroke()
      start = end
    }
  }
  context.setLineDash([])
  context.globalAlpha = 1
  for (const [index, part] of parts.entries()) {
    const arc = arcs[index]
    if (!arc) continue
    const angle = (arc.start + arc.end) / 2
    const style = {
      kind: kinds.get(part.kind),
      disputed: part.disputed === part.count,
      approximate: part.disputed === 0 && part.approximate === part.count,
      strength: part.strength,
    }
    const at = { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
    drawBead(context, paint, style, at)
  }
  drawCount(context, paint, count)
}

/** The plate under a mark: a crisp rim where the site is known, a soft one where only the town or city is. */
function drawGround(
  context: CanvasRenderingContext2D,
  paint: MarkPaint,
  radius: number,
  precision: Precision,
): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.fillStyle = paint.paper
  context.fill()
  context.strokeStyle = paint.ink
  context.globalAlpha = precision === 'site' ? 0.75 : 0.16
  context.lineWidth = precision === 'site' ? 1 : 3
  context.stroke()
  context.globalAlpha = 1
}

function outlineOf(shape: Shape): Path2D {
  const outline = outlines.get(shape) ?? new Path2D(shapePath(shape))
  outlines.set(shape, outline)
  return outline
}
