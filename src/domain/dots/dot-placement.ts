import { WORLD } from '../world-units'
import { MARGIN } from './dot-constants'
import type { DotPlacement } from './dot-engine'
import type { DotView } from './dot-kernel'

/**
 * How to find the cells of events in a buffer: at the copy of each that lies nearest to its middle, which is one of two
 * that follow each other.
 */
export function dotPlacement({ scale, left, top, width }: DotView): DotPlacement {
  const world = scale * WORLD
  const west = left + width / 2 - world / 2
  const copies = Math.floor(west / world)
  const near = left - copies * world - MARGIN
  return { scale, split: west - copies * world, near, far: near - world, top: top - MARGIN }
}
