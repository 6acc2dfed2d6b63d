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

/** The encoding that the first bytes of a file give away, where it is not UTF-8. */
export function guessEncoding(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  return undefined
}
