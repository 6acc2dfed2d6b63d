import type { ByteWindow } from './byte-window'

/** Why a record is none that can be read. */
export type BrokenReason = 'syntax' | 'deep' | 'large' | 'no-feature'

/** Where something stands in a text, as editors and spreadsheets count: from 1. */
export interface TextPlace {
  readonly line: number
  /** In signs, of which some count twice, as in most editors. */
  readonly column: number
  /** Of a table, where it is known. */
  readonly record?: number | undefined
  /** The row of the columns that was read last before it; absent where there is none. */
  readonly rowBefore?: number | undefined
}

/** A part of the text where a feature should be and none can be read. Offsets and sizes in bytes. */
export interface BrokenRecord {
  readonly offset: number
  readonly size: number
  readonly reason: BrokenReason
  /** Where within it the fault is; absent where that is not known. */
  readonly at?: number
  /** Known once all has been read. */
  readonly place?: TextPlace | undefined
}

/** What a scan found in a window: whole records, from and to as indices of its bytes, in the order of the text. */
export interface FoundRecords {
  readonly froms: number[]
  readonly tos: number[]
  readonly broken: BrokenRecord[]
}

/**
 * Where a text is no longer what its beginning said: cut at its end, not well-formed, followed by what is none of it, or with a
 * quotation mark that is not closed.
 */
export interface TextFault {
  readonly kind: 'cut' | 'syntax' | 'behind' | 'quote'
  /** Offset in bytes. */
  readonly offset: number
  /** Of a table, which of its records it stands in, from 1; empty lines count. */
  readonly record?: number
  /** Known once all has been read. */
  readonly place?: TextPlace | undefined
}

/** Finds the records of a text, whatever pieces it comes in. */
export interface RecordScanner {
  /**
   * Goes on to the end of the window; what it found is to be read before the window changes.
   *
   * @param isEnd whether no more bytes follow
   * @param most records after which it stops
   */
  scan(window: ByteWindow, isEnd: boolean, most?: number): FoundRecords
  /** Offset from which others may read records as well, since one may begin there; absent in between and where none can. */
  readonly between?: number | undefined
  /** Goes on behind so many records that others have read. */
  pass?(count: number, offset: number): void
  /** Offset of the first byte that has to stay in the window. */
  readonly keepFrom: number
  /** The first fault, where there is one. */
  readonly fault: TextFault | undefined
}

/** Bytes of a feature beyond which it is not read. */
export const LARGEST_RECORD = 1 << 27
