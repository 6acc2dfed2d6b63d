import type { Box } from '../domain/marks/box'

/** What the labels of the base map have to make room for, in pixels of the map's container. */
export interface LabelRoom {
  /** Marks, labels and controls: nothing may touch them. */
  readonly reserved: readonly Box[]
  /** The lines of journeys: names stand off them where they can. */
  readonly avoided: readonly Box[]
}

export const ALL_ROOM: LabelRoom = { reserved: [], avoided: [] }
