/** Bytes that stay before those that are asked for, so that a reader can look back over blanks and a name. */
export const LOOK_BACK = 1024

/** The part of a stream of bytes that is still needed: grows at its end, is dropped at its beginning. */
export class ByteWindow {
  bytes = new Uint8Array(1 << 17)
  /** How many of `bytes` are filled. */
  length = 0
  /** Offset in the stream of the first of `bytes`. */
  base = 0

  /** Offset in the stream behind the last byte. */
  get end(): number {
    return this.base + this.length
  }

  append(chunk: Uint8Array): void {
    const needed = this.length + chunk.length
    // One more, so that whoever parses a part can set a bracket behind it.
    if (needed >= this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed + 1, this.bytes.length * 2))
      grown.set(this.bytes.subarray(0, this.length))
      this.bytes = grown
    }
    this.bytes.set(chunk, this.length)
    this.length = needed
  }

  /** Drops what lies more than `LOOK_BACK` bytes before an offset in the stream. */
  dropBefore(offset: number): void {
    const count = Math.min(this.length, offset - LOOK_BACK - this.base)
    if (count <= 0) return
    this.bytes.copyWithin(0, count, this.length)
    this.length -= count
    this.base += count
  }
}
