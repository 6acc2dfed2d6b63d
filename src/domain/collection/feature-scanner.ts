import type { ByteWindow } from './byte-window'
import { afterBlanks, BYTE, headOf, isBlank, isLineStart, isMark, isValueOf, lastBefore } from './json-bytes'
import { type FoundRecords, LARGEST_RECORD, type RecordScanner, type TextFault } from './record'

/** Objects and arrays within one another beyond which a feature is not read: parsers overflow. */
const DEEPEST = 200

/** Whether a byte ends a run of plain ones within a string, and outside of strings. */
const ENDS_TEXT = new Uint8Array(256)
for (const byte of [BYTE.quote, BYTE.backslash, BYTE.lineFeed, BYTE.recordSeparator]) ENDS_TEXT[byte] = 1
const ENDS_PLAIN = new Uint8Array(256).fill(1)
for (const letter of ' \t\r\n,:+-.0123456789eEtrufalsn') ENDS_PLAIN[letter.charCodeAt(0)] = 0

type Where = 'outside' | 'list' | 'record' | 'lost'

/**
 * Finds the features of a GeoJSON text: of a FeatureCollection with its members in any order, an array, one feature or geometry,
 * or a sequence of any of these (newline-delimited, RFC 8142). Which of them are JSON is left to the parser; here only strings and
 * brackets count. What breaks these is given up from its feature to where the next one begins, as the features before began.
 */
export class FeatureScanner implements RecordScanner {
  fault: TextFault | undefined
  /** How many values follow one another in the text; newline-delimited GeoJSON has many. */
  values = 0
  private where: Where = 'outside'
  private at = 0
  /** Within an array that is the text, and within the object that holds `features`. */
  private inRootList = false
  private inCollection = false
  /** Where the value that is looked at begins; -1 for the object around `features`, which is no record. */
  private recordAt = -1
  private depth = 0
  private readonly closers = new Uint8Array(DEEPEST + 1)
  private inString = false
  /** Where the value is nested too deep; -1 where it is not. */
  private deepAt = -1
  private isFeature = true
  /** Where something stands that is no value, before the next one. */
  private junkAt = -1
  /** How the first feature begins (`headOf`). */
  private head = ''
  private readAgain = 0
  private found: FoundRecords = { froms: [], tos: [], broken: [] }
  private bytes = new Uint8Array()
  private base = 0
  private to = 0
  private isEnd = false

  /** @param largest bytes of a feature beyond which it is given up */
  constructor(private readonly largest = LARGEST_RECORD) {}

  get keepFrom(): number {
    const isKept = this.where === 'record' && this.recordAt >= 0 && this.at - this.recordAt <= this.largest
    return isKept ? this.recordAt : this.at
  }

  get between(): number | undefined {
    const isBetween = (this.where === 'list' || this.where === 'outside') && this.junkAt < 0
    // How features begin is to be known, and whether these are some of a list.
    return isBetween && this.head !== '' ? this.at : undefined
  }

  pass(count: number, offset: number): void {
    if (!this.inCollection && !this.inRootList) this.values += count
    this.at = offset
  }

  scan(window: ByteWindow, isEnd: boolean, most = Number.POSITIVE_INFINITY): FoundRecords {
    this.found = { froms: [], tos: [], broken: [] }
    this.bytes = window.bytes
    this.base = window.base
    this.to = window.length
    this.isEnd = isEnd
    for (;;) {
      const { at: before, where } = this
      if (where === 'record') this.readRecord()
      else if (where === 'lost') this.findAgain()
      else this.readBetween()
      if (this.found.froms.length >= most) break
      if (this.at >= window.end) {
        if (!isEnd || !this.endsWithin()) break
      } else if (this.at === before && this.where === where) break
    }
    return this.found
  }

  /** Whether, at the end of the text, there is something left to look for in what is not whole. */
  private endsWithin(): boolean {
    if (this.where === 'record') {
      this.fault ??= this.isRubbish()
        ? { kind: 'behind', offset: this.recordAt }
        : { kind: 'cut', offset: this.base + this.to }
      this.giveUp(this.base + this.to)
      return true
    }
    if (this.where === 'lost') this.addBroken(this.base + this.to)
    else {
      this.endJunk(this.base + this.to)
      if (this.inRootList || this.inCollection) this.fault ??= { kind: 'cut', offset: this.base + this.to }
    }
    return false
  }

  /** Whether what does not end stands behind whole features, and does not begin as an object does: nothing of it is missing. */
  private isRubbish(): boolean {
    const isBehind = this.head !== '' && !this.inCollection && !this.inRootList
    if (!isBehind || this.recordAt < this.base) return false
    if (!this.isFeature) return true
    const first = afterBlanks(this.bytes, this.recordAt - this.base + 1, this.to)
    return first < this.to && this.bytes[first] !== BYTE.quote
  }

  /** Between values: of the text, or of the list of features. */
  private readBetween(): void {
    const { bytes, base, to } = this
    const inList = this.where === 'list'
    for (let index = this.at - base; index < to; index++) {
      const byte = bytes[index] as number
      if (byte === BYTE.openBrace || byte === BYTE.quote || (byte === BYTE.openBracket && inList)) {
        let isFeature = byte === BYTE.openBrace
        if (isFeature && this.junkAt >= 0) {
          const begins = this.isBeginning(index)
          if (begins === undefined) {
            this.at = base + index
            return
          }
          if (begins) this.endJunk(base + index)
          else isFeature = false
        }
        this.begin(index, isFeature)
        return
      }
      if (byte === BYTE.openBracket) this.inRootList = true
      else if (byte === BYTE.closeBracket && inList) this.closeList(base + index)
      else if (byte === BYTE.comma || byte === BYTE.recordSeparator) this.endJunk(base + index)
      else if (isBlank(byte)) {
        if (byte === BYTE.lineFeed && !inList) this.endJunk(base + index)
        continue
      } else if (byte === BYTE.closeBrace || byte === BYTE.closeBracket) {
        this.fault ??= { kind: 'syntax', offset: base + index }
      } else if (!isMark(byte, base + index) && this.junkAt < 0) this.junkAt = base + index
      if (byte !== BYTE.openBracket && byte !== BYTE.closeBracket) continue
      this.at = base + index + 1
      if (byte === BYTE.openBracket) this.where = 'list'
      return
    }
    this.at = Math.max(this.at, base + to)
  }

  private closeList(offset: number): void {
    this.endJunk(offset)
    if (this.inCollection) {
      this.where = 'record'
      this.recordAt = -1
      this.depth = 1
      this.closers[1] = BYTE.closeBrace
      this.deepAt = -1
      this.inString = false
      return
    }
    this.inRootList = false
    this.where = 'outside'
  }

  private begin(index: number, isFeature: boolean): void {
    const byte = this.bytes[index]
    if (!this.inCollection && !this.inRootList) this.values++
    this.where = 'record'
    this.recordAt = this.junkAt >= 0 ? this.junkAt : this.base + index
    this.junkAt = -1
    this.isFeature = isFeature
    this.deepAt = -1
    this.inString = byte === BYTE.quote
    this.depth = this.inString ? 0 : 1
    this.closers[1] = byte === BYTE.openBrace ? BYTE.closeBrace : BYTE.closeBracket
    this.at = this.base + index + 1
  }

  private readRecord() {
    const { bytes, base, to, closers } = this
    let index = this.at - base
    let { depth, inString } = this
    for (;;) {
      if (inString) {
        while (index < to && ENDS_TEXT[bytes[index] as number] === 0) index++
        if (index >= to) return this.pause(index, depth, inString)
        const byte = bytes[index]
        // What it stands before is passed over, also where it is still to come.
        if (byte === BYTE.backslash) index += 2
        else if (byte === BYTE.quote) {
          inString = false
          index++
          if (depth === 0) return this.finish(index)
        } else return this.giveUp(base + index)
        continue
      }
      while (index < to && ENDS_PLAIN[bytes[index] as number] === 0) index++
      if (index >= to) return this.pause(index, depth, inString)
      const byte = bytes[index] as number
      if (byte === BYTE.quote) inString = true
      else if (byte === BYTE.openBrace || byte === BYTE.openBracket) {
        if (depth === 1 && this.opensFeatures(index)) return
        if (byte === BYTE.openBrace && closers[Math.min(depth, DEEPEST)] === BYTE.closeBrace) {
          const begins = this.isMisplaced(index) ? this.isBeginning(index) : false
          if (begins === undefined) return this.pause(index, depth, inString)
          if (begins) return this.giveUp(base + index)
        }
        depth++
        if (depth > DEEPEST) {
          if (this.deepAt < 0) this.deepAt = base + index
        } else closers[depth] = byte === BYTE.openBrace ? BYTE.closeBrace : BYTE.closeBracket
      } else if (byte === BYTE.closeBrace || byte === BYTE.closeBracket) {
        if (depth <= DEEPEST && closers[depth] !== byte) return this.giveUp(base + index)
        depth--
        if (depth === 0) return this.finish(index + 1)
      } else if (byte === BYTE.recordSeparator || bytes[index - 1] === BYTE.quote) {
        // A letter right behind a string: its quotation marks do not match.
        return this.giveUp(base + index)
      }
      index++
    }
  }

  private pause(index: number, depth: number, inString: boolean): void {
    this.at = this.base + index
    this.depth = depth
    this.inString = inString
  }

  /** Whether the bracket opens the list of features of an object that is or is in the text; goes into it. */
  private opensFeatures(index: number): boolean {
    const isPossible = this.isFeature && (this.recordAt < 0 || !this.inCollection)
    if (!isPossible || this.bytes[index] !== BYTE.openBracket || !isValueOf(this.bytes, index, 'features'))
      return false
    this.inCollection = true
    this.recordAt = -1
    this.where = 'list'
    this.at = this.base + index + 1
    return true
  }

  /** Whether a brace opens where the object around it has no value. */
  private isMisplaced(index: number): boolean {
    const before = lastBefore(this.bytes, index)
    return before >= 0 && this.bytes[before] !== BYTE.colon
  }

  /** Whether a feature seems to begin; undefined where more bytes are needed to tell. */
  private isBeginning(index: number): boolean | undefined {
    const { bytes } = this
    const head = headOf(bytes, index, this.to, this.isEnd)
    if (!head) return head === '' ? false : undefined
    const before = bytes[index - 1]
    if (!this.inCollection && !this.inRootList && isLineStart(before)) return true
    if (bytes[lastBefore(bytes, index)] === BYTE.colon) return false
    return head === 'type:Feature' || head === this.head
  }

  private beginAgain(index: number): void {
    const offset = this.base + index
    this.addBroken(offset)
    // What seemed to be cut or rubbish at the end of the text lacks its own end, and others follow it.
    if (this.fault && this.fault.kind !== 'syntax') this.fault = { kind: 'syntax', offset }
    const before = this.bytes[lastBefore(this.bytes, index)]
    const isInList = before === BYTE.comma || before === BYTE.openBracket
    if (isInList && !this.inRootList) this.inCollection = true
    this.junkAt = -1
    this.begin(index, true)
  }

  private addBroken(end: number): void {
    if (this.recordAt >= 0)
      this.found.broken.push({ offset: this.recordAt, size: end - this.recordAt, reason: 'syntax' })
    this.recordAt = -1
  }

  /** Looks for the next feature from behind the beginning of this one: what broke it may have swallowed others. */
  private giveUp(offset: number): void {
    this.fault ??= { kind: 'syntax', offset }
    this.where = 'lost'
    this.at = offset
    const again = this.recordAt < 0 ? 0 : offset - this.recordAt - 1
    // Each byte is read a few times at the most, whatever the text.
    if (again === 0 || this.recordAt < this.base || this.readAgain + again > 4 * offset + 1_000_000) return
    this.readAgain += again
    this.at = this.recordAt + 1
  }

  private findAgain() {
    const { bytes, base, to } = this
    for (let index = this.at - base; index < to; index++) {
      if (bytes[index] !== BYTE.openBrace) continue
      const begins = this.isBeginning(index)
      if (begins) return this.beginAgain(index)
      if (begins === undefined) {
        this.at = base + index
        return
      }
    }
    this.at = Math.max(this.at, base + to)
  }

  private finish(index: number): void {
    const { recordAt, base } = this
    this.at = base + index
    if (recordAt < 0) this.inCollection = false
    else {
      const size = this.at - recordAt
      const broken =
        this.deepAt >= 0 ? 'deep' : size > this.largest ? 'large' : !this.isFeature && 'no-feature'
      if (broken === 'deep')
        this.found.broken.push({ offset: recordAt, size, reason: broken, at: this.deepAt })
      else if (broken) this.found.broken.push({ offset: recordAt, size, reason: broken })
      else {
        this.found.froms.push(recordAt - base)
        this.found.tos.push(index)
        if (this.head === '') this.head = headOf(this.bytes, recordAt - base, index, true) || 'type:Feature'
      }
    }
    this.recordAt = -1
    this.where = this.inCollection || this.inRootList ? 'list' : 'outside'
  }

  private endJunk(offset: number): void {
    if (this.junkAt < 0) return
    this.found.broken.push({ offset: this.junkAt, size: offset - this.junkAt, reason: 'no-feature' })
    this.junkAt = -1
  }
}
