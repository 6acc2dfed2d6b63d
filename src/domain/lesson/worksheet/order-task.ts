import type { AtlasEvent } from '../../atlas/atlas'
import { certainEvents, chosenApart } from './certain-events'
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

/**
 * Events none of which began before another had ended, those that the lesson is most about first of all (`toldEvents`);
 * `undefined` where there are too few.
 */
export function orderTask(
  events: readonly AtlasEvent[],
  told: readonly ReadonlySet<string>[],
  seed: string,
): OrderTask | undefined {
  const inOrder = chosenApart(certainEvents(events), told, MOST)
  if (inOrder.length < FEWEST) return undefined
  return { inOrder, events: mixed(inOrder, `${seed} order`) }
}
