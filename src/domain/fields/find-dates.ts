import type { TimeSpan } from '../time/time-span'
import { takenCalendar } from './column-calendar'
import type { DateField, DateWay } from './date-field'
import { decideReading, evenly } from './decide-reading'
import type { FieldChoices } from './field-choices'
import { type FieldPath, isSamePath, writePath } from './field-path'
import { numberOf } from './number-of'
import { pairReading } from './pair-ways'
import { type Proposal, RANKS } from './proposal'
import { GEOMETRIES_PATH, holdsWhen, listWay, POSITION_PATH, positionWay, proposeWays } from './propose-ways'
import { memberAt, type SampleMember } from './sample-members'
import { calendarHintOf } from './time-names'
import { writtenOf } from './value-reader'
import { createFilledReader, createWayReader, type TakenDate } from './way-reader'

/** The ways in which a file says its dates. */
export interface DateFields {
  /** Tried in turn for each feature, until one gives a date; none where the features have no date. */
  readonly chosen: readonly DateField[]
  /** What a person may choose instead, best first. */
  readonly others: readonly DateField[]
  /** Whether what the first of the chosen is read from holds numbers that are no plain years, so that it may be chosen what they count. */
  readonly hasNumbers: boolean
}

/** Ways that are used beside one another. */
const MOST_WAYS = 4
const MOST_OTHERS = 60
/** Features of the sample whose dates are read; whether they have one is seen of all. */
const LOOKED_AT = 250
const MOST_EXAMPLES = 3

/** A way with what it reads of the sample. */
interface Tried extends Proposal {
  readonly field: DateField
  readonly spans: readonly (TimeSpan | undefined)[]
  /** Whether a feature has anything there, though it be no date. */
  readonly isThere: readonly boolean[]
  readonly isFit: boolean
}

/** Finds how features say their dates; what a reader chose goes before everything. */
export function findDates(
  sample: readonly unknown[],
  members: readonly SampleMember[],
  given: FieldChoices,
): DateFields {
  const proposals = proposeWays(sample, members, given)
  const fit = refined(proposals.map((proposal) => tried(sample, proposal)).filter(({ isFit }) => isFit))
  const own = chosenWay(sample, members, given, proposals)
  const chosen =
    own === undefined
      ? chainOf(fit, Math.min(sample.length, LOOKED_AT))
      : own === 'none'
        ? []
        : [tried(sample, { way: own, rank: 0, meaning: '' }).field]
  const isTaken = (way: DateWay) => chosen.some((each) => wayKey(each) === wayKey(way))
  const better = fit.filter(({ way }) => !isTaken(way)).map(({ field }) => field)
  const known = [...chosen, ...better].map(wayKey)
  const rest = members
    .filter((member) => member.filled.some((value) => typeof value !== 'boolean') && !isAge(member))
    .slice(0, MOST_OTHERS)
    .map((member) => memberField(member, given))
    .filter((field) => !known.includes(wayKey(field)))
  return {
    chosen,
    others: [...better, ...rest].slice(0, MOST_OTHERS),
    hasNumbers: chosen
      .slice(0, 1)
      .flatMap(pathsOfWay)
      .some((at) => holdsNumbers(memberAt(sample, at))),
  }
}

/** Whether a member, or lists in it, hold numbers that are more or less than years of at most four digits. */
function holdsNumbers({ values }: SampleMember): boolean {
  return values
    .flatMap((value) => (Array.isArray(value) ? value.flat(2) : [value]))
    .some((value) => {
      const number = numberOf(value)
      return number !== undefined && !(Number.isInteger(number) && Math.abs(number) <= 9999)
    })
}

/** The members that a way reads. */
export function pathsOfWay(way: DateWay): readonly FieldPath[] {
  switch (way.kind) {
    case 'position':
      return []
    case 'pair':
      return [way.start, way.end].flatMap((end) => (end ? [end.at, ...(end.twin ? [end.twin] : [])] : []))
    case 'parts':
      return [way.start, way.end].flatMap((parts) =>
        parts ? [parts.year, parts.month, parts.day].filter((at) => at !== undefined) : [],
      )
    default:
      return [way.at]
  }
}

/** What tells ways apart, whatever their reading. */
export function wayKey(way: DateWay): string {
  switch (way.kind) {
    case 'position':
      return 'position'
    case 'pair':
      return `pair ${[way.start, way.end].map((end) => end && writePath(end.at)).join(':')}`
    case 'parts':
      return `parts ${[way.start, way.end].map((end) => end && Object.values(end).map(writePath).join(':')).join(',')}`
    default:
      return `member ${writePath(way.at)}`
  }
}

function tried(sample: readonly unknown[], proposal: Proposal): Tried {
  const readFilled = createFilledReader(proposal.way)
  const taken: TakenDate = { span: undefined, text: '', moments: undefined }
  const examples = new Set<string>()
  let filled = 0
  for (const feature of sample) {
    if (!readFilled(feature, taken)) continue
    filled++
    if (examples.size < MOST_EXAMPLES) examples.add(taken.text)
  }
  const reader = createWayReader(proposal.way)
  let looked = 0
  let read = 0
  const isThere: boolean[] = []
  const spans = evenly(sample, LOOKED_AT).map((feature) => {
    const isFilled = reader.read(feature, taken)
    isThere.push(isFilled)
    if (!isFilled) return undefined
    looked++
    if (taken.span) read++
    return taken.span
  })
  const field = { ...proposal.way, filled, examples: [...examples] }
  return { ...proposal, field, spans, isThere, isFit: read > 0 && read * 2 >= looked }
}

/**
 * Puts members behind a year of the same features, unless their dates lie in these years: then they tell them more exactly,
 * else they are of something else, as the time at which a record was made.
 */
function refined(fit: readonly Tried[]): readonly Tried[] {
  const year = fit.find(({ rank }) => rank === RANKS.year)
  if (!year) return fit
  const isWithin = (one: TimeSpan, whole: TimeSpan) =>
    one.earliestStart < whole.latestEnd && one.latestEnd > whole.earliestStart
  return fit
    .map((each) => {
      if (each.way.kind !== 'member' || each.rank >= RANKS.year) return each
      const both = each.spans.flatMap((span, index) => {
        const whole = year.spans[index]
        return span && whole ? [isWithin(span, whole)] : []
      })
      const isSame = both.length === 0 || both.filter(Boolean).length * 2 > both.length
      return isSame ? each : { ...each, rank: each.rank + RANKS.named }
    })
    .sort((a, b) => a.rank - b.rank)
}

/**
 * The best way, and after it those that are as sure, tell the time of the same, and give dates to features which have nothing there
 * by then. A date of something else stands in for none: when a thing was sold is not when it was made.
 */
function chainOf(fit: readonly Tried[], length: number): readonly DateField[] {
  const [best] = fit
  if (!best) return []
  const isTold = Array.from({ length }, (_, index) => best.isThere[index] ?? false)
  const chain = [best.field]
  const read = [...pathsOfWay(best.way)]
  for (const { field, rank, meaning, spans, isThere } of fit.slice(1)) {
    if (chain.length === MOST_WAYS || rank > RANKS.surest) break
    if (meaning !== best.meaning) continue
    const paths = pathsOfWay(field)
    // A year that has a month beside it is no date of its own.
    if (paths.some((at) => read.some((other) => isSamePath(at, other)))) continue
    if (!spans.some((span, index) => span && !isTold[index])) continue
    chain.push(field)
    read.push(...paths)
    for (const [index, isFilled] of isThere.entries()) if (isFilled) isTold[index] = true
  }
  return chain
}

/** The way that a reader chose; undefined where nothing of a date was chosen. */
function chosenWay(
  sample: readonly unknown[],
  members: readonly SampleMember[],
  given: FieldChoices,
  proposals: readonly Proposal[],
): DateWay | 'none' | undefined {
  const { date, start, end, year, month, day } = given
  const isPath = (at: FieldPath | 'none' | undefined): at is FieldPath => at !== undefined && at !== 'none'
  if (date === 'none') return 'none'
  if (isPath(date) && isAge(memberAt(sample, date))) return 'none'
  if (isPath(date)) return wayAt(sample, members, date, given, proposals)
  if (isPath(start) || isPath(end)) {
    const [from, to] = [start, end].map((at) => (isPath(at) ? memberAt(sample, at) : undefined))
    const { filled = [], values = [] } = from ?? to ?? {}
    const reading = pairReading({ filled, values, time: 'chosen' }, from ? to : undefined, {
      ...given,
      hint: calendarHintOf((from ?? to)?.name ?? ''),
    })
    if (!reading) return 'none'
    return {
      kind: 'pair',
      ...(from && { start: { at: from.at } }),
      ...(to && { end: { at: to.at } }),
      reading,
    }
  }
  if (!isPath(year)) return undefined
  const columns = { year, ...(isPath(month) && { month }), ...(isPath(day) && { day }) }
  const { filled, name } = memberAt(sample, year)
  const hint = calendarHintOf(name)
  if (hint === 'bp') return 'none'
  const calendar = takenCalendar(filled, hint)
  const decided = hint === 'bce' ? decideReading(filled, 'chosen', { hint }) : undefined
  const era = decided?.kind === 'year' && decided.areBce && { areBce: decided.areBce }
  return {
    ...{ kind: 'parts', start: columns },
    reading: { kind: 'year', negative: 'bce', ...(calendar && { calendar }), ...era },
  }
}

/** Whether a member holds ages, which are no dates. */
function isAge({ name, filled }: SampleMember): boolean {
  const hint = calendarHintOf(name)
  return hint === 'bp' && decideReading(filled, 'chosen', { hint }) === undefined
}

/** How dates are read at a path that was chosen. */
function wayAt(
  sample: readonly unknown[],
  members: readonly SampleMember[],
  at: FieldPath,
  given: FieldChoices,
  proposals: readonly Proposal[],
): DateWay {
  const nothing: DateWay = { kind: 'member', at, reading: { kind: 'text', negative: 'bce' } }
  if (isSamePath(at, POSITION_PATH)) return positionWay(sample, given) ?? nothing
  if (isSamePath(at, GEOMETRIES_PATH) || holdsWhen(sample, at)) return { kind: 'when', at }
  const within = proposals.find(
    ({ way }) => way.kind === 'pair' && way.start && isSamePath(way.start.at.slice(0, -1), at),
  )
  if (within) return within.way
  const member = members.find((each) => isSamePath(each.at, at)) ?? memberAt(sample, at)
  if (member.lists > 0) return listWay(member, given) ?? nothing
  const { filled: _, examples: __, ...way } = memberField(member, given)
  return way
}

function memberField(member: SampleMember, given: FieldChoices): DateField {
  const reading = decideReading(member.filled, 'chosen', {
    ...given,
    hint: calendarHintOf(member.name),
  }) ?? { kind: 'text', negative: 'bce' as const }
  const values = member.filled.filter((value) => typeof value !== 'boolean')
  const examples = [...new Set(values.slice(0, 100).map(writtenOf))].slice(0, MOST_EXAMPLES)
  return { kind: 'member', at: member.at, reading, filled: values.length, examples }
}
