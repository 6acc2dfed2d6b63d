import type { JsonObject } from '../../domain/json/json-value'
import type { TimeSlice } from '../../domain/parquet/time-slices'
import type { TimeWindow } from '../../domain/time/time-span'

/** Where a slice is to be: around a window, a row of the file or another slice, or on from one. Without any, the newest. */
export interface AskedSlice {
  readonly window?: TimeWindow | undefined
  readonly row?: number | undefined
  readonly earlierThan?: TimeSlice
  readonly laterThan?: TimeSlice
  /** Around this, as many rows as can be held, whatever has to be fetched. */
  readonly mostAround?: TimeSlice
}

/** Asks for the features of rows once more, by their numbers in the file, ascending. */
export interface FeaturesRequest {
  readonly kind: 'features'
  readonly number: number
  readonly rows: readonly number[]
}

/** Asks for no more of the slice that is being read. */
export interface StopRequest {
  readonly kind: 'stop'
}

/** The features, or undefined where they cannot be read. */
export interface FeaturesReply {
  readonly kind: 'features'
  readonly number: number
  readonly features: readonly JsonObject[] | undefined
}
