import { asArray, asObject, asText, ownMember } from '../json/json-value'
import { parseDate } from '../time/edtf'

/** The date of a `when`, and what it leaves out. */
export interface WhenDate {
  /** Undefined where no date can be made of it. */
  readonly edtf: string | undefined
  /** As written, for notes. */
  readonly text: string
  /** The bounds are wider than what was written: an interval of EDTF has no "some day between". */
  readonly isOuter: boolean
  /** Timespans that are left out. */
  readonly others: number
}

/**
 * The date of the first timespan of a Linked Places `when` (https://github.com/LinkedPasts/linked-places-format): what
 * `linkedPlacesWhen` wrote comes back as the same span. A timespan without `end` is as long as its start; an `end`
 * without `latest` is open, as is a `start` without `earliest`. Undefined where there is none.
 */
export function whenDate(when: unknown): WhenDate | undefined {
  const [first, ...others] = asArray(ownMember(asObject(when), 'timespans'))
  if (first === undefined) return undefined
  const { start, end } = asObject(first)
  const from = boundOf(start)
  const to = end === undefined ? undefined : boundOf(end)
  const told = { text: JSON.stringify(first), others: others.length }
  if (to === undefined) return { ...told, edtf: valid(between(from)), isOuter: false }
  const isSame = from.earliest === to.earliest && from.latest === to.latest
  if (isSame) return { ...told, edtf: valid(between(from)), isOuter: false }
  const starts = from.earliest === undefined ? '..' : (unitOf(from) ?? from.earliest)
  const ends = to.latest === undefined ? '..' : (unitOf(to) ?? to.latest)
  const isOuter =
    (starts !== '..' && unitOf(from) === undefined) || (ends !== '..' && unitOf(to) === undefined)
  return { ...told, edtf: valid(`${starts}/${ends}`), isOuter }
}

interface Bound {
  readonly earliest: string | undefined
  readonly latest: string | undefined
}

function boundOf(value: unknown): Bound {
  const { in: at, earliest, latest } = asObject(value)
  const within = asDate(at)
  return { earliest: asDate(earliest) ?? within, latest: asDate(latest) ?? within }
}

/** Years come as numbers too. */
function asDate(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : asText(value)?.trim()
  if (text === undefined || text === '') return undefined
  return text.replace(/^(-?)(\d{1,3})(?=$|-)/, (_, sign, year) => sign + year.padStart(4, '0'))
}

/** Some time between two bounds. */
function between(bound: Bound): string {
  const { earliest = '', latest = '' } = bound
  return unitOf(bound) ?? `[${earliest}..${latest}]`
}

/** The date that a bound is of its first to its last day: a day, month or year; undefined where it is none. */
function unitOf({ earliest, latest }: Bound): string | undefined {
  if (earliest === undefined || latest === undefined) return undefined
  if (earliest === latest) return earliest
  const candidates = [earliest.slice(0, -3), earliest.slice(0, -6), `${earliest.slice(0, -7)}X`]
  return candidates.find((text) => {
    const read = parseDate(text)
    const [first, last] = [parseDate(earliest), parseDate(latest)]
    if (!('span' in read) || !('span' in first) || !('span' in last)) return false
    return (
      /^-?\d{3}[\dX]/.test(text) &&
      read.span.earliestStart === first.span.earliestStart &&
      read.span.latestEnd === last.span.latestEnd
    )
  })
}

function valid(text: string): string | undefined {
  return 'span' in parseDate(text) ? text : undefined
}
