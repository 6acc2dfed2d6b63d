import { BYTE, isBlank } from './json-bytes'

/** What a byte is within a string: 0 plain ASCII, 1 the end, 2 an escape, 3 one that is not to be there. */
const IN_STRING = new Uint8Array(256).map((_, byte) => (byte < 0x20 || byte > 0x7e ? 3 : 0))
IN_STRING[BYTE.quote] = 1
IN_STRING[BYTE.backslash] = 2

const ESCAPED = '"\\/bfnrt'

/** Index of the next byte that is no blank. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let next = at
  while (isBlank(bytes[next])) next++
  return next
}

/**
 * Behind the string whose text begins at `at`; negative where it is none of ASCII alone.
 *
 * @param plain whether escapes count as such, too
 */
export function skipString(bytes: Uint8Array, at: number, plain: boolean): number {
  for (let next = at; ; next++) {
    const kind = IN_STRING[bytes[next] as number]
    if (kind === 0) continue
    if (kind === 1) return next + 1
    if (kind !== 2 || plain) return -1
    const escaped = bytes[++next] as number
    if (escaped === 0x75) {
      for (let digit = 0; digit < 4; digit++) if (!isHex(bytes[++next] as number)) return -1
    } else if (!ESCAPED.includes(String.fromCharCode(escaped))) return -1
  }
}

function isHex(byte: number): boolean {
  return isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function skipDigits(bytes: Uint8Array, at: number): number {
  let next = at
  while (isDigit(bytes[next])) next++
  return next === at ? -1 : next
}

/** Behind the number at `at`; negative where there is none. */
export function skipNumber(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === 0x2d ? at + 1 : at
  let next = bytes[first] === 0x30 ? first + 1 : skipDigits(bytes, first)
  if (next < 0) return -1
  if (bytes[next] === 0x2e) {
    next = skipDigits(bytes, next + 1)
    if (next < 0) return -1
  }
  const exponent = bytes[next]
  if (exponent !== 0x65 && exponent !== 0x45) return next
  const sign = bytes[next + 1]
  return skipDigits(bytes, sign === 0x2b || sign === 0x2d ? next + 2 : next + 1)
}

function skipWord(bytes: Uint8Array, at: number, word: string): number {
  for (let index = 0; index < word.length; index++)
    if (bytes[at + index] !== word.charCodeAt(index)) return -1
  return at + word.length
}

/**
 * Behind the JSON value at `at` (RFC 8259); negative where there is none, or none of ASCII alone. Values within one another are to be
 * few hundred deep at the most, and some other byte is to follow.
 */
export function skipValue(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === BYTE.quote) return skipString(bytes, at + 1, false)
  if (byte === BYTE.openBrace) return skipList(bytes, at, BYTE.closeBrace)
  if (byte === BYTE.openBracket) return skipList(bytes, at, BYTE.closeBracket)
  if (byte === 0x74) return skipWord(bytes, at, 'true')
  if (byte === 0x66) return skipWord(bytes, at, 'false')
  if (byte === 0x6e) return skipWord(bytes, at, 'null')
  return skipNumber(bytes, at)
}

/** Behind an object or an array, by what closes it. */
function skipList(bytes: Uint8Array, at: number, closer: number): number {
  let next = skipBlanks(bytes, at + 1)
  if (bytes[next] === closer) return next + 1
  for (;;) {
    if (closer === BYTE.closeBrace) {
      if (bytes[next] !== BYTE.quote) return -1
      next = skipString(bytes, next + 1, false)
      if (next < 0) return -1
      next = skipBlanks(bytes, next)
      if (bytes[next] !== BYTE.colon) return -1
      next = skipBlanks(bytes, next + 1)
    }
    next = skipValue(bytes, next)
    if (next < 0) return -1
    next = skipBlanks(bytes, next)
    const byte = bytes[next]
    if (byte === closer) return next + 1
    if (byte !== BYTE.comma) return -1
    next = skipBlanks(bytes, next + 1)
  }
}
