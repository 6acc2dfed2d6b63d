import type { Box } from '../domain/marks/box'

/** What the labels of the base map have to make room for, in pixels of the map's layer. */
export interface LabelRoom {
  /** Marks, labels and controls: nothing may touch them. */
  readonly reserved: readonly Box[]
  /** The lines of journeys: names stand off them where they can. */
  readonly avoided: readonly Box[]
  /** ISO 3166-1 alpha-2 codes of the countries that the atlas tells of: their names come first. */
  readonly story: ReadonlySet<string>
}

export const ALL_ROOM: LabelRoom = { reserved: [], avoided: [], story: new Set() }
