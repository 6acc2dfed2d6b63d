import { asArray, asObject, ownMember } from '../json/json-value'
import { monthInWords } from '../time/month-names'
import { contentWays } from './content-ways'
import type { DateWay, PartPaths } from './date-field'
import { decideReading, evenly } from './decide-reading'
import { type FieldPath, getterOf, isSamePath } from './field-path'
import { positionTimes } from './moments'
import { numberOf } from './number-of'
import { pairWays } from './pair-ways'
import { depthOf, type Proposal, RANKS, type ReadingChoices, rankOfRest, type TimeMember } from './proposal'
import type { SampleMember } from './sample-members'
import { hintsAtTime, type TimeName, timeNameOf, wordsOf } from './time-names'
import { yearMonthOf } from './year-month'

export const POSITION_PATH: FieldPath = ['geometry', 'coordinates']
export const GEOMETRIES_PATH: FieldPath = ['geometry', 'geometries']
const WHENS: readonly FieldPath[] = [['when'], ['properties', 'when'], GEOMETRIES_PATH]

/** The ways in which the features of a sample may say their dates: by the names of members, and by what is in them. */
export function proposeWays(
  sample: readonly unknown[],
  members: readonly SampleMember[],
  choices: ReadingChoices,
): readonly Proposal[] {
  const named = members.flatMap((member): TimeMember[] => {
    const time = timeNameOf(member.name)
    const own = time && holdsDates(member, time) ? { ...time, part: 'date' as const } : time
    return own ? [{ ...member, time: own, parent: member.at.slice(0, -1) }] : []
  })
  const found = [
    ...whens(sample),
    ...lists(members, choices),
    ...pairWays(named, choices),
    ...parts(named, choices),
    ...singles(named, choices),
    ...positions(sample, choices),
  ]
  const known = found.flatMap(({ way }) => (way.kind === 'member' ? [way.at] : []))
  const unnamed = members.filter(({ at }) => !known.some((path) => isSamePath(path, at)))
  return [...found, ...contentWays(unnamed, choices)].sort((a, b) => a.rank - b.rank)
}

/** Whether a month or day is a whole date, "2020-01" and "Jan 2020", since each has its year. */
function holdsDates({ filled }: SampleMember, { part }: TimeName): boolean {
  if (part !== 'month' && part !== 'day') return false
  const isDate = (value: unknown) =>
    typeof value === 'string' && /(?<!\d)\d{4}(?!\d)/.test(value) && /\D/.test(value.trim())
  const isMonth = (value: unknown) => yearMonthOf(numberOf(value)) !== undefined
  return filled.length > 0 && (filled.every(isDate) || filled.every(isMonth))
}

function whens(sample: readonly unknown[]): readonly Proposal[] {
  return WHENS.filter((at) => holdsWhen(sample, at)).map((at, index) => ({
    way: { kind: 'when', at },
    rank: RANKS.when + index / 10,
    meaning: '',
  }))
}

/** Whether features have timespans of Linked Places at a path. */
export function holdsWhen(sample: readonly unknown[], at: FieldPath): boolean {
  const get = getterOf(at)
  const isWhen = (value: unknown) => Array.isArray(ownMember(asObject(value), 'timespans'))
  return sample.some((feature) => {
    const value = get(feature)
    return isSamePath(at, GEOMETRIES_PATH)
      ? asArray(value).some((each) => isWhen(asObject(each).when))
      : isWhen(value)
  })
}

const LIST_NAMES = new Set(['times', 'coordtimes', 'linestringtimestamps', 'timestamps', 'coordinatetimes'])

/** Lists of times, one for each vertex. */
function lists(members: readonly SampleMember[], choices: ReadingChoices): readonly Proposal[] {
  return members.flatMap((member) => {
    if (member.lists === 0) return []
    const isNamed = LIST_NAMES.has(wordsOf(member.name).join('')) || hintsAtTime(member.name)
    const way = isNamed ? listWay(member, choices) : undefined
    return way ? [{ way, rank: RANKS.moments + depthOf(member.at), meaning: '' }] : []
  })
}

/** A member as a list of times; undefined where its lists hold something else. */
export function listWay(member: SampleMember, choices: ReadingChoices): DateWay | undefined {
  const times = member.values.flatMap((value) => evenly(asArray(value).flat(2), 20))
  const filled = evenly(times, 300).filter((time) => typeof time === 'string' || typeof time === 'number')
  const reading =
    filled.length > 0 ? decideReading(filled, timeNameOf('time'), { ...choices, areEnds: true }) : undefined
  return reading && { kind: 'moments', at: member.at, reading }
}

/** Dates in columns: a year with a month, or both in one with a day, and perhaps the same of an end. */
function parts(named: readonly TimeMember[], choices: ReadingChoices): readonly Proposal[] {
  const years = named.filter((member) => member.time.part === 'year' && isYearColumn(member))
  return years.flatMap((year) => {
    if (year.time.edge === 'end') return []
    const start = partPaths(year, named)
    const end = years.find(
      ({ time, parent }) =>
        time.edge === 'end' && time.isYearMonth === year.time.isYearMonth && isSamePath(parent, year.parent),
    )
    const hasParts = year.time.isYearMonth ? start.day : start.month
    if (!hasParts && !(end && year.time.edge === undefined && !year.time.isYearMonth)) return []
    const decided = decideReading(year.filled, year.time, choices)
    const reading =
      decided?.kind === 'compact' ? { kind: 'year' as const, negative: 'bce' as const } : decided
    if (reading?.kind !== 'year') return []
    const way: DateWay = {
      kind: 'parts',
      start,
      ...(end && { end: partPaths(end, named) }),
      // A year 0 is one that is not known here.
      reading: { ...reading, negative: reading.negative === 'edtf' ? 'edtf' : 'bce' },
    }
    const exact = start.day ? 0.01 : 0
    const rank = rankOfRest(year.time, RANKS.parts, RANKS.named) - exact + depthOf(year.at)
    return [{ way, rank, meaning: year.time.meaning }]
  })
}

/** Whether nearly all numbers of a column are years, or years with months where its name says these. */
function isYearColumn({ filled, time }: TimeMember): boolean {
  const numbers = filled.flatMap((value) => numberOf(value) ?? [])
  const fitting = numbers.filter((number) =>
    time.isYearMonth ? yearMonthOf(number) !== undefined : Math.abs(number) <= 9999,
  )
  return fitting.length >= numbers.length * 0.9
}

function partPaths(year: TimeMember, named: readonly TimeMember[]): PartPaths {
  const rest = year.time.rest.join(' ')
  const beside = (part: 'month' | 'day') =>
    named.find(
      ({ time, parent, filled }) =>
        time.part === part &&
        time.edge === year.time.edge &&
        // Of "MONTH_NAME" the name tells nothing more.
        time.rest.filter((word) => part === 'day' || word !== 'name').join(' ') === rest &&
        isSamePath(parent, year.parent) &&
        isPartColumn(filled, part),
    )
  const month = year.time.isYearMonth ? undefined : beside('month')
  const day = month || year.time.isYearMonth ? beside('day') : undefined
  return { year: year.at, ...(month && { month: month.at }), ...(day && { day: day.at }) }
}

/** Whether nearly all values of a column can be a month or a day. */
function isPartColumn(filled: SampleMember['filled'], part: 'month' | 'day'): boolean {
  const most = part === 'month' ? 12 : 31
  const isWithin = (number: number | undefined) =>
    number !== undefined && Number.isInteger(number) && number >= 0 && number <= most
  const fitting = filled.filter((value) =>
    typeof value === 'string' && /^\s*\p{L}+\.?\s*$/u.test(value)
      ? part === 'month' && (value.trim().length > 2 || monthInWords(value) !== undefined)
      : isWithin(numberOf(value)),
  )
  return filled.length > 0 && fitting.length >= filled.length * 0.9
}

/** Whole dates, times and years in one member; one that is called `date` and nothing more goes before `event_date`. */
function singles(named: readonly TimeMember[], choices: ReadingChoices): readonly Proposal[] {
  return named.flatMap((member) => {
    const { part, edge } = member.time
    if (part === 'month' || part === 'day' || part === undefined || edge !== undefined) return []
    const reading = decideReading(member.filled, member.time, choices)
    if (!reading || member.filled.length === 0) return []
    const [plain, other] =
      part === 'date'
        ? [RANKS.date, RANKS.namedDate]
        : part === 'time'
          ? [RANKS.time, RANKS.named]
          : [RANKS.year, RANKS.named]
    const first = member.time.isEdtf ? 0.05 : wordsOf(member.name).length === 1 ? 0.02 : 0
    const rank = rankOfRest(member.time, plain, other) - first
    const way: DateWay = { kind: 'member', at: member.at, reading }
    return [{ way, rank: rank + depthOf(member.at), meaning: member.time.meaning }]
  })
}

/** The fourth number of positions, where nearly all that there are can be times. */
function positions(sample: readonly unknown[], choices: ReadingChoices): readonly Proposal[] {
  const way = positionWay(sample, choices)
  return way ? [{ way, rank: RANKS.position, meaning: '' }] : []
}

export function positionWay(sample: readonly unknown[], choices: ReadingChoices): DateWay | undefined {
  const times = sample
    .flatMap((feature) => evenly(positionTimes(feature), 20))
    .filter((time) => typeof time === 'number')
  const reading = times.length > 0 ? decideReading(times, undefined, choices) : undefined
  return reading?.kind === 'epoch' ? { kind: 'position', reading } : undefined
}
