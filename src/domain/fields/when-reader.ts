import { asArray, asObject, ownMember } from '../json/json-value'
import { readSpan } from '../time/read-span'
import type { TimeSpan } from '../time/time-span'
import { whenDate } from './when-date'

/** Timespans whose dates are kept at a time. */
const MOST_KEPT = 4096
/** Timespans of one `when` that are read, and letters of one that is kept. */
const MOST_SPANS = 100
const LONGEST = 400

/** One timespan of a `when`: its date in EDTF, or as it is written where it cannot be read. */
export interface WhenSpan {
  readonly text: string
  readonly span: TimeSpan | undefined
}

/** Makes what reads all timespans of a `when` of Linked Places, each that is written alike once. */
export function createWhenReader(): (when: unknown, into: WhenSpan[]) => void {
  const kept = new Map<string, WhenSpan>()
  return (when, into) => {
    const timespans = asArray(ownMember(asObject(when), 'timespans'))
    const count = Math.min(timespans.length, MOST_SPANS)
    for (let index = 0; index < count; index++) {
      const timespan = timespans[index]
      const key = keyOf(timespan)
      if (key === '') continue
      let read = kept.get(key)
      if (!read) {
        read = readTimespan(timespan)
        if (kept.size >= MOST_KEPT) kept.clear()
        if (key.length <= LONGEST) kept.set(key, read)
      }
      into.push(read)
    }
  }
}

/** What a timespan says, as a text that is quick to make; empty where it says nothing. */
function keyOf(timespan: unknown): string {
  const { start, end } = asObject(timespan)
  const [from, to] = [boundsKey(start), boundsKey(end)]
  if (from === NO_BOUNDS && to === NO_BOUNDS) return ''
  return end === undefined ? from : `${from}|${to}`
}

const NO_BOUNDS = ';;'

function boundsKey(bounds: unknown): string {
  const { in: within, earliest, latest } = asObject(bounds)
  return `${boundKey(within)};${boundKey(earliest)};${boundKey(latest)}`
}

function boundKey(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? `#${value}` : ''
}

function readTimespan(timespan: unknown): WhenSpan {
  const date = whenDate({ timespans: [timespan] })
  const read = date?.edtf === undefined ? undefined : readSpan(date.edtf)
  return read && 'span' in read
    ? { text: read.edtf, span: read.span }
    : { text: (date?.text ?? '').slice(0, 100), span: undefined }
}
