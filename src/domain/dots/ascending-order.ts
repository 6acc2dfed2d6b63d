const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
const LAST_DIGIT = DIGITS - 1

/**
 * The indices of numbers (no NaN among them) in ascending order, those of equal ones ascending, or undefined where the
 * numbers ascend as they are. A radix sort: it takes time in proportion to how many there are.
 */
export function ascendingOrder(numbers: Float64Array): Uint32Array | undefined {
  if (isAscending(numbers)) return undefined
  const words = sortableWords(numbers)
  let order: Uint32Array<ArrayBuffer> | undefined
  let spare = new Uint32Array(numbers.length)
  for (let half = 0; half < 2; half++)
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      const starts = digitStarts(words, half, shift)
      if (!starts) continue
      const sorted = spare
      for (let at = 0; at < sorted.length; at++) {
        const index = order ? (order[at] as number) : at
        const digit = ((words[2 * index + half] as number) >>> shift) & LAST_DIGIT
        const place = starts[digit] as number
        starts[digit] = place + 1
        sorted[place] = index
      }
      spare = order ?? new Uint32Array(numbers.length)
      order = sorted
    }
  return order
}

function isAscending(numbers: Float64Array): boolean {
  for (let at = 1; at < numbers.length; at++)
    if ((numbers[at] as number) < (numbers[at - 1] as number)) return false
  return true
}

/** Whole numbers of 64 bits in the order of the numbers given: the lower half of each, then the upper. */
function sortableWords(numbers: Float64Array): Uint32Array {
  const copy = new Float64Array(numbers.length)
  // Of the two zeros, which are equal, one.
  for (let at = 0; at < numbers.length; at++) copy[at] = (numbers[at] as number) + 0
  // Whatever runs browsers has the lower half first.
  const words = new Uint32Array(copy.buffer)
  for (let at = 0; at < words.length; at += 2) {
    const sign = (words[at + 1] as number) >> 31
    words[at] = (words[at] as number) ^ sign
    words[at + 1] = (words[at + 1] as number) ^ (sign | 0x80000000)
  }
  return words
}

/** Where the numbers of each digit begin in the order of the digits; undefined where all have the same. */
function digitStarts(words: Uint32Array, half: number, shift: number): Uint32Array | undefined {
  const starts = new Uint32Array(DIGITS)
  for (let at = half; at < words.length; at += 2) {
    const digit = ((words[at] as number) >>> shift) & LAST_DIGIT
    starts[digit] = (starts[digit] as number) + 1
  }
  let before = 0
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = starts[digit] as number
    if (2 * count === words.length) return undefined
    starts[digit] = before
    before += count
  }
  return starts
}
