import type { TextChange, TextChanges } from '../edit/text-change'
import { asText } from '../json/json-value'
import { fromLatin1 } from '../json/windows-1252'
import { safeLink } from '../link/safe-link'
import { type Fault, type Fixer, fixed, instead, nodeOf, valueThere } from './fault'
import type { Fix } from './fix'

/** The text or the name, with its quotes, in which the problem stands. */
function stringOf(fault: Fault): { readonly from: number; readonly to: number } | undefined {
  const { from, to, path } = fault.problem
  const node = nodeOf(fault, path)
  if (node !== undefined && node.from <= from && to <= node.to)
    return fault.text[node.from] === '"' ? node : undefined
  // A name is reported whole.
  return fault.text[from] === '"' ? { from, to } : undefined
}

/** Escapes, and the units that some check or other objects to. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNITS = /\\u([\da-fA-F]{4})|\\.|[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\ufeff]/gs

/** Changes units of the text in which the problem stands, written as such or as escapes; undefined leaves one alone. */
function units(
  fault: Fault,
  change: (unit: string, isBeforeBreak: boolean) => string | undefined,
): TextChanges {
  const range = stringOf(fault)
  if (range === undefined) return []
  const text = fault.text.slice(range.from, range.to)
  const changes: TextChange[] = []
  for (const { index, 0: raw, 1: hex } of text.matchAll(UNITS)) {
    const unit = hex === undefined ? (SHORT[raw] ?? raw) : String.fromCharCode(Number.parseInt(hex, 16))
    const insert = change(unit, text.startsWith('\\n', index + raw.length))
    const from = range.from + index
    if (insert !== undefined) changes.push({ from, to: from + raw.length, insert })
  }
  return changes
}

const SHORT: Readonly<Record<string, string>> = { '\\r': '\r', '\\b': '\b', '\\f': '\f' }

function removed(fault: Fault, pattern: RegExp, isSafe = true): readonly Fix[] {
  const changes = units(fault, (unit) => (pattern.test(unit) ? '' : undefined))
  return fixed(fault, 'remove-characters', isSafe, changes, { count: changes.length })
}

/** A name is reported whole. */
const ONE_SIGN = /^(?:[^"\\]|\\u[\da-f]{4}(?:\\u[\da-f]{4})?)$/iu

/** What is never spelling goes wherever it stands in the text; of joiners, marks and the like only the one that is told of. */
export const removeInvisible: Fixer = (fault) => {
  const changed = removed(fault, /^[\u00ad\u200b\u2060\ufeff]$/)
  const { from, to } = fault.problem
  if (changed.length > 0 || !ONE_SIGN.test(fault.text.slice(from, to))) return changed
  return fixed(fault, 'remove-characters', true, instead(fault, ''), { count: 1 })
}

/** Embeddings and overrides all; of isolates the one that is not closed. */
export const removeDirection: Fixer = (fault) => {
  const { from, to } = fault.problem
  const there = fault.text.slice(from, to)
  if (!/^(?:[\u2066-\u2069]|\\u206[6-9])/i.test(there)) return removed(fault, /^[\u202a-\u202e]$/)
  return fixed(fault, 'remove-characters', true, instead(fault, ''), { count: 1 })
}

/** Line breaks of word processors become ordinary ones; what else controls a device goes. */
export const mendControl: Fixer = (fault) => {
  const breaks = units(fault, (unit, isBeforeBreak) => {
    if (unit === '\r') return isBeforeBreak ? '' : '\\n'
    return unit === '\u000b' || unit === '\f' ? '\\n' : undefined
  })
  const restored = units(fault, (unit) => {
    const character = fromLatin1(unit)
    return character === unit ? undefined : character
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const others = units(fault, (unit) => (/^[\u0000-\u0008\u000e-\u001f\u007f]$/.test(unit) ? '' : undefined))
  const safe = [...breaks, ...others].sort((a, b) => a.from - b.from)
  const code = breaks.length > 0 ? 'break-lines' : 'remove-characters'
  return [
    ...fixed(fault, code, true, safe, { count: safe.length }),
    ...fixed(fault, 'restore-characters', false, restored, { count: restored.length }),
    ...removed(fault, /^[\u0080-\u009f]$/, false),
  ]
}

/** What the other half was is not known. */
export const removeHalves: Fixer = (fault) => {
  const range = stringOf(fault)
  if (range === undefined) return []
  const changes = [...fault.text.slice(range.from, range.to).matchAll(HALVES)].flatMap((match) => {
    const from = range.from + match.index
    return match[1] === undefined ? [] : [{ from, to: from + match[0].length, insert: '' }]
  })
  return fixed(fault, 'remove-characters', false, changes, { count: changes.length })
}

/** Escapes, those of halves without the other one apart. */
const HALVES =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(\\u[dD][89a-fA-F][\da-fA-F]{2}|\p{Cs})|\\./gsu

export const mendLink: Fixer = (fault) => {
  const written = asText(valueThere(fault))
  if (written === undefined) return []
  const text = written.trim()
  const write = (link: string) => instead(fault, JSON.stringify(link))
  const isLink = (link: string) => safeLink(link) !== undefined && !/\s/.test(link)
  if (isLink(text)) return fixed(fault, 'trim-link', true, write(text))
  const secure = `https://${text}`
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(text) && isLink(secure))
    return fixed(fault, 'add-scheme', false, write(secure), { link: secure.slice(0, 120) })
  const encoded = text.replace(/ /g, '%20')
  return /^https?:/i.test(text) && isLink(encoded) ? fixed(fault, 'encode-blanks', false, write(encoded)) : []
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
}

/** Character references become characters; tags are left to a person. */
export const decodeReferences: Fixer = (fault) => {
  const range = stringOf(fault)
  if (range === undefined) return []
  const text = fault.text.slice(range.from, range.to)
  const changes = [...text.matchAll(/&(?:([a-z]+)|#(\d{1,7})|#x([\da-f]{1,6}));/gi)].flatMap((match) => {
    const [reference, name, decimal, hex] = match
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const character =
      name === undefined ? fromCode(code) : Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
    if (character === undefined) return []
    const from = range.from + match.index
    return [{ from, to: from + reference.length, insert: JSON.stringify(character).slice(1, -1) }]
  })
  return fixed(fault, 'decode-references', false, changes, { count: changes.length })
}

function fromCode(code: number): string | undefined {
  if (code < 0x20 || code > 0x10ffff || (code >= 0x7f && code < 0xa0)) return undefined
  return code >= 0xd800 && code <= 0xdfff ? undefined : String.fromCodePoint(code)
}
