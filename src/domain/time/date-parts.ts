import { readEdtf } from './read-edtf'

/** One date, and how sure it is. */
export interface DatePart {
  /** EDTF without `~`, `?` and `%`. */
  readonly date: string
  readonly approximate: boolean
  readonly uncertain: boolean
}

/** `ongoing`: since then, and still so; `end-unknown`: from then on, until nobody knows when. */
export const DATE_KINDS = ['single', 'span', 'ongoing', 'end-unknown'] as const
export type DateKind = (typeof DATE_KINDS)[number]

/** A date as it can be put together without knowing EDTF. `end` matters to a span alone. */
export interface DateParts {
  readonly kind: DateKind
  readonly start: DatePart
  readonly end: DatePart
}

export const NO_DATE: DatePart = { date: '', approximate: false, uncertain: false }

/** EDTF of the parts; a date that is still empty leaves its place empty. */
export function writeDateParts({ kind, start, end }: DateParts): string {
  if (start.date === '' && (kind !== 'span' || end.date === '')) return ''
  const first = write(start)
  if (kind === 'single') return first
  if (kind === 'span') return `${first}/${write(end)}`
  return `${first}/${kind === 'ongoing' ? '..' : ''}`
}

/** The parts of an EDTF text; undefined of what they cannot hold: sets, qualified parts, an unknown start. */
export function readDateParts(text: string): DateParts | undefined {
  const edtf = readEdtf(text)
  if ('code' in edtf || edtf.kind === 'one-of' || edtf.kind === 'all-of') return undefined
  const [first = '', last] = text.split('/')
  const start = read(first)
  if (!start || start.date === '') return undefined
  if (last === undefined) return { kind: 'single', start, end: NO_DATE }
  if (last === '..') return { kind: 'ongoing', start, end: NO_DATE }
  if (last === '') return { kind: 'end-unknown', start, end: NO_DATE }
  const end = read(last)
  return end && { kind: 'span', start, end }
}

function write({ date, approximate, uncertain }: DatePart): string {
  if (date === '') return ''
  return date + (approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '')
}

function read(text: string): DatePart | undefined {
  const [, date = '', mark = ''] = /^([^?~%.]*)([?~%]?)$/.exec(text) ?? []
  if (date + mark !== text) return undefined
  return { date, approximate: /[~%]/.test(mark), uncertain: /[?%]/.test(mark) }
}
