import { asArray, asObject, asText, type JsonPath, ownMember } from '../json/json-value'
import type { DateProblem, DateResult } from '../time/date-problem'
import { parseDate } from '../time/edtf'
import { parseCalendarDate } from '../time/parse-calendar-date'
import { overlaps, type TimeWindow } from '../time/time-span'
import { type CheckedFile, type Dataset, featuresOf } from './dataset'
import type { Findings } from './report'

/** Checks all dates of a dataset: that they are EDTF, exist, and lie within the extent of the atlas. */
export function checkDates(dataset: Dataset): void {
  const extent = dataset.atlas && checkExtent(dataset.atlas)
  const read = createDateReader(extent)
  for (const feature of featuresOf(dataset.events)) {
    checkDate(feature.file, feature.properties.date, [...feature.path, 'properties', 'date'], read, extent)
  }
  for (const { file, properties, path } of featuresOf(dataset.relocations)) {
    const at = [...path, 'properties', 'date']
    const isRead = checkDate(file, properties.date, at, read, extent)
    for (const [index, item] of asArray(properties.reached).entries()) {
      checkDate(file, asObject(item).date, [...path, 'properties', 'reached', index, 'date'], read, extent)
    }
    if (isRead && properties.kind === 'stay' && !String(properties.date).includes('/')) {
      file.report.add('date/not-interval', at, { text: String(properties.date).slice(0, 64) })
    }
  }
}

type DateReader = (text: string) => DateResult

/** Reads dates, each text once. */
export function createDateReader(extent: TimeWindow | undefined): DateReader {
  const known = new Map<string, DateResult>()
  return (text) => {
    let result = known.get(text)
    if (result === undefined) {
      result = parseDate(text, extent === undefined ? {} : { extent })
      known.set(text, result)
    }
    return result
  }
}

/** Reports what is wrong with a date; true where it was read. Values that are no text are left to other checks. */
export function checkDate(
  { report }: { readonly report: Findings },
  value: unknown,
  path: JsonPath,
  read: DateReader,
  extent: TimeWindow | undefined,
): boolean {
  if (typeof value !== 'string' || value === '') return false
  const result = read(value)
  if ('problem' in result) {
    const { code, values } = inWordsOfCalendar(value, result.problem)
    report.add(code, path, { ...values, text: value.slice(0, 80) })
    return false
  }
  if (extent !== undefined && !overlaps(result.span, extent)) {
    const isBefore = result.span.latestEnd <= extent.from
    report.add('date/outside-atlas', path, { text: value, side: isBefore ? 'before' : 'after' })
  }
  return true
}

/** A date that names a month of another calendar, "7 Tir 1360", is one in words and can be told as Gregorian. */
function inWordsOfCalendar(text: string, problem: DateProblem): DateProblem {
  if (problem.code !== 'date/not-edtf' || problem.values.suggestion !== undefined) return problem
  const read = parseCalendarDate(text, {})
  if (read === undefined || !('edtf' in read)) return problem
  return { code: 'date/words', values: { text, suggestion: read.edtf } }
}

function checkExtent(atlas: CheckedFile): TimeWindow | undefined {
  const extent = asObject(asObject(atlas.document.value).extent)
  const read = createDateReader(undefined)
  const [from, to] = ['from', 'to'].map((name) => {
    const text = asText(ownMember(extent, name))
    const isRead = checkDate(atlas, text, ['extent', name], read, undefined)
    const result = isRead && text !== undefined ? read(text) : undefined
    return result !== undefined && 'span' in result ? result.span : undefined
  })
  if (from === undefined || to === undefined) return undefined
  const window = { from: from.earliestStart, to: to.latestEnd }
  const open = [window.from, window.to].findIndex((end) => !Number.isFinite(end))
  if (open >= 0) {
    const name = open === 0 ? 'from' : 'to'
    atlas.report.add('date/open-extent', ['extent', name], { text: String(extent[name]) })
    return undefined
  }
  if (window.from < window.to) return window
  const values = { text: String(extent.to), start: String(extent.from), end: String(extent.to) }
  atlas.report.add('date/end-before-start', ['extent', 'to'], values)
  return undefined
}
