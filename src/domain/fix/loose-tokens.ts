/** A piece of a text that is nearly JSON. */
export interface LooseToken {
  readonly kind:
    | 'string'
    /** In typographic or single quotation marks. */
    | 'bent-string'
    | 'comment'
    | 'odd-blank'
    | 'word'
    | 'comma'
    | 'close'
    | 'other'
  readonly from: number
  readonly to: number
}

const BLANK = /[ \t\r\n]+/y
const COMMENT = /\/\/[^\r\n]*|\/\*.*?(?:\*\/|$)|#[^\r\n]*/sy
const ODD_BLANK = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2060\u3000\ufeff]+/y
const WORD = /[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$.-]*/uy
const DOUBLE = /[“”„‟«»"]/
const SINGLE = /[‘’‚‛']/
const OPENING = /[“„«‘‚]/
/** What follows a text: the quotation mark before it is its last. */
const FOLLOWS = /[^\S\r\n]*(?:[:,\]}]|[\r\n]|$)/y

/** Takes a text apart that is to be JSON and is not yet, whatever it is. Blanks are left out. */
export function* looseTokens(text: string, from = 0): Generator<LooseToken> {
  for (let at = from; at < text.length; ) {
    at = matchAt(BLANK, text, at) ?? at
    const unit = text[at]
    if (unit === undefined) return
    const [kind, to] = tokenAt(text, at, unit)
    yield { kind, from: at, to }
    at = to
  }
}

function tokenAt(text: string, at: number, unit: string): readonly [kind: LooseToken['kind'], to: number] {
  if (unit === '"') return ['string', endOfString(text, at)]
  if (unit === ',') return ['comma', at + 1]
  if (unit === '}' || unit === ']') return ['close', at + 1]
  const comment = matchAt(COMMENT, text, at)
  if (comment !== undefined) return ['comment', comment]
  if (DOUBLE.test(unit) || SINGLE.test(unit)) {
    const end = endOfBent(text, at, DOUBLE.test(unit) ? DOUBLE : SINGLE)
    return end === undefined ? ['other', at + 1] : ['bent-string', end]
  }
  const odd = matchAt(ODD_BLANK, text, at)
  if (odd !== undefined) return ['odd-blank', odd]
  const word = matchAt(WORD, text, at)
  return word === undefined ? ['other', at + 1] : ['word', word]
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** The offset after a text, which ends on its line whether it is closed there or not. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) return at + 1
    if (unit === 0x0a || unit === 0x0d) return at
    if (unit === 0x5c && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++
  }
  return text.length
}

/** The offset after the quotation mark that closes the one at `from`, on the same line; pairs within are passed over. */
function endOfBent(text: string, from: number, marks: RegExp): number | undefined {
  let depth = 0
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '\\') at++
    else if (unit === '\n' || unit === '\r') return undefined
    else if (!marks.test(unit)) continue
    else if (OPENING.test(unit) && matchAt(FOLLOWS, text, at + 1) === undefined) depth++
    else if (depth > 0) depth--
    else if (matchAt(FOLLOWS, text, at + 1) !== undefined) return at + 1
  }
  return undefined
}
