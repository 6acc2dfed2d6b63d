import { monthStart } from './calendar'
import type { Calendar } from './calendar-types'
import { daysInMonth } from './days'
import { yearText } from './era-words'

/** A part of a year in months, of a month in days (31: to its end), and of a decade or century in years from its first on. */
interface Part {
  readonly months: readonly [first: number, last: number]
  readonly days?: readonly [first: number, last: number]
  readonly years?: (length: number) => readonly [first: number, last: number]
}

const third = (length: number) => Math.ceil(length / 3)
const twoThirds = (length: number) => Math.floor((length * 2) / 3)
/** One of so many equal parts. */
const share = (number: number, of: number) => (length: number) =>
  [Math.floor(((number - 1) * length) / of), Math.floor((number * length) / of) - 1] as const

/** Early and late are thirds of years and months, halves of longer times. */
const PARTS = {
  early: { months: [1, 4], days: [1, 10], years: (length) => [0, length / 2 - 1] },
  mid: { months: [5, 8], days: [11, 20], years: (length) => [third(length), twoThirds(length)] },
  late: { months: [9, 12], days: [21, 31], years: (length) => [length / 2, length - 1] },
  'early to mid': { months: [1, 8], days: [1, 20], years: (length) => [0, twoThirds(length)] },
  'mid to late': { months: [5, 12], days: [11, 31], years: (length) => [third(length), length - 1] },
  'first half': { months: [1, 6], days: [1, 15], years: (length) => [0, length / 2 - 1] },
  'second half': { months: [7, 12], days: [16, 31], years: (length) => [length / 2, length - 1] },
  'first quarter': { months: [1, 3], years: share(1, 4) },
  'second quarter': { months: [4, 6], years: share(2, 4) },
  'third quarter': { months: [7, 9], years: share(3, 4) },
  'fourth quarter': { months: [10, 12], years: share(4, 4) },
  'first third': { months: [1, 4], days: [1, 10], years: share(1, 3) },
  'second third': { months: [5, 8], days: [11, 20], years: share(2, 3) },
  'third third': { months: [9, 12], days: [21, 31], years: share(3, 3) },
} as const satisfies Record<string, Part>

type PartName = keyof typeof PARTS

/** A part, and whether it is told as the beginning or the end of the whole, which all of the whole lies behind or before. */
export interface DatePortion {
  readonly name: PartName
  readonly edge?: 'start' | 'end'
}

const WORDS: Readonly<Record<string, DatePortion>> = {
  early: { name: 'early' },
  mid: { name: 'mid' },
  middle: { name: 'mid' },
  late: { name: 'late' },
  beginning: { name: 'early', edge: 'start' },
  start: { name: 'early', edge: 'start' },
  end: { name: 'late', edge: 'end' },
}
const ONE =
  /^(early|mid|middle|late|beginning(?= of)|start(?= of)|end(?= of))(?: |-|–)(?:in |of )?(?:the )?(?=\S)/
const TWO = /^(early|mid)[ –-]to[ –-](mid|late)(?: |-|–)(?:the )?(?=\S)/
const NAMED = /^(first|second|latter|third|fourth|last|[1-4]) (half|quarter|third) of (?:the )?(?=\S)/
const QUARTER = /^q([1-4]),? (?=\d{4}$)|(?<=^\d{4}),? ?-?q([1-4])$/
const LAST: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4 }
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, latter: 2, third: 3, fourth: 4 }

/** What part a text in small letters tells of the rest of it: "early" of "early 1988", "end" of "the end of June 1988". */
export function takePart(text: string): { readonly rest: string; readonly part: DatePortion | undefined } {
  const [two, from, to] = TWO.exec(text) ?? []
  const pair = `${from} to ${to}`
  if (two && isPart(pair)) return { rest: text.slice(two.length), part: { name: pair } }
  const [one, word = ''] = ONE.exec(text) ?? []
  if (one) return { rest: text.slice(one.length), part: WORDS[word] }
  const [named, which = '', unit = ''] = NAMED.exec(text) ?? []
  if (named) {
    const number = which === 'last' ? LAST[unit] : (ORDINALS[which] ?? Number(which))
    const name = nameOf(number ?? 0, unit)
    if (isPart(name)) return { rest: text.slice(named.length), part: { name } }
  }
  const [quarter, before, behind] = QUARTER.exec(text) ?? []
  const name = nameOf(Number(before ?? behind), 'quarter')
  if (quarter && isPart(name)) return { rest: text.replace(quarter, ''), part: { name } }
  return { rest: text, part: undefined }
}

function nameOf(number: number, unit: string): string {
  return `${['first', 'second', 'third', 'fourth'][number - 1]} ${unit}`
}

function isPart(name: string): name is PartName {
  return Object.hasOwn(PARTS, name)
}

/** The first and the last year, month or day of a part of a year, month, decade or century in EDTF; undefined of anything else. */
export function partOf(
  whole: string,
  { name }: DatePortion,
  calendar: Calendar,
): readonly [first: string, last: string] | undefined {
  const { months, days, years }: Part = PARTS[name]
  const [, known = '', open = ''] = /^(-?\d+)(X{1,2})$/.exec(whole) ?? []
  if (open) {
    const length = 10 ** open.length
    // The years of -04XX are counted down.
    const begin = known.startsWith('-') ? (Number(known) - 1) * length + 1 : Number(known) * length
    const [first, last] = years?.(length) ?? []
    if (first === undefined || last === undefined) return undefined
    // The first century begins with the year 1.
    const start = whole === '00XX' ? Math.max(1, first) : begin + first
    return [yearText(start), yearText(begin + last)]
  }
  const [, year = '', month] = /^(-?\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(whole) ?? []
  if (!year) return undefined
  if (month === undefined) return [two(whole, months[0]), two(whole, months[1])]
  if (!days) return undefined
  const length = monthLength(Number(year), Number(month), calendar)
  return [two(whole, days[0]), two(whole, Math.min(days[1], length))]
}

function monthLength(year: number, month: number, calendar: Calendar): number {
  if (calendar === 'gregorian') return daysInMonth(year, month)
  return monthStart(year, month + 1, calendar) - monthStart(year, month, calendar)
}

function two(whole: string, number: number): string {
  return `${whole}-${String(number).padStart(2, '0')}`
}
