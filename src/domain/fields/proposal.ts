import type { CalendarHint } from './column-calendar'
import type { DateWay } from './date-field'
import type { FieldChoices } from './field-choices'
import type { FieldPath } from './field-path'
import type { SampleMember } from './sample-members'
import { type TimeName, timeNameOf } from './time-names'

/** How much a way is trusted, the most first; ways behind `surest` stand in for no other. */
export const RANKS = {
  moments: 0,
  date: 1,
  when: 2,
  pair: 3,
  time: 4,
  namedPair: 5,
  parts: 6,
  position: 7,
  namedDate: 8,
  year: 9,
  surest: 9,
  named: 10,
  deed: 10.5,
  content: 11,
  record: 12,
} as const

export interface Proposal {
  readonly way: DateWay
  readonly rank: number
  /** What the time is of, as `TimeName` has it. */
  readonly meaning: string
}

/** A member with what its name tells of a time. */
export interface TimeMember extends SampleMember {
  readonly time: TimeName
  readonly parent: FieldPath
}

/** What a reader chose, and what the name of the member tells of its calendar where it is not read as the name of a time. */
export type ReadingChoices = Pick<FieldChoices, 'order' | 'unit'> & {
  readonly hint?: CalendarHint | undefined
  /** Whether the values are ends of ranges or of a list, see `TailEvidence`. */
  readonly areEnds?: boolean
  /** Whether the name says that the values are years, where it is not read as the name of a time. */
  readonly isOfYears?: boolean
}

/** The rank of a member whose name says nothing more than that it is a time, or of one that says more. */
export function rankOfRest(time: TimeName, plain: number, other: number): number {
  if (time.isOfRecord) return RANKS.record
  if (time.isOfDeed) return RANKS.deed + plain / 100
  return time.rest.every((word) => word === 'valid') ? plain : other
}

/** What lies deeper is less likely what the feature is about, unless it lies within a time. */
export function depthOf(at: FieldPath): number {
  const within = at.slice(at[0] === 'properties' ? 1 : 0, -1)
  const isTime = (name: string) =>
    timeNameOf(name) !== undefined ||
    /^(?:when|period|temporal|validity|timespan|coordinateProperties|\d+)$/i.test(name)
  return within.filter((name) => !isTime(name)).length * 0.4
}
