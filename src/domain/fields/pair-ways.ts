import type { DateReading, DateWay, EndPath } from './date-field'
import { decideReading } from './decide-reading'
import { isSamePath } from './field-path'
import { isZero } from './no-date'
import { areWrittenAsYears, areYearsOfPair } from './plain-years'
import { depthOf, type Proposal, RANKS, type ReadingChoices, rankOfRest, type TimeMember } from './proposal'
import { isFilled, type SampleMember } from './sample-members'
import { type TimeName, wordsOf } from './time-names'

/** Words of an end by that of the start which it belongs to first. */
const FAMILIES: Readonly<Record<string, string>> = {
  ...{ start: 'end', starts: 'ends', begin: 'end', from: 'to', since: 'until', first: 'last', min: 'max' },
  ...{ von: 'bis', ab: 'bis', van: 'tot', debut: 'fin', inicio: 'fin', desde: 'hasta', inizio: 'fine' },
  ...{
    earliest: 'latest',
    born: 'died',
    birth: 'death',
    lower: 'upper',
    opened: 'closed',
    notbefore: 'notafter',
    tpq: 'taq',
    seit: 'bis',
  },
}

/** A member for the start and the one for the end that belongs to it, or a start alone. */
export function pairWays(named: readonly TimeMember[], choices: ReadingChoices): readonly Proposal[] {
  const all = named.filter(({ time }) => time.part !== 'month' && time.part !== 'day')
  const starts = all.filter(({ time, lists }) => time.edge === 'start' && lists === 0)
  const ends = all.filter(({ time, lists }) => time.edge === 'end' && lists === 0)
  return starts.flatMap((start) => {
    const plainOf = starts.find((other) => start.time.isEdtf && !other.time.isEdtf && isTwin(start, other))
    if (plainOf || hasMonth(start, named)) return []
    const end = endFor(start, ends)
    const startTwin = starts.find((other) => !start.time.isEdtf && other.time.isEdtf && isTwin(start, other))
    const endTwin = end && ends.find((other) => !end.time.isEdtf && other.time.isEdtf && isTwin(end, other))
    const reading = pairReading({ ...start, time: timeOf(start, end) }, end, choices)
    if (!reading) return []
    const way: DateWay =
      end || startTwin
        ? {
            kind: 'pair',
            start: endPath(start, startTwin),
            ...(end && { end: endPath(end, endTwin) }),
            reading,
          }
        : { kind: 'member', at: start.at, reading }
    const rank = rankOfRest(start.time, RANKS.pair, RANKS.namedPair) + (end ? 0 : 0.5)
    return [{ way, rank: rank + depthOf(start.at), meaning: start.time.meaning }]
  })
}

/** What the name of a start tells, and that it is a year where it names but an end and the values alone show it. */
function timeOf(start: TimeMember, end: TimeMember | undefined): TimeName {
  const { time } = start
  if (time.part !== undefined || time.rest.some((word) => word !== 'valid')) return time
  const isYear = end ? areYearsOfPair(start, end) : areWrittenAsYears(start.filled)
  return isYear ? { ...time, part: 'year' } : time
}

/** Whether a year has its month in another column, or one with a month its day: then it is no whole date. */
function hasMonth(year: TimeMember, named: readonly TimeMember[]): boolean {
  if (year.time.part !== 'year') return false
  return named.some(
    ({ time, parent }) =>
      time.part === (year.time.isYearMonth ? 'day' : 'month') &&
      time.edge === year.time.edge &&
      time.rest.join(' ') === year.time.rest.join(' ') &&
      isSamePath(parent, year.parent),
  )
}

function endPath({ at }: TimeMember, twin: TimeMember | undefined): EndPath {
  return twin ? { at, twin: twin.at } : { at }
}

/**
 * How the values of a start and an end are read, decided from both; undefined where those of the start are no dates. Rows with 0 at both
 * have no date and tell nothing.
 */
export function pairReading(
  start: Pick<SampleMember, 'filled' | 'values'> & { readonly time: TimeName | 'chosen' },
  end: Pick<SampleMember, 'values'> | undefined,
  choices: ReadingChoices,
): DateReading | undefined {
  if (!end) return decideReading(start.filled, start.time, choices)
  const isDated = (value: unknown, row: number): value is string | number | boolean =>
    isFilled(value) && !(isZero(start.values[row]) && isZero(end.values[row]))
  const starts = start.values.filter(isDated)
  const reading = decideReading(starts, start.time, choices)
  if (!reading) return undefined
  const ends = end.values.filter(isDated).filter((value) => value !== 9999)
  const both = decideReading([...starts, ...ends], start.time, { ...choices, areEnds: true })
  return both?.kind === reading.kind ? both : reading
}

function isTwin(one: TimeMember, other: TimeMember): boolean {
  const [rest, otherRest] = [one.time.rest.join(' '), other.time.rest.join(' ')]
  return isSamePath(one.parent, other.parent) && rest === otherRest && one.time.part === other.time.part
}

/** The end that belongs to a start: of the same parent and the same further words, and best of the same kind of word. */
function endFor(start: TimeMember, ends: readonly TimeMember[]): TimeMember | undefined {
  const words = wordsOf(start.name)
  const family = words.map((word) => FAMILIES[word]).find(Boolean)
  const scored = ends
    .filter(({ parent }) => isSamePath(parent, start.parent))
    .filter(({ time }) => time.rest.join(' ') === start.time.rest.join(' '))
    .filter(({ time }) => (time.calendar === 'bce') === (start.time.calendar === 'bce'))
    .map((end) => ({
      end,
      score:
        (end.time.part === start.time.part ? 4 : 0) +
        (end.time.isEdtf === start.time.isEdtf ? 2 : 0) +
        (family !== undefined && wordsOf(end.name).includes(family) ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  return best && best.score >= 2 ? best.end : undefined
}
