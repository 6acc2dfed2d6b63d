/** The number of a step as somebody types it, in digits of any script; `NaN` where it is none. */
export function readStepNumber(text: string): number {
  const digits = text.trim().replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
}

/** Digits of a script stand in tens, from nought up: Unicode 4.6, "decimal digits". */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
