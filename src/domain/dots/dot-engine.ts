/** Which pixel an event lies in, as numbers that all engines calculate with alike. */
export interface DotPlacement {
  /** Pixels to a unit. */
  readonly scale: number
  /** Events from this pixel of the world on are drawn at `near`, those west of it a world further east. */
  readonly split: number
  /** What to take from the pixel of the world for the column or row of the cells. */
  readonly near: number
  readonly far: number
  readonly top: number
}

/**
 * What is done for each event or pixel. For each pixel of the buffer and of a margin around it there is a cell with the
 * greatest key among the events there of `[0, hi)`. Since that is the event that ends last, it tells alone whether
 * any of them is still shown. For each of those events the engine keeps what its cell held before it.
 */
export interface DotEngine {
  /** Makes room for events, of which nothing is known then, nor of a view; false where there is none. */
  reserveEvents(count: number): boolean
  /** Makes room for a buffer of so many tiles beside the events; false where there is none. */
  reserveView(across: number, down: number): boolean
  /** To be filled by index, or rank, with what is in a source. */
  readonly x: Uint32Array
  readonly y: Uint32Array
  readonly key: Uint32Array
  readonly indexOfRank: Uint32Array
  /** State of each tile (`DIRTY`, `UNPAINTED`), in rows, with one tile more on each side. */
  readonly tiles: Uint8Array
  /** Four bytes to a pixel: red, green, blue, alpha. */
  readonly image: Uint8ClampedArray<ArrayBuffer>
  /** Key of the event whose dot is painted on a pixel, or 0. */
  readonly owner: Uint32Array
  /** Red of 16 categories, green, blue, then red, green and blue of the ring. */
  readonly palette: Uint8Array
  /** Empties all cells, for events to be placed in them from now on by these numbers. */
  clear(placement: DotPlacement): void
  /**
   * Puts the events `[from, to)` into their cells; tiles become dirty where that shows, keys from `least` on being
   * shown. Gives how many have a cell.
   */
  advance(from: number, to: number, least: number): number
  /** Takes the events `[to, from)` out again. */
  retreat(from: number, to: number, least: number): void
  /** Makes the tiles dirty that show one of the ranks `[from, to)`, or would. */
  touch(from: number, to: number, hi: number): void
  /** How many of the events `[from, to)` would have a cell. */
  count(from: number, to: number): number
  /** Paints a tile with the dots of keys from `least` on. */
  paint(column: number, row: number, least: number): void
  /** Paints a tile with these dots into `sharp`, two pixels to a cell each way. */
  paintSharp(column: number, row: number, least: number): void
  /** RGBA of the tile that was painted last by `paintSharp`. */
  readonly sharp: Uint8ClampedArray<ArrayBuffer>
}
