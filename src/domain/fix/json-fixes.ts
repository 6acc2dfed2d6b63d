import type { TextChanges } from '../edit/text-change'
import { type Fault, type Fixer, fixed, instead } from './fault'
import type { Fix } from './fix'
import type { FixCode } from './fix-codes'
import { isJsonAfter, leadOn, thatLeadOn } from './leads-on'
import { type LooseToken, looseTokens } from './loose-tokens'

/** Fixes that all like spots of a file need: it is mended from the first fault on as far as it can be read. */
function throughout(
  code: FixCode,
  isSafe: boolean,
  mend: (text: string, token: LooseToken, next: LooseToken | undefined) => TextChanges,
): Fixer {
  return (fault) => {
    const { text, problem } = fault
    const groups: TextChanges[] = []
    let last: LooseToken | undefined
    const add = (token: LooseToken | undefined, next: LooseToken | undefined) => {
      const group = token === undefined ? [] : mend(text, token, next)
      if (group.length > 0) groups.push(group)
    }
    for (const token of looseTokens(text, startOf(fault))) {
      if (token.kind === 'comment' && code !== 'remove-comments') continue
      add(last, token)
      last = token
    }
    add(last, undefined)
    const first = groups.findIndex((group) => (group[0]?.from ?? 0) >= problem.from || covers(group, problem))
    const good = first < 0 ? [] : thatLeadOn(text, groups.slice(first))
    return fixed(fault, code, isSafe, good.flat(), { count: good.length })
  }
}

function covers(group: TextChanges, { from }: Fault['problem']): boolean {
  return (group.at(-1)?.to ?? 0) > from
}

/** The start of the line: a fault may stand within a text or after a comma. */
function startOf({ text, problem }: Fault): number {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const line = Math.max(text.lastIndexOf('\n', problem.from - 1), text.lastIndexOf('\r', problem.from - 1))
  return Math.max(mark, problem.from === 0 ? 0 : line + 1)
}

/** A fix of the spot alone, where the text can be read on behind it. */
function here(
  fault: Fault,
  code: FixCode,
  isSafe: boolean,
  changes: TextChanges,
  values: Fix['values'] = {},
): readonly Fix[] {
  const until = Math.max(fault.problem.to, changes.at(-1)?.to ?? 0)
  return leadOn(fault.text, changes, until) ? fixed(fault, code, isSafe, changes, values) : []
}

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

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\b': '\\b', '\f': '\\f' }

export const escapeControls = throughout('escape-control', true, (text, { kind, from, to }) => {
  if (kind !== 'string') return []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return [...text.slice(from, to).matchAll(/[\u0000-\u001f]/g)].map(({ index, 0: unit }) => ({
    from: from + index,
    to: from + index + 1,
    insert: ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  }))
})

/** A comment is a text that somebody wrote: it goes only where a person says so. With it go the blanks before it. */
export const removeComments = throughout('remove-comments', false, (text, token) => {
  if (token.kind !== 'comment') return []
  const { from, to } = wholeLine(text, token)
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, from - 1_000), from))?.[0].length ?? 0
  return [{ from: from - before, to, insert: '' }]
})

/** Quotation marks tried as the end of a text that holds some. */
const MOST_ENDS = 20

export const mendUnescapedQuote: Fixer = (fault) => {
  const { text, problem } = fault
  const string = [...looseTokens(text.slice(0, problem.from), startOf(fault))].at(-1)
  if (string?.kind !== 'string') return []
  const line = /^[^\r\n]*/.exec(text.slice(problem.from))?.[0] ?? ''
  const marks = [...line.matchAll(/\\.|"/g)].flatMap(({ index, 0: found }) =>
    found === '"' ? [problem.from + index] : [],
  )
  for (let count = 1; count <= Math.min(marks.length, MOST_ENDS); count++) {
    const within = [problem.from - 1, ...marks.slice(0, count - 1)]
    const end = marks[count - 1] ?? 0
    const escaped = within.map((from) => ({ from, to: from, insert: '\\' }))
    const isEnd = /^\s*(?:[,}\]]|$)/.test(line.slice(end + 1 - problem.from))
    if (!isEnd || !leadOn(text, escaped, end + 1)) continue
    const bent = within.map((from, index) => ({ from, to: from + 1, insert: index % 2 === 0 ? '“' : '”' }))
    return [
      ...fixed(fault, 'escape-quotes', false, escaped),
      ...(count % 2 === 0 ? fixed(fault, 'bend-quotes', false, bent) : []),
    ]
  }
  return []
}

export const mendUnclosedString: Fixer = (fault) => {
  const { text, problem } = fault
  const end = problem.from + (/[\r\n]|$/.exec(text.slice(problem.from))?.index ?? 0)
  const closed = text.slice(problem.from, end).replace(/\s*[}\]]*\s*,?\s*$/, '').length + problem.from
  const lineBreak = /^(?:\r\n|\r|\n)[ \t]*/.exec(text.slice(end))?.[0] ?? ''
  const joined = [{ from: end, to: end + lineBreak.length, insert: '\\n' }]
  const next = end + lineBreak.length + 1
  return [
    ...here(fault, 'close-string', false, [{ from: closed, to: closed, insert: '"' }]),
    ...(lineBreak !== '' && leadOn(text, joined, next)
      ? fixed(fault, 'escape-line-break', false, joined)
      : []),
  ]
}

export const mendBadEscape: Fixer = (fault) => {
  const { from } = fault.problem
  if (fault.text.startsWith("\\'", from))
    return fixed(fault, 'remove-backslash', true, [{ from, to: from + 1, insert: '' }])
  return fixed(fault, 'double-backslash', false, [{ from, to: from, insert: '\\' }])
}

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

/** Features written one a line, put into a collection. */
export const joinFeatures: Fixer = (fault) => {
  const { text } = fault
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const lines = [...text.slice(start).matchAll(/[^\r\n]*\S[^\r\n]*/g)]
  if (lines.length < 2 || !lines.every(({ 0: line }) => isFeature(line))) return []
  const end = (at: number): number => start + (lines[at]?.index ?? 0) + (lines[at]?.[0].trimEnd().length ?? 0)
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return fixed(fault, 'join-features', false, [
    { from: start, to: start, insert: `{"type": "FeatureCollection", "features": [${lineEnd}` },
    ...lines.slice(0, -1).map((_, index) => ({ from: end(index), to: end(index), insert: ',' })),
    { from: end(lines.length - 1), to: end(lines.length - 1), insert: `${lineEnd}]}` },
  ])
}

function isFeature(line: string): boolean {
  try {
    return (JSON.parse(line) as { type?: unknown } | null)?.type === 'Feature'
  } catch {
    return false
  }
}

const CONFLICT =
  /^<{7}[^\r\n]*(?:\r\n|\n|\r)(.*?)(?:^\|{7}[^\r\n]*(?:\r\n|\n|\r).*?)?^={7}[^\r\n]*(?:\r\n|\n|\r)(.*?)^>{7}[^\r\n]*(?:\r\n|\n|\r|$)/msy

/** Either of two versions that git could not join. */
export const mendConflict: Fixer = (fault) => {
  const { text, problem } = fault
  CONFLICT.lastIndex = problem.from
  const match = CONFLICT.exec(text)
  if (match === null) return []
  const to = problem.from + match[0].length
  return [match[1] ?? '', match[2] ?? ''].flatMap((insert, index) =>
    fixed(fault, 'keep-version', false, [{ from: problem.from, to, insert }], { version: index + 1 }),
  )
}
