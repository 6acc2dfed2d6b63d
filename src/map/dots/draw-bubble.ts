import { bubbleRadius, RIM } from '../../domain/bubbles/bubble-size'
import { drawCount } from '../overlay/draw-count'
import type { MarkPaint } from '../overlay/mark-paint'

export interface BubbleStyle {
  readonly paint: MarkPaint
  /** By category; those beyond the last have the last one's. */
  readonly colours: readonly string[]
  /** How a count is written. */
  wording(count: number): string
}

const RING = 4.5
/** Radians that the ring leaves free between two categories, at the least that a category gets. */
const GAP = 0.05
const LEAST_ARC = 0.12

/** Draws a bubble around (0, 0): a plate with the count, in a ring that its categories share. One event is a plain dot. */
export function drawBubble(
  context: CanvasRenderingContext2D,
  { count, counts }: { readonly count: number; readonly counts: Uint32Array },
  { paint, colours, wording }: BubbleStyle,
): void {
  const colourOf = (kind: number) => colours[kind] ?? colours.at(-1) ?? paint.ink
  const radius = bubbleRadius(count)
  context.fillStyle = paint.paper
  if (count === 1) {
    disc(context, radius + 1.5)
    context.fillStyle = colourOf(counts.findIndex((of) => of > 0))
    disc(context, radius)
    return
  }
  disc(context, radius + RIM)
  const kinds = [...counts].flatMap((of, kind) => (of > 0 ? [{ kind, share: of / count }] : []))
  context.lineWidth = RING
  if (kinds.length === 1) ring(context, radius, 0, 2 * Math.PI, colourOf(kinds[0]?.kind ?? 0))
  else {
    const least = LEAST_ARC + GAP
    const room = 2 * Math.PI - kinds.length * least
    // Canvas angles start in the east.
    let start = -Math.PI / 2
    for (const { kind, share } of kinds) {
      const end = start + least + room * share
      ring(context, radius, start + GAP / 2, end - GAP / 2, colourOf(kind))
      start = end
    }
  }
  drawCount(context, paint, wording(count))
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.fill()
}

function ring(
  context: CanvasRenderingContext2D,
  radius: number,
  start: number,
  end: number,
  colour: string,
): void {
  context.strokeStyle = colour
  context.beginPath()
  context.arc(0, 0, radius, start, end)
  context.stroke()
}
