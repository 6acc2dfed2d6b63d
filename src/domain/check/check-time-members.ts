import { type JsonPath, ownMember } from '../json/json-value'
import type { DateResult } from '../time/date-problem'
import { daysInMonth } from '../time/days'
import type { TimeSpan, TimeWindow } from '../time/time-span'
import { checkDate, createDateReader } from './check-dates'
import { type CheckedFile, looseFeaturesOf, type RawFeature } from './dataset'
import { columnDates, type ForeignTime, foreignTimes, PAIRS } from './foreign-times'
import { type GuessedTimes, guessTimes, hasDate } from './undated'

type DateReader = ReturnType<typeof createDateReader>

/**
 * Checks the times of a GeoJSON file that belongs to no atlas. `date` has to be EDTF. In the members in which other tools
 * write times only a day or month that no calendar has is an error; what cannot be read at all is a warning where the
 * feature has no `date`. Features without any time are kept by the page and warned of once.
 */
export function checkTimeMembers(file: CheckedFile): void {
  const read = createDateReader(undefined)
  const spans: TimeSpan[] = []
  for (const { properties } of looseFeaturesOf(file)) {
    if (typeof properties.date !== 'string') continue
    const result = read(properties.date)
    if ('span' in result) spans.push(result.span)
  }
  const extent = modernExtent(spans)
  const readWithin = createDateReader(extent)
  let undated = 0
  let firstUndated: JsonPath | undefined
  let times: GuessedTimes | undefined
  for (const feature of looseFeaturesOf(file)) {
    const at = [...feature.path, 'properties']
    const isDated = hasDate(feature)
    // Only to find years of the Iranian calendar: a file of its own has no bounds of time.
    if (isDated) checkDate(file, feature.properties.date, [...at, 'date'], readWithin, undefined)
    let hasTime = isDated
    for (const time of foreignTimes(feature)) {
      hasTime = true
      checkForeignTime(file, time, read, isDated)
    }
    checkColumns(file, feature)
    checkPairs(file, feature, read)
    if (hasTime) continue
    times ??= guessTimes([...looseFeaturesOf(file)])
    if (!times.has(feature)) {
      undated++
      firstUndated ??= at
    }
  }
  if (firstUndated !== undefined) file.report.add('date/none', [...firstUndated, 'date'], { count: undated })
}

/** Where nearly all dates lie after 1500, the time from there on; a year like 1360 is then a stranger in the file. */
function modernExtent(spans: readonly TimeSpan[]): TimeWindow | undefined {
  const daysTo1500 = -171_600
  const modern = spans.filter((span) => span.earliestStart > daysTo1500).length
  return modern > 0 && modern >= spans.length * 0.8
    ? { from: daysTo1500, to: Number.POSITIVE_INFINITY }
    : undefined
}

/** Seconds or milliseconds since 1970, as text. */
const EPOCH = /^-?\d{6,}(?:\.\d+)?$/
/** A day with the time of day behind it, in ISO 8601 or, as GDAL and databases write it, with slashes and a blank. */
const DAY_AND_TIME = /^([-+]?\d{4,6})([-/])(\d\d)\2(\d\d)(?:$|[T ]\d\d:?\d\d)/
/** Linked Places writes years before 1000 as they are. */
const SHORT_YEAR = /^(-?)(\d{1,3})(?=$|-)/

/** Reads a time as other tools write it: the day of one to the minute, a year of fewer digits. */
function readForeign(text: string, read: DateReader): DateResult | undefined {
  const trimmed = text.trim()
  if (EPOCH.test(trimmed)) return undefined
  const [, year, , month, day] = DAY_AND_TIME.exec(trimmed) ?? []
  return read(
    year === undefined
      ? trimmed.replace(SHORT_YEAR, (_, sign, digits) => sign + digits.padStart(4, '0'))
      : `${year}-${month}-${day}`,
  )
}

function checkForeignTime(
  { report }: CheckedFile,
  { value, path }: ForeignTime,
  read: DateReader,
  isDated: boolean,
): void {
  const result = typeof value === 'string' ? readForeign(value, read) : undefined
  if (result === undefined || 'span' in result) return
  const { code, values } = result.problem
  const isImpossible = code === 'date/impossible-day' || code === 'date/impossible-month'
  if (isDated && !isImpossible) return
  report.add(
    code,
    path,
    { ...values, text: String(value).slice(0, 80) },
    { severity: isImpossible ? 'error' : 'warning' },
  )
}

function checkColumns({ report }: CheckedFile, feature: RawFeature): void {
  for (const { year, month, day, monthPath, dayPath } of columnDates(feature)) {
    const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
    if (month < 0 || month > 12) report.add('date/impossible-month', monthPath, { text, year, month })
    else if (month > 0 && (day < 0 || day > daysInMonth(year, month)))
      report.add('date/impossible-day', dayPath, { text, year, month, day, days: daysInMonth(year, month) })
  }
}

function checkPairs({ report }: CheckedFile, { properties, path }: RawFeature, read: DateReader): void {
  for (const [startName, endName] of PAIRS) {
    const start = ownMember(properties, startName)
    const end = ownMember(properties, endName)
    if (typeof start !== 'string' || typeof end !== 'string') continue
    const from = readForeign(start, read)
    const to = readForeign(end, read)
    if (!from || !to || !('span' in from) || !('span' in to)) continue
    if (to.span.latestEnd > from.span.earliestStart) continue
    report.add('date/end-before-start', [...path, 'properties', endName], { text: end, start, end })
  }
}
