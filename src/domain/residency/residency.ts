import type { Stay } from '../atlas/atlas'
import type { Who } from '../atlas/relocation-schema'
import { approximateEnds } from '../time/approximate-ends'
import { overlaps, type TimeWindow } from '../time/time-span'

/** A time that is known to lie between two: [earliest, latest], in days; both alike where it is exact. */
export type SoftEnd = readonly [earliest: number, latest: number]

/** One stay, as a bar of the residency band. */
export interface ResidencyBar {
  readonly stay: Stay
  /** Row of the bar within its country, from 0; bars of a lane do not overlap. */
  readonly lane: number
  readonly start: SoftEnd
  /** Exclusive. The latest end is `Infinity` where the end is open or unknown. */
  readonly end: SoftEnd
  readonly startApproximate: boolean
  readonly endApproximate: boolean
  /** `open`: goes on; `unknown`: when it ended, or whether, is not known. */
  readonly endKind: Stay['span']['end']
}

export interface ResidencyRow {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string
  /** Who each lane is about: the leadership's lanes stand above the members'. */
  readonly lanes: readonly Who[]
  /** In time order. */
  readonly bars: readonly ResidencyBar[]
}

/**
 * The residency band: a row per country, in the order of the first stay there. Stays that overlap in time get
 * lanes of their own, so that where two places were held at once both are seen. Stays that the extent does not
 * reach are left out: on its axis they have no place.
 */
export function residency(stays: readonly Stay[], extent: TimeWindow): ResidencyRow[] {
  const countries = new Map<string, Stay[]>()
  for (const stay of stays.filter(({ span }) => overlaps(span, extent)).sort(compareStays)) {
    const found = countries.get(stay.country)
    if (found) found.push(stay)
    else countries.set(stay.country, [stay])
  }
  return [...countries].map(([country, held]) => rowOf(country, held))
}

function rowOf(country: string, stays: readonly Stay[]): ResidencyRow {
  const lanes: Who[] = []
  const bars: ResidencyBar[] = []
  for (const who of ['leadership', 'members'] as const) {
    const first = lanes.length
    const ends: number[] = []
    for (const stay of stays) {
      if (stay.who !== who) continue
      // One base may be left and the next taken on the same day.
      const free = ends.findIndex((end) => end <= stay.span.earliestStart + 1)
      const lane = free < 0 ? ends.length : free
      ends[lane] = stay.span.latestEnd
      bars.push(barOf(stay, first + lane))
    }
    for (const _ of ends) lanes.push(who)
  }
  return { country, lanes, bars: bars.sort((a, b) => compareStays(a.stay, b.stay)) }
}

function barOf(stay: Stay, lane: number): ResidencyBar {
  const { earliestStart, latestStart, earliestEnd, latestEnd, end } = stay.span
  const approximate = approximateEnds(stay.date, stay.span)
  return {
    stay,
    lane,
    start: [earliestStart, latestStart],
    end: [earliestEnd, latestEnd],
    startApproximate: approximate.start,
    endApproximate: approximate.end,
    endKind: end,
  }
}

/** Time order, total: by earliest start, latest end, then id. */
function compareStays(a: Stay, b: Stay): number {
  return (
    compareNumbers(a.span.earliestStart, b.span.earliestStart) ||
    compareNumbers(a.span.latestEnd, b.span.latestEnd) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
