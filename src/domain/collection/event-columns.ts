/**
 * The events of a file, a row each, in time order: by start ascending, of equal starts the later end first, then as in the file;
 * rows without a date stand last, as in the file. Times are days since 1970-01-01 UTC, spans half-open [start, end).
 */
export interface EventColumns {
  /** All features that were read. */
  readonly rows: number
  /** The first so many rows have a date. */
  readonly dated: number
  /** Earliest start; ascending over the dated rows, `-Infinity` where it is open; `Infinity` for those without a date. */
  readonly start: Float64Array
  /** Latest end, exclusive; `Infinity` where it is open and for rows without a date. */
  readonly end: Float64Array
  /** Days from the earliest to the latest start; absent where that is 0 for all. */
  readonly vague: Float32Array | undefined
  /** `DOUBT` of each date; absent where all are certain. */
  readonly doubt: Uint8Array | undefined
  /** Fixed-point Web Mercator (EPSG:3857): 2^32 units are the width of the world, from 180° W; x = y = 0 is no position. */
  readonly x: Uint32Array
  /** From the northern edge (85.0511° N) down. */
  readonly y: Uint32Array
  /** Index into the categories: 0 to 6 the seven that most rows have, 7 all others and none. */
  readonly category: Uint8Array
  /** Offset in bytes of the feature in the unpacked text. */
  readonly offset: Float64Array
  /** Its bytes. */
  readonly size: Uint32Array
}

/** What is not sure of a date, as bits: that any part of it has `~` of EDTF or `?`, and that it has an end nobody knows. */
export const DOUBT = { approximate: 1, uncertain: 2, endUnknown: 4 } as const

/** The category of all that is of none of the seven largest. */
export const OTHER_CATEGORY = 7
