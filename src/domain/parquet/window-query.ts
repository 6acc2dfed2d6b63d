import type { TimeWindow } from '../time/time-span'
import { type Fit, type GeoBox, type GroupBounds, isInBox, placeFit, timeFit } from './group-bounds'
import type { GroupReader, Want } from './group-reader'
import type { GroupPlaces, GroupTimes } from './group-values'

/** Events of a window, in the order of the file. */
export interface EventRows {
  /** Row numbers in the file, for `featureOf`. */
  readonly rows: Float64Array
  /** Half-open, in days since 1970-01-01 UTC. */
  readonly start: Float64Array
  readonly end: Float64Array
  /** Degrees; NaN where a row has no position. */
  readonly lon: Float64Array
  readonly lat: Float64Array
}

/** What a window costs. */
export interface ReadPlan {
  /** Row groups that may hold events of the window, and their rows. */
  readonly groups: number
  readonly rows: number
  /** Of what is not kept yet. */
  readonly reads: number
  readonly bytes: number
}

/** Row groups, and what reads them. */
export interface Groups {
  readonly bounds: readonly GroupBounds[]
  /** The first row of each group. */
  readonly starts: readonly number[]
  readonly reader: GroupReader
}

/** A row group that may hold what is asked for. */
interface Candidate {
  readonly group: number
  readonly rows: number
  readonly when: Fit
  readonly where: Fit
  /** Whether all of it starts before the window, so that only long events reach into it. */
  readonly isBefore: boolean
}

function candidates({ bounds }: Groups, window: TimeWindow, view: GeoBox | undefined): readonly Candidate[] {
  return bounds.flatMap((each, group) => {
    const [when, where] = [timeFit(each, window), placeFit(each, view)]
    if (when === 'out' || where === 'out') return []
    return { group, rows: each.rows, when, where, isBefore: each.starts[1] < window.from }
  })
}

/** The times of a group that only reaches into the window tell whether its positions are needed at all. */
function firstWants(found: readonly Candidate[]): readonly Want[] {
  return found.map(({ group, isBefore }) => ({ group, times: true, places: !isBefore }))
}

export function planOf(groups: Groups, window: TimeWindow, view: GeoBox | undefined): ReadPlan {
  const found = candidates(groups, window, view)
  const reads = groups.reader.plan(firstWants(found))
  return {
    groups: found.length,
    rows: found.reduce((sum, { rows }) => sum + rows, 0),
    reads: reads.length,
    bytes: reads.reduce((sum, { from, to }) => sum + to - from, 0),
  }
}

export async function rowsIn(
  groups: Groups,
  window: TimeWindow,
  view: GeoBox | undefined,
): Promise<EventRows> {
  const { reader, starts } = groups
  const found = candidates(groups, window, view)
  await reader.read(firstWants(found))
  const hits: { readonly group: number; readonly inside: readonly number[] }[] = []
  for (const { group } of found) {
    const inside = rowsOf(await reader.timesOf(group), window)
    if (inside.length > 0) hits.push({ group, inside })
  }
  await reader.read(hits.map(({ group }) => ({ group, times: true, places: true })))
  const parts: EventRows[] = []
  for (const { group, inside } of hits) {
    const { start, end } = await reader.timesOf(group)
    const places = await reader.placesOf(group)
    const seen = view === undefined ? inside : inside.filter((row) => isSeen(places, row, view))
    const pick = (values: Float64Array) => Float64Array.from(seen, (row) => values[row] ?? Number.NaN)
    const rows = Float64Array.from(seen, (row) => (starts[group] ?? 0) + row)
    parts.push({ rows, start: pick(start), end: pick(end), lon: pick(places.lon), lat: pick(places.lat) })
  }
  return joined(parts)
}

/** How many `rowsIn` would give. Row groups wholly inside are counted by the footer alone. */
export async function countIn(groups: Groups, window: TimeWindow, view: GeoBox | undefined): Promise<number> {
  const { reader } = groups
  const found = candidates(groups, window, view)
  await reader.read(
    found.map(({ group, when, where }) => ({ group, times: when === 'part', places: where === 'part' })),
  )
  let count = 0
  for (const { group, rows, when, where } of found) {
    if (when === 'in' && where === 'in') count += rows
    else {
      const places = where === 'part' ? await reader.placesOf(group) : undefined
      const inside = when === 'part' ? rowsOf(await reader.timesOf(group), window) : [...Array(rows).keys()]
      count += places && view ? inside.filter((row) => isSeen(places, row, view)).length : inside.length
    }
  }
  return count
}

/** The rows whose times overlap a window; NaN, of a row without a date, overlaps none. */
function rowsOf({ start, end }: GroupTimes, { from, to }: TimeWindow): readonly number[] {
  const inside: number[] = []
  for (let row = 0; row < start.length; row++) {
    const [first, last] = [start[row], end[row]]
    if (first !== undefined && last !== undefined && first < to && last > from) inside.push(row)
  }
  return inside
}

function isSeen({ lon, lat }: GroupPlaces, row: number, view: GeoBox): boolean {
  return isInBox(lon[row] ?? Number.NaN, lat[row] ?? Number.NaN, view)
}

function joined(parts: readonly EventRows[]): EventRows {
  const column = (name: keyof EventRows) => {
    const all = new Float64Array(parts.reduce((sum, part) => sum + part[name].length, 0))
    let at = 0
    for (const part of parts) {
      all.set(part[name], at)
      at += part[name].length
    }
    return all
  }
  return {
    rows: column('rows'),
    start: column('start'),
    end: column('end'),
    lon: column('lon'),
    lat: column('lat'),
  }
}
