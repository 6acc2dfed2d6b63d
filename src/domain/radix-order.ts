const DIGIT = 11
const DIGITS = 6
const SIZE = 1 << DIGIT
const MASK = SIZE - 1

/** Indices as they are. */
export function indicesOf({ length }: Float64Array): Uint32Array {
  const indices = new Uint32Array(length)
  for (let index = 0; index < length; index++) indices[index] = index
  return indices
}

/**
 * Sorts indices of numbers (no NaN among them) by these, equal ones as they are given, which takes time in proportion to how many there
 * are: a radix sort of the 64 bits of each number, from the lowest digit up, without those digits that are alike in all.
 *
 * @param given each index once; its memory is used
 */
export function radixOrder(numbers: Float64Array, given: Uint32Array, isDescending = false): Uint32Array {
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
