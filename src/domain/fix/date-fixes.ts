import { FILE_NAMES } from '../atlas/file-names'
import { widerExtent } from '../edit/wider-extent'
import { asObject, asText } from '../json/json-value'
import { tidyDigits } from '../time/date-numbers'
import { readSpan } from '../time/read-span'
import {
  type Fault,
  type Fixer,
  fileValue,
  fixed,
  inOrder,
  instead,
  nodeOf,
  setIn,
  valueThere,
} from './fault'
import type { Fix } from './fix'
import type { FixCode } from './fix-codes'

/** The date as it stands in the file. */
function dateOf(fault: Fault): string {
  return asText(valueThere(fault)) ?? ''
}

/** Writes another date in place of the one that is there, if it is a date. */
function write(fault: Fault, date: unknown, isSafe: boolean, code: FixCode = 'write-date'): readonly Fix[] {
  if (typeof date !== 'string' || dateOf(fault) === '' || 'problem' in readSpan(date)) return []
  return fixed(fault, code, isSafe, instead(fault, JSON.stringify(date)), { date })
}

/** A date that the checker suggests for good, and its other reading. */
function suggested(isClear: (text: string, suggestion: string) => boolean): Fixer {
  return (fault) => {
    const { suggestion, other } = fault.problem.values
    const isSafe = !other && typeof suggestion === 'string' && isClear(dateOf(fault), suggestion)
    return [...write(fault, suggestion, isSafe), ...write(fault, other, false)]
  }
}

/** The same numbers in the same order, and no digit that is left open: only blanks, dashes and zeros differ. */
function isRespelt(text: string, suggestion: string): boolean {
  const numbers = (date: string) => (tidyDigits(date).match(/\d+/g) ?? []).map(Number).join()
  return !suggestion.includes('X') && numbers(text) === numbers(suggestion)
}

/** A day, a month and a year in words, and no more: "28 June 1981", "June 1981". */
function isPlainWords(text: string, suggestion: string): boolean {
  return (
    /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(suggestion) &&
    /^(?:\d{1,2}\s+)?\p{L}{3,}\.?,?\s+(?:\d{1,2},?\s+)?\d{4}$/u.test(text.trim())
  )
}

export const respellDate = suggested(isRespelt)
export const writeSuggestedDate = suggested(() => false)
export const respellSlashes = suggested(() => true)
export const updateDraft = suggested(() => true)
export const respellWords = suggested(isPlainWords)

/** The last day of the month or, where the day is not known, the month. */
export const mendDay: Fixer = (fault) => {
  const { year, month, day, days, calendar, edtf } = fault.problem.values
  if (calendar !== undefined) return []
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  const wrong = `${iso}-${String(day).padStart(2, '0')}`
  // Of a date in words or with slashes, what was read.
  const text = typeof edtf === 'string' ? edtf : dateOf(fault)
  const last = Number(day) > Number(days) ? text.replace(wrong, `${iso}-${days}`) : undefined
  return [
    ...write(fault, last, false, 'last-of-month'),
    ...write(fault, text.replace(wrong, iso), false, 'whole-month'),
  ]
}

/** Which member holds the start to one that holds the end, and the other way round. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  ...{ end: ['start', 'begin'], end_date: ['start_date'], 'end_date:edtf': ['start_date:edtf'] },
  ...{ dateend: ['datestart'], to: ['from'], from: ['to'] },
}

export const swapDates: Fixer = (fault) => {
  const { path, values } = fault.problem
  if (values.suggestion) return write(fault, values.suggestion, false, 'swap-dates')
  const { text } = fault
  const here = nodeOf(fault, path)
  const partners = Object.hasOwn(PARTNERS, String(path.at(-1))) ? PARTNERS[String(path.at(-1))] : undefined
  const there = partners?.map((name) => nodeOf(fault, [...path.slice(0, -1), name])).find(Boolean)
  if (!here || !there) return []
  const changes = [
    { from: here.from, to: here.to, insert: text.slice(there.from, there.to) },
    { from: there.from, to: there.to, insert: text.slice(here.from, here.to) },
  ]
  return fixed(fault, 'swap-dates', false, inOrder(changes), { date: '' })
}

export const makeInterval: Fixer = (fault) => [
  ...write(fault, `${dateOf(fault)}/..`, false, 'goes-on'),
  ...write(fault, `${dateOf(fault)}/`, false, 'end-unknown'),
]

/** Lets the atlas begin earlier, or go on for longer: as far as the date lies. */
export const widenExtent: Fixer = (fault) => {
  const { files } = fault
  const extent = asObject(asObject(fileValue(fault, FILE_NAMES.atlas)).extent)
  const [from, to, date] = [extent.from, extent.to, dateOf(fault)].map((text) => readSpan(asText(text) ?? ''))
  if (!from || !to || !date || 'problem' in from || 'problem' in to || 'problem' in date) return []
  const window = { from: from.span.earliestStart, to: to.span.latestEnd }
  const wider = widerExtent(window, [date.span])
  return (['from', 'to'] as const).flatMap((end): Fix[] => {
    const year = wider[end]
    if (year === undefined) return []
    const changes = setIn({ files, file: FILE_NAMES.atlas }, ['extent', end], year)
    const code = end === 'from' ? 'begin-in' : 'end-in'
    return [{ code, values: { year }, isSafe: false, changes: new Map([[FILE_NAMES.atlas, changes]]) }]
  })
}
