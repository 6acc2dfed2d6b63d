import type { EventColumns } from './event-columns'
import type { IndexedShapes } from './shape-index'
import type { TextColumn } from './text-column'
import type { ValueCount } from './value-tally'

/** The categories of the rows. */
export interface CategoryValues {
  /** The seven at the most that most rows have, by their index in `EventColumns.category`. */
  readonly top: readonly ValueCount[]
  /** These and the next, 200 at the most, the most frequent first. */
  readonly values: readonly ValueCount[]
  /** How many different ones there are. */
  readonly distinct: number
  /** Rows without one. */
  readonly none: number
}

/** The names of the places of the rows. */
export interface PlaceColumn {
  /** The number of the place of each row; 0 is none. */
  readonly of: Uint16Array
  /** Names by number; '' at 0. */
  readonly names: readonly string[]
  /** Rows by number. */
  readonly counts: Uint32Array
}

/** All that is known of the features of a file without reading them again, by row. */
export interface CollectionColumns {
  readonly events: EventColumns
  readonly titles: TextColumn
  /** The dated rows in the order of their ends, equal ones as they stand; absent where that is their own order. */
  readonly endOrder: Uint32Array | undefined
  /** The hash of the id of each row (`textHash` of `featureId`). */
  readonly ids: Uint32Array
  readonly categories: CategoryValues
  /** Absent where nearly every row has another. */
  readonly places: PlaceColumn | undefined
  readonly shapes: IndexedShapes | undefined
}
