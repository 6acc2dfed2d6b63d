import { asObject } from '../json/json-value'
import { hullOf, joinOrStart, sinceSpan, untilSpan } from '../time/join-spans'
import { monthInWords } from '../time/month-names'
import type { TimeSpan } from '../time/time-span'
import type { DateWay, EndPath, PartPaths } from './date-field'
import { getterOf } from './field-path'
import { createMomentReader, positionTimes } from './moments'
import { isZero } from './no-date'
import { numberOf } from './number-of'
import { createValueReader, isBlank, type ValueReader, writtenOf } from './value-reader'
import { createWhenReader, type WhenSpan } from './when-reader'
import { yearMonthOf } from './year-month'

/** What a way reads of one feature; used again for the next. */
export interface TakenDate {
  span: TimeSpan | undefined
  text: string
  moments: Float64Array | undefined
}

/** Reads dates in one way. */
export interface WayReader {
  /** Whether a feature has anything there; if so, what. */
  read(feature: unknown, into: TakenDate): boolean
  /** The way as all features that were read decide it, where that is otherwise. */
  revised(): DateWay | undefined
}

/** Whether features have anything in a way, without reading it. */
export function createFilledReader(way: DateWay): Read {
  if (way.kind === 'when') return whenReader(way)
  return readOf(way, {
    isNone: isBlank,
    read: () => undefined,
    partsSpan: () => undefined,
    revised: () => undefined,
  })
}

export function createWayReader(way: DateWay): WayReader {
  if (way.kind === 'when') return { read: whenReader(way), revised: () => undefined }
  const values = createValueReader(way.reading, way.kind !== 'member' && way.kind !== 'parts')
  return {
    read: readOf(way, values),
    revised: () => {
      const reading = values.revised()
      return reading && { ...way, reading }
    },
  }
}

type Read = WayReader['read']

function readOf(way: Exclude<DateWay, { kind: 'when' }>, values: ValueReader): Read {
  if (way.kind === 'member') return memberReader(way, values)
  if (way.kind === 'pair') return pairReader(way, values)
  if (way.kind === 'parts') return partsReader(way, values)
  const times = createMomentReader(values)
  if (way.kind === 'position') return (feature, into) => times(positionTimes(feature), into)
  const get = getterOf(way.at)
  return (feature, into) => times(get(feature), into)
}

function memberReader({ at }: Extract<DateWay, { kind: 'member' }>, values: ValueReader): Read {
  const get = getterOf(at)
  return (feature, into) => {
    const value = get(feature)
    if (values.isNone(value)) return false
    into.span = values.read(value)
    into.text = writtenOf(value)
    into.moments = undefined
    return true
  }
}

/** An end that has not come yet, in the languages of `column-roles`, and as databases write it. */
const ONGOING =
  /^(?:present|ongoing|now|today|current(?:ly)?|still|open|infinity|\.\.|heute|aktuell|andauernd|laufend|présent|aujourd['’]hui|en cours|actual(?:idad|mente)?|presente|en curso|oggi|atual|heden|nu|اکنون|9999-.*|9999)$/i
/** An end that has come nobody knows when. */
const UNKNOWN = /^(?:\?|unknown|unbekannt|inconnue?|desconocid[oa]|sconosciut[oa]|onbekend|n\/?a|-|–|—)$/i

function endOf({ at, twin }: EndPath): (feature: unknown) => unknown {
  const get = getterOf(at)
  if (!twin) return get
  const getTwin = getterOf(twin)
  return (feature) => {
    const value = getTwin(feature)
    return isBlank(value) ? get(feature) : value
  }
}

const NOTHING = () => undefined

/**
 * A start and an end. Where the member for the end is not there, it is the start alone; where it is there and empty (null,
 * blanks) the end is not known; where it says "present", 9999 or the like, it is open. Tables of museums write 0 at both where they have no date.
 */
function pairReader({ start, end, reading }: Extract<DateWay, { kind: 'pair' }>, values: ValueReader): Read {
  const getStart = start ? endOf(start) : NOTHING
  const getEnd = end ? endOf(end) : NOTHING
  const areYears = reading.kind === 'year' || reading.kind === 'text'
  return (feature, into) => {
    const from = getStart(feature)
    const to = getEnd(feature)
    if (areYears && isZero(from) && isZero(to)) return false
    const hasStart = !values.isNone(from)
    const isOngoing = to === 9999 || (typeof to === 'string' && ONGOING.test(to.trim()))
    const hasEnd = isOngoing || !values.isNone(to)
    if (!hasStart && !hasEnd) return false
    into.moments = undefined
    into.text = hasEnd
      ? `${hasStart ? writtenOf(from) : ''} – ${writtenOf(to)}`.trimStart()
      : to === undefined || (typeof to !== 'string' && to !== null)
        ? writtenOf(from)
        : `${writtenOf(from)} –`
    into.span = pairSpan(from, hasStart, to, hasEnd, isOngoing, values)
    return true
  }
}

function pairSpan(
  from: unknown,
  hasStart: boolean,
  to: unknown,
  hasEnd: boolean,
  isOngoing: boolean,
  values: ValueReader,
): TimeSpan | undefined {
  const isStartWord = typeof from === 'string' && (UNKNOWN.test(from) || from === '..')
  const start = hasStart && !isStartWord ? values.read(from) : undefined
  if (hasStart && !isStartWord && !start) return undefined
  if (!hasEnd) {
    const isEmpty = to === null || typeof to === 'string'
    return start && isEmpty ? sinceSpan(start, 'unknown') : start
  }
  if (isOngoing) return start && sinceSpan(start, 'open')
  if (typeof to === 'string' && UNKNOWN.test(to.trim())) return start && sinceSpan(start, 'unknown')
  const end = values.read(to)
  if (!end || !start) return end && untilSpan(end)
  return from === to ? start : joinOrStart(start, end)
}

/** Year, month and day in columns, of the start and, where there are such, of the end. */
function partsReader({ start, end }: Extract<DateWay, { kind: 'parts' }>, values: ValueReader): Read {
  const first = partReader(start, values)
  const last = end && partReader(end, values)
  return (feature, into) => {
    const from = first(feature)
    if (!from) return false
    const to = last?.(feature)
    into.moments = undefined
    into.text = to && to.text !== from.text ? `${from.text} – ${to.text}` : from.text
    into.span =
      !to || !from.span || to.text === from.text ? from.span : to.span && joinOrStart(from.span, to.span)
    return true
  }
}

interface Parts {
  readonly text: string
  readonly span: TimeSpan | undefined
}

/** Reads one date in columns; undefined where it has no year. Year, month and day are unknown where they are empty or 0. */
function partReader(paths: PartPaths, values: ValueReader): (feature: unknown) => Parts | undefined {
  const getYear = getterOf(paths.year)
  const getMonth = paths.month ? getterOf(paths.month) : NOTHING
  const getDay = paths.day ? getterOf(paths.day) : NOTHING
  return (feature) => {
    const year = getYear(feature)
    if (isBlank(year)) return undefined
    const both = paths.month ? undefined : yearMonthOf(numberOf(year))
    if (both) {
      const day = partOf(getDay(feature))
      const text = `${both.year}-${two(both.month, '')}`
      return {
        text: day === 0 ? text : `${text}-${two(day, getDay(feature))}`,
        span: values.partsSpan(both.year, both.year, both.month, day),
      }
    }
    const [monthCell, dayCell] = [getMonth(feature), getDay(feature)]
    const [month, day] = [monthOf(monthCell), partOf(dayCell)]
    const written = numberOf(year)
    // A year 0 is one that is not known here.
    if (written === 0 || values.isNone(year)) return undefined
    if (written === undefined || !Number.isInteger(written) || Math.abs(written) > 9999) {
      const isAlone = month === 0 && day === 0
      return { text: writtenOf(year), span: isAlone ? values.read(year) : undefined }
    }
    if (month === 0) return { text: writtenOf(year), span: values.partsSpan(written, year, 0, 0) }
    const text = `${writtenOf(year)}-${two(month, monthCell)}`
    return {
      text: day === 0 ? text : `${text}-${two(day, dayCell)}`,
      // A month of another calendar, or a season.
      span: Number.isNaN(month)
        ? values.read([day === 0 ? '' : dayCell, monthCell, year].map(writtenOf).join(' '))
        : values.partsSpan(written, year, month, day),
    }
  }
}

function two(number: number, written: unknown): string {
  return Number.isNaN(number) ? writtenOf(written) : number < 10 ? `0${number}` : String(number)
}

/** A month or day in a column: 0 for none, NaN for what cannot be read. */
function partOf(value: unknown): number {
  if (isBlank(value)) return 0
  const number = numberOf(value)
  return number !== undefined && Number.isInteger(number) ? number : Number.NaN
}

function monthOf(value: unknown): number {
  const number = partOf(value)
  if (!Number.isNaN(number) || typeof value !== 'string') return number
  return monthInWords(value) ?? Number.NaN
}

function whenReader({ at }: Extract<DateWay, { kind: 'when' }>): Read {
  const get = getterOf(at)
  const readWhen = createWhenReader()
  const read: WhenSpan[] = []
  return (feature, into) => {
    const value = get(feature)
    read.length = 0
    if (Array.isArray(value)) for (const each of value) readWhen(asObject(each).when, read)
    else readWhen(value, read)
    const [first] = read
    if (!first) return false
    into.moments = undefined
    into.span = read.length === 1 ? first.span : hullOf(read.flatMap(({ span }) => span ?? []))
    into.text = read.length === 1 ? first.text : read.map(({ text }) => text).join(', ')
    return true
  }
}
