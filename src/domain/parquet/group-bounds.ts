import type { Statistics } from 'hyparquet'
import type { TimeWindow } from '../time/time-span'
import type { PositionColumns, TimeColumns } from './find-columns'
import type { Footer, LeafColumn } from './read-footer'
import { endReader, timeReader } from './time-value'

/** West may be east of east: the box then reaches over the 180th meridian. Degrees. */
export interface GeoBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What a footer tells of the rows of a row group. */
export interface GroupBounds {
  readonly rows: number
  /** `some` also where the footer does not tell. */
  readonly dated: 'all' | 'some' | 'none'
  /** Least and greatest start, least and greatest end (exclusive) in days; infinite where they are open or not told. */
  readonly starts: readonly [least: number, greatest: number]
  readonly ends: readonly [least: number, greatest: number]
  /** Holds all positions; undefined where the footer does not tell. */
  readonly box: GeoBox | undefined
  /** Whether each row has a position. */
  readonly isPlaced: boolean
}

/** How rows of a group stand to what is asked for: none of it, all, or some that only their values tell. */
export type Fit = 'out' | 'in' | 'part'

export function groupBounds(
  footer: Footer,
  time: TimeColumns,
  position: PositionColumns,
): readonly GroupBounds[] {
  const startOf = timeReader({ ...time.start, element: time.start.leaf.element })
  const endOf = time.end && endReader({ ...time.end, element: time.end.leaf.element })
  return footer.metadata.row_groups.map((_, group) => {
    const rows = (footer.starts[group + 1] ?? 0) - (footer.starts[group] ?? 0)
    const start = chunkBounds(footer, group, time.start.leaf, rows)
    const end = time.end && chunkBounds(footer, group, time.end.leaf, rows)
    // Texts are not in the order of the dates that they tell.
    const [least, greatest] = [start.least, start.greatest].map((bound) =>
      time.start.kind === 'text' ? undefined : startOf(bound),
    )
    const [leastEnd, greatestEnd] = [end?.least, end?.greatest].map((bound) =>
      time.end?.kind === 'text' ? undefined : endOf?.(bound),
    )
    return {
      rows,
      ...timeBounds({ start, least, greatest }, end && { end, leastEnd, greatestEnd }, time.openEnds),
      ...boxOf(footer, group, position, rows),
    }
  })
}

interface ChunkBounds {
  readonly least: Statistics['min_value']
  readonly greatest: Statistics['max_value']
  /** Rows without a value: `some` also where the footer does not tell. */
  readonly missing: 'all' | 'some' | 'none'
}

interface StartBounds {
  readonly start: ChunkBounds
  readonly least: TimeWindow | undefined
  readonly greatest: TimeWindow | undefined
}

interface EndBounds {
  readonly end: ChunkBounds
  readonly leastEnd: number | undefined
  readonly greatestEnd: number | undefined
}

const ANY = [-Infinity, Infinity] as const

/**
 * The time of a row is from its start to its end; without an end, to where its start's time ends or, where that is what an empty
 * end means, to any time; without a start, from any time on.
 */
function timeBounds(
  { start, least, greatest }: StartBounds,
  ends: EndBounds | undefined,
  openEnds: boolean,
): Pick<GroupBounds, 'dated' | 'starts' | 'ends'> {
  const isUndated = start.missing === 'all' && (ends === undefined || ends.end.missing === 'all')
  if (isUndated) return { dated: 'none', starts: ANY, ends: ANY }
  if (!least || !greatest) return { dated: 'some', starts: ANY, ends: ANY }
  const dated = start.missing === 'none' ? 'all' : 'some'
  if (ends === undefined) return { dated, starts: [least.from, greatest.from], ends: [least.to, greatest.to] }
  const { end, leastEnd, greatestEnd } = ends
  const starts = [dated === 'all' ? least.from : -Infinity, greatest.from] as const
  if (end.missing === 'all') return { dated, starts, ends: [least.to, openEnds ? Infinity : greatest.to] }
  if (leastEnd === undefined || greatestEnd === undefined) return { dated, starts, ends: ANY }
  const most = Math.max(greatestEnd, greatest.to)
  const few = dated === 'all' ? least.to : Math.min(least.to, leastEnd)
  if (end.missing === 'some') return { dated, starts, ends: [few, openEnds ? Infinity : most] }
  return { dated, starts, ends: [dated === 'all' ? Math.max(least.to, leastEnd) : leastEnd, most] }
}

function chunkBounds({ metadata }: Footer, group: number, leaf: LeafColumn, rows: number): ChunkBounds {
  const { statistics } = metadata.row_groups[group]?.columns[leaf.chunk]?.meta_data ?? {}
  const { null_count: nulls, min_value: least, max_value: greatest, min, max } = statistics ?? {}
  const missing =
    leaf.optional === 0 || nulls === 0n
      ? 'none'
      : nulls !== undefined && Number(nulls) === rows
        ? 'all'
        : 'some'
  return { least: least ?? min, greatest: greatest ?? max, missing }
}

function boxOf(
  footer: Footer,
  group: number,
  position: PositionColumns,
  rows: number,
): Pick<GroupBounds, 'box' | 'isPlaced'> {
  if (position.kind === 'wkb') {
    const { chunk } = position.geometry
    const { bbox } = footer.metadata.row_groups[group]?.columns[chunk]?.meta_data?.geospatial_statistics ?? {}
    if (bbox === undefined) return { box: undefined, isPlaced: false }
    const { xmin: west, ymin: south, xmax: east, ymax: north } = bbox
    return { box: { west, south, east, north }, isPlaced: false }
  }
  const { lon, lat } = position.kind === 'numbers' ? position : { lon: undefined, lat: undefined }
  const leaves = position.kind === 'bounds' ? position.sides : ([lon, lat, lon, lat] as const)
  const sides = leaves.map((leaf) => leaf && chunkBounds(footer, group, leaf, rows))
  const [west, south] = sides.slice(0, 2).map((side) => side?.least)
  const [east, north] = sides.slice(2).map((side) => side?.greatest)
  const isKnown = [west, south, east, north].every((side) => Number.isFinite(side))
  const box = { west: Number(west), south: Number(south), east: Number(east), north: Number(north) }
  return isKnown
    ? { box, isPlaced: sides.every((side) => side?.missing === 'none') && isOnEarth(box) }
    : { box: undefined, isPlaced: false }
}

function isOnEarth({ west, south, east, north }: GeoBox): boolean {
  return west >= -180 && east <= 180 && south >= -90 && north <= 90
}

/** Whether rows of a group take part of a window: by overlap of half-open intervals. */
export function timeFit({ dated, starts, ends }: GroupBounds, { from, to }: TimeWindow): Fit {
  if (dated === 'none' || starts[0] >= to || ends[1] <= from) return 'out'
  return dated === 'all' && starts[1] < to && ends[0] > from ? 'in' : 'part'
}

/** Whether rows of a group lie in a box. */
export function placeFit({ box, isPlaced }: GroupBounds, view: GeoBox | undefined): Fit {
  if (view === undefined) return 'in'
  if (box === undefined) return 'part'
  if (box.north < view.south || box.south > view.north) return 'out'
  const isOver = view.west > view.east
  const isBeside = isOver
    ? box.west > view.east && box.east < view.west
    : box.east < view.west || box.west > view.east
  if (isBeside) return 'out'
  const isAcross = isOver
    ? box.west >= view.west || box.east <= view.east
    : box.west >= view.west && box.east <= view.east
  return isPlaced && isAcross && box.south >= view.south && box.north <= view.north ? 'in' : 'part'
}

export function isInBox(lon: number, lat: number, { west, south, east, north }: GeoBox): boolean {
  if (!(lat >= south && lat <= north)) return false
  return west > east ? lon >= west || lon <= east : lon >= west && lon <= east
}
