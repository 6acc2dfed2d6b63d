import { joinDates, type ReadDate, readDateText } from '../fields/read-date-text'
import { asArray, asObject, asText, type JsonObject } from '../json/json-value'

/** Pairs of members by which other tools write when something began and ended. */
const PAIRS = [
  ['start', 'end'],
  ['start_date', 'end_date'],
  ['datestart', 'dateend'],
  ['begin', 'end'],
] as const

/** The date that the properties of a feature of another tool tell, and the properties without what it was read from. */
export interface ShapeDate {
  readonly date: string | ReadDate | undefined
  readonly others: JsonObject
}

/** Finds `date`, else a start and an end, else `timestamp`, `time` or `year`. */
export function shapeDate(properties: JsonObject): ShapeDate {
  const { date, ...others } = properties
  if (asText(date)?.trim()) return { date: asText(date), others }
  for (const [startName, endName] of PAIRS) {
    const { [startName]: start, [endName]: end, ...rest } = properties
    const joined = spanDate(wordOf(start), wordOf(end))
    if (joined?.edtf) return { date: joined, others: rest }
  }
  for (const name of ['timestamp', 'time', 'year']) {
    const { [name]: value, ...rest } = properties
    const text = wordOf(value)
    if (text && readDateText(text)) return { date: text, others: rest }
  }
  return { date: undefined, others: properties }
}

/** The date from a start to an end, either of which may be missing; undefined where both are. */
export function spanDate(start: string | undefined, end: string | undefined): ReadDate | undefined {
  if (!start && !end) return undefined
  const [from, to] = [start, end].map((text) => (text ? readDateText(text) : undefined))
  const isUnread = (start && !from) || (end && !to)
  return { text: [start, end].filter(Boolean).join(' – '), edtf: isUnread ? undefined : joinDates(from, to) }
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : asText(value)?.trim()
}

/** The time span of KML, whose missing begin or end is open. */
export function openSpanDate(span: unknown): ReadDate | undefined {
  const { begin, end } = asObject(span)
  const [from, to] = [asText(begin)?.trim(), asText(end)?.trim()]
  const closed = spanDate(from, to)
  if (!closed?.edtf || (from && to)) return closed
  return { text: closed.text, edtf: from ? `${closed.edtf}/..` : `..${closed.edtf}` }
}

/** The date of a track: from the day of the first time of its points to that of the last. */
export function trackDate(times: unknown): ReadDate | undefined {
  const all: readonly unknown[] = asArray(times).flat()
  const [from, to] = [all[0], all.at(-1)].map((time) => asText(time)?.slice(0, 'YYYY-MM-DD'.length))
  return spanDate(from, from === to ? undefined : to)
}
