import type { ByteWindow } from './byte-window'
import { BYTE, isMark } from './json-bytes'
import { type FoundRecords, LARGEST_RECORD, type RecordScanner, type TextFault } from './record'

/** Bytes that a quoted cell may have before its mark is taken for one that was never closed: more than a novel. */
const LONGEST_CELL = 1 << 20
/** So many cells that are not closed, and quotation marks are letters in this file. */
const MOST_UNCLOSED = 3

type State = 'start' | 'plain' | 'quoted' | 'closing'

/**
 * Finds the records of a CSV text (RFC 4180) with LF, CRLF or CR at their ends: the header is the first one. A mark within quotes ends
 * them where blanks at most stand between it and the next separator, as Papa Parse has it. Empty lines are passed over.
 */
export class CsvScanner implements RecordScanner {
  fault: TextFault | undefined
  private at = 0
  private recordAt = 0
  private state: State = 'start'
  private quoteAt = 0
  private unclosed = 0
  /** Records and empty lines that have ended. */
  private ended = 0
  private readonly separator: number

  /**
   * @param delimiter one ASCII sign
   * @param largest bytes of a record beyond which it is given up
   */
  constructor(
    delimiter: string,
    private readonly largest = LARGEST_RECORD,
  ) {
    this.separator = delimiter.charCodeAt(0)
  }

  get keepFrom(): number {
    return this.at - this.recordAt > this.largest ? this.at : this.recordAt
  }

  scan(window: ByteWindow, isEnd: boolean): FoundRecords {
    const found: FoundRecords = { froms: [], tos: [], broken: [] }
    const { bytes, base, length } = window
    const { separator } = this
    let { state } = this
    let index = this.at - base
    for (;;) {
      for (; index < length; index++) {
        const byte = bytes[index] as number
        if (state === 'quoted') {
          if (byte === BYTE.quote) state = 'closing'
          else if (base + index - this.quoteAt > LONGEST_CELL) break
          continue
        }
        if (byte === separator) state = 'start'
        else if (endsLine(byte)) {
          this.add(found, base, index)
          this.recordAt = base + index + 1
          if (byte !== BYTE.lineFeed || bytes[index - 1] !== BYTE.carriageReturn) this.ended++
          state = 'start'
        } else if (state === 'closing') {
          // Two are one in the text, and one that no separator follows is, too.
          if (byte !== BYTE.space)
            state = byte === BYTE.quote && bytes[index - 1] !== BYTE.quote ? 'closing' : 'quoted'
        } else if (state === 'start' && byte === BYTE.quote && this.unclosed < MOST_UNCLOSED) {
          state = 'quoted'
          this.quoteAt = base + index
        } else if (!isMark(byte, base + index)) state = 'plain'
      }
      if (state !== 'quoted' || (index >= length && !isEnd)) break
      const isLast = index >= length && !bytes.subarray(this.quoteAt - base, length).some(endsLine)
      this.fault ??= { kind: isLast ? 'cut' : 'quote', offset: this.quoteAt, record: this.ended + 1 }
      this.unclosed++
      state = 'plain'
      index = this.quoteAt + 1 - base
    }
    this.at = base + index
    this.state = state
    if (isEnd && this.recordAt < this.at) this.add(found, base, length)
    return found
  }

  private add(found: FoundRecords, base: number, to: number): void {
    const size = base + to - this.recordAt
    if (size > this.largest) found.broken.push({ offset: this.recordAt, size, reason: 'large' })
    else if (size > 0) {
      found.froms.push(this.recordAt - base)
      found.tos.push(to)
    }
  }
}

export function endsLine(byte: number): boolean {
  return byte === BYTE.lineFeed || byte === BYTE.carriageReturn
}
