import { LOOK_BACK } from './byte-window'

/** Bytes that the grammar of JSON (RFC 8259) gives a meaning, and the record separator of RFC 8142. */
export const BYTE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  recordSeparator: 0x1e,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const

export function isBlank(byte: number | undefined): boolean {
  return byte === BYTE.space || byte === BYTE.lineFeed || byte === BYTE.carriageReturn || byte === BYTE.tab
}

/** Whether what follows a byte begins a line or, as RFC 8142 has it, a text of its own. */
export function isLineStart(before: number | undefined): boolean {
  return before === BYTE.lineFeed || before === BYTE.recordSeparator
}

/** Whether a byte is of the byte order mark of UTF-8. */
export function isMark(byte: number, offset: number): boolean {
  return offset < 3 && byte === [0xef, 0xbb, 0xbf][offset]
}

/** Index of the last byte before `index` that is no blank, not further back than `LOOK_BACK`; -1 where there is none. */
export function lastBefore(bytes: Uint8Array, index: number): number {
  const least = Math.max(0, index - LOOK_BACK)
  for (let at = index - 1; at >= least; at--) if (!isBlank(bytes[at])) return at
  return -1
}

/** Whether the value at `index` is that of a member of this name, which is written without escapes. */
export function isValueOf(bytes: Uint8Array, index: number, name: string): boolean {
  const colon = lastBefore(bytes, index)
  if (bytes[colon] !== BYTE.colon) return false
  const end = lastBefore(bytes, colon)
  const start = end - name.length - 1
  if (bytes[end] !== BYTE.quote || bytes[start] !== BYTE.quote || bytes[start - 1] === BYTE.backslash)
    return false
  for (let at = 0; at < name.length; at++) if (bytes[start + 1 + at] !== name.charCodeAt(at)) return false
  return true
}

/** Bytes within which an object says how it begins. */
const HEAD = 256

/**
 * How the object at `from` begins: the name of its first member and, of `type`, its value (`type:Feature`); '' where that cannot be
 * told, undefined where more bytes are needed to tell.
 */
export function headOf(bytes: Uint8Array, from: number, to: number, isEnd: boolean): string | undefined {
  const most = Math.min(to, from + HEAD)
  const unknown = most < from + HEAD && !isEnd ? undefined : ''
  const nameAt = afterBlanks(bytes, from + 1, most)
  const nameEnd = endOfText(bytes, nameAt, most)
  if (nameEnd <= 0) return nameEnd === 0 ? '' : unknown
  const name = letters(bytes, nameAt, nameEnd)
  if (name !== 'type') return name
  const colon = afterBlanks(bytes, nameEnd, most)
  if (colon < most && bytes[colon] !== BYTE.colon) return ''
  const valueAt = afterBlanks(bytes, colon + 1, most)
  const valueEnd = endOfText(bytes, valueAt, most)
  if (valueEnd <= 0) return valueEnd === 0 ? '' : unknown
  return `type:${letters(bytes, valueAt, valueEnd)}`
}

/** Index of the first byte from `from` on that is no blank; `to` where there is none. */
export function afterBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(bytes[at])) at++
  return at
}

/** Behind the text in quotation marks that begins here; 0 where none does, -1 where it does not end. */
function endOfText(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to) return -1
  if (bytes[from] !== BYTE.quote) return 0
  for (let at = from + 1; at < to; at++) {
    if (bytes[at] === BYTE.quote) return at + 1
    if (bytes[at] === BYTE.backslash) return 0
  }
  return -1
}

/** The text between quotation marks, of ASCII as it is; others differ from any other text at least. */
function letters(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from + 1; at < to - 1; at++) text += String.fromCharCode(bytes[at] as number)
  return text
}
