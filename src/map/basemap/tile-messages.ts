import type { BorderHistoryId } from '../../domain/borders/border-history'
import type { TileAddress } from './tile-coordinates'
import type { BaseMapTheme } from './tile-palette'

/** Where the archives are, as absolute addresses. */
export interface ArchiveAddresses {
  readonly vector: string
  readonly relief: string
}

export interface TileRequest {
  readonly id: number
  readonly address: TileAddress
  /** Edge of the picture in device pixels. */
  readonly size: number
  readonly day: number
  readonly theme: BaseMapTheme
  /** Whether a plain picture is wanted at once, and the one proper after it. */
  readonly draft?: boolean
}

/** A picture of a tile. A draft, and one without relief, may be followed by another. */
export interface TileResult {
  readonly id: number
  readonly bitmap: ImageBitmap
  /** No further picture follows for this request. */
  readonly complete: boolean
  /** Borders in the tile that look different at different times. */
  readonly histories: readonly BorderHistoryId[]
  /** Milliseconds of drawing, for measuring. */
  readonly drawingTime: number
}

export type ToWorker =
  | { readonly type: 'open'; readonly archives: ArchiveAddresses }
  | { readonly type: 'paint'; readonly request: TileRequest }
  | { readonly type: 'cancel'; readonly id: number }
  /** Fetch the archives whole as soon as nothing else is to be done. */
  | { readonly type: 'keep' }
  | { readonly type: 'ping' }

export type FromWorker =
  | { readonly type: 'picture'; readonly result: TileResult }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }
  | { readonly type: 'pong' }
