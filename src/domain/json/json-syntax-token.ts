import { excerpt } from './excerpt'
import type { SyntaxFault } from './json-syntax'

type TokenPosition = 'start' | 'key' | 'value' | 'after string' | 'after value' | 'end'

const CURLY_QUOTES = /^[“”„‟«»‘’‚‛]/
/** Commas of other scripts, and the semicolon. */
const OTHER_COMMAS = /^[;،؛，、；]/
/** Blanks that JSON does not take for blanks; most of them cannot be told from one. */
const ODD_BLANKS = /^[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2060\u3000\ufeff]/
const NOT_FINITE = /^[-+]?(?:NaN|Infinity|inf|nan)$/
const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
}

/** Names the fault of characters that are no JSON token at all. */
export function describeUnknownToken(
  text: string,
  from: number,
  found: string,
  position: TokenPosition,
): SyntaxFault {
  const fault = (code: string, values: SyntaxFault['values'] = {}, length = found.length): SyntaxFault => ({
    code,
    from,
    to: from + Math.max(1, length),
    values,
  })
  const first = found.charAt(0)
  if (from === text.search(/\S/) && first === '<') return fault('json/not-json', {}, 1)
  if (CURLY_QUOTES.test(found)) return fault('json/curly-quotes', { found: first }, 1)
  if (first === "'") return fault('json/single-quotes', {}, 1)
  if (first === '#' && position !== 'start') return fault('json/comment', {}, restOfLine(text, from).length)
  if (ODD_BLANKS.test(found)) return fault('json/odd-blank', { found: codePointName(first.charCodeAt(0)) }, 1)
  if (position.startsWith('after') && OTHER_COMMAS.test(found) && restOfLine(text, from + 1).trim() === '') {
    return fault('json/wrong-comma', { found: first }, 1)
  }
  if (position === 'after string') return fault('json/unescaped-quote', { found: excerpt(found) })
  if (NOT_FINITE.test(found)) return fault('json/not-a-number', { found })
  if (position === 'start')
    return fault('json/not-json', { found: excerpt(visible(restOfLine(text, from).slice(0, 40).trim())) })
  const word = FOREIGN_WORDS[found.toLowerCase()]
  if (word !== undefined && Object.hasOwn(FOREIGN_WORDS, found.toLowerCase()) && position !== 'key') {
    return fault('json/unknown-word', { found, wanted: word })
  }
  if (/^[-+.]?\p{Nd}/u.test(found) || /^[-+.]$/.test(found))
    return fault('json/number-form', { found: excerpt(found) })
  if (position === 'key' && /^[\p{L}_$]/u.test(found))
    return fault('json/unquoted-key', { found: excerpt(found) })
  if (position === 'value' && /^[\p{L}_$]/u.test(found)) {
    return fault('json/unknown-word', { found: excerpt(found), wanted: '' })
  }
  if (position === 'end') return fault('json/text-after-end', { found: excerpt(found) })
  return fault('json/unexpected', { found: excerpt(visible(found)) })
}

/** Names the fault inside a string that starts at `from` and was read as far as `to`; undefined where the text ends in it. */
export function describeStringFault(text: string, from: number, to: number): SyntaxFault | undefined {
  for (let offset = from + 1; offset < to; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x5c) {
      const escaped = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(offset, offset + 6))?.[0]
      if (escaped === undefined) {
        if (offset + 1 >= text.length) break
        const length = text[offset + 1] === 'u' ? 6 : 2
        return {
          code: 'json/bad-escape',
          from: offset,
          to: Math.min(to, offset + length),
          values: { found: visible(text.slice(offset, Math.min(to, offset + length))) },
        }
      }
      offset += escaped.length - 1
    } else if (unit < 0x20) {
      return {
        code: 'json/control-character',
        from: offset,
        to: offset + 1,
        values: { found: codePointName(unit) },
      }
    }
  }
  if (text.slice(to).trim() === '') return undefined
  return {
    code: 'json/unclosed-string',
    from,
    to,
    values: { found: excerpt(visible(text.slice(from, Math.min(to, from + 40)))) },
  }
}

/** `U+0009` for a tab. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

function restOfLine(text: string, from: number): string {
  const end = text.slice(from, from + 10_000).search(/[\r\n]/)
  return end < 0 ? text.slice(from, from + 10_000) : text.slice(from, from + end)
}

function visible(found: string): string {
  return found.replace(/[^\P{C}]/gu, (unit) => codePointName(unit.codePointAt(0) ?? 0))
}
