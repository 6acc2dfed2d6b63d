import { endOfString } from './json-survey'

/** A number as it is written in a JSON text. */
export interface WrittenNumber {
  readonly from: number
  readonly raw: string
}

const QUOTE = 0x22
const MINUS = 0x2d
const NUMBER = /[-+.\deE]+/y
/** Any number of fewer characters without these is what it says. */
const SHORTEST = 16
const SUSPECT = /[eE]|^-0/

/** The numbers of a valid JSON text that `JSON.parse` makes others: of too many digits, too large or too small, or -0. */
export function* inexactNumbers(text: string): Generator<WrittenNumber> {
  for (let from = 0; from < text.length; from++) {
    const unit = text.charCodeAt(from)
    if (unit === QUOTE) from = endOfString(text, from)
    else if (unit === MINUS || (unit >= 0x30 && unit <= 0x39)) {
      NUMBER.lastIndex = from
      const raw = NUMBER.exec(text)?.[0] ?? text.charAt(from)
      if ((raw.length >= SHORTEST || SUSPECT.test(raw)) && !isExact(raw)) yield { from, raw }
      from += raw.length - 1
    }
  }
}

/** Whether a number, read and written again, has the same value. */
function isExact(raw: string): boolean {
  return decimalOf(raw) === decimalOf(JSON.stringify(Number(raw)))
}

/** A decimal number with its sign, without zeros around its digits, and where its point stands. */
function decimalOf(raw: string): string | undefined {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(raw) ?? []
  const digits = whole + part
  const first = digits.search(/[1-9]/)
  if (digits === '') return undefined
  if (first < 0) return `${sign}0`
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return `${sign}${digits.slice(first, end)}e${Number(power) + whole.length - first}`
}
