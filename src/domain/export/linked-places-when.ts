import type { TimeSpan } from '../time/time-span'
import { isoDay, isoLastDay } from './iso-day'
import { withoutAbsent } from './without-absent'

interface Bound {
  readonly earliest?: string
  readonly latest?: string
}

export interface When {
  readonly timespans: readonly { readonly start: Bound; readonly end: Bound }[]
}

/**
 * A span as the `when` of a Linked Places feature (https://github.com/LinkedPasts/linked-places-format). The format
 * has no open ends and reads a timespan without `end` as no longer than its start, so both are always given: what
 * goes on has an `end` without `latest`, what had always been a `start` without `earliest`. Days are inclusive.
 */
export function linkedPlacesWhen(span: TimeSpan): When | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = span
  const firstEnd = earliestEnd === Infinity ? isoDay(latestStart) : isoLastDay(earliestEnd)
  const lastStart = latestStart === -Infinity ? isoLastDay(earliestEnd) : isoDay(latestStart)
  const start = withoutAbsent({ earliest: isoDay(earliestStart), latest: lastStart })
  const end = withoutAbsent({ earliest: firstEnd, latest: isoLastDay(latestEnd) })
  const isBounded = Object.keys(start).length + Object.keys(end).length > 0
  return isBounded ? { timespans: [{ start, end }] } : undefined
}
