import { asArray, asObject } from '../json/json-value'
import type { TimeSpan } from '../time/time-span'
import { isBlank, type ValueReader, writtenOf } from './value-reader'
import type { TakenDate } from './way-reader'

/** Times of one feature that are read: a track of a day with one every 10 ms. */
const MOST_TIMES = 10_000_000

/**
 * Makes what reads a list of times, or a list of such lists for each line: the span from the first to the last, and all of
 * them in days, NaN where one cannot be read.
 */
export function createMomentReader(values: ValueReader): (times: unknown, into: TakenDate) => boolean {
  return (times, into) => {
    const flat = flatTimes(times)
    const text = textOf(flat)
    if (text === '') return false
    const moments = new Float64Array(flat.length)
    let first: TimeSpan | undefined
    let last: TimeSpan | undefined
    for (let index = 0; index < flat.length; index++) {
      const span = values.read(flat[index])
      moments[index] = span ? span.earliestStart : Number.NaN
      if (!span) continue
      if (!first || span.earliestStart < first.earliestStart) first = span
      if (!last || span.latestEnd > last.latestEnd) last = span
    }
    into.moments = first && moments
    into.span = first && last && (first === last ? first : fromTo(first, last))
    into.text = text
    return true
  }
}

/** The first and the last time as they are written. */
function textOf(times: readonly unknown[]): string {
  const from = writtenOf(times.find((time) => !isBlank(time)))
  const to = writtenOf(times.findLast((time) => !isBlank(time)))
  return from === to ? from : `${from} – ${to}`
}

function fromTo(first: TimeSpan, last: TimeSpan): TimeSpan {
  return {
    ...first,
    earliestEnd: Math.max(last.earliestEnd, first.earliestEnd),
    latestEnd: last.latestEnd,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
    end: last.end,
    interval: true,
  }
}

/** The times of a list, or of the lists in it. */
function flatTimes(times: unknown): readonly unknown[] {
  if (!Array.isArray(times)) return []
  const flat = times.some((each) => Array.isArray(each)) ? times.flat(2) : times
  return flat.length > MOST_TIMES ? flat.slice(0, MOST_TIMES) : flat
}

const DEEPEST = 5

/** The fourth numbers of all positions of a feature's geometry; empty where it has none. */
export function positionTimes(feature: unknown): readonly unknown[] {
  const found: unknown[] = []
  visitGeometry(asObject(feature).geometry, found, 0)
  return found.some((time) => typeof time === 'number') ? found : []
}

function visitGeometry(geometry: unknown, found: unknown[], depth: number): void {
  const { coordinates, geometries } = asObject(geometry)
  visit(coordinates, found, 0)
  if (depth < DEEPEST) for (const each of asArray(geometries)) visitGeometry(each, found, depth + 1)
}

function visit(coordinates: unknown, found: unknown[], depth: number): void {
  if (!Array.isArray(coordinates)) return
  if (Array.isArray(coordinates[0])) {
    if (depth < DEEPEST) for (const each of coordinates) visit(each, found, depth + 1)
  } else if (coordinates.length > 0) found.push(coordinates[3])
}
