import type { TimeWindow } from '../time/time-span'
import type { CollectionTimes } from './collection-extent'
import type { UnplacedReason } from './read-geometry'
import type { BrokenReason, BrokenRecord, TextFault, TextPlace } from './record'

/** What a text is made of: one GeoJSON value, one after the other, a table, or XML that was turned into the second; or rows of Parquet. */
export type CollectionFormat = 'geojson' | 'geojson-sequence' | 'csv' | 'kml' | 'gpx' | 'parquet'

/** A date that could not be read. */
export interface UnreadableDate {
  readonly text: string
  readonly row: number
}

/** Longitudes and latitudes in degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What became of a file: all of its features are in these numbers. */
export interface CollectionFacts {
  readonly format: CollectionFormat
  /** Where it is another than UTF-8. */
  readonly encoding: string | undefined
  /** Offset of the first byte that is no UTF-8 in a text that has to be. */
  readonly notUtf8: number | undefined
  /** Bytes read of the unpacked text. */
  readonly bytes: number
  readonly rows: number
  readonly dated: number
  /** Rows without any date, and the first of them. */
  readonly undated: number
  readonly undatedRows: readonly number[]
  /** Rows with a date that cannot be read, and the first of them. */
  readonly unreadable: number
  readonly unreadableDates: readonly UnreadableDate[]
  /** Rows whose end is written to be before their start, so that it is left out, and the first of them. */
  readonly endsLeftOut: number
  readonly endlessRows: readonly number[]
  readonly unplaced: Readonly<Record<UnplacedReason, number>>
  /** Columns of a table that are called as coordinates are, where none of it say a position. */
  readonly unreadCoordinates?: readonly string[]
  readonly unplacedRows: Readonly<Record<UnplacedReason, readonly number[]>>
  /** Rows that are shown as points for want of room for their shapes. */
  readonly pointsOnly: number
  /** Parts of the text that are no features, and the first of them. */
  readonly broken: Readonly<Record<BrokenReason, number>>
  readonly brokenRecords: readonly BrokenRecord[]
  readonly fault: TextFault | undefined
  /** From the earliest to the latest time that a date states; undefined where none does. */
  readonly extent: TimeWindow | undefined
  readonly times: CollectionTimes
  readonly box: Box | undefined
}

/** How many parts of a text are no features that can be shown. */
export function brokenIn({ broken }: Pick<CollectionFacts, 'broken'>): number {
  return broken.syntax + broken.deep + broken.large + broken['no-feature']
}

/** Why a file is not opened. */
export type CollectionRefusal =
  /** It has no bytes, or blanks only. */
  | { readonly kind: 'empty' }
  /** It is of a form that holds features, and has none. */
  | { readonly kind: 'no-features' }
  /** It is a table with headings and no rows. */
  | { readonly kind: 'no-rows' }
  | {
      readonly kind: 'not-features'
      readonly form: 'json' | 'text' | 'xml' | 'page' | 'packed' | 'binary' | 'entities'
    }
  /** It is GeoJSON or a table, and nothing of it could be read; with what breaks the first feature, where all of them are whole. */
  | {
      readonly kind: 'broken'
      readonly offset: number
      readonly reason?: 'json' | 'deep' | 'large'
      readonly place?: TextPlace | undefined
    }
  /** It is a table with more columns than are read. */
  | { readonly kind: 'many-columns'; readonly columns: number; readonly most: number }
  /** It breaks off before a feature of it is whole. */
  | { readonly kind: 'cut' }
