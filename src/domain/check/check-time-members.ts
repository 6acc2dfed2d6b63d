import { asText, type JsonObject, type JsonPath, ownMember } from '../json/json-value'
import type { TimeSpan, TimeWindow } from '../time/time-span'
import { checkDate, createDateReader } from './check-dates'
import { type CheckedFile, featuresOf } from './dataset'

/** Pairs of members by which other tools write when something began and ended. */
const PAIRS = [
  ['start', 'end'],
  ['start_date', 'end_date'],
  ['start_date:edtf', 'end_date:edtf'],
  ['datestart', 'dateend'],
  ['begin', 'end'],
] as const

/** Members that hold a time in ways that this check does not read, but accepts as a time. */
const OTHER_TIMES = ['when', 'time', 'times', 'coordTimes', 'timespan', 'timestamp', 'year', 'YEAR', 'Year']

/**
 * Checks the times of a GeoJSON file that belongs to no atlas: `date` has to be EDTF; `start` and `end` and
 * their like are read where they can be. Features without any time are kept by the page and warned of once.
 */
export function checkTimeMembers(file: CheckedFile): void {
  const read = createDateReader(undefined)
  const spans: TimeSpan[] = []
  for (const { properties } of featuresOf(file)) {
    const text = asText(properties.date)
    const result = text === undefined ? undefined : read(text)
    if (result !== undefined && 'span' in result) spans.push(result.span)
  }
  const extent = modernExtent(spans)
  const readWithin = createDateReader(extent)
  let undated = 0
  let firstUndated: JsonPath | undefined
  for (const { properties, path } of featuresOf(file)) {
    const at = [...path, 'properties']
    if (ownMember(properties, 'date') !== undefined) {
      // Only to find years of the Iranian calendar: a file of its own has no bounds of time.
      checkDate(file, properties.date, [...at, 'date'], readWithin, undefined)
    } else if (
      !checkPairs(file, properties, at, read) &&
      !OTHER_TIMES.some((name) => Object.hasOwn(properties, name))
    ) {
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

function checkPairs(
  file: CheckedFile,
  properties: JsonObject,
  path: JsonPath,
  read: ReturnType<typeof createDateReader>,
): boolean {
  let hasTime = false
  for (const [startName, endName] of PAIRS) {
    const start = ownMember(properties, startName)
    const end = ownMember(properties, endName)
    if (start === undefined && end === undefined) continue
    hasTime = true
    if (typeof start !== 'string' || typeof end !== 'string') continue
    const from = read(start)
    const to = read(end)
    if (!('span' in from) || !('span' in to) || to.span.latestEnd > from.span.earliestStart) continue
    file.report.add('date/end-before-start', [...path, endName], { text: end, start, end })
  }
  return hasTime
}
