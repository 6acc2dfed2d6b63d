/** A text that is still coming, without what is done with. Indices are those of the whole text. */
export class ComingXml {
  /** The part that is there. */
  part = ''
  /** The index at which it begins. */
  base = 0
  /** Whether nothing more comes. */
  isWhole = false
  /** Bytes of UTF-8 before it. */
  private bytes = 0
  /** Lines that have ended before it, and the index at which the last began. */
  private lines = 0
  private lineAt = 0

  /** The index at which it ends. */
  get end(): number {
    return this.base + this.part.length
  }

  append(text: string): void {
    this.part += text
  }

  slice(from: number, to: number): string {
    return this.part.slice(from - this.base, to - this.base)
  }

  dropBefore(index: number): void {
    this.bytes = this.byteAt(index)
    const { line, column } = this.placeOf(index)
    this.lines = line - 1
    this.lineAt = index - column + 1
    this.part = this.part.slice(index - this.base)
    this.base = index
  }

  /** The line and column of an index, from 1. */
  placeOf(index: number): { readonly line: number; readonly column: number } {
    let { lines, lineAt } = this
    const to = index - this.base
    for (let at = this.part.indexOf('\n'); at >= 0 && at < to; at = this.part.indexOf('\n', at + 1)) {
      lines++
      lineAt = this.base + at + 1
    }
    return { line: lines + 1, column: index - lineAt + 1 }
  }

  /** The offset of an index in bytes of UTF-8. */
  byteAt(index: number): number {
    let { bytes } = this
    for (let at = 0; at < index - this.base; at++) {
      const unit = this.part.charCodeAt(at)
      // Each half of a pair is two of its four bytes.
      bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
    }
    return bytes
  }
}
