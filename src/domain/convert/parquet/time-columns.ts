import { createFeatureReader, type FeatureFields } from '../../fields/feature-fields'
import { foundEdtf } from '../../fields/found-edtf'
import { asObject, asText, type JsonObject } from '../../json/json-value'
import { readSpan } from '../../time/read-span'

/** A feature with the time that it takes; both ends undefined where it has none. */
export interface TimedFeature {
  readonly feature: JsonObject
  /** Where it stood among the features, from 0. */
  readonly index: number
  /** EDTF; undefined where there is no date that can be read. */
  readonly date: string | undefined
  /** Days since 1970-01-01 UTC; `-Infinity` where the date has no first day. */
  readonly start: number | undefined
  /** Days since 1970-01-01 UTC, exclusive; `Infinity` where the date has no last day. */
  readonly end: number | undefined
}

/**
 * Features with their times in the order of a file that is read by time: by start ascending, of equal starts the later end first,
 * then as they stood; those without a date last. Dates are found as the page finds them in GeoJSON, so that it shows the same of both.
 *
 * @param fields what is read of the features; undefined where a `date` is EDTF and nothing else a date
 */
export function inTimeOrder(
  features: readonly JsonObject[],
  fields: FeatureFields | undefined,
): readonly TimedFeature[] {
  const dates = fields ? foundDates(features, fields) : features.map(edtfDate)
  const timed = features.map(
    (feature, index): TimedFeature => ({ feature, index, ...(dates[index] ?? UNDATED) }),
  )
  return timed.sort((a, b) => {
    if (a.start === undefined || b.start === undefined)
      return Number(a.start === undefined) - Number(b.start === undefined) || a.index - b.index
    return compare(a.start, b.start) || compare(b.end ?? 0, a.end ?? 0) || a.index - b.index
  })
}

type FoundDate = Pick<TimedFeature, 'date' | 'start' | 'end'>

const UNDATED: FoundDate = { date: undefined, start: undefined, end: undefined }

function edtfDate({ properties }: JsonObject): FoundDate {
  const date = asText(asObject(properties).date) ?? ''
  const read = readSpan(date)
  return 'span' in read ? { date, start: read.span.earliestStart, end: read.span.latestEnd } : UNDATED
}

/** Reads all of it again where all of it decides otherwise than the first features did. */
function foundDates(features: readonly JsonObject[], fields: FeatureFields): readonly FoundDate[] {
  const reader = createFeatureReader(fields)
  const dates = features.map((feature) => {
    const { span, dateText } = reader.read(feature)
    const date = span && foundEdtf(span, dateText)
    return date === undefined ? UNDATED : { date, start: span?.earliestStart, end: span?.latestEnd }
  })
  const revised = reader.revised()
  return revised ? foundDates(features, revised) : dates
}

/** -1, 0 or 1: infinite numbers have no difference. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
