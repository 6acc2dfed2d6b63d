import { type Fixer, fixed } from './fault'
import { leadOn } from './leads-on'
import { looseTokens } from './loose-tokens'
import { here, startOf } from './mend-text'

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
