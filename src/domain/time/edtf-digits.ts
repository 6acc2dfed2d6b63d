const ZERO = 48
const X = 88

/** The number that `width` characters form, with `x` for each X; -1 where one is neither a digit nor X. */
export function numberAt(text: string, at: number, width: number, x = 0): number {
  let value = 0
  for (let i = at; i < at + width; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit >= 0 && digit <= 9) value = value * 10 + digit
    else if (digit === X - ZERO) value = value * 10 + x
    else return -1
  }
  return value
}

/** Whether a number can be what stands there, where X is any digit. */
export function fits(value: number, text: string, at: number, width: number): boolean {
  let rest = value
  for (let i = at + width - 1; i >= at; i--) {
    const code = text.charCodeAt(i)
    if (code !== X && code - ZERO !== rest % 10) return false
    rest = Math.floor(rest / 10)
  }
  return true
}

/** The first place from `at` on at which no digit stands. */
export function endOfDigits(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= ZERO + 9) end++
  return end
}
