// AssemblyScript: goes over JSON (RFC 8259) in UTF-8, with numbers that are not finite. All places are addresses; 0 stands for what is no JSON. Some byte that no
// JSON has follows the text, with 16 more that may be read.

export const TAB: i32 = 0x09
export const LINE_FEED: i32 = 0x0a
export const RETURN: i32 = 0x0d
export const SPACE: i32 = 0x20
export const QUOTE: i32 = 0x22
export const COMMA: i32 = 0x2c
export const MINUS: i32 = 0x2d
export const POINT: i32 = 0x2e
export const ZERO: i32 = 0x30
export const COLON: i32 = 0x3a
export const OPEN_BRACKET: i32 = 0x5b
export const BACKSLASH: i32 = 0x5c
export const CLOSE_BRACKET: i32 = 0x5d
export const OPEN_BRACE: i32 = 0x7b
export const CLOSE_BRACE: i32 = 0x7d

/** Objects and arrays within one another beyond which a value is left to others: far fewer than are read at all. */
const DEEPEST: i32 = 64

/** Whether the string that was passed over last is of ASCII without escapes. */
export let isPlain: bool = true

export function isBlank(byte: i32): bool {
  return byte <= SPACE && (byte === SPACE || byte === LINE_FEED || byte === RETURN || byte === TAB)
}

export function isDigit(byte: i32): bool {
  return ((byte - ZERO) as u32) < 10
}

export function afterBlanks(at: usize): usize {
  while (isBlank(load<u8>(at))) at++
  return at
}

/** Behind the string whose text begins at an address. */
export function afterString(at: usize): usize {
  isPlain = true
  while (true) {
    const bytes = v128.load(at)
    // Control characters and, being negative, all that is not ASCII.
    const others = i8x16.lt_s(bytes, i8x16.splat(0x20))
    const ends = v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c)))
    const found = i8x16.bitmask(v128.or(others, ends))
    if (found === 0) {
      at += 16
      continue
    }
    at += ctz(found)
    const byte: i32 = load<u8>(at)
    if (byte === QUOTE) return at + 1
    isPlain = false
    if (byte === BACKSLASH) at = afterEscape(at + 1)
    else if (byte >= 0xc2) at = afterLetter(at, byte)
    else return 0
    if (at === 0) return 0
  }
}

function afterEscape(at: usize): usize {
  const byte: i32 = load<u8>(at)
  if (byte === 0x75) {
    for (let digit: usize = 1; digit <= 4; digit++) {
      const hex: i32 = load<u8>(at + digit)
      if (!isDigit(hex) && (((hex | 0x20) - 0x61) as u32) >= 6) return 0
    }
    return at + 5
  }
  // " \ / b f n r t
  const isKnown =
    byte === QUOTE || byte === BACKSLASH || byte === 0x2f || byte === 0x62 || byte === 0x66 || byte === 0x6e
  return isKnown || byte === 0x72 || byte === 0x74 ? at + 1 : 0
}

/** Behind a letter of more than one byte (RFC 3629, section 4). */
function afterLetter(at: usize, lead: i32): usize {
  const next: i32 = load<u8>(at + 1)
  if (lead < 0xe0) return isTail(next) ? at + 2 : 0
  if (!isTail(next) || !isTail(load<u8>(at + 2))) return 0
  if (lead < 0xf0) {
    if (lead === 0xe0 && next < 0xa0) return 0
    return lead === 0xed && next > 0x9f ? 0 : at + 3
  }
  if (lead > 0xf4 || !isTail(load<u8>(at + 3))) return 0
  if (lead === 0xf0 && next < 0x90) return 0
  return lead === 0xf4 && next > 0x8f ? 0 : at + 4
}

function isTail(byte: i32): bool {
  return (byte & 0xc0) === 0x80
}

function afterDigits(at: usize): usize {
  const from = at
  while (isDigit(load<u8>(at))) at++
  return at === from ? 0 : at
}

/** Behind the number at an address. */
export function afterNumber(at: usize): usize {
  if (load<u8>(at) === MINUS) at++
  if (load<u8>(at) === ZERO) at++
  else {
    at = afterDigits(at)
    if (at === 0) return 0
  }
  if (load<u8>(at) === POINT) {
    at = afterDigits(at + 1)
    if (at === 0) return 0
  }
  if ((load<u8>(at) | 0x20) !== 0x65) return at
  const sign: i32 = load<u8>(at + 1)
  return afterDigits(sign === MINUS || sign === 0x2b ? at + 2 : at + 1)
}

/** Behind the value at an address. */
export function afterValue(at: usize, depth: i32): usize {
  const byte: i32 = load<u8>(at)
  if (byte === QUOTE) return afterString(at + 1)
  if (byte === OPEN_BRACE) return depth < DEEPEST ? afterObject(at, depth + 1) : 0
  if (byte === OPEN_BRACKET) return depth < DEEPEST ? afterArray(at, depth + 1) : 0
  if (byte === 0x74) return load<u32>(at) === 0x65757274 ? at + 4 : 0
  if (byte === 0x6e) return load<u32>(at) === 0x6c6c756e ? at + 4 : 0
  if (byte === 0x66) return load<u32>(at + 1) === 0x65736c61 ? at + 5 : 0
  return isNotFinite(byte === MINUS ? at + 1 : at) ? afterNotFinite(at) : afterNumber(at)
}

/** Whether `NaN` or `Infinity` may begin at an address. */
function isNotFinite(at: usize): bool {
  const byte: i32 = load<u8>(at)
  return byte === 0x4e || byte === 0x49
}

/** Behind `NaN`, `Infinity` or `-Infinity`, which is no JSON but is written for numbers that JSON cannot say. */
function afterNotFinite(at: usize): usize {
  if (load<u8>(at) === 0x4e) return load<u16>(at + 1) === 0x4e61 ? at + 3 : 0
  if (load<u8>(at) === MINUS) at++
  return load<u32>(at) === 0x69666e49 && load<u32>(at + 4) === 0x7974696e ? at + 8 : 0
}

function afterArray(at: usize, depth: i32): usize {
  at = afterBlanks(at + 1)
  if (load<u8>(at) === CLOSE_BRACKET) return at + 1
  while (true) {
    at = afterValue(at, depth)
    if (at === 0) return 0
    at = afterBlanks(at)
    const byte: i32 = load<u8>(at++)
    if (byte === CLOSE_BRACKET) return at
    if (byte !== COMMA) return 0
    at = afterBlanks(at)
  }
}

function afterObject(at: usize, depth: i32): usize {
  at = afterBlanks(at + 1)
  if (load<u8>(at) === CLOSE_BRACE) return at + 1
  while (true) {
    at = afterName(at)
    if (at === 0) return 0
    at = afterValue(at, depth)
    if (at === 0) return 0
    at = afterBlanks(at)
    const byte: i32 = load<u8>(at++)
    if (byte === CLOSE_BRACE) return at
    if (byte !== COMMA) return 0
    at = afterBlanks(at)
  }
}

/** Where the value of the member begins whose name begins at an address. */
function afterName(at: usize): usize {
  if (load<u8>(at) !== QUOTE) return 0
  at = afterString(at + 1)
  return at === 0 ? 0 : afterColon(at)
}

/** Where the value begins of which the name ends at an address. */
export function afterColon(at: usize): usize {
  at = afterBlanks(at)
  return load<u8>(at) === COLON ? afterBlanks(at + 1) : 0
}
