const DIGIT = 11
const DIGITS = 6
const SIZE = 1 << DIGIT
const MASK = SIZE - 1

/** Days from the first to the last up to which they are counted rather than sorted by their digits. */
const MOST_DAYS = 1 << 20

/**
 * The order of rows in time, as indices of them: by start ascending, of equal starts the later end first, then as they are. Neither
 * may be NaN. Whole days are counted; others take a radix sort of the 64 bits of each number, from the lowest digit up, without those
 * digits that are alike in all.
 */
export function timeOrder(start: Float64Array, end: Float64Array): Uint32Array {
  const rows = start.length
  let order: Uint32Array = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) order[row] = row
  const areEndsAlike = lastAlike(start, end)
  const untouched = areEndsAlike ? order : order.slice()
  order = sortBy(start, order, false)
  if (areEndsAlike || endsFit(start, end, order)) return order
  return sortBy(start, sortBy(end, untouched, true), false)
}

/** Whether all rows last equally long, those without an end aside: of equal starts ends are equal then. */
function lastAlike(start: Float64Array, end: Float64Array): boolean {
  let length: number | undefined
  for (let row = 0; row < start.length; row++) {
    const first = start[row] as number
    const last = end[row] as number
    if (first === Number.POSITIVE_INFINITY && last === first) continue
    length ??= last - first
    if (last !== first + length) return false
  }
  return true
}

/** Whether rows of equal start stand with the later end first. */
function endsFit(start: Float64Array, end: Float64Array, order: Uint32Array): boolean {
  for (let at = 1; at < order.length; at++) {
    const row = order[at] as number
    const before = order[at - 1] as number
    if (start[row] === start[before] && (end[row] as number) > (end[before] as number)) return false
  }
  return true
}

/** Sorts an order stably by numbers. */
function sortBy(numbers: Float64Array, given: Uint32Array, isDescending: boolean): Uint32Array {
  return sortByDays(numbers, given, isDescending) ?? sortByDigits(numbers, given, isDescending)
}

/** As `sortBy`, for whole days and `Infinity` that lie near each other; undefined for others. */
function sortByDays(
  numbers: Float64Array,
  given: Uint32Array,
  isDescending: boolean,
): Uint32Array | undefined {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (let row = 0; row < numbers.length; row++) {
    const day = numbers[row] as number
    if (day === Number.POSITIVE_INFINITY) continue
    if (!Number.isInteger(day)) return undefined
    if (day < first) first = day
    if (day > last) last = day
  }
  const days = Math.max(0, last - first + 1)
  if (!(days <= MOST_DAYS)) return undefined
  // Behind all days stands what has none, or in front of them.
  const none = isDescending ? 0 : days
  const placeOf = (row: number) => {
    const day = numbers[row] as number
    if (day === Number.POSITIVE_INFINITY) return none
    return isDescending ? last - day + 1 : day - first
  }
  const places = new Uint32Array(days + 2)
  for (let row = 0; row < numbers.length; row++) {
    const next = placeOf(row) + 1
    places[next] = (places[next] as number) + 1
  }
  for (let place = 1; place < places.length; place++)
    places[place] = (places[place] as number) + (places[place - 1] as number)
  const order = new Uint32Array(numbers.length)
  for (let at = 0; at < given.length; at++) {
    const row = given[at] as number
    const place = placeOf(row)
    const index = places[place] as number
    places[place] = index + 1
    order[index] = row
  }
  return order
}

function sortByDigits(numbers: Float64Array, given: Uint32Array, isDescending: boolean): Uint32Array {
  const rows = numbers.length
  const high = new Uint32Array(rows)
  const low = new Uint32Array(rows)
  const counts = countDigits(numbers, high, low, isDescending)
  let order = given
  let other: Uint32Array = new Uint32Array(rows)
  for (let digit = 0; digit < DIGITS; digit++) {
    const words = digit < 3 ? low : high
    const shift = (digit % 3) * DIGIT
    const places = counts.subarray(digit * SIZE, (digit + 1) * SIZE)
    if (rows === 0 || places[((words[0] as number) >>> shift) & MASK] === rows) continue
    let sum = 0
    for (let value = 0; value < SIZE; value++) {
      const count = places[value] as number
      places[value] = sum
      sum += count
    }
    for (let at = 0; at < rows; at++) {
      const row = order[at] as number
      const value = ((words[row] as number) >>> shift) & MASK
      const place = places[value] as number
      places[value] = place + 1
      other[place] = row
    }
    const swapped = order
    order = other
    other = swapped
  }
  return order
}

/** Two words of each number that sort as it does, and how often each digit of them has each value. */
function countDigits(
  numbers: Float64Array,
  high: Uint32Array,
  low: Uint32Array,
  isDescending: boolean,
): Uint32Array {
  const counts = new Uint32Array(DIGITS * SIZE)
  const number = new Float64Array(1)
  const words = new Uint32Array(number.buffer)
  const turn = isDescending ? 0xffffffff : 0
  for (let row = 0; row < numbers.length; row++) {
    // Adding 0 makes one zero of both.
    number[0] = (numbers[row] as number) + 0
    const sign = words[1] as number
    const flip = sign >>> 31 === 1 ? 0xffffffff : 0
    const upper = (sign ^ (flip | 0x80000000) ^ turn) >>> 0
    const lower = ((words[0] as number) ^ flip ^ turn) >>> 0
    high[row] = upper
    low[row] = lower
    for (let digit = 0; digit < 3; digit++) {
      const shift = digit * DIGIT
      const atLow = digit * SIZE + ((lower >>> shift) & MASK)
      const atHigh = (digit + 3) * SIZE + ((upper >>> shift) & MASK)
      counts[atLow] = (counts[atLow] as number) + 1
      counts[atHigh] = (counts[atHigh] as number) + 1
    }
  }
  return counts
}
