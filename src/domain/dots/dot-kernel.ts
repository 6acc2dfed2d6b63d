import type { DotSource } from './dot-source'

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** The colours of a theme. */
export interface DotPalette {
  /** By category; categories beyond the last have the last one's. At most 16 are told apart. */
  readonly fills: readonly Rgb[]
  /** What sets neighbouring dots apart. */
  readonly ring: Rgb
}

/** Which part of the world a buffer shows, in pixels of the buffer. */
export interface DotView {
  /** Pixels to a unit of x and y, of which the world's width has 2^32; any zoom, a fractional one too. */
  readonly scale: number
  /** Pixel of the world (from 180 W and the northern edge, at this scale) of the buffer's first: whole numbers. */
  readonly left: number
  readonly top: number
  /** What the buffer has to hold at least. */
  readonly width: number
  readonly height: number
}

/** A rectangle of the buffer in pixels. */
export interface DotRectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Draws dots of dated events into a buffer of pixels, at a cost by what changes and not by how many there are. Shown
 * are the events `[0, hi)` in order of their starts without those of a rank in `[0, lo)` in order of their ends. Of the
 * dots that cover each other the one that ends last lies on top.
 */
export interface DotKernel {
  /**
   * Takes these events in place of those before; `hi` and `lo` are 0 then. The view stays.
   * @throws DotMemoryError where there is no room for them.
   */
  load(source: DotSource): void
  setPalette(palette: DotPalette): void
  /**
   * Takes another view, of which nothing is painted yet. An event is drawn at the copy of it that lies nearest to the
   * middle of the buffer. Gives how many events, of all times, lie in the buffer or reach into it.
   * @throws DotMemoryError where there is no room for the buffer.
   */
  setView(view: DotView, hi: number): number
  /**
   * Shows the events that are the first `hi` in order of their starts. After `setView` with 0 of them, several calls
   * with more each time place all in as many slices.
   */
  setHi(hi: number): void
  /** Hides the events that are the first `lo` in order of their ends. */
  setLo(lo: number): void
  /** Has all be painted again, as is due when what was painted got lost. */
  markAllDirty(): void
  /**
   * Paints the tiles that changed and meet a rectangle of the buffer. Gives what of the image is to be shown anew: a
   * rectangle for each row of tiles, in which all is painted.
   */
  render(view: DotRectangle): readonly DotRectangle[]
  /** RGBA with straight alpha, `width` x `height`; another array after `load` and `setView`. */
  readonly image: Uint8ClampedArray<ArrayBuffer>
  /**
   * Paints a tile of what is shown, of `TILE` pixels a side, once more with twice as many: into `sharpTile`, RGBA as the image.
   * What a dot hides, and where it is pointed at, is as in the image.
   */
  paintSharp(column: number, row: number): void
  readonly sharpTile: Uint8ClampedArray<ArrayBuffer>
  /** Pixels of the buffer: those asked for, rounded up to whole tiles; 0 before there is a view. */
  readonly width: number
  readonly height: number
  /** Index of the event whose dot is painted on a pixel of the buffer, or -1. */
  ownerAt(x: number, y: number): number
}

/** There is not enough memory; what else is there may be tried. */
export class DotMemoryError extends Error {
  override readonly name = 'DotMemoryError'
}
