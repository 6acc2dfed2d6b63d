import { edtfFromNumbers, tidyDigits } from './date-numbers'
import type { DateProblem, DateProblemCode } from './date-problem'
import { edtfFromWords } from './date-words'
import { civilToDays } from './days'
import { type Edtf, readEdtf } from './read-edtf'
import { fromSolarHijri } from './solar-hijri'
import type { TimeWindow } from './time-span'
import { nearestOfWeekday, takeWeekday, weekdayOf } from './weekday'

/** What is wrong with a text that is not EDTF, and what to write instead. */
export function repairDate(text: string, extent: TimeWindow | undefined): DateProblem {
  const tidy = tidyDigits(text)
    .trim()
    .replace(/[‐‑‒–—―−]/g, '-')
  const numbers = edtfFromNumbers(tidy)
  const words = edtfFromWords(text)
  const guesses: readonly (readonly [DateProblemCode, readonly string[]])[] = [
    ['date/not-edtf', tidy === text ? [] : [tidy]],
    ['date/2012-draft', updateDraft(tidy)],
    [/[/.]|^\d{1,2}-/.test(tidy) ? 'date/slashes' : 'date/not-edtf', numbers],
    ['date/not-edtf', mend(tidy)],
    [/\p{L}/u.test(text) ? 'date/words' : 'date/not-edtf', words],
  ]
  const iranian = /[۰-۹]/.test(text) || (extent !== undefined && extent.from > civilToDays(1421, 1, 1))
  for (const [code, candidates] of guesses) {
    const [suggestion, other] = new Set(candidates.filter(isEdtf))
    if (suggestion === undefined) continue
    const gregorian = iranian ? fromSolarHijri(suggestion) : undefined
    if (gregorian !== undefined) return { code: 'date/solar-hijri', values: { text, suggestion: gregorian } }
    return { code, values: { text, suggestion, ...(other === undefined ? {} : { other }) } }
  }
  for (const candidate of [tidy, ...numbers.slice(0, 1), ...words.slice(0, 1)]) {
    const problem = readEdtf(candidate)
    if ('code' in problem && problem.code !== 'date/not-edtf') return repairRead(candidate, problem, text)
  }
  const odd = ofOtherWeekday(text)
  if (odd) return odd
  // Two digits of a year name no century, so there is nothing to suggest.
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2}$/.test(tidy)) return { code: 'date/slashes', values: { text } }
  return { code: 'date/not-edtf', values: { text } }
}

/** A day that was named with the weekday of another. */
function ofOtherWeekday(text: string): DateProblem | undefined {
  const { rest, weekday } = takeWeekday(text.trim().toLowerCase())
  if (weekday === undefined) return undefined
  for (const suggestion of edtfFromWords(rest)) {
    const actual = weekdayOf(suggestion)
    const other = nearestOfWeekday(suggestion, weekday)
    if (actual === undefined || actual === weekday || other === undefined) continue
    return { code: 'date/weekday', values: { text, weekday, actual, suggestion, other } }
  }
  return undefined
}

/** Adds what to write instead to the problem of a text that has the form of EDTF, or was read as `edtf`, which the values then tell. */
export function repairRead(edtf: string, problem: DateProblem, text = edtf): DateProblem {
  if (problem.code === 'date/too-long') return problem
  const values = { ...problem.values, text, ...(edtf === text ? {} : { edtf }) }
  // `1360-04-31` exists in the Iranian calendar only.
  const gregorian = problem.code === 'date/impossible-day' ? fromSolarHijri(edtf) : undefined
  if (gregorian !== undefined) return { code: 'date/solar-hijri', values: { text, suggestion: gregorian } }
  const suggestion = problem.code === 'date/impossible-month' ? mend(edtf).find(isEdtf) : undefined
  return { code: problem.code, values: suggestion === undefined ? values : { ...values, suggestion } }
}

function isEdtf(text: string): boolean {
  const read: Edtf | DateProblem = readEdtf(text)
  return !('code' in read)
}

/** The draft of 2012 wrote `198u` and `198x`, `unknown`, `open`, `?~`, `y170000`. */
function updateDraft(text: string): string[] {
  const now = text
    .replace(/^unknown\//i, '/')
    .replace(/^open\//i, '../')
    .replace(/\/unknown$/i, '/')
    .replace(/\/open$/i, '/..')
    .replace(/\?~|~\?/g, '%')
    .replace(/^y(?=-?\d)/, 'Y')
    .replace(/(?<=[\dux-])[ux](?=[\dux]|[-/?~%,.\]}]|$)/gi, 'X')
  return now === text ? [] : [now]
}

const SLIPS: readonly (readonly [shape: RegExp, instead: string])[] = [
  [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'],
  [/^(\d{4})(\d\d)$/, '$1-$2'],
  [/^(1\d\d|20[0-4])$/, '$1X'],
  [/^(1\d|20)$/, '$1XX'],
  [/^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d.*)$/, '$1T$2'],
  [/^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/, '$1$2/$1$3'],
  [/^(\d{4}-)(\d\d-\d\d)\/(\d\d-\d\d)$/, '$1$2/$1$3'],
  [/^(\d{4}-)(\d\d)\/(\d\d)$/, '$1$2/$1$3'],
  [/^(\d\d)(\d\d)[/-](\d\d)$/, '$1$2/$1$3'],
  [/^(\d{4})-(\d{4})$/, '$1/$2'],
  [/^(-?\d{4})-(\d)$/, '$1-0$2'],
  [/^(-?\d{4})-(\d)-(\d)$/, '$1-0$2-0$3'],
  [/^(-?\d{4})-(\d)-(\d\d)$/, '$1-0$2-$3'],
  [/^(-?\d{4}-\d\d)-(\d)$/, '$1-0$2'],
  [/^(-?\d{4})-(\d\d)-(\d\d)$/, '$1-$3-$2'],
  // Seasons of northern spring to winter, then quarters (level 2).
  [/^(-?\d{4})-25$/, '$1-21'],
  [/^(-?\d{4})-26$/, '$1-22'],
  [/^(-?\d{4})-27$/, '$1-23'],
  [/^(-?\d{4})-28$/, '$1-24'],
  [/^(-?\d{4})-33$/, '$1-01/$1-03'],
  [/^(-?\d{4})-34$/, '$1-04/$1-06'],
  [/^(-?\d{4})-35$/, '$1-07/$1-09'],
  [/^(-?\d{4})-36$/, '$1-10/$1-12'],
]

/** Slips of the pen, and forms of ISO 8601 that EDTF levels 0 and 1 leave out; the last fitting rule is the likeliest. */
function mend(text: string): string[] {
  return SLIPS.filter(([shape]) => shape.test(text))
    .map(([shape, instead]) => text.replace(shape, instead))
    .reverse()
}
