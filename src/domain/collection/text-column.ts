/**
 * Texts by row: UTF-8, and where the text of each row begins and ends in it. They stand in any order, so that none is copied where
 * rows are put in order.
 */
export interface TextColumn {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Bytes of a text that are kept: a list and a search show and find its beginning. */
const LONGEST = 1000

/** The text of a row, with blanks for what has no sign of its own. */
export function textAt({ bytes, starts, ends }: TextColumn, row: number): string {
  let text = ''
  const to = ends[row] ?? 0
  for (let at = starts[row] ?? 0; at < to; ) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      text += lead < 0x20 || lead === 0x7f ? ' ' : String.fromCharCode(lead)
      at++
      continue
    }
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let code = lead & (0xff >> (length + 1))
    for (let next = 1; next < length; next++) code = (code << 6) | ((bytes[at + next] as number) & 0x3f)
    text += String.fromCodePoint(code)
    at += length
  }
  return text
}

/**
 * Writes a text as UTF-8 up to an end, cut between letters where there is no room for all of it; half of a pair of UTF-16 becomes
 * U+FFFD. Gives where it ends.
 */
export function utf8Into(text: string, bytes: Uint8Array, from: number, end: number): number {
  let at = from
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      if (at + 1 > end) break
      bytes[at++] = unit
      continue
    }
    let code = text.codePointAt(index) as number
    if (code > 0xffff) index++
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd
    const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (at + length > end) break
    for (let next = length - 1; next > 0; next--) {
      bytes[at + next] = 0x80 | (code & 0x3f)
      code >>= 6
    }
    bytes[at] = ((0xf00 >> length) & 0xff) | code
    at += length
  }
  return at
}

/** How much more room is made than is expected to be needed. */
const MARGIN = 1.1
/** How many times as long as what is in it a buffer may be that is kept. */
export const MOST_SLACK = 1.25

/** Texts as they come, to be put into another order. */
export class TextDraft {
  private bytes = new Uint8Array(1 << 16)
  private ends = new Uint32Array(1 << 12)
  private count = 0
  private length = 0

  /** Adds the text of the next row. One that is too long is cut between letters. */
  add(text: string): void {
    const most = Math.min(text.length * 3, LONGEST)
    this.makeRoom(most)
    this.close(utf8Into(text, this.bytes, this.length, this.length + most))
  }

  /** Adds a part of some bytes as the text of the next row: ASCII, and not too long. */
  addBytes(from: Uint8Array, start: number, end: number): void {
    this.makeRoom(end - start)
    const { bytes } = this
    let to = this.length
    for (let at = start; at < end; at++) bytes[to++] = from[at] as number
    this.close(to)
  }

  /** Makes room for so many texts in all that are about as long as those so far. */
  reserve(rows: number): void {
    const bytes = Math.ceil((this.length / Math.max(1, this.count)) * rows * MARGIN)
    if (bytes > this.bytes.length) this.bytes = longer(this.bytes, bytes)
    if (rows > this.ends.length) this.ends = longer(this.ends, rows)
  }

  private makeRoom(most: number): void {
    if (this.length + most > this.bytes.length) this.bytes = grown(this.bytes, this.length + most)
    if (this.count === this.ends.length) this.ends = grown(this.ends, this.count + 1)
  }

  private close(end: number): void {
    this.length = end
    this.ends[this.count++] = end
  }

  /**
   * The texts in an order: the row of each is its index in it.
   *
   * @param isLast whether no more are added nor built: their bytes are handed over then instead of copied
   */
  build(order: Uint32Array, isLast = false): TextColumn {
    const starts = new Uint32Array(order.length)
    const ends = new Uint32Array(order.length)
    for (let row = 0; row < order.length; row++) {
      const index = order[row] as number
      starts[row] = index === 0 ? 0 : (this.ends[index - 1] as number)
      ends[row] = this.ends[index] as number
    }
    const { bytes, length } = this
    const isFull = bytes.length <= length * MOST_SLACK
    return { bytes: isLast && isFull ? bytes.subarray(0, length) : bytes.slice(0, length), starts, ends }
  }
}

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array

/** A longer copy of a typed array, with room for at least `least` and half as much again. */
export function grown<T extends Numbers>(array: T, least: number): T {
  return longer(array, Math.max(least, Math.ceil(array.length * 1.5)))
}

/** A longer copy of a typed array. */
export function longer<T extends Numbers>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(length)
  copy.set(array)
  return copy
}
