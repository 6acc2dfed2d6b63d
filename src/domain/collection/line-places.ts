import { BYTE, isMark } from './json-bytes'
import type { TextPlace } from './record'

/** Finds in which line and column offsets of a text in UTF-8 stand, as its bytes come. */
export class LinePlaces {
  private readonly offsets: readonly number[]
  private readonly found = new Map<number, TextPlace>()
  private next = 0
  private at = 0
  private line = 1
  private column = 1
  private before = 0

  constructor(offsets: readonly number[]) {
    this.offsets = [...offsets].sort((a, b) => a - b)
  }

  /** Whether nothing is left to be found. */
  get isDone(): boolean {
    return this.next === this.offsets.length
  }

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      this.findHere()
      if (this.isDone) return
      const isOfPair = byte === BYTE.lineFeed && this.before === BYTE.carriageReturn
      if (byte === BYTE.carriageReturn || (byte === BYTE.lineFeed && !isOfPair)) {
        this.line++
        this.column = 1
      } else if (!isOfPair && !isMark(byte, this.at)) this.column += unitsOf(byte)
      this.before = byte
      this.at++
    }
  }

  /** The place of an offset; what lies behind all that came stands at its end. */
  placeOf(offset: number): TextPlace {
    return this.found.get(offset) ?? this.here
  }

  private get here(): TextPlace {
    return { line: this.line, column: this.column }
  }

  private findHere(): void {
    for (; this.offsets[this.next] === this.at; this.next++) this.found.set(this.at, this.here)
  }
}

/** How many units of UTF-16 a byte of UTF-8 begins. */
function unitsOf(byte: number): number {
  if (byte >= 0xf0) return 2
  return byte >= 0x80 && byte < 0xc0 ? 0 : 1
}
