import { fieldDate, guessFields } from '../../fields/guess-fields'
import { asObject, type JsonObject } from '../../json/json-value'
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
 * then as they stood; those without a date last.
 */
export function inTimeOrder(features: readonly JsonObject[]): readonly TimedFeature[] {
  const mapping = guessFields(features)
  const timed = features.map((feature, index): TimedFeature => {
    const text = fieldDate(asObject(feature.properties), mapping)
    const read = text === '' ? undefined : readSpan(text)
    if (read === undefined || !('span' in read))
      return { feature, index, date: undefined, start: undefined, end: undefined }
    const { earliestStart, latestEnd } = read.span
    return { feature, index, date: text, start: earliestStart, end: latestEnd }
  })
  return timed.sort((a, b) => {
    if (a.start === undefined || b.start === undefined)
      return Number(a.start === undefined) - Number(b.start === undefined) || a.index - b.index
    return compare(a.start, b.start) || compare(b.end ?? 0, a.end ?? 0) || a.index - b.index
  })
}

/** -1, 0 or 1: infinite numbers have no difference. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
