import type { ShapeColumns } from '../../domain/collection/shape-columns'
import type { ShapeView, ThinShape } from '../../domain/collection/thin-shape'
import type { TrackReach } from '../../domain/collection/track-reach'

/** Adds a part of a track to the path as far as it has come; returns where that is. */
export function traceTrack(
  context: CanvasRenderingContext2D,
  { x, y }: ShapeColumns,
  shape: ThinShape,
  [begin, end]: readonly [begin: number, end: number],
  { scale, top }: ShapeView,
  reach: TrackReach,
): readonly [x: number, y: number] {
  let px = 0
  let py = 0
  let vertex = reach.vertex
  for (let at = begin; at < end && (shape.vertex[at] as number) <= reach.vertex; at++) {
    px = shape.x[at] as number
    py = shape.y[at] as number
    vertex = shape.vertex[at] as number
    if (at === begin) context.moveTo(px, py)
    else context.lineTo(px, py)
  }
  const goTo = (next: number, share: number) => {
    px += (((x[next] as number) - (x[next - 1] as number)) | 0) * scale * share
    py += ((y[next] as number) * scale - top - py) * share
  }
  // From the last vertex that is kept by those that are not.
  while (vertex < reach.vertex) goTo(++vertex, 1)
  if (reach.share > 0) goTo(vertex + 1, reach.share)
  context.lineTo(px, py)
  return [px, py]
}
