import { readSpan } from '../time/read-span'
import { spanEdtf } from '../time/span-edtf'
import type { TimeSpan } from '../time/time-span'

const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const

/**
 * The EDTF of a date that a `FeatureReader` found: its text where that is EDTF of just this time, which may say more than bounds do; else
 * one that has its bounds. Undefined where there is none.
 */
export function foundEdtf(span: TimeSpan, text: string): string | undefined {
  const read = readSpan(text)
  const isSame =
    'span' in read &&
    BOUNDS.every((bound) => read.span[bound] === span[bound]) &&
    read.span.interval === span.interval
  return isSame ? text : spanEdtf(span)
}
