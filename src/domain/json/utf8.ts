/**
 * Offset of the first byte that is not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above
 * U+10FFFF), or undefined where all of it is.
 */
export function findInvalidUtf8(bytes: Uint8Array): number | undefined {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0 || !isContinued(bytes, at, lead, length)) return at
    at += length
  }
  return undefined
}

function isContinued(bytes: Uint8Array, at: number, lead: number, length: number): boolean {
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next]
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return false
  }
  const second = bytes[at + 1] ?? 0
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xed) return second <= 0x9f
  if (lead === 0xf0) return second >= 0x90
  if (lead === 0xf4) return second <= 0x8f
  return true
}

/** Why bytes are not UTF-8. */
export interface EncodingFault {
  /** Offset of the first byte that does not fit. */
  readonly byte: number
  /** That byte in hexadecimal. */
  readonly value: string
  /** The encoding that the first bytes give away, where they do; or that it is packed. */
  readonly encoding: 'UTF-16' | 'UTF-32' | 'gzip' | undefined
  /** Offset in UTF-16 units of that byte in the text as decoded with replacement characters. */
  readonly at: number
}

/** What keeps bytes from being read as UTF-8, or undefined. */
export function findEncodingFault(bytes: Uint8Array): EncodingFault | undefined {
  let byte = findInvalidUtf8(bytes)
  if (byte === undefined) return undefined
  const encoding = guessEncoding(bytes)
  if (encoding !== undefined) byte = 0
  const value = (bytes[byte] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return { byte, value, encoding, at: utf16Length(bytes, byte) }
}

function guessEncoding(bytes: Uint8Array): EncodingFault['encoding'] {
  const [a, b, c, d] = bytes
  if (a === 0x1f && b === 0x8b) return 'gzip'
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'UTF-32'
  return utf16Of(bytes) && 'UTF-16'
}

/** Bytes by which UTF-16 without a mark is known. */
const WIDE_BEGINNING = 64

/** The UTF-16 that a text begins in: by its byte order mark, or since half or more of every second byte are 0, as of letters of ASCII. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const units = Math.min(bytes.length, WIDE_BEGINNING) >> 1
  let firsts = 0
  let seconds = 0
  for (let at = 0; at < 2 * units; at += 2) {
    if (bytes[at] === 0) firsts++
    if (bytes[at + 1] === 0) seconds++
  }
  if (units < 2 || (firsts > 0 && seconds > 0) || 2 * (firsts + seconds) < units) return undefined
  return seconds > 0 ? 'utf-16le' : 'utf-16be'
}

/** Length in UTF-16 units of the valid UTF-8 before `end`. */
function utf16Length(bytes: Uint8Array, end: number): number {
  let units = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0xf0) units += 2
    else if (byte < 0x80 || byte >= 0xc0) units += 1
  }
  return units
}
