import type { Box } from '../../domain/marks/box'
import type { Point } from '../../domain/marks/mercator'

/** What it takes to bring points into a frame: nothing, a move by so many pixels, or a smaller scale. */
export type Fit =
  | { readonly kind: 'none' }
  | { readonly kind: 'pan'; readonly by: Point }
  | { readonly kind: 'zoom-out' }

/**
 * The least that brings all points (pixels) into the frame: no move where they are already there, and no change
 * of zoom where a move is enough. `by` is what to add to the centre of the view, in whole pixels as a map moves.
 */
export function fitView(points: readonly Point[], frame: Box): Fit {
  if (points.length === 0) return { kind: 'none' }
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  if (right - left > frame.right - frame.left || bottom - top > frame.bottom - frame.top) {
    return { kind: 'zoom-out' }
  }
  const by = {
    x: Math.round(left < frame.left ? left - frame.left : Math.max(0, right - frame.right)),
    y: Math.round(top < frame.top ? top - frame.top : Math.max(0, bottom - frame.bottom)),
  }
  return by.x === 0 && by.y === 0 ? { kind: 'none' } : { kind: 'pan', by }
}
