import type { DateProblem } from './date-problem'
import { type EdtfDate, readEdtfDate } from './edtf-date'

/** The longest text that is read: room for a set of some dates. */
export const MAX_DATE_LENGTH = 64

export type EdtfEnd = EdtfDate | 'open' | 'unknown'

/** `1981` is a range with both ends alike, `..1981` has no first, `1981..` no last. */
export interface EdtfRange {
  readonly first: EdtfDate | undefined
  readonly last: EdtfDate | undefined
}

/** An EDTF text taken apart: a date, an interval `a/b`, one of a set `[..]`, all of a set `{..}`. */
export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd }
  | { readonly kind: 'one-of' | 'all-of'; readonly members: readonly EdtfRange[] }

/** Takes an EDTF text apart. A result with a `code` is a problem, and `date/not-edtf` all but the plainest. */
export function readEdtf(text: string): Edtf | DateProblem {
  if (text.length > MAX_DATE_LENGTH) {
    const start = `${text.slice(0, MAX_DATE_LENGTH)}…`
    return { code: 'date/too-long', values: { text: start, length: text.length, max: MAX_DATE_LENGTH } }
  }
  const set = /^\[(.*)\]$|^\{(.*)\}$/.exec(text)
  if (set) {
    const members: EdtfRange[] = []
    for (const part of (set[1] ?? set[2] ?? '').split(',')) {
      const range = readRange(part.trim())
      if (range === undefined) return notEdtf(text)
      if ('code' in range) return inSet(text, part.trim(), range)
      members.push(range)
    }
    return { kind: set[1] === undefined ? 'all-of' : 'one-of', members }
  }
  const slash = text.indexOf('/')
  if (slash >= 0 && slash === text.lastIndexOf('/')) {
    const startText = text.slice(0, slash)
    const endText = text.slice(slash + 1)
    const start = readEnd(startText)
    const end = readEnd(endText)
    if (start === undefined || end === undefined) return notEdtf(text)
    if (typeof start === 'string' && typeof end === 'string') return notEdtf(text)
    if (typeof start === 'object' && 'code' in start) return start
    if (typeof end === 'object' && 'code' in end) return end
    if (typeof start === 'object' && typeof end === 'object' && end.to <= start.from) {
      return endBeforeStart(text, startText, endText, '/')
    }
    return { kind: 'interval', start, end }
  }
  const date = readEdtfDate(text)
  if (date === undefined) return notEdtf(text)
  return 'code' in date ? date : { kind: 'date', date }
}

function notEdtf(text: string): DateProblem {
  return { code: 'date/not-edtf', values: { text } }
}

/** A swapped range is suggested within its set. */
function inSet(text: string, member: string, problem: DateProblem): DateProblem {
  const { suggestion } = problem.values
  if (typeof suggestion !== 'string') return problem
  return { code: problem.code, values: { ...problem.values, suggestion: text.replace(member, suggestion) } }
}

function readEnd(text: string): EdtfEnd | DateProblem | undefined {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : readEdtfDate(text)
}

function readRange(text: string): EdtfRange | DateProblem | undefined {
  const [firstText = '', lastText, ...rest] = text.split('..')
  if (rest.length > 0 || text === '..') return undefined
  const first = firstText === '' && lastText !== undefined ? 'open' : readEdtfDate(firstText)
  const last = lastText === undefined ? first : lastText === '' ? 'open' : readEdtfDate(lastText)
  if (first === undefined || last === undefined) return undefined
  if (typeof first === 'object' && 'code' in first) return first
  if (typeof last === 'object' && 'code' in last) return last
  if (first !== 'open' && last !== 'open' && last.to <= first.from) {
    return endBeforeStart(text, firstText, lastText ?? '', '..')
  }
  return { first: first === 'open' ? undefined : first, last: last === 'open' ? undefined : last }
}

function endBeforeStart(text: string, start: string, end: string, between: string): DateProblem {
  return {
    code: 'date/end-before-start',
    values: { text, start, end, suggestion: `${end}${between}${start}` },
  }
}
