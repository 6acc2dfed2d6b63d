import type { AtlasEvent } from '../../atlas/atlas'
import { apartInTime, certainEvents, spread } from './certain-events'
import { mixed } from './mixed-order'

const FEWEST = 3
const MOST = 8

/** Events to be put in order. */
export interface OrderTask {
  /** As they are printed: never in their order. */
  readonly events: readonly AtlasEvent[]
  /** The same, the earliest first. */
  readonly inOrder: readonly AtlasEvent[]
}

/** Events none of which began before another had ended; `undefined` where there are too few. */
export function orderTask(events: readonly AtlasEvent[], seed: string): OrderTask | undefined {
  const apart = apartInTime(certainEvents(events))
  if (apart.length < FEWEST) return undefined
  const inOrder = spread(apart, MOST)
  return { inOrder, events: mixed(inOrder, `${seed} order`) }
}
