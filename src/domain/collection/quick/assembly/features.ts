// AssemblyScript: finds what is read of features (see ../quick-features.ts). Offsets in what it gives are within the text.
import {
  IS_WRITTEN_OTHERWISE,
  LONGEST_NAME,
  MOST_NAMES,
  MOST_RECORDS,
  POINT_LEFT,
  POINT_READ,
  RECORD_HEAD,
  SLOT,
} from '../slot-constants'
import {
  afterBlanks,
  afterColon,
  afterNumber,
  afterString,
  afterValue,
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  isBlank,
  isDigit,
  isPlain,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  POINT,
  QUOTE,
  ZERO,
} from './json'

const PAGE: usize = 65536
/** Bytes of the place of a name: its length in four, and the name. */
const NAME: usize = 4 + LONGEST_NAME
/** Digits of a whole number that a number has room for. */
const MOST_DIGITS: i32 = 15

const POWERS: usize = 64
const NAMES: usize = aligned(POWERS + 16 * 8)
const POINTS: usize = aligned(NAMES + (MOST_NAMES as usize) * NAME)
const RECORDS: usize = aligned(POINTS + MOST_RECORDS * 16)
const TEXT: usize = aligned(RECORDS + MOST_RECORDS * (RECORD_HEAD + MOST_NAMES * SLOT) * 4)

let outer: i32 = 0
let inner: i32 = 0
/** Bytes of a record. */
let stride: usize = 0
let stopped: usize = TEXT

function aligned(address: usize): usize {
  return (address + 63) & ~63
}

export function addressOfNames(): usize {
  return NAMES
}
export function addressOfPoints(): usize {
  return POINTS
}
export function addressOfRecords(): usize {
  return RECORDS
}
export function addressOfText(): usize {
  return TEXT
}
/** Numbers of 32 bits from one record to the next. */
export function numbersOfRecord(): i32 {
  return (stride >>> 2) as i32
}
/** Where reading came to. */
export function end(): i32 {
  return (stopped - TEXT) as i32
}

/** Names that stand at `addressOfNames`: first so many of features, then of properties. Slots are in the same order. */
export function setNames(ofFeature: i32, ofProperties: i32): void {
  outer = ofFeature
  inner = ofProperties
  // Whole vectors.
  stride = (((RECORD_HEAD + (outer + inner) * SLOT) * 4 + 15) as usize) & ~15
  let power: f64 = 1
  for (let digit: usize = 0; digit <= (MOST_DIGITS as usize); digit++) {
    store<f64>(POWERS + (digit << 3), power)
    power *= 10
  }
}

/** Makes room for a text of so many bytes; gives false where there is none. */
export function reserve(bytes: i32): bool {
  const pages = ((TEXT + (bytes as usize) + 64 + PAGE - 1) / PAGE) as i32
  const missing = pages - memory.size()
  return missing <= 0 || memory.grow(missing) >= 0
}

/** Reads the features from one offset of the text to another, as far as they are usual; gives how many they are. */
export function read(from: usize, to: usize): i32 {
  clear(TEXT + to, 64)
  let at = TEXT + from
  let count: i32 = 0
  for (; count < MOST_RECORDS; count++) {
    let byte: i32 = load<u8>(at)
    while (isBlank(byte) || byte === COMMA) byte = load<u8>(++at)
    stopped = at
    const next = byte === OPEN_BRACE ? readFeature(at, count) : 0
    if (next === 0) break
    at = next
    stopped = at
  }
  return count
}

/** Behind the feature at an address, which becomes a record; 0 where it is not usual. */
function readFeature(from: usize, count: i32): usize {
  const record = RECORDS + (count as usize) * stride
  clear(record, stride)
  let at = afterBlanks(from + 1)
  let isFeature = false
  let hasProperties = false
  let guess: i32 = 0
  while (true) {
    if (load<u8>(at) !== QUOTE) return 0
    const name = at + 1
    at = afterString(name)
    if (at === 0 || !isPlain) return 0
    const length = (at - 1 - name) as i32
    at = afterColon(at)
    if (at === 0) return 0
    if (isType(name, length)) {
      if (!isFeatureText(at)) return 0
      isFeature = true
      at += 9
    } else if (isProperties(name, length)) {
      at = readProperties(at, record)
      hasProperties = true
    } else {
      const index = find(name, length, 0, outer, guess)
      if (index >= 0) {
        guess = index + 1
        at = index === 0 ? readGeometry(at, record, count) : readSlot(at, record, index)
      } else {
        // What has a list of features is no feature.
        if (isFeatures(name, length)) return 0
        at = afterValue(at, 2)
      }
    }
    if (at === 0) return 0
    at = afterBlanks(at)
    const byte: i32 = load<u8>(at++)
    if (byte === CLOSE_BRACE) break
    if (byte !== COMMA) return 0
    at = afterBlanks(at)
  }
  if (!isFeature || !hasProperties) return 0
  store<i32>(record, (from - TEXT) as i32)
  store<i32>(record + 4, (at - TEXT) as i32)
  return at
}

function readProperties(at: usize, record: usize): usize {
  // Of members of one name the last counts.
  for (let index = outer; index < outer + inner; index++) store<u64>(slotOf(record, index), 0)
  if (load<u8>(at) !== OPEN_BRACE) return 0
  at = afterBlanks(at + 1)
  if (load<u8>(at) === CLOSE_BRACE) return at + 1
  let guess: i32 = outer
  while (true) {
    if (load<u8>(at) !== QUOTE) return 0
    const name = at + 1
    at = afterString(name)
    if (at === 0 || (!isPlain && hasEscape(name, at))) return 0
    const length = (at - 1 - name) as i32
    at = afterColon(at)
    if (at === 0) return 0
    const index = find(name, length, outer, outer + inner, guess)
    if (index >= 0) {
      guess = index + 1
      at = readSlot(at, record, index)
    } else at = afterValue(at, 3)
    if (at === 0) return 0
    at = afterBlanks(at)
    const byte: i32 = load<u8>(at++)
    if (byte === CLOSE_BRACE) return at
    if (byte !== COMMA) return 0
    at = afterBlanks(at)
  }
}

/** By an escape a name may be any. */
function hasEscape(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (load<u8>(at) === BACKSLASH) return true
  return false
}

/** Which of the names stands at an address, or -1. Members mostly come in one order, so that the next one is tried first. */
function find(name: usize, length: i32, from: i32, to: i32, guess: i32): i32 {
  if (guess < to && isName(name, length, guess)) return guess
  for (let index = from; index < to; index++) if (isName(name, length, index)) return index
  return -1
}

function isName(name: usize, length: i32, index: i32): bool {
  const known = NAMES + (index as usize) * NAME
  if (load<i32>(known) !== length) return false
  for (let at: usize = 0; at < (length as usize); at++)
    if (load<u8>(known + 4 + at) !== load<u8>(name + at)) return false
  return true
}

// Letters are compared by fours; in a number the first of them stands last.
function isType(name: usize, length: i32): bool {
  return length === 4 && load<u32>(name) === 0x65707974
}

function isProperties(name: usize, length: i32): bool {
  if (length !== 10 || load<u16>(name + 8) !== 0x7365) return false
  return load<u32>(name) === 0x706f7270 && load<u32>(name + 4) === 0x69747265
}

function isFeatures(name: usize, length: i32): bool {
  return length === 8 && load<u32>(name) === 0x74616566 && load<u32>(name + 4) === 0x73657275
}

function isCoordinates(name: usize, length: i32): bool {
  if (length !== 11 || load<u32>(name) !== 0x726f6f63) return false
  return load<u32>(name + 4) === 0x616e6964 && load<u32>(name + 7) === 0x73657461
}

/** Whether `"Feature"` begins at an address. */
function isFeatureText(at: usize): bool {
  if (load<u32>(at) !== 0x61654622 || load<u8>(at + 8) !== QUOTE) return false
  return load<u32>(at + 4) === 0x65727574
}

/** Whether `"Point"` begins at an address. */
function isPointText(at: usize): bool {
  return load<u32>(at) === 0x696f5022 && load<u32>(at + 3) === 0x22746e69
}

function slotOf(record: usize, index: i32): usize {
  return record + (((RECORD_HEAD + index * SLOT) << 2) as usize)
}

function readSlot(from: usize, record: usize, index: i32): usize {
  const isText = load<u8>(from) === QUOTE
  const at = isText ? afterString(from + 1) : afterValue(from, 3)
  const slot = slotOf(record, index)
  store<i32>(slot, (from - TEXT) as i32)
  store<i32>(slot + 4, ((at - TEXT) as i32) | (isText && !isPlain ? IS_WRITTEN_OTHERWISE : 0))
  return at
}

/** A plain point as it mostly is written, or any other geometry. */
function readGeometry(from: usize, record: usize, count: i32): usize {
  const at = readPoint(from, POINTS + ((count as usize) << 4))
  store<i32>(record + 8, at > 0 ? POINT_READ : POINT_LEFT)
  if (at === 0) return readSlot(from, record, 0)
  const slot = slotOf(record, 0)
  store<i32>(slot, (from - TEXT) as i32)
  store<i32>(slot + 4, (at - TEXT) as i32)
  return at
}

/** Behind a point with just a type and coordinates. */
function readPoint(at: usize, into: usize): usize {
  if (load<u8>(at) !== OPEN_BRACE) return 0
  let isPoint = false
  let hasPosition = false
  for (let member: i32 = 0; member < 2; member++) {
    at = afterBlanks(at + 1)
    if (load<u8>(at) !== QUOTE) return 0
    const name = at + 1
    at = afterString(name)
    if (at === 0) return 0
    const length = (at - 1 - name) as i32
    at = afterColon(at)
    if (at === 0) return 0
    if (!isPoint && isType(name, length)) {
      if (!isPointText(at)) return 0
      isPoint = true
      at += 7
    } else if (!hasPosition && isCoordinates(name, length)) {
      at = readPosition(at, into)
      if (at === 0) return 0
      hasPosition = true
    } else return 0
    at = afterBlanks(at)
    if (load<u8>(at) !== (member === 0 ? COMMA : CLOSE_BRACE)) return 0
  }
  return at + 1
}

/** Behind a position, of which the first two numbers are kept. */
function readPosition(at: usize, into: usize): usize {
  if (load<u8>(at) !== OPEN_BRACKET) return 0
  for (let index: i32 = 0; index < 2; index++) {
    at = readNumber(afterBlanks(at + 1), into + ((index as usize) << 3))
    if (at === 0) return 0
    at = afterBlanks(at)
    if (index === 0 && load<u8>(at) !== COMMA) return 0
  }
  while (load<u8>(at) === COMMA) {
    at = afterNumber(afterBlanks(at + 1))
    if (at === 0) return 0
    at = afterBlanks(at)
  }
  return load<u8>(at) === CLOSE_BRACKET ? at + 1 : 0
}

/** Behind a number whose value follows exactly from its digits (Clinger 1990): not too many, and no power of ten. */
function readNumber(from: usize, into: usize): usize {
  const end = afterNumber(from)
  if (end === 0) return 0
  const isNegative = load<u8>(from) === MINUS
  let at = from + (isNegative ? 1 : 0)
  let value: i64 = 0
  let digits: i32 = 0
  let fraction: i32 = -1
  for (; at < end; at++) {
    const byte: i32 = load<u8>(at)
    if (byte === POINT) fraction = digits
    else if (isDigit(byte) && ++digits <= MOST_DIGITS) value = value * 10 + ((byte - ZERO) as i64)
    else return 0
  }
  let number = value as f64
  if (fraction >= 0) number /= load<f64>(POWERS + (((digits - fraction) as usize) << 3))
  store<f64>(into, isNegative ? -number : number)
  return end
}

/** Zeroes a number of vectors. */
function clear(from: usize, bytes: usize): void {
  const zero = i32x4.splat(0)
  for (let at = from; at < from + bytes; at += 16) v128.store(at, zero)
}
