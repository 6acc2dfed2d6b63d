import type { TextChanges } from '../edit/text-change'
import { type Fixer, fixed, instead } from './fault'
import type { FixCode } from './fix-codes'
import { isJsonAfter, leadOn } from './leads-on'
import { type LooseToken, looseTokens } from './loose-tokens'
import { here, startOf, throughout } from './mend-text'

export const removeBom: Fixer = (fault) =>
  fixed(fault, 'remove-bom', true, fault.text.startsWith('\uFEFF') ? [{ from: 0, to: 1, insert: '' }] : [])

const removeTrailingCommas = throughout('remove-comma', true, (_text, { kind, from, to }, next) =>
  kind === 'comma' && next?.kind === 'close' ? [{ from, to, insert: '' }] : [],
)

/** A comma before a bracket has no meaning; of two in a row one may stand for something left out. */
export const mendTrailingComma: Fixer = (fault) =>
  fault.problem.values.found === ','
    ? here(fault, 'remove-comma', false, instead(fault, ''), { count: 1 })
    : removeTrailingCommas(fault)

export const mendMissingComma: Fixer = (fault) => {
  const { text, problem } = fault
  const gap = /^\s*/.exec(text.slice(problem.from, problem.from + 1_000))?.[0] ?? ''
  const changes = [{ from: problem.from, to: problem.from, insert: gap === '' ? ', ' : ',' }]
  const next = looseTokens(text, problem.from).next().value
  return leadOn(text, changes, next?.to ?? problem.from)
    ? fixed(fault, 'add-comma', /[\r\n]/.test(gap), changes)
    : []
}

export const mendMissingColon: Fixer = (fault) => {
  const { text, problem } = fault
  const sign = /^(?:=>|:=|=)/.exec(text.slice(problem.from, problem.to))?.[0]
  const gap = /^\s/.test(text.slice(problem.from)) ? ':' : ': '
  const to = problem.from + (sign?.length ?? 0)
  return here(fault, 'add-colon', true, [{ from: problem.from, to, insert: sign === undefined ? gap : ':' }])
}

export const mendMissingValue: Fixer = (fault) => {
  const { from } = fault.problem
  const before = fault.text.slice(0, from).trimEnd().length
  return here(fault, 'write-null', false, [{ from: before, to: before, insert: ' null' }])
}

export const mendMismatchedBracket: Fixer = (fault) => {
  const wanted = String(fault.problem.values.wanted)
  return here(fault, 'write-bracket', false, instead(fault, wanted), { wanted })
}

export const mendMissingBracket: Fixer = (fault) => {
  const { text, problem } = fault
  const wanted = String(problem.values.wanted)
  const isBeforeName = problem.from === problem.to && /^\s*"/.test(text.slice(problem.from))
  const insert = isBeforeName ? `${wanted},` : wanted
  const changes = [{ from: problem.from, to: problem.from, insert }]
  return leadOn(text, changes, problem.to) ? fixed(fault, 'add-bracket', false, changes, { wanted }) : []
}

export const mendExtraBracket: Fixer = (fault) => {
  const { text, problem } = fault
  const found = text.charAt(problem.from)
  return here(fault, 'remove-bracket', false, [{ ...wholeLine(text, problem), insert: '' }], { found })
}

/** A range, with the line that it fills: its blanks and its end. */
function wholeLine(text: string, { from, to }: { readonly from: number; readonly to: number }) {
  let start = from
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  const lineEnd = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(to, to + 1_000))?.[0]
  const isAlone = lineEnd !== undefined && (start === 0 || /[\r\n]/.test(text.charAt(start - 1)))
  return isAlone ? { from: start, to: to + lineEnd.length } : { from, to }
}

/** Where the text only lacks the brackets that close it. */
export const mendTruncated: Fixer = (fault) => {
  const { text } = fault
  const open: string[] = []
  for (const { kind, from, to } of looseTokens(text, text.startsWith('\uFEFF') ? 1 : 0)) {
    if (kind === 'close') open.pop()
    if (kind === 'other' && to === from + 1 && text[from] === '{') open.push('}')
    if (kind === 'other' && to === from + 1 && text[from] === '[') open.push(']')
  }
  const end = text.trimEnd().length
  const insert = open.reverse().join('')
  const changes = insert === '' ? [] : [{ from: end, to: end, insert }]
  return isJsonAfter(text, changes) ? fixed(fault, 'close-brackets', false, changes, { insert }) : []
}

export const mendWrongComma: Fixer = (fault) => here(fault, 'write-comma', true, instead(fault, ','))

const NO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g

export const mendOddBlanks = throughout('plain-blanks', true, (text, { kind, from, to }) => {
  if (kind !== 'odd-blank') return []
  const insert = text.slice(from, to).replace(NO_WIDTH, '').replace(/./gsu, ' ')
  return [{ from, to, insert }]
})

export const straightenQuotes = throughout('straighten-quotes', true, (text, { kind, from, to }) => {
  if (kind !== 'bent-string') return []
  const inner = [...text.slice(from + 1, to - 1).matchAll(/\\'|\\.|"/gs)].flatMap(({ index, 0: found }) => {
    const at = from + 1 + index
    if (found === "\\'") return [{ from: at, to: at + 1, insert: '' }]
    return found === '"' ? [{ from: at, to: at, insert: '\\' }] : []
  })
  return [{ from, to: from + 1, insert: '"' }, ...inner, { from: to - 1, to, insert: '"' }]
})

export const quoteKeys = throughout('quote-key', true, (text, { kind, from, to }) =>
  kind === 'word' && /^\s*:/.test(text.slice(to, to + 100))
    ? [
        { from, to: from, insert: '"' },
        { from: to, to, insert: '"' },
      ]
    : [],
)

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escapeBlanks = throughout('escape-control', true, (text, token) =>
  inStrings(text, token, /[\t\n\r]/g, (unit) => ESCAPES[unit] ?? ''),
)

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** In a name they are kept as escapes: whether another is the same without them is known only once the text is JSON. */
const mendControls = (code: FixCode) =>
  throughout(code, true, (text, token, next) =>
    inStrings(text, token, CONTROLS, (unit) =>
      isColon(text, next) ? JSON.stringify(unit).slice(1, -1) : '',
    ),
  )

const removeControls = mendControls('remove-characters')
const escapeControls = mendControls('escape-control')

function isColon(text: string, token: LooseToken | undefined): boolean {
  return token !== undefined && text[token.from] === ':'
}

/** Tabs and line breaks are part of a text; what else controls a device has no place in one. */
export const mendControlCharacter: Fixer = (fault) => {
  const { text, problem } = fault
  if (text.charAt(problem.from) in ESCAPES) return escapeBlanks(fault)
  const behind = [...looseTokens(text, startOf(fault))].find(({ from }) => from > problem.from)
  return isColon(text, behind) ? escapeControls(fault) : removeControls(fault)
}

function inStrings(
  text: string,
  { kind, from, to }: LooseToken,
  pattern: RegExp,
  instead: (unit: string) => string,
): TextChanges {
  if (kind !== 'string') return []
  return [...text.slice(from, to).matchAll(pattern)].map(({ index, 0: unit }) => ({
    from: from + index,
    to: from + index + 1,
    insert: instead(unit),
  }))
}

/** A comment is a text that somebody wrote: it goes only where a person says so. With it go the blanks before it. */
export const removeComments = throughout('remove-comments', false, (text, token) => {
  if (token.kind !== 'comment') return []
  const { from, to } = wholeLine(text, token)
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, from - 1_000), from))?.[0].length ?? 0
  return [{ from: from - before, to, insert: '' }]
})

export const mendNotANumber: Fixer = (fault) => here(fault, 'write-null', false, instead(fault, 'null'))

export const mendNumberForm: Fixer = (fault) => {
  const { text, problem } = fault
  const before =
    /[-+.٫\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, problem.from - 30), problem.from))?.[0] ?? ''
  const from = problem.from - before.length
  const found = /^[-+.٫\p{L}\p{N}]*/u.exec(text.slice(from, from + 60))?.[0] ?? ''
  const plain = latinDigits(found)
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=$|[eE])/, '')
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(plain)) return []
  return here(fault, 'write-number', true, [{ from, to: from + found.length, insert: plain }], {
    number: plain,
  })
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace('٫', '.')
}

export const mendUnknownWord: Fixer = (fault) => {
  const { text, problem } = fault
  const wanted = String(problem.values.wanted)
  if (wanted !== '') return here(fault, 'write-word', true, instead(fault, wanted), { wanted })
  const line = /^[^\r\n"]*/.exec(text.slice(problem.from, problem.from + 2_000))?.[0] ?? ''
  const to = problem.from + line.replace(/\s*[}\]]*\s*,?\s*$/, '').length
  return here(fault, 'quote-text', false, [
    { from: problem.from, to: problem.from, insert: '"' },
    { from: to, to, insert: '"' },
  ])
}
