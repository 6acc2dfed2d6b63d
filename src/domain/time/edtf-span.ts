import type { EdtfDate } from './edtf-date'
import type { Edtf, EdtfEnd, EdtfRange } from './read-edtf'
import type { EndKind, TimeSpan } from './time-span'

/** From the coarsest to the finest. */
export const PRECISIONS: readonly TimeSpan['precision'][] = [
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'instant',
]

type Bounds = Pick<TimeSpan, 'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd'>

/** The time span that an EDTF text means. */
export function edtfSpan(edtf: Edtf): TimeSpan {
  const dates = datesOf(edtf)
  if (edtf.kind === 'date') return spanOf(dates, boundsOf(edtf.date), 'dated', 'dated', false)
  if (edtf.kind === 'interval') {
    const { start, end } = edtf
    return spanOf(dates, intervalBounds(start, end), kindOf(start), kindOf(end), true)
  }
  const { members } = edtf
  const undated = edtf.kind === 'one-of' ? 'unknown' : 'open'
  const single = members.length === 1 && members[0]?.first === members[0]?.last
  return spanOf(
    dates,
    edtf.kind === 'one-of' ? oneOfBounds(members) : allOfBounds(members),
    members.some((member) => member.first === undefined) ? undated : 'dated',
    members.some((member) => member.last === undefined) ? undated : 'dated',
    edtf.kind === 'all-of' && !single,
  )
}

function spanOf(
  dates: readonly EdtfDate[],
  { earliestStart, latestStart, earliestEnd, latestEnd }: Bounds,
  start: EndKind,
  end: EndKind,
  interval: boolean,
): TimeSpan {
  return {
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
    start,
    end,
    precision: finest(dates),
    interval,
  }
}

function kindOf(end: EdtfEnd): EndKind {
  return typeof end === 'string' ? end : 'dated'
}

/** The dates that an EDTF text names, in its order. */
export function datesOf(edtf: Edtf): EdtfDate[] {
  if (edtf.kind === 'date') return [edtf.date]
  if (edtf.kind === 'interval') return [edtf.start, edtf.end].filter((end) => typeof end === 'object')
  return edtf.members
    .flatMap(({ first, last }) => (first === last ? [first] : [first, last]))
    .filter((date) => date !== undefined)
}

function finest(dates: readonly EdtfDate[]): TimeSpan['precision'] {
  return dates.reduce<TimeSpan['precision']>(
    (found, { precision }) => (PRECISIONS.indexOf(precision) > PRECISIONS.indexOf(found) ? precision : found),
    'century',
  )
}

function boundsOf({ from, to, unit }: EdtfDate): Bounds {
  return { earliestStart: from, latestStart: to - unit, earliestEnd: from + unit, latestEnd: to }
}

/** An unknown end came at some time, so it bounds nothing; an open end never comes. */
function intervalBounds(start: EdtfEnd, end: EdtfEnd): Bounds {
  if (typeof start === 'object' && typeof end === 'object') {
    const earliestStart = start.from
    const latestEnd = end.to
    return {
      earliestStart,
      // The ends limit one another: in `1981-06-20/1981` the end is after 20 June.
      latestStart: Math.max(earliestStart, Math.min(start.to - start.unit, latestEnd - end.unit)),
      earliestEnd: Math.min(latestEnd, Math.max(end.from + end.unit, earliestStart + start.unit)),
      latestEnd,
    }
  }
  if (typeof start === 'object') {
    const { earliestStart, latestStart, earliestEnd } = boundsOf(start)
    return {
      earliestStart,
      latestStart,
      earliestEnd: end === 'open' ? Infinity : earliestEnd,
      latestEnd: Infinity,
    }
  }
  if (typeof end === 'object') {
    const { latestStart, earliestEnd, latestEnd } = boundsOf(end)
    return {
      earliestStart: -Infinity,
      latestStart: start === 'open' ? -Infinity : latestStart,
      earliestEnd,
      latestEnd,
    }
  }
  return { earliestStart: -Infinity, latestStart: -Infinity, earliestEnd: Infinity, latestEnd: Infinity }
}

/** One event in one of the members. */
function oneOfBounds(members: readonly EdtfRange[]): Bounds {
  return {
    earliestStart: Math.min(...members.map(({ first }) => first?.from ?? -Infinity)),
    latestStart: Math.max(...members.map(({ last }) => (last ? last.to - last.unit : Infinity))),
    earliestEnd: Math.min(...members.map(({ first }) => (first ? first.from + first.unit : -Infinity))),
    latestEnd: Math.max(...members.map(({ last }) => last?.to ?? Infinity)),
  }
}

/** Something in every member: from the first of them to the last. */
function allOfBounds(members: readonly EdtfRange[]): Bounds {
  const each = members.map(({ first, last }) => intervalBounds(first ?? 'open', last ?? 'open'))
  return {
    earliestStart: Math.min(...each.map(({ earliestStart }) => earliestStart)),
    latestStart: Math.min(...each.map(({ latestStart }) => latestStart)),
    earliestEnd: Math.max(...each.map(({ earliestEnd }) => earliestEnd)),
    latestEnd: Math.max(...each.map(({ latestEnd }) => latestEnd)),
  }
}
